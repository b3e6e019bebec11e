// Every language with its rules, as modules: what the checks and the tests go through.
import type { Words } from '../../src/content/locales/en.js';
import { options } from '../../src/options.js';
import type { LanguageRules } from './rules.js';

export const tags = options.lang.values.filter((tag) => tag !== 'en');

export interface Language {
  readonly tag: string;
  readonly words: Words;
  readonly rules: LanguageRules;
}

export const languages: readonly Language[] = await Promise.all(
  tags.map(async (tag): Promise<Language> => {
    const [module, { rules }] = (await Promise.all([
      import(`../../src/content/locales/${tag}.ts`),
      import(`./${tag}.ts`),
    ])) as [Record<string, Words>, { rules: LanguageRules }];
    const [words] = Object.values(module);
    if (!words) throw new Error(`${tag} exports no words`);
    return { tag, words, rules };
  }),
);
