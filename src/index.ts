/** The package's main entry: registers `<muscle-spasm-guide>` and exports its class, events and types. */
import { define } from './element/define.js';

export * from './element.js';

define();
