/**
 * Room: model. Which of the languages there are serves a reader who asked for some tag.
 */

/**
 * Language and script, as CLDR's likely subtags have them: `zh-CN` and `zh` are `zh-Hans`, `zh-TW` is not; `pt` is
 * written like `pt-BR`. Undefined for what is no BCP 47 tag.
 */
export const kindOf = (tag: string): string | undefined => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return;
  }
};

/**
 * Exactly that tag, or else the first of the same language in the same script.
 * @param tag - BCP 47, in any case
 */
export const matchLanguage = (tag: string, available: readonly string[]): string | undefined => {
  const exactly = available.find((one) => one.toLowerCase() === tag.toLowerCase());
  // The first Intl.Locale of a page takes longer than to take a whole panel over.
  if (exactly) return exactly;
  const kind = kindOf(tag);
  return available.find((one) => kind && kindOf(one) === kind);
};
