// Made by `node scripts/make-number-rules.mjs en` from cldr-rbnf 48.2.0; do not edit.
/*! Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 */
import type { NumberRules } from '../rules';

/** Number words of `en`, as CLDR has them. */
export const rules: NumberRules = {
  locale: 'en',
  sets: {
    'spellout-numbering':
      '-x:minus >>;0:=%spellout-cardinal=;',
    'spellout-numbering-verbose':
      '-x:minus >>;0:=%spellout-cardinal-verbose=;',
    'spellout-cardinal':
      '-x:minus >>;x.x:<< point >>;0:zero;one;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;fifteen;sixteen;seventeen;eighteen;nineteen;twenty[->>];30:thirty[->>];40:forty[->>];50:fifty[->>];60:sixty[->>];70:seventy[->>];80:eighty[->>];90:ninety[->>];100:<< hundred[ >>];1000:<< thousand[ >>];1000000:<< million[ >>];1000000000:<< billion[ >>];1000000000000:<< trillion[ >>];1000000000000000:<< quadrillion[ >>];',
    'spellout-cardinal-verbose':
      '-x:minus >>;x.x:<< point >>;0:=%spellout-numbering=;100:<< hundred[>%%and>];1000:<< thousand[>%%and>];100000/1000:<< thousand[>%%commas>];1000000:<< million[>%%commas>];1000000000:<< billion[>%%commas>];1000000000000:<< trillion[>%%commas>];1000000000000000:<< quadrillion[>%%commas>];',
    '%and':
      '1:\' and =%spellout-cardinal-verbose=;100:\' =%spellout-cardinal-verbose=;',
    '%commas':
      '1:\' and =%spellout-cardinal-verbose=;100:, =%spellout-cardinal-verbose=;1000:, <%spellout-cardinal-verbose< thousand[>%%commas>];1000000:, =%spellout-cardinal-verbose=;',
  },
};
