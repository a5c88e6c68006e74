import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';
import { inFigures } from './common';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  const heard = refusingWord && `Hemos oído «${refusingWord}»`;
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? `Puede pagar ${limit} o ${isLess ? 'más' : 'menos'}.` : 'Diga otro importe.';
      return { cause: `Es ${isLess ? 'muy poco' : 'demasiado'}${amount && `: ${amount}`}.`, remedy, short: remedy };
    }
    case 'negative':
      return { cause: heard ? `${heard}.` : 'No era un importe para pagar.', remedy: onlyAmount, short: onlyAmount };
    case 'negated':
      return {
        cause: `${heard ?? 'Hemos oído una negación'}: no se ha usado ese importe.`,
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

export const typedProblem: AmountEntrySentences['typedProblem'] = (reason, { limit, currency, decimals }) => {
  switch (reason) {
    case 'below-min':
      return `Escriba ${limit ? `${limit} o más` : 'un importe mayor'}.`;
    case 'above-max':
    case 'too-large':
      return `Escriba ${limit ? `${limit} o menos` : 'un importe menor'}.`;
    case 'zero':
      return moreThanZero;
    case 'negative':
      return 'Escriba el importe sin el signo menos.';
    case 'too-precise':
      return decimalsRule(decimals);
    case 'percent':
      return 'Escriba un importe, no un porcentaje.';
    case 'other-currency':
      return 'Escriba el importe en la moneda de este campo.';
    case 'not-a-number':
      return `Escriba el importe en cifras, por ejemplo ${decimals === 0 ? '2350' : inFigures('23.50', currency)}.`;
  }
};

function decimalsRule(decimals: number): string {
  if (decimals === 0) return 'Use un número entero, sin decimales.';
  return `Use como máximo ${['cero', 'un', 'dos', 'tres'][decimals] ?? decimals} ${decimals === 1 ? 'decimal' : 'decimales'}.`;
}

const tryOrType = 'Inténtelo de nuevo o escriba el importe.';
const sayOrType = 'Dígalo otra vez o escríbalo.';
const typeIt = 'Escriba el importe.';
const onlyAmount = 'Diga solo el importe o escríbalo.';
const oneAmount = 'Diga uno solo o escríbalo.';
const moreThanZero = 'El importe debe ser mayor que cero.';

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: ['Este navegador no entiende la voz.', typeIt, 'La voz no funciona aquí.'],
  'insecure-context': ['El micrófono solo funciona en una página segura.', typeIt, 'Sin micrófono en esta página.'],
  'permission-denied-once': [
    'No se ha permitido el micrófono.',
    'Pulse «Reintentar» y permítalo, o escriba el importe.',
    'Micrófono no permitido.',
  ],
  'permission-denied': [
    'El micrófono está bloqueado en esta página.',
    'Permítalo en los ajustes del navegador o escriba el importe.',
    'Micrófono bloqueado.',
  ],
  'service-not-allowed': [
    'El reconocimiento de voz está desactivado en este dispositivo.',
    'Active el dictado o Siri en los ajustes, o escriba el importe.',
    'Reconocimiento de voz desactivado.',
  ],
  network: [
    'El servicio de voz no responde.',
    'Inténtelo más tarde o escriba el importe.',
    'El servicio de voz sigue sin responder.',
  ],
  'no-microphone': ['No se encuentra ningún micrófono.', 'Conecte uno o escriba el importe.', 'No hay micrófono.'],
  'no-speech': ['No hemos oído nada.', tryOrType, 'Seguimos sin oír nada.'],
  'not-understood': ['Lo sentimos, no lo hemos entendido.', tryOrType, 'Lo sentimos, seguimos sin entenderlo.'],
  'language-not-supported': ['Este navegador no entiende el español.', typeIt, 'Aquí no se entiende el español.'],
  'too-loud': ['Hay demasiado ruido.', 'Busque un lugar más tranquilo o escriba el importe.', 'Demasiado ruido.'],
  'engine-failed': ['El reconocimiento de voz ha dejado de funcionar.', tryOrType, 'Ha vuelto a fallar.'],
  'blocked-by-page': ['Esta página bloquea el reconocimiento de voz.', typeIt, 'La voz está bloqueada aquí.'],
  'download-failed': [
    'La descarga no ha terminado.',
    'Compruebe la conexión e inténtelo de nuevo, o escriba el importe.',
    'La descarga no ha terminado.',
  ],
  timeout: ['Está tardando demasiado.', tryOrType, 'Sigue tardando demasiado.'],
  'microphone-taken': ['Hemos dejado de escuchar, quizá por otra aplicación.', sayOrType, 'Se ha vuelto a cortar.'],
  'nothing-heard': ['No hemos oído nada.', tryOrType, 'Seguimos sin oír nada.'],
  'no-amount': [
    'No hemos oído un importe.',
    'Diga, por ejemplo: veintitrés con cincuenta. O escríbalo.',
    'Seguimos sin oír un importe.',
  ],
  zero: ['Hemos oído cero.', moreThanZero, moreThanZero],
  approximate: ['No era un importe exacto.', onlyAmount, 'Un importe exacto, por favor.'],
  range: ['Hemos oído más de un importe.', oneAmount, 'Un solo importe, por favor.'],
  'several-amounts': ['Hemos oído más de un importe.', oneAmount, 'Un solo importe, por favor.'],
  'other-currency': [
    'Es otra moneda.',
    'Diga el importe en la moneda de este campo.',
    'En la moneda de este campo, por favor.',
  ],
};
