// Made by `node scripts/make-number-rules.mjs de` from cldr-rbnf 48.2.0; do not edit.
/*! Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 */
import type { NumberRules } from '../rules';

/** Number words of `de`, as CLDR has them. */
export const rules: NumberRules = {
  locale: 'de',
  sets: {
    'spellout-numbering':
      '-x:minus >>;x.x:<< Komma >>;0:null;eins;zwei;drei;vier;fünf;sechs;sieben;acht;neun;zehn;elf;zwölf;>>zehn;16:sechzehn;siebzehn;>>zehn;20:[>%spellout-cardinal-masculine>\u00adund\u00ad]zwanzig;30:[>%spellout-cardinal-masculine>\u00adund\u00ad]dreißig;40:[>%spellout-cardinal-masculine>\u00adund\u00ad]vierzig;50:[>%spellout-cardinal-masculine>\u00adund\u00ad]fünfzig;60:[>%spellout-cardinal-masculine>\u00adund\u00ad]sechzig;70:[>%spellout-cardinal-masculine>\u00adund\u00ad]siebzig;80:[>%spellout-cardinal-masculine>\u00adund\u00ad]achtzig;90:[>%spellout-cardinal-masculine>\u00adund\u00ad]neunzig;100:<%spellout-cardinal-masculine<\u00adhundert[\u00ad>>];1000:<%spellout-cardinal-masculine<\u00adtausend[\u00ad>>];1000000:eine Million[ >>];2000000:<%spellout-cardinal-feminine< Millionen[ >>];1000000000:eine Milliarde[ >>];2000000000:<%spellout-cardinal-feminine< Milliarden[ >>];1000000000000:eine Billion[ >>];2000000000000:<%spellout-cardinal-feminine< Billionen[ >>];1000000000000000:eine Billiarde[ >>];2000000000000000:<%spellout-cardinal-feminine< Billiarden[ >>];',
    'spellout-cardinal-neuter':
      '0:=%spellout-cardinal-masculine=;',
    'spellout-cardinal-masculine':
      '-x:minus >>;x.x:<< Komma >>;0:null;ein;=%spellout-numbering=;100:<%spellout-cardinal-masculine<\u00adhundert[\u00ad>>];1000:<%spellout-cardinal-masculine<\u00adtausend[\u00ad>>];1000000:eine Million[ >>];2000000:<%spellout-cardinal-feminine< Millionen[ >>];1000000000:eine Milliarde[ >>];2000000000:<%spellout-cardinal-feminine< Milliarden[ >>];1000000000000:eine Billion[ >>];2000000000000:<%spellout-cardinal-feminine< Billionen[ >>];1000000000000000:eine Billiarde[ >>];2000000000000000:<%spellout-cardinal-feminine< Billiarden[ >>];',
    'spellout-cardinal-feminine':
      '-x:minus >>;x.x:<< Komma >>;0:null;eine;=%spellout-numbering=;100:<%spellout-cardinal-masculine<\u00adhundert[\u00ad>>];1000:<%spellout-cardinal-masculine<\u00adtausend[\u00ad>>];1000000:eine Million[ >>];2000000:<%spellout-cardinal-feminine< Millionen[ >>];1000000000:eine Milliarde[ >>];2000000000:<%spellout-cardinal-feminine< Milliarden[ >>];1000000000000:eine Billion[ >>];2000000000000:<%spellout-cardinal-feminine< Billionen[ >>];1000000000000000:eine Billiarde[ >>];2000000000000000:<%spellout-cardinal-feminine< Billiarden[ >>];',
    'spellout-cardinal-n':
      '-x:minus >>;x.x:<< Komma >>;0:null;einen;=%spellout-numbering=;100:<%spellout-cardinal-masculine<\u00adhundert[\u00ad>>];1000:<%spellout-cardinal-masculine<\u00adtausend[\u00ad>>];1000000:eine Million[ >>];2000000:<%spellout-cardinal-feminine< Millionen[ >>];1000000000:eine Milliarde[ >>];2000000000:<%spellout-cardinal-feminine< Milliarden[ >>];1000000000000:eine Billion[ >>];2000000000000:<%spellout-cardinal-feminine< Billionen[ >>];1000000000000000:eine Billiarde[ >>];2000000000000000:<%spellout-cardinal-feminine< Billiarden[ >>];',
    'spellout-cardinal-r':
      '-x:minus >>;x.x:<< Komma >>;0:null;einer;=%spellout-numbering=;100:<%spellout-cardinal-masculine<\u00adhundert[\u00ad>>];1000:<%spellout-cardinal-masculine<\u00adtausend[\u00ad>>];1000000:eine Million[ >>];2000000:<%spellout-cardinal-feminine< Millionen[ >>];1000000000:eine Milliarde[ >>];2000000000:<%spellout-cardinal-feminine< Milliarden[ >>];1000000000000:eine Billion[ >>];2000000000000:<%spellout-cardinal-feminine< Billionen[ >>];1000000000000000:eine Billiarde[ >>];2000000000000000:<%spellout-cardinal-feminine< Billiarden[ >>];',
    'spellout-cardinal-s':
      '-x:minus >>;x.x:<< Komma >>;0:null;eines;=%spellout-numbering=;100:<%spellout-cardinal-masculine<\u00adhundert[\u00ad>>];1000:<%spellout-cardinal-masculine<\u00adtausend[\u00ad>>];1000000:eine Million[ >>];2000000:<%spellout-cardinal-feminine< Millionen[ >>];1000000000:eine Milliarde[ >>];2000000000:<%spellout-cardinal-feminine< Milliarden[ >>];1000000000000:eine Billion[ >>];2000000000000:<%spellout-cardinal-feminine< Billionen[ >>];1000000000000000:eine Billiarde[ >>];2000000000000000:<%spellout-cardinal-feminine< Billiarden[ >>];',
    'spellout-cardinal-m':
      '-x:minus >>;x.x:<< Komma >>;0:null;einem;=%spellout-numbering=;100:<%spellout-cardinal-masculine<\u00adhundert[\u00ad>>];1000:<%spellout-cardinal-masculine<\u00adtausend[\u00ad>>];1000000:eine Million[ >>];2000000:<%spellout-cardinal-feminine< Millionen[ >>];1000000000:eine Milliarde[ >>];2000000000:<%spellout-cardinal-feminine< Milliarden[ >>];1000000000000:eine Billion[ >>];2000000000000:<%spellout-cardinal-feminine< Billionen[ >>];1000000000000000:eine Billiarde[ >>];2000000000000000:<%spellout-cardinal-feminine< Billiarden[ >>];',
  },
};
