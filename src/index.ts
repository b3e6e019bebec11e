/** The package's main entry: registers `<muscle-spasm-guide>` and exports its class, events, types and mount(). */
import { define } from './element/define.js';

export * from './element.js';
export { mount, unmount } from './embed/mount.js';
export type { MountOptions } from './embed/mount.js';

define();
