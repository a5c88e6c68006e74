import type { NumberRules } from '../../../number-words';
import { rules as it } from '../../../number-words/rules/it';

const own = '%spellout-numbering';

/**
 * Adds forms to CLDR's. `counting` and `counting-feminine` are spoken: "un euro" but "ventuno euro", because "ventuna sterline" is
 * old. The others are only understood: «cento e venti», «centoottanta», «ventunomila».
 */
export const rules: NumberRules = {
  ...it,
  sets: {
    ...it.sets,
    // CLDR 48 leaves the accent inside: centosessantatrémila.
    '%msc-with-o-nofinal':
      '0:=%%msc-with-o=;3:o\u00adtre;=%%msc-with-o=;20:o\u00ad=%%msc-no-final=;80:\u00ad=%%msc-no-final=;90:o\u00ad=%%msc-no-final=;',
    'spellout-cardinal-counting': `0:=${own}=;un;=${own}=;`,
    'spellout-cardinal-counting-feminine': `0:=${own}=;una;=${own}=;`,
    'spellout-cardinal-joined': `0:=${own}=;100:cento[ e >${own}>];200:<${own}<cento[ e >${own}>];1000:mille[ e >${own}>];2000:<${own}<mila[ e >${own}>];1000000:=${own}=;`,
    'spellout-cardinal-whole': `0:=${own}=;100:cento[>>];200:<${own}<cento[>>];1000:mille[>>];2000:<<mila[>>];1000000:=${own}=;`,
  },
};
