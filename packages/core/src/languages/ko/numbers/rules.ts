import type { NumberRules } from '../../../number-words';
import { rules as ko } from '../../../number-words/rules/ko';

const sino = 'spellout-cardinal-sinokorean';

/**
 * Adds forms to CLDR's. Contracts and some speakers count one hundred, thousand and ten thousand: 일백십육, 일만 오천. The set that is spoken
 * has soft hyphens between its parts, so that clips can join them.
 */
export const rules: NumberRules = {
  ...ko,
  sets: {
    ...ko.sets,
    'spellout-cardinal-spoken':
      '0:영;일;이;삼;사;오;육;칠;팔;구;10:십[\u00ad>>];20:<<\u00ad십[\u00ad>>];100:백[\u00ad>>];200:<<\u00ad백[\u00ad>>];1000:천[\u00ad>>];2000:<<\u00ad천[\u00ad>>];10000:만[ >>];20000:<<\u00ad만[ >>];100000000:<<\u00ad억[ >>];1000000000000:<<\u00ad조[ >>];',
    'spellout-cardinal-full': `0:=%${sino}=;100:일백[>>];200:<<백[>>];1000:일천[>>];2000:<<천[>>];10000:일만[ >>];20000:<<만[ >>];100000000:<<억[ >>];1000000000000:<<조[ >>];`,
  },
};
