import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

export const amountEntry: AmountEntrySentences = {
  talk: 'राशि बोलें',
  typeOrSay: 'राशि लिखें या बोलें।',
  typeOnly: 'राशि लिखें।',
  loading: {
    loading: 'बोलने की सुविधा तैयार हो रही है। एक पल रुकें, या राशि लिखें।',
    ready: 'अब बोला जा सकता है। “राशि बोलें” बटन फिर से दबाएँ।',
    failed: 'बोलने की सुविधा तैयार नहीं हो पाई। फिर से दबाएँ, या राशि लिखें।',
  },
  opening: 'माइक खुल रहा है। ब्राउज़र पूछे तो अनुमति दें।',
  listening: 'सुन रहे हैं',
  listeningDigits: 'अंक सुन रहे हैं',
  listeningHint: 'अब बोलें। रोकने के लिए बटन फिर से दबाएँ।',
  thinking: 'आपकी बात समझी जा रही है।',

  readBack: (amount) => `${amount}, सही है?`,
  readBackDigits: (digits) => `${digitsOf(digits)}; ${unitOf(digits)}, सही है?`,
  pressYes: '“हाँ” बटन दबाएँ, या फिर से बोलें।',
  sayYesOrNo: 'हाँ, नहीं, फिर से, या रद्द बोलें।',
  sayWhich: 'पहला, दूसरा, कोई नहीं, फिर से, या रद्द बोलें।',
  sayWhichOfThree: 'पहला, दूसरा, तीसरा, कोई नहीं, फिर से, या रद्द बोलें।',
  answerHelp: (answers) => `${answers} चाहें तो बटन दबाएँ।`,
  listeningForAnswer: 'आपका जवाब सुन रहे हैं',
  readBackMasked: 'राशि सुनाई दी। उसे सुनने के लिए “फिर से सुनें” बटन दबाएँ।',
  echoMasked: 'राशि तय। उसे सुनने के लिए “फिर से सुनें” बटन दबाएँ।',
  errorMasked: 'कुछ ठीक नहीं है। जानने के लिए “फिर से सुनें” बटन दबाएँ।',
  questionMasked: 'कौन सी राशि? सुनने के लिए “फिर से सुनें” बटन दबाएँ।',
  accept: ({ inFigures }) => `हाँ, ${inFigures}`,
  acceptMasked: 'हाँ, यही राशि',
  choiceMasked: (position) => `विकल्प ${position}`,
  accepted: (amount, label) => `${label ?? 'राशि'} तय: ${amount}।`,
  moreThanBill: (amount) => `${amount}, बिल से ज़्यादा`,
  acceptedMasked: 'राशि तय।',
  hearAgain: 'फिर से सुनें',
  sayAgain: 'फिर से बोलें',
  typeInstead: 'लिखकर बताएँ',
  tryAgain: 'फिर से कोशिश करें',

  question: (amount, other, third) =>
    other === null
      ? `क्या आपने यह कहा: ${amount}?`
      : `पहला, ${amount}; दूसरा, ${other}; या ${third === 'more' ? 'कोई और' : 'कोई नहीं'}?`,
  typingHint: 'राशि लिखी भी जा सकती है।',
  choices: 'कौन सी राशि?',
  noneSayAgain: 'इनमें से कोई नहीं, फिर से बोलें',
  noneTypeAgain: 'इनमें से कोई नहीं, फिर से लिखें',

  consent: (recipient) =>
    `आपकी बात समझने के लिए यह ब्राउज़र आपकी आवाज़ ${recipient || 'अपनी कंपनी'} को भेजता है, ${recipient || 'उसी'} के निजता नियमों के तहत। चाहें तो लिखकर बताएँ। आवाज़ भेजें?`,
  consentGive: 'हाँ, मेरी आवाज़ भेजें',
  consentRefuse: 'नहीं, लिखकर बताना है',
  download: (megabytes) =>
    `${sizeOf(megabytes)} एक बार डाउनलोड करें? इसके बाद आपकी आवाज़ यहीं समझी जाएगी, न भेजी जाएगी, न रखी जाएगी।`,
  downloadStart: (megabytes) => (megabytes === null ? 'डाउनलोड करें' : `${megabytes} मेगाबाइट डाउनलोड करें`),
  downloadRefuse: 'अभी नहीं, लिखकर बताना है',
  downloading: (percent) => (percent === null ? 'डाउनलोड हो रहा है' : `डाउनलोड हो रहा है, ${percent} प्रतिशत`),
  downloaded: 'तैयार है। “राशि बोलें” बटन दबाएँ और बोलें।',
  cancel: 'रद्द करें',
  cancelled: 'रद्द हो गया।',

  problem: amountProblem,
  typedProblem,
  required: 'राशि भरें।',
  whichAmount: 'जो राशि चाहिए, उसे चुनें।',
  notAccepted: 'यह राशि रखने के लिए “हाँ” बटन दबाएँ, या दूसरी लिखें।',

  quickAmounts: 'झटपट राशियाँ',
  percent: (percent, amount) => `${percent} प्रतिशत${amount === null ? '' : `, ${amount}`}`,
  steps: 'घटाएँ या बढ़ाएँ',
  stepUp: (amount) => `बढ़ाएँ: ${amount}`,
  stepDown: (amount) => `घटाएँ: ${amount}`,
  less: 'कम',
  limit: (end, limit) => {
    const bound = end === 'above-max' ? 'ज़्यादा से ज़्यादा' : 'कम से कम';
    return limit === null ? `इससे ${end === 'above-max' ? 'ज़्यादा' : 'कम'} नहीं भरा जा सकता।` : `${bound} ${limit} भरें।`;
  },

  otherWays: 'भरने के और तरीके',
  keypad: 'कीपैड',
  point: 'दशमलव',
  deleteDigit: 'मिटाएँ',
  clear: 'सब मिटाएँ',
  done: 'हो गया',
  sayDigits: 'एक-एक अंक बोलें',
  empty: 'खाली',
};

/** One by one, because a number that was said as one word may be misheard again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['दशमलव', ...decimals] : [])].join(', ');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? unit : `${unit}, ${absentMinorUnit} नहीं`;
}

function sizeOf(megabytes: number | null): string {
  return megabytes === null ? 'ज़रूरी फ़ाइल' : `${megabytes} मेगाबाइट`;
}
