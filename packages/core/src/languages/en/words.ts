import { expandPhrases } from '../../spoken-amount/phrases';
import type { LanguageWords } from '../words';
import { carriers, corrections, refusals } from './words/phrases';
import { currencies } from './words/currencies';
import { speaking } from './words/speaking';

export const words: LanguageWords = {
  ...speaking,
  currencies,
  spacing: 'spaced',
  numerals:
    'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
    'eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  respellings: [
    { say: 'oh|o|nought|naught|nil|aught', as: 'zero' },
    { say: 'not|nor', as: 'zero', where: 'between' },
    { say: 'fourty', as: 'forty' },
    { say: 'ninty', as: 'ninety' },
  ],
  scales: [
    { say: 'hundred|hundreds', value: 1e2 },
    { say: 'thousand|thousands|grand|k', value: 1e3 },
    { say: '(lakh|lac|lkh)(|s)', value: 1e5 },
    { say: 'million|millions|mn', value: 1e6 },
    { say: 'crore|crores|cr', value: 1e7 },
    { say: 'billion|billions|bn|arab', value: 1e9 },
    { say: 'trillion|trillions', value: 1e12 },
    { say: 'dozen|dozens', value: 12, below: 1e15 },
  ],
  fractions: [
    { say: 'half', many: 'halves', value: '0.5' },
    { say: 'quarter', many: 'quarters', value: '0.25' },
  ],
  decimalMark: '.',
  joiners: 'and|&',
  articles: 'a|an',
  partitives: '(of|) (a|an)|of',
  tail: 'hundredths',
  afterScale: 'rest',
  carriers,
  hesitations: 'um|umm|uh|uhm|er|erm|hm|hmm|ah',
  refusals,
  corrections,
  confusables: [
    ['thirteen', 'thirty'],
    ['fourteen', 'forty'],
    ['fifteen', 'fifty'],
    ['sixteen', 'sixty'],
    ['seventeen', 'seventy'],
    ['eighteen', 'eighty'],
    ['nineteen', 'ninety'],
  ],
  answers: {
    yes: expandPhrases(
      "yes|yes (please|accept|i do|it is)|(yes|) (that's|that is) right|yeah|yep|yup|(that's|that is|) correct|right|(i|) accept|accept it|(i|) confirm|okay|ok|sure|affirmative",
    ),
    no: expandPhrases(
      "no|no (thanks|thank you)|nope|nah|(no|) (that's|that is) wrong|wrong|(that's|that is|) not right|incorrect|say again|negative|neither (of them|)|none (of these|of them|)",
    ),
    first: expandPhrases('(the|) (first|1st)|(the|) first one'),
    second: expandPhrases('(the|) (second|2nd)|(the|) second one'),
    third: expandPhrases('(the|) (third|3rd)|(the|) third one'),
    repeat: expandPhrases(
      'repeat|repeat (that|it|please)|please repeat|again|say (it|that) again|what|pardon|sorry|come again|what was that|what did you say',
    ),
    cancel: expandPhrases(
      'cancel|cancel (that|it|please)|please cancel|stop|abort|quit|exit|never mind|nevermind|go back|forget it',
    ),
  },
};
