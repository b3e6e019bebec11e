/**
 * Room: element. Vibration, and one soft tone made in the page, where the reader asked for them. A browser lets a page
 * sound only after a press, so the tone's context is opened in that press. Where something is not there or not allowed
 * there is silence: nothing is thrown, and nothing is written to the console.
 */

/** The timer's words say it too. */
const silence = (): void => undefined;

/** A context that may sound later. */
export const openTone = (): AudioContext | undefined => {
  try {
    // Without a press Chromium refuses it, and says so on the console.
    if (!navigator.userActivation.hasBeenActive) return;
    const audio = new AudioContext();
    audio.resume().catch(silence);
    return audio;
  } catch {
    return;
  }
};

export const closeTone = (audio: AudioContext | undefined): void => {
  audio?.close().catch(silence);
};

/** The tone swells and fades within a second; its context closes after it. */
export const signal = (vibrate: boolean | undefined, audio: AudioContext | undefined): void => {
  try {
    if (vibrate) navigator.vibrate(500);
    if (!audio) return;
    const tone = audio.createOscillator();
    const swell = audio.createGain();
    const now = audio.currentTime;
    swell.gain.value = 0;
    swell.gain.setTargetAtTime(0.2, now, 0.05);
    swell.gain.setTargetAtTime(0, now + 0.3, 0.15);
    tone.connect(swell).connect(audio.destination);
    tone.onended = (): void => {
      closeTone(audio);
    };
    tone.start();
    tone.stop(now + 1);
  } catch {
    silence();
  }
};
