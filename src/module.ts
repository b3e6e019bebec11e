/** The one script as a module: it does the same, and exports what the package does. */
import './embed/here.js';
import { findPlaces } from './embed/finder.js';

export * from './index.js';

findPlaces();
