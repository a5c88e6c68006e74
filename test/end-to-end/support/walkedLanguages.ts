import { en } from '../../../examples/checkout/src/words/en';
import { fr } from '../../../examples/checkout/src/words/fr';
import type { CheckoutWords } from '../../../examples/checkout/src/words/words';
import { zhHans } from '../../../examples/checkout/src/words/zhHans';

/** The example's texts in the languages in which whole payments are walked through: more would cost minutes and show nothing else. */
export const walkedLanguages: readonly CheckoutWords[] = [en, zhHans, fr];
