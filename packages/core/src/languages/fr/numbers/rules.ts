import type { NumberRules } from '../../../number-words';
import { rules as fr } from '../../../number-words/rules/fr';

const own = '%spellout-cardinal-masculine';

/**
 * Adds forms to CLDR's, which spells numbers as in France. None of them could be another number: septante, huitante,
 * octante and nonante, « quinze cents » for « mille cinq cents », and « deux cent » and « quatre-vingt » without the
 * silent s.
 */
export const rules: NumberRules = {
  ...fr,
  sets: {
    ...fr.sets,
    'spellout-cardinal-swiss': `0:=${own}=;70:septante[->%%et-un>];80:huitante[->%%et-un>];90:nonante[->%%et-un>];100:=${own}=;`,
    'spellout-cardinal-octante': `0:=${own}=;80:octante[->%%et-un>];90:=${own}=;`,
    'spellout-cardinal-plain': `0:=${own}=;60/20:soixante[->>];80/20:quatre-vingt[->>];100:=${own}=;200:<< cent[ >>];1000:=${own}=;1100>:<< cent[ >>];2000:=${own}=;`,
  },
};
