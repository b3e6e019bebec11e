/** What the one script runs. */
// The words first: brotli packs what follows them 110 bytes smaller.
import './element/english.js';
import { define } from './element/define.js';
import { lookBeside } from './element/languages.js';
import { own } from './element/native.js';
import { findPlaces } from './embed/finder.js';

/** The script's own tag, where it waited (src/build/script.mjs): the browser tells of it only as a script begins. */
declare const began: HTMLScriptElement | undefined;

const script =
  typeof began === 'undefined' ? (own(document, 'currentScript') as HTMLScriptElement | null) : began;
if (script) lookBeside(script.src);
define();
findPlaces();
