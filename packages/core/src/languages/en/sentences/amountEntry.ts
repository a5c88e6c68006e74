import type { AmountEntrySentences } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

export const amountEntry: AmountEntrySentences = {
  talk: 'Say the amount',
  typeOrSay: 'Type the amount, or say it.',
  typeOnly: 'Type the amount.',
  speechLoading: 'Speech is still loading. Wait, or type the amount.',
  opening: 'Opening the microphone. If the browser asks, allow it.',
  listening: 'Listening',
  listeningDigits: 'Listening for digits',
  listeningHint: 'Speak now. Press the button again to stop.',

  readBack: (amount) => `Heard ${amount}.`,
  sayYesOrNo: 'Say yes, no, repeat, or cancel.',
  answerHelp: 'Say yes, no, repeat, or cancel. Or press a button.',
  listeningForAnswer: 'Listening for yes or no',
  readBackMasked: 'Amount ready. Press “Hear it again” to hear it.',
  questionMasked: 'Which amount? Press “Hear it again” to hear them.',
  accept: (amount) => `Accept ${amount}`,
  acceptMasked: 'Accept the amount',
  choiceMasked: (position) => `Choice ${position}`,
  accepted: (amount) => `Accepted ${amount}.`,
  acceptedMasked: 'Accepted.',
  hearAgain: 'Hear it again',
  sayAgain: 'Say it again',
  typeInstead: 'Type instead',
  tryAgain: 'Try again',

  question: (amounts) => (amounts.length === 1 ? `Did you mean ${amounts[0]}?` : `Which one: ${listOf(amounts)}?`),
  choices: 'Which amount?',

  consent: (recipient) =>
    `This browser sends your voice to ${recipient || 'its maker'} to understand it. Is that all right?`,
  consentGive: 'Yes, send my voice',
  consentRefuse: 'No, type instead',
  download: (megabytes) =>
    `To understand you on this device, ${sizeOf(megabytes)} must be downloaded once. Your voice then stays here.`,
  downloadStart: (megabytes) => (megabytes === null ? 'Download' : `Download ${megabytes} MB`),
  downloadRefuse: 'Not now, type instead',
  downloading: (percent) => (percent === null ? 'Downloading' : `Downloading, ${percent} percent`),
  downloaded: 'Ready. Press “Say the amount” and speak.',
  cancel: 'Cancel',
  cancelled: 'Cancelled.',

  problem: amountProblem,
  typedProblem,
  required: 'Enter an amount.',
  whichAmount: 'Choose which amount you mean.',
  notAccepted: 'Accept the amount first, or type one.',

  quickAmounts: 'Quick amounts',
  percent: (percent, amount) => `${percent} percent${amount === null ? '' : `, ${amount}`}`,
  steps: 'Steps',
  stepUp: (amount) => `Add ${amount}`,
  stepDown: (amount) => `Take off ${amount}`,
  limit: (end, limit) => {
    if (limit === null) return end === 'above-max' ? 'That is the most.' : 'That is the least.';
    return end === 'above-max' ? `${limit} is the most.` : `${limit} is the least.`;
  },

  otherWays: 'Keypad and steps',
  keypad: 'Keypad',
  point: 'Point',
  deleteDigit: 'Delete',
  clear: 'Clear',
  done: 'Done',
  sayDigits: 'Say it digit by digit',
  empty: 'Empty',
};

function listOf(amounts: readonly string[]): string {
  return `${amounts.slice(0, -1).join(', ')}, or ${amounts.at(-1)}`;
}

function sizeOf(megabytes: number | null): string {
  return megabytes === null ? 'a speech model' : `${megabytes} megabytes`;
}
