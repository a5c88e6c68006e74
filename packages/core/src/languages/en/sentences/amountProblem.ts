import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? `You can pay ${limit} or ${isLess ? 'more' : 'less'}.` : 'Say another amount.';
      return { cause: `${amount || 'That'} is too ${isLess ? 'little' : 'much'}.`, remedy, short: remedy };
    }
    case 'negative':
      return {
        cause: refusingWord ? `We heard “${refusingWord}”.` : 'That wasn’t an amount to pay.',
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'negated':
      return {
        cause: `We heard ${refusingWord ? `“${refusingWord}”` : 'a word like “not”'}, so we didn’t use that amount.`,
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'too-precise': {
      const rule = decimalsRule(facts.decimals);
      return { cause: rule, remedy: sayOrType, short: rule };
    }
    default: {
      const [told, remedy, short] = problems[cause];
      return { cause: told, remedy, short };
    }
  }
}

export const typedProblem: AmountEntrySentences['typedProblem'] = (reason, { limit, decimals }) => {
  switch (reason) {
    case 'below-min':
      return limit ? `Enter ${limit} or more.` : 'Enter a larger amount.';
    case 'above-max':
    case 'too-large':
      return limit ? `Enter ${limit} or less.` : 'Enter a smaller amount.';
    case 'zero':
      return moreThanZero;
    case 'negative':
      return 'Enter the amount without a minus sign.';
    case 'too-precise':
      return decimalsRule(decimals);
    case 'percent':
      return 'Enter an amount, not a percentage.';
    case 'other-currency':
      return 'Enter the amount in this field’s currency.';
    case 'not-a-number':
      return 'Enter the amount in digits, such as 23.50.';
  }
};

function decimalsRule(decimals: number): string {
  if (decimals === 0) return 'Use a whole number, with nothing after the point.';
  return `Use at most ${['no', 'one', 'two', 'three'][decimals] ?? decimals} digit${decimals === 1 ? '' : 's'} after the point.`;
}

const tryOrType = 'Try again, or type it.';
const sayOrType = 'Say it again, or type it.';
const typeIt = 'Please type the amount.';
const onlyAmount = 'Say only the amount, or type it.';
const moreThanZero = 'Enter more than zero.';

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: ['This browser can’t hear speech.', typeIt, 'Speech doesn’t work here.'],
  'insecure-context': ['The microphone works only on a secure page.', typeIt, 'No microphone on this page.'],
  'permission-denied-once': [
    'The microphone wasn’t allowed.',
    'Press “Try again” and allow it, or type the amount.',
    'Microphone not allowed.',
  ],
  'permission-denied': [
    'The microphone is blocked for this page.',
    'Allow it in your browser’s settings, or type the amount.',
    'Microphone blocked.',
  ],
  'service-not-allowed': [
    'Speech recognition is off on this device.',
    'Turn on dictation or Siri in the settings, or type the amount.',
    'Speech recognition is off.',
  ],
  network: [
    'We can’t reach the speech service.',
    'Try again later, or type the amount.',
    'Still can’t reach the speech service.',
  ],
  'no-microphone': ['We can’t find a microphone.', 'Connect one, or type the amount.', 'No microphone.'],
  'no-speech': ['We didn’t hear anything.', tryOrType, 'We still didn’t hear anything.'],
  'not-understood': ['Sorry, we didn’t catch that.', tryOrType, 'Sorry, not caught again.'],
  'language-not-supported': ['This browser doesn’t understand English.', typeIt, 'English isn’t understood here.'],
  'too-loud': ['It’s too loud here.', 'Move somewhere quieter, or type the amount.', 'Still too loud here.'],
  'engine-failed': ['Speech recognition stopped working.', tryOrType, 'It stopped working again.'],
  'blocked-by-page': ['This page blocks speech recognition.', typeIt, 'This page blocks speech recognition.'],
  'download-failed': [
    'The download didn’t finish.',
    'Check your connection and try again, or type.',
    'The download didn’t finish.',
  ],
  timeout: ['This is taking too long.', tryOrType, 'Still taking too long.'],
  'microphone-taken': ['Listening stopped, maybe because of another app.', sayOrType, 'Listening stopped again.'],
  'nothing-heard': ['We didn’t hear anything.', tryOrType, 'We still didn’t hear anything.'],
  'no-amount': [
    'We didn’t hear an amount.',
    'Say it like “twenty-three dollars fifty”, or type it.',
    'We still didn’t hear an amount.',
  ],
  zero: ['We heard zero.', moreThanZero, moreThanZero],
  approximate: ['That wasn’t an exact amount.', onlyAmount, 'An exact amount, please.'],
  range: ['We heard more than one amount.', 'Say just one, or type it.', 'Just one amount, please.'],
  'several-amounts': ['We heard more than one amount.', 'Say just one, or type it.', 'Just one amount, please.'],
  'other-currency': [
    'That’s another currency.',
    'Say the amount in this field’s currency.',
    'This field’s currency, please.',
  ],
};
