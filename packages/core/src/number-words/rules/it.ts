// Made by `node scripts/make-number-rules.mjs it` from cldr-rbnf 48.2.0; do not edit.
/*! Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 */
import type { NumberRules } from '../rules';

/** Number words of `it`, as CLDR has them. */
export const rules: NumberRules = {
  locale: 'it',
  sets: {
    'spellout-numbering':
      '-x:meno >>;x.x:<< virgola >>;0:zero;uno;due;tre;quattro;cinque;sei;sette;otto;nove;dieci;undici;dodici;tredici;quattordici;quindici;sedici;diciassette;diciotto;diciannove;vent>%%msco-with-i>;30:trent>%%msco-with-a>;40:quarant>%%msco-with-a>;50:cinquant>%%msco-with-a>;60:sessant>%%msco-with-a>;70:settant>%%msco-with-a>;80:ottant>%%msco-with-a>;90:novant>%%msco-with-a>;100:cent>%%msco-with-o>;200:<<\u00adcent>%%msco-with-o>;1000:mille[\u00ad>>];2000:<%%msc-no-final<\u00admila[\u00ad>>];1000000:un milione[ >>];2000000:<%spellout-cardinal-masculine< milioni[ >>];1000000000:un miliardo[ >>];2000000000:<%spellout-cardinal-masculine< miliardi[ >>];1000000000000:un bilione[ >>];2000000000000:<%spellout-cardinal-masculine< bilioni[ >>];1000000000000000:un biliardo[ >>];2000000000000000:<%spellout-cardinal-masculine< biliardi[ >>];',
    'spellout-cardinal-masculine':
      '-x:meno >>;x.x:<< virgola >>;0:zero;un;=%spellout-numbering=;20:vent>%%msc-with-i>;30:trent>%%msc-with-a>;40:quarant>%%msc-with-a>;50:cinquant>%%msc-with-a>;60:sessant>%%msc-with-a>;70:settant>%%msc-with-a>;80:ottant>%%msc-with-a>;90:novant>%%msc-with-a>;100:cent>%%msc-with-o>;200:<<\u00adcent>%%msc-with-o>;1000:mille[\u00ad>>];2000:<%%msc-no-final<\u00admila[\u00ad>>];1000000:un milione[ >>];2000000:<%spellout-cardinal-masculine< milioni[ >>];1000000000:un miliardo[ >>];2000000000:<%spellout-cardinal-masculine< miliardi[ >>];1000000000000:un bilione[ >>];2000000000000:<%spellout-cardinal-masculine< bilioni[ >>];1000000000000000:un biliardo[ >>];2000000000000000:<%spellout-cardinal-masculine< biliardi[ >>];',
    'spellout-cardinal-feminine':
      '-x:meno >>;x.x:<< virgola >>;0:zero;una;=%spellout-numbering=;20:vent>%%fem-with-i>;30:trent>%%fem-with-a>;40:quarant>%%fem-with-a>;50:cinquant>%%fem-with-a>;60:sessant>%%fem-with-a>;70:settant>%%fem-with-a>;80:ottant>%%fem-with-a>;90:novant>%%fem-with-a>;100:cent>%%fem-with-o>;200:<<\u00adcent>%%fem-with-o>;1000:mille[\u00ad>>];2000:<%%msc-no-final<\u00admila[\u00ad>>];1000000:un milione[ >>];2000000:<%spellout-cardinal-masculine< milioni[ >>];1000000000:un miliardo[ >>];2000000000:<%spellout-cardinal-masculine< miliardi[ >>];1000000000000:un bilione[ >>];2000000000000:<%spellout-cardinal-masculine< bilioni[ >>];1000000000000000:un biliardo[ >>];2000000000000000:<%spellout-cardinal-masculine< biliardi[ >>];',
    '%msco-with-i':
      '0:i;\u00aduno;i\u00addue;i\u00adtré;i\u00ad=%spellout-numbering=;8:\u00adotto;i\u00adnove;',
    '%msco-with-a':
      '0:a;\u00aduno;a\u00addue;a\u00adtré;a\u00ad=%spellout-numbering=;8:\u00adotto;a\u00adnove;',
    '%msco-with-o':
      '0:o;o\u00aduno;o\u00addue;o\u00adtré;o\u00ad=%spellout-numbering=;8:\u00adotto;o\u00ad=%spellout-numbering=;80:\u00ad=%spellout-numbering=;90:o\u00ad=%spellout-numbering=;',
    '%msc-no-final':
      '0:=%spellout-cardinal-masculine=;20:vent>%%msc-with-i-nofinal>;30:trent>%%msc-with-a-nofinal>;40:quarant>%%msc-with-a-nofinal>;50:cinquant>%%msc-with-a-nofinal>;60:sessant>%%msc-with-a-nofinal>;70:settant>%%msc-with-a-nofinal>;80:ottant>%%msc-with-a-nofinal>;90:novant>%%msc-with-a-nofinal>;100:cent>%%msc-with-o-nofinal>;200:<<\u00adcent>%%msc-with-o-nofinal>;',
    '%msc-with-i':
      '0:i;\u00adun;=%%msco-with-i=;',
    '%msc-with-a':
      '0:a;\u00adun;=%%msco-with-a=;',
    '%msc-with-o':
      '0:o;o\u00aduno;o\u00addue;o\u00adtré;o\u00ad=%spellout-numbering=;8:\u00adotto;o\u00ad=%spellout-numbering=;80:\u00ad=%spellout-numbering=;90:o\u00ad=%spellout-numbering=;',
    '%fem-with-i':
      '0:i;\u00aduna;=%%msco-with-i=;',
    '%fem-with-a':
      '0:a;\u00aduna;=%%msco-with-a=;',
    '%fem-with-o':
      '0:o;o\u00aduna;=%%msco-with-o=;',
    '%msc-with-i-nofinal':
      '0:=%%msc-with-i=;3:i\u00adtre;=%%msc-with-i=;',
    '%msc-with-a-nofinal':
      '0:=%%msc-with-a=;3:a\u00adtre;=%%msc-with-a=;',
    '%msc-with-o-nofinal':
      '0:=%%msc-with-o=;3:o\u00adtre;=%%msc-with-o=;',
  },
};
