/** Every page, the limit first. */
import { components } from './components.js';
import { frameworks } from './frameworks.js';
import { own } from './own.js';
import type { Page } from './page.js';

export const pages: readonly Page[] = [...own, ...components, ...frameworks];
