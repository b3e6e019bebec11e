/** The one script as a module: it does the same, and exports what the package does. */
import './script.js';
import { lookBeside } from './element/languages.js';

export * from './index.js';

lookBeside(import.meta.url);
