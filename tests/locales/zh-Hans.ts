/**
 * What the tests of the Simplified Chinese words know of the language. No measure of reading: none is in common use.
 */
import type { LanguageRules } from './rules.js';

export const rules: LanguageRules = {
  // Not 不 alone, which is part of words that deny nothing (不过, 不同, 不适); not 别 alone (特别, 别的).
  negation:
    /不要|请勿|切勿|不得(?!不)|不可(?!避免)|不应|不宜|不能|不知道|不清楚|不一致|不适合|禁止|(?:^|[，。；：])别(?![的人处名])/iu,
  // Amounts to take, how often, and one country's numbers, lines and kinds of clinic. “3次” of a stretch is none.
  forbidden:
    /[\d一二两三四五六七八九十半几]\s*(?:毫克|微克|公克|克|毫升|公升|升|国际单位|片|粒|颗|胶囊|勺|匙|杯|mg|mcg|[µμ]g|g|ml|l|iu)(?![a-z])|(?:每日|每天|一日|一天)\s*[\d一二两三四]+\s*次|(?<!\d)(?:120|119|110|995|999)(?!\d)|医保|三甲|社康|卫生院|社区卫生服务|综合诊疗所|诊疗所|家庭医生|全科医生/iu,
};
