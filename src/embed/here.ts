/** Room: embed. Packs lie beside the one module: said before the element is defined, which may ask at once. */
import { lookBeside } from '../element/languages.js';

lookBeside(import.meta.url);
