// Made by `node scripts/make-number-rules.mjs ja` from cldr-rbnf 48.2.0; do not edit.
/*! Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 */
import type { NumberRules } from '../rules';

/** Number words of `ja`, as CLDR has them. */
export const rules: NumberRules = {
  locale: 'ja',
  sets: {
    'spellout-numbering':
      '0:=%spellout-cardinal=;',
    'spellout-cardinal-financial':
      '-x:マイナス>>;x.x:<<点>>>;0:零;壱;弐;参;四;伍;六;七;八;九;拾[>>];20:<<拾[>>];100:<<百[>>];1000:<<千[>>];10000:<<萬[>>];100000000:<<億[>>];1000000000000:<<兆[>>];',
    'spellout-cardinal':
      '-x:マイナス>>;x.x:<<・>>>;0:〇;一;二;三;四;五;六;七;八;九;十[>>];20:<<十[>>];100:百[>>];200:<<百[>>];1000:千[>>];2000:<<千[>>];10000:<<万[>>];100000000:<<億[>>];1000000000000:<<兆[>>];',
  },
};
