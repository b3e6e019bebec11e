/** What the one script runs. */
// The words first: brotli packs what follows them 110 bytes smaller.
import './element/english.js';
import { define } from './element/define.js';
import { lookBeside } from './element/languages.js';
import { own } from './element/native.js';
import { findPlaces } from './embed/finder.js';

const script = own(document, 'currentScript') as HTMLScriptElement | null;
if (script) lookBeside(script.src);
define();
findPlaces();
