/**
 * All hosts there are, kind by kind. A new kind is a file of its own and one line here.
 */
import { brokenNativeHosts } from './broken-natives.js';
import { clobberingHosts } from './clobbering.js';
import { deliveryHosts } from './delivery.js';
import type { Host } from './host.js';
import { hostileSheetHosts } from './hostile-sheets.js';
import { libraryHosts } from './libraries.js';
import { lifeHosts } from './life.js';
import { loadingHosts } from './loading.js';
import { nativeHosts } from './natives.js';
import { policyHosts } from './policies.js';
import { prototypeHosts } from './prototypes.js';
import { bareHosts, sheetHosts } from './sheets.js';

export const hosts = (): Host[] => [
  ...bareHosts(),
  ...sheetHosts(),
  ...hostileSheetHosts(),
  ...loadingHosts(),
  ...lifeHosts(),
  ...policyHosts(),
  ...deliveryHosts(),
  ...libraryHosts(),
  ...prototypeHosts(),
  ...clobberingHosts(),
  ...nativeHosts(),
  ...brokenNativeHosts(),
];
