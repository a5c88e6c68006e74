import type { NumberRules } from '../../../number-words';
import { rules as ja } from '../../../number-words/rules/ja';

/**
 * Adds forms to CLDR's. ゼロ is the zero that is said. 一十, 一百 and 一千 are written on receipts (壱拾万円), and 一千万 is also said.
 * 〇 fills the places that are empty: 千とんで五, 一万〇二百五十.
 */
export const rules: NumberRules = {
  ...ja,
  sets: {
    ...ja.sets,
    'spellout-cardinal-spoken': '0:ゼロ;=%spellout-cardinal=;',
    'spellout-cardinal-full':
      '0:=%spellout-cardinal=;10:一十[>>];20:<<十[>>];100:<<百[>>];1000:<<千[>>];10000:<<万[>>];100000000:<<億[>>];1000000000000:<<兆[>>];',
    // Each set ends where its last scale would count a scale: no 九万万.
    'spellout-cardinal-gapped':
      '0:=%spellout-cardinal=;100:百[>%%gap2>];200:<<百[>%%gap2>];1000:千[>%%gap3>];2000:<<千[>%%gap3>];10000:<<万[>%%gap4>];100000000:<<億[>%%gap8>];1000000000000:=%spellout-cardinal=;',
    // 一百 and 一千 before an empty place.
    'spellout-cardinal-full-gapped':
      '0:=%spellout-cardinal=;100:<<百[>%%gap2>];1000:<<千[>%%gap3>];10000:=%spellout-cardinal=;',
    // 四千万〇六千: some fill a place behind 万 that is not empty.
    'spellout-cardinal-wide-gap': '0:=%spellout-cardinal=;10000:<<万[>%%gap4wide>];100000000:=%spellout-cardinal=;',
    '%gap4wide': '0:=%spellout-cardinal=;1000:〇=%spellout-cardinal=;',
    '%gap2': '1:〇=%spellout-cardinal=;10:=%spellout-cardinal=;',
    '%gap3': '1:〇=%spellout-cardinal-full=;100:=%spellout-cardinal-gapped=;',
    '%gap4': '1:〇=%spellout-cardinal-gapped=;1000:=%spellout-cardinal-gapped=;',
    '%gap8': '1:〇=%spellout-cardinal-gapped=;10000000:=%spellout-cardinal-gapped=;',
  },
};
