import type { NumberRules } from '../../../number-words';
import { rules as es } from '../../../number-words/rules/es';

const own = '%spellout-numbering';
const masculine = '%spellout-cardinal-masculine';

/**
 * Adds forms to CLDR's. None of them could be another number: « diez y seis » and « veinte y uno », « un mil » of cheques, and
 * « millón y medio », with or without its number.
 */
export const rules: NumberRules = {
  ...es,
  sets: {
    ...es.sets,
    'spellout-cardinal-apart': `0:=${own}=;16:diez y >>;20:=${own}=;21:veinte y >>;30:=${own}=;`,
    'spellout-cardinal-cheque': `0:=${own}=;1000:un mil[ >>];2000:=${own}=;`,
    'spellout-cardinal-half': `0:=${own}=;1000000:<${masculine}< millón>%%half>;2000000:<${masculine}< millones>%%half>;`,
    'spellout-cardinal-and-half': `0:=${own}=;1000000:millón>%%half>;2000000:=${own}=;`,
    // Only half a million has words here. Nobody says "#".
    '%half': "0:#;500000:' y medio;500001:#;",
  },
};
