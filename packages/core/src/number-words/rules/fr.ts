// Made by `node scripts/make-number-rules.mjs fr` from cldr-rbnf 48.2.0; do not edit.
/*! Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 */
import type { NumberRules } from '../rules';

/** Number words of `fr`, as CLDR has them. */
export const rules: NumberRules = {
  locale: 'fr',
  sets: {
    'spellout-numbering':
      '0:=%spellout-cardinal-masculine=;',
    'spellout-cardinal-masculine':
      '-x:moins >>;x.x:<< virgule >>;0:zéro;un;deux;trois;quatre;cinq;six;sept;huit;neuf;dix;onze;douze;treize;quatorze;quinze;seize;dix->>;20:vingt[->%%et-un>];30:trente[->%%et-un>];40:quarante[->%%et-un>];50:cinquante[->%%et-un>];60/20:soixante[->%%et-un>];80/20:quatre-vingt>%%subcents-m>;100:cent[ >>];200:<< cent>%%cents-m>;1000:mille[ >>];2000:<%%spellout-leading< mille[ >>];1000000:un million[ >>];2000000:<%%spellout-leading< millions[ >>];1000000000:un milliard[ >>];2000000000:<%%spellout-leading< milliards[ >>];1000000000000:un billion[ >>];2000000000000:<%%spellout-leading< billions[ >>];1000000000000000:un billiard[ >>];2000000000000000:<%%spellout-leading< billiards[ >>];',
    'spellout-cardinal-feminine':
      '-x:moins >>;x.x:<< virgule >>;0:zéro;une;=%spellout-cardinal-masculine=;20:vingt[->%%et-une>];30:trente[->%%et-une>];40:quarante[->%%et-une>];50:cinquante[->%%et-une>];60/20:soixante[->%%et-une>];80/20:quatre-vingt>%%subcents-f>;100:cent[ >>];200:<%spellout-cardinal-masculine< cent>%%cents-f>;1000:mille[ >>];2000:<%%spellout-leading< mille[ >>];1000000:un million[ >>];2000000:<%%spellout-leading< millions[ >>];1000000000:un milliard[ >>];2000000000:<%%spellout-leading< milliards[ >>];1000000000000:un billion[ >>];2000000000000:<%%spellout-leading< billions[ >>];1000000000000000:un billiard[ >>];2000000000000000:<%%spellout-leading< billiards[ >>];',
    '%et-un':
      '1:et-un;=%spellout-cardinal-masculine=;11:et-onze;=%spellout-cardinal-masculine=;',
    '%subcents-m':
      '0:s;-=%spellout-cardinal-masculine=;',
    '%cents-m':
      '0:s;\' =%spellout-cardinal-masculine=;',
    '%spellout-leading':
      '0:=%spellout-cardinal-masculine=;80/20:quatre-vingt[->>];100:cent[ >>];200:<< cent[ >>];1000:=%spellout-cardinal-masculine=;',
    '%et-une':
      '1:et-une;=%spellout-cardinal-feminine=;11:et-onze;=%spellout-cardinal-feminine=;',
    '%subcents-f':
      '0:s;-=%spellout-cardinal-feminine=;',
    '%cents-f':
      '0:s;\' =%spellout-cardinal-feminine=;',
  },
};
