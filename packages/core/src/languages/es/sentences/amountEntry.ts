import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

export const amountEntry: AmountEntrySentences = {
  talk: 'Decir el importe',
  typeOrSay: 'Escriba el importe o dígalo.',
  typeOnly: 'Escriba el importe.',
  loading: {
    loading: 'La entrada por voz aún no está lista. Espere un momento o escriba el importe.',
    ready: 'La entrada por voz ya está lista. Pulse de nuevo «Decir el importe».',
    failed: 'No se ha podido cargar la entrada por voz. Pulse de nuevo o escriba el importe.',
  },
  opening: 'Abriendo el micrófono. Si el navegador lo pide, permítalo.',
  listening: 'Escuchando',
  listeningDigits: 'Escuchando los dígitos',
  listeningHint: 'Hable ahora. Pulse de nuevo para terminar.',
  thinking: 'Procesando lo que ha dicho.',

  readBack: (amount) => `¿${capitalized(amount)}?`,
  readBackDigits: (digits) => `¿${capitalized(digitsOf(digits))}; ${unitOf(digits)}?`,
  pressYes: 'Pulse Sí o dígalo otra vez.',
  sayYesOrNo: 'Diga sí, no, repetir o cancelar.',
  sayWhich: 'Diga primero, segundo, ninguno, repetir o cancelar.',
  sayWhichOfThree: 'Diga primero, segundo, tercero, ninguno, repetir o cancelar.',
  answerHelp: (answers) => `${answers} O pulse un botón.`,
  listeningForAnswer: 'Escuchando su respuesta',
  readBackMasked: 'Hemos oído un importe. Pulse «Oír de nuevo» para oírlo.',
  echoMasked: 'Importe anotado. Pulse «Oír de nuevo» para oírlo.',
  errorMasked: 'Hay un problema. Pulse «Oír de nuevo» para oírlo.',
  questionMasked: '¿Qué importe? Pulse «Oír de nuevo» para oír la pregunta.',
  accept: ({ inFigures }) => `Sí, ${inFigures}`,
  acceptMasked: 'Sí, ese importe',
  choiceMasked: (position) => `Opción ${position}`,
  // Without "anotado" after a label, whose gender is not known.
  accepted: (amount, label) => `${label ?? 'Importe anotado'}: ${amount}.`,
  moreThanBill: (amount) => `${amount}, más que la cuenta`,
  acceptedMasked: 'Importe anotado.',
  hearAgain: 'Oír de nuevo',
  sayAgain: 'Decirlo otra vez',
  typeInstead: 'Escribir el importe',
  tryAgain: 'Reintentar',

  question: (amount, other, third) =>
    other === null
      ? `¿Quería decir ${amount}?`
      : `Primero, ${amount}; segundo, ${other}; ¿${third === 'more' ? 'u otro' : 'o ninguno'}?`,
  typingHint: 'También puede escribirlo.',
  choices: '¿Qué importe?',
  noneSayAgain: 'Ninguno, decirlo otra vez',
  noneTypeAgain: 'Ninguno, escribirlo otra vez',

  consent: (recipient) =>
    `Para entenderle, este navegador envía a ${recipient || 'su fabricante'} lo que usted dice, según las normas de privacidad de esa empresa. También puede escribir el importe. ¿Enviar su voz?`,
  consentGive: 'Sí, enviar mi voz',
  consentRefuse: 'No, escribir el importe',
  download: (megabytes) =>
    `¿Descargar ${megabytes === null ? 'un modelo de voz' : `${inSpanish(megabytes)} megabytes`} una sola vez? Después, su voz se entiende aquí y no se envía ni se guarda.`,
  downloadStart: (megabytes) => `Descargar${megabytes === null ? '' : ` ${inSpanish(megabytes)} MB`}`,
  downloadRefuse: 'Ahora no, escribir el importe',
  downloading: (percent) => `Descargando${percent === null ? '' : `, ${percent} por ciento`}`,
  downloaded: 'Listo. Pulse «Decir el importe» y hable.',
  cancel: 'Cancelar',
  cancelled: 'Se ha cancelado.',

  problem: amountProblem,
  typedProblem,
  required: 'Escriba un importe.',
  whichAmount: 'Elija el importe correcto.',
  notAccepted: 'Pulse «Sí» para usar el importe o escriba otro.',

  quickAmounts: 'Importes rápidos',
  percent: (percent, amount) => `${percent} por ciento${amount === null ? '' : `, ${amount}`}`,
  // Not "más o menos", which is "about".
  steps: 'Subir o bajar',
  stepUp: (amount) => `Añadir ${amount}`,
  stepDown: (amount) => `Quitar ${amount}`,
  less: 'de menos',
  limit: (end, limit) => {
    const bound = end === 'above-max' ? 'máximo' : 'mínimo';
    return limit === null ? `Es el ${bound}.` : `El ${bound} es ${limit}.`;
  },

  otherWays: 'Otras formas de indicar el importe',
  keypad: 'Teclado numérico',
  point: 'Coma o punto',
  deleteDigit: 'Borrar',
  clear: 'Borrar todo',
  done: 'Hecho',
  sayDigits: 'Decirlo dígito a dígito',
  empty: 'Vacío',
};

/** One by one, because a number that was confused once may be confused again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['con', ...decimals] : [])].join(', ');
}

/** Not "sin céntimos", which sounds like "cien céntimos". */
function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? unit : `${unit}, cero ${absentMinorUnit}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inSpanish(decimal: number): string {
  return String(decimal).replace('.', ',');
}
