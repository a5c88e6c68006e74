import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

const toHear = 'Premi «Riascolta» per sentirlo.';

export const amountEntry: AmountEntrySentences = {
  talk: 'Detta l’importo',
  typeOrSay: 'Scrivi l’importo, oppure dettalo.',
  typeOnly: 'Scrivi l’importo.',
  loading: {
    loading: 'La dettatura non è ancora pronta. Un momento, oppure scrivi l’importo.',
    ready: 'La dettatura è pronta. Premi di nuovo «Detta l’importo».',
    failed: 'La dettatura non si è caricata. Premi di nuovo, oppure scrivi l’importo.',
  },
  opening: 'Apro il microfono. Se il browser lo chiede, consenti l’accesso.',
  listening: 'Ti ascolto',
  listeningDigits: 'Ascolto le cifre',
  listeningHint: 'Parla ora. Premi di nuovo per smettere.',
  thinking: 'Sto elaborando quello che hai detto.',

  readBack: (amount) => `${capitalized(amount)}?`,
  readBackDigits: (digits) => `${capitalized(digitsOf(digits))}; ${unitOf(digits)}?`,
  pressYes: 'Premi Sì, oppure dettalo di nuovo.',
  sayYesOrNo: 'Di’ sì, no, ripeti o annulla.',
  sayWhich: 'Di’ primo, secondo, nessuno, ripeti o annulla.',
  sayWhichOfThree: 'Di’ primo, secondo, terzo, nessuno, ripeti o annulla.',
  answerHelp: (answers) => `${answers} Oppure premi un pulsante.`,
  listeningForAnswer: 'Ascolto la tua risposta',
  readBackMasked: `Ho sentito un importo. ${toHear}`,
  echoMasked: `Importo inserito. ${toHear}`,
  errorMasked: `C’è un problema. ${toHear}`,
  questionMasked: 'Quale importo? Premi «Riascolta» per sentire la domanda.',
  accept: ({ inFigures }) => `Sì, ${inFigures}`,
  acceptMasked: 'Sì, questo importo',
  choiceMasked: (position) => `Scelta ${position}`,
  // Without "inserito" after a label, whose gender is not known.
  accepted: (amount, label) => `${label ?? 'Importo inserito'}: ${amount}.`,
  moreThanBill: (amount) => `${amount}, più del conto`,
  acceptedMasked: 'Importo inserito.',
  hearAgain: 'Riascolta',
  sayAgain: 'Detta di nuovo',
  typeInstead: 'Scrivi l’importo',
  tryAgain: 'Riprova',

  question: (amount, other, third) =>
    other === null
      ? `Volevi dire ${amount}?`
      : `Primo importo, ${amount}; secondo, ${other}; oppure ${third === 'more' ? 'un altro' : 'nessuno dei due'}?`,
  typingHint: 'Puoi anche scriverlo.',
  choices: 'Quale importo?',
  noneSayAgain: 'Nessuno di questi, detta di nuovo',
  noneTypeAgain: 'Nessuno di questi, scrivi di nuovo',

  consent: (recipient) =>
    `Per capirti, questo browser invia quello che dici a ${recipient || 'chi lo produce'}, secondo le sue regole sulla privacy. In alternativa puoi scrivere l’importo. Inviare la tua voce?`,
  consentGive: 'Sì, invia la mia voce',
  consentRefuse: 'No, scrivo l’importo',
  download: (megabytes) =>
    `Scaricare ${megabytes === null ? 'un modello vocale' : `${withComma(megabytes)} megabyte`}, una volta sola? Poi la tua voce viene capita qui, senza essere inviata né conservata.${megabytes === null ? '' : ' Ti verrà chiesto spesso di precisare l’importo.'}`,
  downloadStart: (megabytes) => (megabytes === null ? 'Scarica' : `Scarica ${withComma(megabytes)} MB`),
  downloadRefuse: 'Non ora, scrivo l’importo',
  downloading: (percent) => (percent === null ? 'Download in corso' : `Download in corso, ${percent} per cento`),
  downloaded: 'Pronto. Premi «Detta l’importo» e parla.',
  cancel: 'Annulla',
  cancelled: 'Annullato.',

  problem: amountProblem,
  typedProblem,
  required: 'Inserisci un importo.',
  whichAmount: 'Scegli l’importo giusto.',
  notAccepted: 'Premi «Sì» per usare questo importo, oppure scrivine un altro.',

  quickAmounts: 'Importi rapidi',
  percent: (percent, amount) => `${percent} per cento${amount === null ? '' : `, ${amount}`}`,
  // Not "Più o meno", which means about.
  steps: 'Aggiungi o togli',
  stepUp: (amount) => `Aggiungi ${amount}`,
  stepDown: (amount) => `Togli ${amount}`,
  less: 'in meno',
  limit: (end, limit) => {
    const bound = end === 'above-max' ? 'massimo' : 'minimo';
    return limit === null ? `È il ${bound}.` : `${capitalized(limit)} è il ${bound}.`;
  },

  otherWays: 'Altri modi per inserire l’importo',
  keypad: 'Tastierino',
  point: 'Virgola',
  deleteDigit: 'Cancella',
  clear: 'Cancella tutto',
  done: 'Fatto',
  sayDigits: 'Detta cifra per cifra',
  empty: 'Vuoto',
};

/** One by one, because a number that was confused once may be confused again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['virgola', ...decimals] : [])].join(', ');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? unit : `${unit}, senza ${absentMinorUnit}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withComma(decimal: number): string {
  return String(decimal).replace('.', ',');
}
