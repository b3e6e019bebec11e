// Sound and vibration at the end of a timer: only for who asked, and silence where the device has none.
import { expect } from 'chai';
import { target } from '../runner/load.js';
import { box, fakeClock, press, showPage, statusOf, tick } from './clock.js';
import { consoleLines, make, mount, shown, stub, text, tidy } from './panel.js';

const open = { region: 'GB', open: 'treatments' };
const minute = 60_000;

/** An audio of which only the test hears. @returns what was asked of it */
function fakeAudio(): string[] {
  const asked: string[] = [];
  const param = { value: 0, setTargetAtTime: (to: number) => asked.push(`gain ${to}`) };
  const node = {
    gain: param,
    connect: (next: unknown) => next,
    start: () => asked.push('start'),
    stop() {
      asked.push('stop');
      this.onended?.();
    },
    onended: undefined as undefined | (() => void),
  };
  class Fake {
    currentTime = 0;
    destination = node;
    createOscillator = (): typeof node => node;
    createGain = (): typeof node => node;
    constructor() {
      asked.push('open');
    }
    resume(): Promise<void> {
      asked.push('resume');
      return Promise.reject(new Error('blocked'));
    }
    close(): Promise<void> {
      asked.push('close');
      return Promise.reject(new Error('closed before'));
    }
  }
  stub(window, 'AudioContext', Fake as unknown as typeof AudioContext);
  return asked;
}

/** What the phone was asked to do. */
function fakeVibration(): number[] {
  const asked: number[] = [];
  stub(navigator, 'vibrate', (pattern) => {
    asked.push(pattern as number);
    return true;
  });
  return asked;
}

const pressed = (yes: boolean): void => {
  stub(navigator, 'userActivation', { hasBeenActive: yes, isActive: yes });
};

describe(`timers' sound and vibration (${target})`, () => {
  afterEach(() => {
    showPage();
    tidy();
  });

  it('nothing sounds or vibrates unasked', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    const [audio, vibration] = [fakeAudio(), fakeVibration()];
    pressed(true);
    press(panel, 'hold', 'Start');
    clock.pass(25_000);
    expect([audio, vibration]).to.deep.equal([[], []]);
  });

  it('sound and vibration come at the end for who ticked them, at that timer alone', async () => {
    const panel = await make(open);
    const [audio, vibration] = [fakeAudio(), fakeVibration()];
    document.body.append(panel);
    const clock = fakeClock();
    pressed(true);
    tick(panel, 'hold', 'sound');
    tick(panel, 'hold', 'vibrate');
    expect(audio, 'ticked, not running').to.deep.equal([]);
    press(panel, 'ice', 'Start 10');
    press(panel, 'hold', 'Start');
    expect([audio, vibration]).to.deep.equal([['open', 'resume'], []]);
    clock.pass(20_001);
    expect(vibration).to.have.lengthOf(1);
    expect(audio).to.deep.equal(['open', 'resume', 'gain 0.2', 'gain 0', 'start', 'stop', 'close']);
    audio.length = 0;
    clock.pass(11 * minute);
    expect([audio.length, vibration.length]).to.deep.equal([0, 1]);
  });

  it('ticked while it runs it sounds; unticked or stopped it closes without a sound', async () => {
    const panel = await mount(open);
    const clock = fakeClock();
    const audio = fakeAudio();
    pressed(true);
    press(panel, 'hold', 'Start');
    tick(panel, 'hold', 'sound');
    expect(audio).to.deep.equal(['open', 'resume']);
    tick(panel, 'hold', 'sound');
    expect(audio.splice(0)).to.deep.equal(['open', 'resume', 'close']);
    tick(panel, 'hold', 'sound');
    press(panel, 'hold', 'Stop');
    clock.pass(30_000);
    expect(audio).to.deep.equal(['open', 'resume', 'close']);
  });

  it('where sound or vibration is missing, blocked or broken there is silence and no word', async () => {
    const lines = consoleLines();
    const rejected: unknown[] = [];
    stub(window, 'onunhandledrejection', ({ reason }: PromiseRejectionEvent) => {
      rejected.push(reason);
    });
    const panel = await mount(open);
    fakeVibration();
    panel.headingLevel = 4;
    await panel.updateComplete;
    const clock = fakeClock();
    stub(navigator, 'vibrate', () => {
      throw new Error('no');
    });
    tick(panel, 'hold', 'vibrate');
    tick(panel, 'hold', 'sound');
    const run = (): void => {
      press(panel, 'hold', 'Start');
      clock.pass(20_001);
      expect(text(statusOf(panel, 'hold'))).to.contain('Time is up.');
    };
    stub(window, 'AudioContext', undefined as unknown as typeof AudioContext);
    pressed(true);
    run();
    const audio = fakeAudio();
    run();
    pressed(false);
    audio.length = 0;
    run();
    expect(audio, 'never pressed: not even tried').to.not.include('open');
    expect([lines, rejected]).to.deep.equal([[], []]);
  });

  it('vibration is offered only where there is one', async () => {
    const panel = await mount(open);
    const offered = (signal: string): boolean => shown(box(panel, 'ice').querySelector(`[name=${signal}]`)!);
    expect([offered('vibrate'), offered('sound')]).to.deep.equal(['vibrate' in navigator, true]);
  });
});
