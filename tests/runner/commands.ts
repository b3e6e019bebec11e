// Typed commands to the engine a test runs in. `false` means this engine has no such control: skip the test.
import { executeServerCommand } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Media features by their CSS names; `media` is the media type. Left out = as the engine has it. */
export interface Media {
  media?: 'print' | 'screen';
  'forced-colors'?: 'active' | 'none';
  'prefers-color-scheme'?: 'dark' | 'light';
  'prefers-contrast'?: 'more' | 'less' | 'no-preference';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-reduced-transparency'?: 'reduce' | 'no-preference';
}

/** A node of the accessibility tree; states such as `level`, `expanded`, `focused` stand beside the name. */
export interface AxNode {
  role: string;
  name?: string;
  value?: string | number;
  description?: string;
  [state: string]: unknown;
}

/** The command and its payload are typed here, once; WTR carries them as JSON. */
const ask = <Answer>(command: string, payload?: unknown): Promise<Answer> =>
  executeServerCommand<Answer, unknown>(`env:${command}`, payload);

/** Which engine this is. */
export const engine = (): Promise<Engine> => ask('engine');

/** Sizes the viewport. False where the engine cannot (WebKit stops at about 447 px wide). */
export const viewport = (width: number, height: number): Promise<boolean> =>
  ask('viewport', { width, height });

/** Presses a key or a chord, such as 'Enter', 'Space', 'Shift+Tab', with the keyboard of the engine. */
export const press = (chord: string): Promise<boolean> => ask('keys', chord);

/** Sets the media features given and resets all others: `media({})` undoes. Chromium only. */
export const media = (features: Media): Promise<boolean> => ask('media', features);

/** The whole accessibility tree, shadow roots included, in reading order. Chromium only. */
export const axtree = (): Promise<AxNode[] | false> => ask('axtree');

/** Writes node_modules/.cache/shots/<name>-<engine>.png and gives its path. */
export const shot = (name: string): Promise<string> => ask('shot', name);

/** Adds to what the run sums up at its end. */
export const sayCases = (cases: { what: string; cases: number; seed: number }): Promise<boolean> =>
  ask('cases', cases);

/** The page as printed, a PDF in base64. Chromium only. */
export const pdf = (): Promise<string | false> => ask('pdf');
