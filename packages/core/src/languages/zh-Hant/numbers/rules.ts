import type { NumberRules } from '../../../number-words';
import { rules as zhHant } from '../../../number-words/rules/zh-Hant';

/** Adds the same forms to CLDR's as Simplified Chinese does, for the reasons that are told there. */
export const rules: NumberRules = {
  ...zhHant,
  sets: {
    ...zhHant.sets,
    'spellout-cardinal-spoken':
      '0:零;一;二;三;四;五;六;七;八;九;一十[>>];20:<<十[>>];100:<<百[>%%spoken2>];1000:<<千[>%%spoken3>];10000:<<萬[>%%spoken4>];100000000:<<億[>%%spoken4>];',
    '%spoken2': '1:零=%spellout-cardinal=;10:=%spellout-cardinal-spoken=;',
    '%spoken3': '1:零=%spellout-cardinal=;100:=%spellout-cardinal-spoken=;',
    '%spoken4': '1:零=%spellout-cardinal=;',
    'spellout-cardinal-gapless':
      '0:零;一;二;三;四;五;六;七;八;九;一十[>>];20:<<十[>>];100:<<百[>%%gapless>];1000:<<千[>%%gapless3>];10000:<<萬[>%%gapless4>];100000000:<<億[>%%gapless8>];',
    '%gapless': '1:零=%spellout-cardinal=;10:=%spellout-cardinal-gapless=;',
    '%gapless3': '1:零=%spellout-cardinal=;100:=%spellout-cardinal-gapless=;',
    '%gapless4': '1:零=%spellout-cardinal=;100:=%spellout-cardinal-gapless=;',
    '%gapless8': '1:零=%spellout-cardinal=;1000000:=%spellout-cardinal-gapless=;',
  },
};
