/** The one script as a module: it does the same, and exports what the package does. */
import './script.js';

export * from './index.js';
