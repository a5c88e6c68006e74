import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';
import { inPortuguese } from './common';

const hearIt = 'Pressione “Ouvir de novo” para ouvir.';

export const amountEntry: AmountEntrySentences = {
  talk: 'Dizer o\u00a0valor',
  typeOrSay: 'Digite o valor ou diga em voz alta.',
  typeOnly: 'Digite o valor.',
  loading: {
    loading: 'O reconhecimento de voz ainda não está pronto. Um momento, ou digite o valor.',
    ready: 'O reconhecimento de voz já está pronto. Pressione “Dizer o\u00a0valor” de novo.',
    failed: 'Não foi possível carregar o reconhecimento de voz. Pressione de novo, ou digite o valor.',
  },
  opening: 'Abrindo o microfone. Se o navegador pedir, permita.',
  listening: 'Ouvindo',
  listeningDigits: 'Ouvindo os dígitos',
  listeningHint: 'Fale agora. Pressione o botão de novo para parar.',
  thinking: 'Entendendo o que você disse.',

  readBack: (amount) => `${capitalized(amount)}?`,
  readBackDigits: (digits) => `${capitalized(digitsOf(digits))}; ${unitOf(digits)}?`,
  pressYes: 'Pressione “Sim”, ou diga de novo.',
  sayYesOrNo: 'Diga sim, não, repetir ou cancelar.',
  sayWhich: 'Diga primeiro, segundo, nenhum, repetir ou cancelar.',
  sayWhichOfThree: 'Diga primeiro, segundo, terceiro, nenhum, repetir ou cancelar.',
  answerHelp: (answers) => `${answers} Ou pressione um botão.`,
  listeningForAnswer: 'Ouvindo sua resposta',
  readBackMasked: `Ouvi um valor. ${hearIt}`,
  echoMasked: `Valor definido. ${hearIt}`,
  errorMasked: `Há um problema. ${hearIt}`,
  questionMasked: `Qual valor? ${hearIt}`,
  accept: ({ inFigures }) => `Sim, ${inFigures}`,
  acceptMasked: 'Sim, esse valor',
  choiceMasked: (position) => `Opção ${position}`,
  // Without "definido" after a label, whose gender is not known.
  accepted: (amount, label) => `${label ?? 'Valor definido'}: ${amount}.`,
  moreThanBill: (amount) => `${amount}, mais do que a conta`,
  acceptedMasked: 'Valor definido.',
  hearAgain: 'Ouvir de novo',
  sayAgain: 'Dizer de novo',
  typeInstead: 'Digitar o valor',
  tryAgain: 'Tentar de novo',

  question: (amount, other, third) =>
    other === null
      ? `Você quis dizer ${amount}?`
      : `Primeiro, ${amount}; segundo, ${other}; ou ${third === 'more' ? 'outro' : 'nenhum'}?`,
  typingHint: 'Você também pode digitar.',
  choices: 'Qual valor?',
  noneSayAgain: 'Nenhum destes, dizer de novo',
  noneTypeAgain: 'Nenhum destes, digitar de novo',

  consent: (recipient) =>
    `Para entender você, este navegador envia o que você diz para ${recipient || 'o fabricante dele'}, conforme a política de privacidade dessa empresa. Se preferir, digite. Enviar sua voz?`,
  consentGive: 'Sim, enviar minha voz',
  consentRefuse: 'Não, digitar o valor',
  download: (megabytes) =>
    `Baixar ${megabytes === null ? 'um modelo de voz' : `${inPortuguese(megabytes)} megabytes`} uma única vez? Depois, sua voz é entendida aqui, sem ser enviada nem guardada.${megabytes === null ? ' Muitas vezes será preciso escolher o valor certo.' : ''}`,
  downloadStart: (megabytes) => `Baixar${megabytes === null ? '' : ` ${inPortuguese(megabytes)} MB`}`,
  downloadRefuse: 'Agora não, digitar o valor',
  downloading: (percent) => `Baixando${percent === null ? '' : `, ${percent} por cento`}`,
  downloaded: 'Pronto. Pressione “Dizer o\u00a0valor” e fale.',
  cancel: 'Cancelar',
  cancelled: 'Cancelado.',

  problem: amountProblem,
  typedProblem,
  required: 'Digite um valor.',
  whichAmount: 'Escolha o valor certo.',
  notAccepted: 'Pressione “Sim” para usar o valor, ou digite outro.',

  quickAmounts: 'Valores rápidos',
  percent: (percent, amount) => `${percent} por cento${amount === null ? '' : `, ${amount}`}`,
  steps: 'Aumentar ou diminuir',
  stepUp: (amount) => `Aumentar ${amount}`,
  stepDown: (amount) => `Diminuir ${amount}`,
  less: 'a menos',
  limit: (end, limit) => {
    const bound = end === 'above-max' ? 'o máximo' : 'o mínimo';
    return `${limit === null ? 'Esse' : capitalized(limit)} é ${bound}.`;
  },

  otherWays: 'Outras formas de digitar',
  keypad: 'Teclado numérico',
  point: 'Vírgula',
  deleteDigit: 'Apagar',
  clear: 'Apagar tudo',
  done: 'Pronto',
  sayDigits: 'Dizer dígito por dígito',
  empty: 'Vazio',
};

/** One by one, because a number that was confused once may be confused again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['vírgula', ...decimals] : [])].join(', ');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? unit : `${unit}, sem ${absentMinorUnit}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
