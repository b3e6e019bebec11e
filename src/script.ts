/** What the one script runs. */
// The words first: brotli packs what follows them 110 bytes smaller.
import './element/english.js';
import { define } from './element/define.js';
import { findPlaces } from './embed/finder.js';

define();
findPlaces();
