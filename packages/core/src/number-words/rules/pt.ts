// Made by `node scripts/make-number-rules.mjs pt` from cldr-rbnf 48.2.0; do not edit.
/*! Copyright © 1991-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 */
import type { NumberRules } from '../rules';

/** Number words of `pt`, as CLDR has them. */
export const rules: NumberRules = {
  locale: 'pt',
  sets: {
    'spellout-numbering':
      '0:=%spellout-cardinal-masculine=;',
    'spellout-cardinal-masculine':
      '-x:menos >>;x.x:<< vírgula >>;0:zero;um;dois;três;quatro;cinco;seis;sete;oito;nove;dez;onze;doze;treze;catorze;quinze;dezesseis;dezessete;dezoito;dezenove;vinte[ e >>];30:trinta[ e >>];40:quarenta[ e >>];50:cinquenta[ e >>];60:sessenta[ e >>];70:setenta[ e >>];80:oitenta[ e >>];90:noventa[ e >>];100:cem;cento e >>;200:duzentos[ e >>];300:trezentos[ e >>];400:quatrocentos[ e >>];500:quinhentos[ e >>];600:seiscentos[ e >>];700:setecentos[ e >>];800:oitocentos[ e >>];900:novecentos[ e >>];1000:mil[>%%spellout-cardinal-masculine-with-e>];2000:<< mil[>%%spellout-cardinal-masculine-with-e>];1000000:<< $(cardinal,one{milhão}other{milhões})$[>%%spellout-cardinal-masculine-with-e>];1000000000:<< $(cardinal,one{bilhão}other{bilhões})$[>%%spellout-cardinal-masculine-with-e>];1000000000000:<< $(cardinal,one{trilhão}other{trilhões})$[>%%spellout-cardinal-masculine-with-e>];1000000000000000:<< $(cardinal,one{quatrilhão}other{quatrilhões})$[>%%spellout-cardinal-masculine-with-e>];',
    'spellout-cardinal-feminine':
      '-x:menos >>;x.x:<< vírgula >>;0:zero;uma;duas;=%spellout-cardinal-masculine=;20:vinte[ e >>];30:trinta[ e >>];40:quarenta[ e >>];50:cinquenta[ e >>];60:sessenta[ e >>];70:setenta[ e >>];80:oitenta[ e >>];90:noventa[ e >>];100:cem;cento e >>;200:duzentas[ e >>];300:trezentas[ e >>];400:quatrocentas[ e >>];500:quinhentas[ e >>];600:seiscentas[ e >>];700:setecentas[ e >>];800:oitocentas[ e >>];900:novecentas[ e >>];1000:mil[>%%spellout-cardinal-feminine-with-e>];2000:<< mil[>%%spellout-cardinal-feminine-with-e>];1000000:<%spellout-cardinal-masculine< $(cardinal,one{milhão}other{milhões})$[>%%spellout-cardinal-feminine-with-e>];1000000000:<%spellout-cardinal-masculine< $(cardinal,one{bilhão}other{bilhões})$[>%%spellout-cardinal-feminine-with-e>];1000000000000:<%spellout-cardinal-masculine< $(cardinal,one{trilhão}other{trilhões})$[>%%spellout-cardinal-feminine-with-e>];1000000000000000:<%spellout-cardinal-masculine< $(cardinal,one{quatrilhão}other{quatrilhões})$[>%%spellout-cardinal-feminine-with-e>];',
    '%spellout-cardinal-masculine-with-e':
      '0:\' e =%spellout-cardinal-masculine=;100:>%%optional-e>=%spellout-cardinal-masculine=;',
    '%spellout-cardinal-feminine-with-e':
      '0:\' e =%spellout-cardinal-feminine=;100:>%%optional-e>=%spellout-cardinal-feminine=;',
    '%optional-e':
      '0:\' e ;\' ;',
  },
};
