/**
 * What the tests of the Japanese words know of the language. No measure of reading: none is in common use for leaflets.
 */
import type { LanguageRules } from './rules.js';

export const rules: LanguageRules = {
  // Not かもしれません (may) and なければなりません (must), nor 少ないです: they look like one and are none.
  negation:
    /(?<!少)ないで(?![しす])|(?<!かもしれ|ければなり)ません(?!か)|(?:ては|では|ちゃ)いけない|ないよう|禁止/iu,
  // Amounts to take, how often, and one country's numbers, lines and offices. “3回” of a stretch is none.
  forbidden:
    /[\d０-９一二三四五六七八九十半数]\s*(?:ミリグラム|マイクログラム|グラム|ミリリットル|リットル|国際単位|錠(?!剤)|カプセル|粒|包|さじ|杯|mg|mcg|[µμ]g|g|ml|l|iu)(?![a-z])|(?:1日|一日|毎日|日に)\s*[\d０-９一二三四]+\s*回|(?<!\d)(?:119|110|7119|8000)(?!\d)|健康保険|国保|保健所|保健センター|休日診療所|急患センター|かかりつけ医|お薬手帳/iu,
};
