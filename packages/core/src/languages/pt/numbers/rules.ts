import type { NumberRules } from '../../../number-words';
import { rules as pt } from '../../../number-words/rules/pt';

const own = '%spellout-cardinal-masculine';
const rest = '>%%portugal-rest>';

/**
 * Adds forms to CLDR's, which spells numbers as in Brazil: those of Portugal (dezasseis, mil milhões), quatorze, and
 * numbers without the « e » behind a thousand (mil duzentos). The first one is spoken with the euro.
 */
export const rules: NumberRules = {
  ...pt,
  sets: {
    ...pt.sets,
    'spellout-cardinal-portugal':
      `0:=${own}=;16:dezasseis;dezassete;dezoito;dezanove;20:=${own}=;101:cento e >>;200:duzentos[ e >>];300:trezentos[ e >>];` +
      '400:quatrocentos[ e >>];500:quinhentos[ e >>];600:seiscentos[ e >>];700:setecentos[ e >>];800:oitocentos[ e >>];' +
      `900:novecentos[ e >>];1000:mil[${rest}];2000:<< mil[${rest}];1000000:<< $(cardinal,one{milhão}other{milhões})$[${rest}];` +
      `1000000000/1000>:<< milhões[${rest}];1000000000000:=${own}=;`,
    '%portugal-rest': "0:' e =%spellout-cardinal-portugal=;100:>%%optional-e>=%spellout-cardinal-portugal=;",
    'spellout-cardinal-quatorze': `0:=${own}=;14:quatorze;=${own}=;`,
    'spellout-cardinal-short': `0:=${own}=;1000:mil[ >>];2000:<< mil[ >>];1000000:=${own}=;`,
  },
};
