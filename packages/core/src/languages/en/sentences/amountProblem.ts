import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemAmounts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, { amount, limit }: ProblemAmounts): ProblemSentences {
  if (cause === 'below-min' || cause === 'above-max') {
    const end = cause === 'below-min' ? 'least' : 'most';
    const bound = limit ?? 'another amount';
    return {
      cause: `${amount || 'That'} is too ${cause === 'below-min' ? 'little' : 'much'}.`,
      remedy: limit ? `The ${end} is ${limit}.` : 'Say another amount.',
      short: limit ? `The ${end} is ${bound}.` : 'Say another amount.',
    };
  }
  const [told, remedy, short] = problems[cause];
  return { cause: told, remedy, short };
}

export const typedProblem: AmountEntrySentences['typedProblem'] = (reason, { limit }) => {
  switch (reason) {
    case 'below-min':
      return limit ? `Enter ${limit} or more.` : 'Enter a larger amount.';
    case 'above-max':
    case 'too-large':
      return limit ? `Enter ${limit} or less.` : 'Enter a smaller amount.';
    case 'zero':
      return 'Enter more than zero.';
    case 'negative':
      return 'Enter the amount without a minus.';
    case 'too-precise':
      return 'That has too many digits after the point.';
    case 'percent':
      return 'Enter an amount, not a percentage.';
    case 'other-currency':
      return 'That is another currency.';
    case 'not-a-number':
      return 'Enter the amount in digits, for example 23.50.';
  }
};

const notHeardWell = 'Say it once more, or type it.';
const otherRoute = 'Type the amount, or use the keypad and steps.';
const oneAmount = 'Say one exact amount.';

const problems: Readonly<
  Record<Exclude<AmountEntryCause, 'below-min' | 'above-max'>, readonly [cause: string, remedy: string, short: string]>
> = {
  unsupported: ['This browser cannot hear speech.', otherRoute, 'Cannot hear speech here.'],
  'insecure-context': ['The microphone works only on a secure page.', otherRoute, 'No microphone on this page.'],
  'permission-denied-once': [
    'The microphone was not allowed.',
    'Press “Try again” and allow it, or type the amount.',
    'Microphone not allowed.',
  ],
  'permission-denied': [
    'The microphone is blocked for this page.',
    'Allow it in the browser’s settings for this page, or type the amount.',
    'Microphone blocked.',
  ],
  'service-not-allowed': [
    'Speech recognition is switched off on this device.',
    'Switch on dictation or Siri in the settings, or type the amount.',
    'Speech recognition is off.',
  ],
  network: [
    'The speech service cannot be reached.',
    'Try again later, or type the amount.',
    'Speech service not reached.',
  ],
  'no-microphone': ['No microphone was found.', 'Connect one, or type the amount.', 'No microphone.'],
  'no-speech': ['Nothing was heard.', 'Press “Try again”, then speak, or type it.', 'Nothing heard.'],
  'not-understood': ['That was not understood.', notHeardWell, 'Not understood.'],
  'language-not-supported': [
    'English is not understood by this browser.',
    otherRoute,
    'English is not understood here.',
  ],
  'too-loud': ['It is too loud here.', 'Move somewhere quieter, or type the amount.', 'Too loud here.'],
  'engine-failed': ['Speech recognition has failed.', 'Try again, or type the amount.', 'Failed again.'],
  'download-failed': ['The download has failed.', 'Check the connection and try again, or type.', 'Download failed.'],
  timeout: ['Speech recognition does not answer.', 'Try again, or type the amount.', 'No answer.'],
  'microphone-taken': ['Listening was stopped, maybe by another app.', notHeardWell, 'Stopped.'],
  'nothing-heard': ['Nothing was heard.', notHeardWell, 'Nothing heard.'],
  'no-amount': ['No amount was heard.', 'Say it like “twenty-three dollars fifty”, or type it.', 'No amount heard.'],
  negative: ['The amount was negative.', 'Say it without minus.', 'Without minus, please.'],
  zero: ['Zero is no amount.', 'Say more than zero.', 'More than zero, please.'],
  approximate: ['The amount was not exact.', oneAmount, 'An exact amount, please.'],
  range: ['More than one amount was heard.', oneAmount, 'One amount, please.'],
  'several-amounts': ['More than one amount was heard.', oneAmount, 'One amount, please.'],
  negated: ['That was not taken, because of a “not”.', oneAmount, 'One exact amount, please.'],
  'too-precise': ['That is finer than the smallest coin.', oneAmount, 'Too fine, please round it.'],
  'other-currency': ['That is another currency.', 'Say the amount in the currency of this field.', 'Another currency.'],
};
