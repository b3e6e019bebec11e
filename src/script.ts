/** What the one script runs. */
import { define } from './element/define.js';

define();
