/** Every page, the limit first. */
import { own } from './own.js';
import type { Page } from './page.js';

export const pages: readonly Page[] = [...own];
