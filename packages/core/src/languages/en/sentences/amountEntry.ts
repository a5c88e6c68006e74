import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';
import { speechDownload } from './speechDownload';

export const amountEntry: AmountEntrySentences = {
  talk: 'Say the amount',
  typeOrSay: 'Type the amount, or say it.',
  typeOnly: 'Type the amount.',
  loading: {
    loading: 'Speech is getting ready. One moment, or type the amount.',
    ready: 'Speech is ready now. Press “Say the amount” again.',
    failed: 'Speech didn’t load. Press again, or type the amount.',
  },
  opening: 'Opening the microphone. If your browser asks, allow it.',
  listening: 'Listening',
  listeningDigits: 'Listening for digits',
  listeningHint: 'Speak now. Press the button again to stop.',
  thinking: 'Working out what you said.',

  readBack: (amount) => `${capitalized(amount)}?`,
  readBackDigits: (digits) => `${capitalized(digitsOf(digits))}; ${unitOf(digits)}?`,
  pressYes: 'Press Yes, or say it again.',
  sayYesOrNo: 'Say yes, no, repeat, or cancel.',
  sayWhich: 'Say first, second, neither, repeat, or cancel.',
  sayWhichOfThree: 'Say first, second, third, neither, repeat, or cancel.',
  answerHelp: (answers) => `${answers} Or press a button.`,
  listeningForAnswer: 'Listening for your answer',
  readBackMasked: 'We heard an amount. Press “Hear it again” to hear it.',
  echoMasked: 'Amount set. Press “Hear it again” to hear it.',
  errorMasked: 'There’s a problem. Press “Hear it again” to hear it.',
  questionMasked: 'Which amount? Press “Hear it again” to hear them.',
  accept: ({ inFigures }) => `Yes, ${inFigures}`,
  acceptMasked: 'Yes, that amount',
  choiceMasked: (position) => `Choice ${position}`,
  accepted: (amount, label) => `${label ?? 'Amount'} set: ${amount}.`,
  moreThanBill: (amount) => `${amount}, more than the bill`,
  acceptedMasked: 'Amount set.',
  hearAgain: 'Hear it again',
  sayAgain: 'Say it again',
  typeInstead: 'Type instead',
  tryAgain: 'Try again',

  question: (amount, other, third) =>
    other === null
      ? `Did you mean ${amount}?`
      : `First, ${amount}; second, ${other}; or ${third === 'more' ? 'another' : 'neither'}?`,
  typingHint: 'You can also type it.',
  choices: 'Which amount?',
  noneSayAgain: 'None of these, say it again',
  noneTypeAgain: 'None of these, type it again',

  consent: (recipient) =>
    `To understand you, this browser sends what you say to ${recipient || 'its maker'}, under ${recipient ? `${recipient}’s` : 'its maker’s'} privacy rules. You can type instead. Send your voice?`,
  consentGive: 'Yes, send my voice',
  consentRefuse: 'No, type instead',
  ...speechDownload,
  downloadRefuse: 'Not now, type instead',
  downloaded: 'Ready. Press “Say the amount” and speak.',
  cancel: 'Cancel',
  cancelled: 'Cancelled.',

  problem: amountProblem,
  typedProblem,
  required: 'Enter an amount.',
  whichAmount: 'Choose the amount you mean.',
  notAccepted: 'Press “Yes” to use the amount, or type another.',

  quickAmounts: 'Quick amounts',
  percent: (percent, amount) => `${percent} percent${amount === null ? '' : `, ${amount}`}`,
  steps: 'Raise or lower',
  stepUp: (amount) => `Add ${amount}`,
  stepDown: (amount) => `Take off ${amount}`,
  less: 'less',
  limit: (end, limit) => {
    const bound = end === 'above-max' ? 'most' : 'least';
    return limit === null
      ? `That’s the ${bound} you can enter.`
      : `${capitalized(limit)} is the ${bound} you can enter.`;
  },

  otherWays: 'More ways to enter',
  keypad: 'Keypad',
  point: 'Point',
  deleteDigit: 'Delete',
  clear: 'Clear',
  done: 'Done',
  sayDigits: 'Say it digit by digit',
  empty: 'Empty',
};

/** One by one, because "fifteen" said as one word may be heard as "fifty" again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['point', ...decimals] : [])].join(', ');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? unit : `${unit}, no ${absentMinorUnit}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
