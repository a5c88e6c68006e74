import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

const again = 'Noch einmal hören';

export const amountEntry: AmountEntrySentences = {
  talk: 'Betrag sagen',
  typeOrSay: 'Geben Sie den Betrag ein oder sagen Sie ihn.',
  typeOnly: 'Geben Sie den Betrag ein.',
  loading: {
    loading: 'Die Spracheingabe ist gleich bereit. Warten Sie kurz oder geben Sie den Betrag ein.',
    ready: 'Die Spracheingabe ist bereit. Drücken Sie noch einmal „Betrag sagen“.',
    failed: 'Die Spracheingabe wurde nicht geladen. Drücken Sie noch einmal oder geben Sie den Betrag ein.',
  },
  opening: 'Das Mikrofon geht an. Wenn der Browser fragt, erlauben Sie es.',
  listening: 'Ich höre zu',
  listeningDigits: 'Ich höre auf Ziffern',
  listeningHint: 'Sprechen Sie jetzt. Zum Beenden drücken Sie noch einmal.',
  thinking: 'Ich werte aus, was Sie gesagt haben.',

  readBack: (amount) => `${capitalized(amount)}?`,
  readBackDigits: (digits) => `${capitalized(digitsOf(digits))}; ${unitOf(digits)}?`,
  pressYes: 'Drücken Sie Ja oder sagen Sie den Betrag noch einmal.',
  sayYesOrNo: 'Sagen Sie ja, nein, wiederholen oder abbrechen.',
  sayWhich: 'Sagen Sie erster, zweiter, keiner, wiederholen oder abbrechen.',
  sayWhichOfThree: 'Sagen Sie erster, zweiter, dritter, keiner, wiederholen oder abbrechen.',
  answerHelp: (answers) => `${answers} Oder drücken Sie eine Schaltfläche.`,
  listeningForAnswer: 'Ich höre, Ihre Antwort bitte',
  readBackMasked: `Ich habe einen Betrag gehört. Um ihn zu hören, drücken Sie „${again}“.`,
  echoMasked: `Betrag eingetragen. Um ihn zu hören, drücken Sie „${again}“.`,
  errorMasked: `Es gibt ein Problem. Um es zu hören, drücken Sie „${again}“.`,
  questionMasked: `Welcher Betrag? Um die Beträge zu hören, drücken Sie „${again}“.`,
  accept: ({ inFigures }) => `Ja, ${inFigures}`,
  acceptMasked: 'Ja, dieser Betrag',
  choiceMasked: (position) => `Auswahl ${position}`,
  accepted: (amount, label) => `${label ?? 'Betrag'} eingetragen: ${amount}.`,
  moreThanBill: (amount) => `${amount}, mehr als die Rechnung`,
  acceptedMasked: 'Betrag eingetragen.',
  hearAgain: again,
  sayAgain: 'Noch einmal sagen',
  typeInstead: 'Betrag eingeben',
  tryAgain: 'Erneut versuchen',

  question: (amount, other, third) =>
    other === null
      ? `Meinten Sie ${amount}?`
      : `Erster: ${amount}; zweiter: ${other}; oder ${third === 'more' ? 'ein anderer' : 'keiner'}?`,
  typingHint: 'Sie können den Betrag auch eingeben.',
  choices: 'Welcher Betrag?',
  noneSayAgain: 'Keiner davon, noch einmal sagen',
  noneTypeAgain: 'Keiner davon, neu eingeben',

  consent: (recipient) =>
    `Um Sie zu verstehen, sendet dieser Browser das Gesagte an ${recipient || 'seinen Hersteller'}. Dort gelten dessen Datenschutzregeln. Sie können den Betrag auch eingeben. Stimme senden?`,
  consentGive: 'Ja, Stimme senden',
  consentRefuse: 'Nein, Betrag eingeben',
  download: (megabytes) =>
    `Einmalig ${megabytes === null ? 'ein Sprachmodell' : `${inGerman(megabytes)} Megabyte`} laden? Dann wird Ihre Stimme hier verstanden und weder gesendet noch gespeichert.`,
  downloadStart: (megabytes) => (megabytes === null ? 'Jetzt laden' : `${inGerman(megabytes)} MB laden`),
  downloadRefuse: 'Nicht jetzt, Betrag eingeben',
  downloading: (percent) => (percent === null ? 'Wird geladen' : `Wird geladen, ${percent} Prozent`),
  downloaded: 'Fertig. Drücken Sie „Betrag sagen“ und sprechen Sie.',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen.',

  problem: amountProblem,
  typedProblem,
  required: 'Geben Sie einen Betrag ein.',
  whichAmount: 'Wählen Sie den richtigen Betrag.',
  notAccepted: 'Drücken Sie „Ja“, wenn der Betrag stimmt, oder geben Sie einen anderen ein.',

  quickAmounts: 'Schnellauswahl',
  percent: (percent, amount) => `${percent} Prozent${amount === null ? '' : `, ${amount}`}`,
  steps: 'Erhöhen oder verringern',
  stepUp: (amount) => `${amount} mehr`,
  stepDown: (amount) => `${amount} weniger`,
  less: 'weniger',
  limit: (end, limit) => {
    const bound = end === 'above-max' ? 'Höchstbetrag' : 'Mindestbetrag';
    return limit === null ? `Das ist der ${bound}.` : `${capitalized(limit)}, das ist der ${bound}.`;
  },

  otherWays: 'Anders eingeben',
  keypad: 'Zifferntasten',
  point: 'Komma',
  deleteDigit: 'Löschen',
  clear: 'Alles löschen',
  done: 'Fertig',
  sayDigits: 'Ziffer für Ziffer sagen',
  empty: 'Leer',
};

/** One by one, because a number that was confused once may be confused again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['Komma', ...decimals] : [])].join(', ');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? unit : `${unit}, ohne ${absentMinorUnit}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inGerman(decimal: number): string {
  return String(decimal).replace('.', ',');
}
