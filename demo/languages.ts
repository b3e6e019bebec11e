/**
 * Room: demo. The words of every language, for snippets that carry them: danger signs inside the tag, static text.
 */
import type { Words } from '../src/content/locales/en.js';
import { ar } from '../src/content/locales/ar.js';
import { de } from '../src/content/locales/de.js';
import { es } from '../src/content/locales/es.js';
import { fr } from '../src/content/locales/fr.js';
import { hi } from '../src/content/locales/hi.js';
import { it } from '../src/content/locales/it.js';
import { ja } from '../src/content/locales/ja.js';
import { nl } from '../src/content/locales/nl.js';
import { pl } from '../src/content/locales/pl.js';
import { ptBR } from '../src/content/locales/pt-BR.js';
import { zhHans } from '../src/content/locales/zh-Hans.js';
import { readLanguage } from '../src/options.js';

const all: readonly Words[] = [ar, de, es, fr, hi, it, ja, nl, pl, ptBR, zhHans];

/** None for English, and for what is no language of ours. */
export const wordsOf = (lang: unknown): Words | undefined => {
  const tag = readLanguage(lang ?? '', () => undefined);
  return all.find((words) => words.lang === tag);
};
