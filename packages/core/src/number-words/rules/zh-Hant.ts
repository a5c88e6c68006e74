// Made by `node scripts/make-number-rules.mjs zh-Hant` from cldr-rbnf 48.2.0; do not edit.
/*! Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 */
import type { NumberRules } from '../rules';

/** Number words of `zh-Hant`, as CLDR has them. */
export const rules: NumberRules = {
  locale: 'zh-Hant',
  sets: {
    'spellout-numbering':
      '-x:負>>;x.x:<%spellout-cardinal<點>>>;0:〇;一;二;三;四;五;六;七;八;九;十[>>];20:<<十[>>];100:<%spellout-cardinal<百[>%%cardinal2>];1000:<%spellout-cardinal<千[>%%cardinal3>];10000:<%spellout-cardinal<萬[>%%cardinal4>];100000000:<%spellout-cardinal<億[>%%cardinal5>];1000000000000:<%spellout-cardinal<兆[>%%cardinal8>];',
    'spellout-cardinal-financial':
      '-x:負>>;x.x:<<點>>>;0:零;壹;貳;參;肆;伍;陸;柒;捌;玖;拾[>>];20:<<拾[>>];100:<<佰[>%%financialnumber2>];1000:<<仟[>%%financialnumber3>];10000:<<萬[>%%financialnumber4>];100000000:<<億[>%%financialnumber5>];1000000000000:<<兆[>%%financialnumber8>];',
    'spellout-cardinal':
      '-x:負>>;x.x:<<點>>>;0:零;一;二;三;四;五;六;七;八;九;=%spellout-numbering=;100:<<百[>%%cardinal2>];1000:<<千[>%%cardinal3>];10000:<<萬[>%%cardinal4>];100000000:<<億[>%%cardinal5>];1000000000000:<<兆[>%%cardinal8>];',
    'spellout-cardinal-alternate2':
      '-x:負>>;x.x:=%spellout-cardinal=;0:零;一;兩;三;四;五;六;七;八;九;=%spellout-numbering=;100:<<百[>%%cardinal-alternate2-2>];1000:<<千[>%%cardinal-alternate2-3>];10000:<<萬[>%%cardinal-alternate2-4>];100000000:<<億[>%%cardinal-alternate2-5>];1000000000000:<<兆[>%%cardinal-alternate2-8>];',
    '%cardinal2':
      '1:零=%spellout-numbering=;10:一=%spellout-numbering=;20:=%spellout-numbering=;',
    '%cardinal3':
      '1:零=%spellout-numbering=;10:零一=%spellout-cardinal=;20:零=%spellout-cardinal=;100:=%spellout-cardinal=;',
    '%cardinal4':
      '1:零=%spellout-numbering=;10:零一=%spellout-cardinal=;20:零=%spellout-cardinal=;1000:=%spellout-cardinal=;',
    '%cardinal5':
      '1:零=%spellout-numbering=;10:零一=%spellout-cardinal=;20:零=%spellout-cardinal=;10000:=%spellout-cardinal=;',
    '%cardinal8':
      '1:零=%spellout-numbering=;10:零一=%spellout-cardinal=;20:零=%spellout-cardinal=;10000000:=%spellout-cardinal=;',
    '%cardinal13':
      '1:零=%spellout-numbering=;10:零一=%spellout-cardinal=;20:零=%spellout-cardinal=;1000000000000:=%spellout-cardinal=;',
    '%financialnumber2':
      '1:零=%spellout-cardinal-financial=;10:壹=%spellout-cardinal-financial=;20:=%spellout-cardinal-financial=;',
    '%financialnumber3':
      '1:零=%spellout-cardinal-financial=;10:零壹=%spellout-cardinal-financial=;20:零=%spellout-cardinal-financial=;100:=%spellout-cardinal-financial=;',
    '%financialnumber4':
      '1:零=%spellout-cardinal-financial=;10:零壹=%spellout-cardinal-financial=;20:零=%spellout-cardinal-financial=;1000:=%spellout-cardinal-financial=;',
    '%financialnumber5':
      '1:零=%spellout-cardinal-financial=;10:零壹=%spellout-cardinal-financial=;20:零=%spellout-cardinal-financial=;10000:=%spellout-cardinal-financial=;',
    '%financialnumber8':
      '1:零=%spellout-cardinal-financial=;10:零壹=%spellout-cardinal-financial=;20:零=%spellout-cardinal-financial=;10000000:=%spellout-cardinal-financial=;',
    '%financialnumber13':
      '1:零=%spellout-cardinal-financial=;10:零壹=%spellout-cardinal-financial=;20:零=%spellout-cardinal-financial=;1000000000000:=%spellout-cardinal-financial=;',
    '%cardinal-alternate2-2':
      '1:零=%spellout-numbering=;10:一=%spellout-numbering=;20:=%spellout-numbering=;',
    '%cardinal-alternate2-3':
      '1:零=%spellout-numbering=;10:零一=%spellout-cardinal-alternate2=;20:零=%spellout-cardinal-alternate2=;100:=%spellout-cardinal-alternate2=;',
    '%cardinal-alternate2-4':
      '1:零=%spellout-numbering=;10:零一=%spellout-cardinal-alternate2=;20:零=%spellout-cardinal-alternate2=;1000:=%spellout-cardinal-alternate2=;',
    '%cardinal-alternate2-5':
      '1:零=%spellout-numbering=;10:零一=%spellout-cardinal-alternate2=;20:零=%spellout-cardinal-alternate2=;10000:=%spellout-cardinal-alternate2=;',
    '%cardinal-alternate2-8':
      '1:零=%spellout-numbering=;10:零一=%spellout-cardinal-alternate2=;20:零=%spellout-cardinal-alternate2=;10000000:=%spellout-cardinal-alternate2=;',
    '%cardinal-alternate2-13':
      '1:零=%spellout-numbering=;10:零一=%spellout-cardinal-alternate2=;20:零=%spellout-cardinal-alternate2=;1000000000000:=%spellout-cardinal-alternate2=;',
  },
};
