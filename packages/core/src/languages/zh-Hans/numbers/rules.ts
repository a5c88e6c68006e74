import type { NumberRules } from '../../../number-words';
import { rules as zh } from '../../../number-words/rules/zh';

/**
 * Adds forms to CLDR's, which spells each number in one way per style. None of them could be another number: 一十一 for
 * 十一 (always on cheques), 一千零十二 for 一千零一十二, 十万零一千 for 十万一千, and 一万二百五十 without its 零. In lower places a
 * missing 零 may be a misheard scale, so it is not accepted: 一万五十 may be 一万五千, and 两千三十 may be 两千三百.
 */
export const rules: NumberRules = {
  ...zh,
  sets: {
    ...zh.sets,
    'spellout-cardinal-spoken':
      '0:零;一;二;三;四;五;六;七;八;九;一十[>>];20:<<十[>>];100:<<百[>%%spoken2>];1000:<<千[>%%spoken3>];10000:<<万[>%%spoken4>];100000000:<<亿[>%%spoken4>];',
    '%spoken2': '1:零=%spellout-cardinal=;10:=%spellout-cardinal-spoken=;',
    '%spoken3': '1:零=%spellout-cardinal=;100:=%spellout-cardinal-spoken=;',
    '%spoken4': '1:零=%spellout-cardinal=;',
    'spellout-cardinal-gapless':
      '0:零;一;二;三;四;五;六;七;八;九;一十[>>];20:<<十[>>];100:<<百[>%%gapless>];1000:<<千[>%%gapless3>];10000:<<万[>%%gapless4>];100000000:<<亿[>%%gapless8>];',
    // Not below ten: 一万五 is 15000, which the words file defines.
    '%gapless': '1:零=%spellout-cardinal=;10:=%spellout-cardinal-gapless=;',
    '%gapless3': '1:零=%spellout-cardinal=;100:=%spellout-cardinal-gapless=;',
    '%gapless4': '1:零=%spellout-cardinal=;100:=%spellout-cardinal-gapless=;',
    '%gapless8': '1:零=%spellout-cardinal=;1000000:=%spellout-cardinal-gapless=;',
  },
};
