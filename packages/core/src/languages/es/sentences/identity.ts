import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

const nextWay = {
  drawing: 'dibujar otra vez',
  passkey: 'usar su llave de acceso',
  device: 'usar este dispositivo',
  code: 'escribir un código',
  voice: 'usar su voz',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: 'Dibujo reconocido',
  passkey: 'Llave de acceso aceptada',
  device: 'Dispositivo reconocido',
  code: 'Código aceptado',
  voice: 'Voz reconocida',
};

const notRecognized = {
  drawing: 'No coincide.',
  passkey: 'Esa llave de acceso no ha funcionado.',
  device: 'Este dispositivo no se ha reconocido.',
  voice: 'No se ha podido verificar.',
};

const again = 'Inténtelo de nuevo';
const otherWay = ' o use otra forma';

export const identity: IdentitySentences = {
  region: 'Verificación de identidad',
  ask: (amount, payee) => `Va a pagar ${amount} a ${payee}`,
  askLater: 'Cargando el pago.',
  paying: (label, amount, payee) => `${label} para pagar ${amount} a ${payee}`,
  methods: {
    drawing: 'Dibujar mi signo',
    passkey: 'Usar mi llave de acceso',
    device: 'Usar este dispositivo',
    code: 'Enviarme un código',
    voice: 'Usar mi voz',
  },

  surface: 'Zona de dibujo',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: 'Dibuje donde quiera.',
  stopDrawing: 'Detener',
  showTrace: 'Mostrar lo que dibujo',
  hideTrace: 'Ocultar lo que dibujo',
  helpLabel: 'Cómo dibujar',
  help: [
    'Apoye un dedo o un lápiz en cualquier lugar, o mantenga pulsado el botón del ratón. Dibuje su signo y levante el dedo o suelte: así se envía.',
    'Para anular un dibujo, salga por el borde de la pantalla: ese dibujo no cuenta.',
    'Con VoiceOver: toque dos veces y mantenga hasta oír un tono ascendente; después, dibuje sin levantar el dedo.',
    'Con TalkBack: toque dos veces y mantenga; después, dibuje. Si su teléfono no deja pasar el dibujo, use otra forma.',
    'Con un teclado o un pulsador: use una de las otras formas. Funcionan igual de bien.',
  ],

  codeLabel: 'Código',
  codeHint: 'Puede pegarlo.',
  codeSend: 'Enviar este código',
  codeAgain: 'Enviarme un código nuevo',
  codeSent: (to, isNew) => `${isNew ? 'Código nuevo enviado' : 'Código enviado'}${to ? ` ${sentTo[to]}` : ''}.`,
  codeNotSent: (hasOtherWay) => `No se ha enviado el código. ${again}${hasOtherWay ? otherWay : ''}.`,
  codeWait: (minutes, hasOtherWay) =>
    `Aún no hay un código nuevo. Inténtelo ${minutes === null ? 'más tarde' : inMinutes(minutes)}${hasOtherWay ? otherWay : ''}.`,

  preparing: 'Un momento.',
  loading: {
    loading: 'La zona de dibujo aún no está lista. Un momento.',
    ready: 'La zona de dibujo ya está lista. Pulse de nuevo.',
    failed: 'No se ha podido cargar la zona de dibujo. Pulse de nuevo o use otra forma.',
  },
  checking: 'Comprobando.',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}. Aún no se ha pagado${amount && payee ? `: ${amount} a ${payee}` : ''}.`,
  changed: (amount, payee) =>
    amount && payee ? `Va a pagar ${amount} a ${payee}. Elija de nuevo.` : 'El pago ya se ha cargado. Elija de nuevo.',
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? 'Ese dibujo se ha interrumpido y no cuenta. Dibuje otra vez.'
          : `Se ha interrumpido. No se ha pagado nada. Puede ${nextWay[method]}${orAnother(' o elegir otra forma', method, open)}.`;
      case 'no-code':
        return 'Escriba primero el código.';
      case 'too-short':
        return 'Ha sido muy corto y no cuenta. Dibuje otra vez.';
      case 'unavailable':
        return `Eso no funciona ahora mismo.${otherThan(method, open)}`;
      case 'not-loaded':
        return 'No se ha podido cargar el pago. No se ha pagado nada. Compruebe la conexión e inténtelo de nuevo.';
      case 'unreadable':
        return 'Este pago no puede continuar aquí. No se ha pagado nada. Vuelva atrás y empiece de nuevo.';
      case 'expired':
        return `Ya no es válido. ${again}.`;
      case 'signed-out':
        return 'Su sesión se ha cerrado. No se ha pagado nada. Inicie sesión de nuevo.';
      case 'not-recognized':
        if (triesLeft !== undefined) return noMatch(triesLeft);
        if (method === 'code') return 'Ese código no coincide. Revíselo e inténtelo de nuevo.';
        return `${notRecognized[method]} ${again}${orAnother(otherWay, method, open)}.`;
      case 'blocked':
        return `Bloqueado por ahora. No se ha pagado nada. ${open[0] ? youCan(open[0]) : 'Inténtelo más tarde.'}`;
      case 'locked':
        return `La verificación por voz está bloqueada.${orElse(open)}`;
    }
  },
  blocked: (open) => `El dibujo está bloqueado. ${youCan(open[0] ?? 'code')}`,
  headings: {
    idle: '¿Es usted?',
    preparing: 'Un momento',
    drawing: 'Dibuje ahora',
    speaking: 'Diga los dígitos',
    checking: 'Comprobando',
    retry: again,
    blocked: 'Dibujo bloqueado',
  },
  accepted,
  acceptedFor: (method, amount, payee) => `${accepted[method]}: ${amount} a ${payee}.`,

  consent: {
    ask: '¿Guardar en este dispositivo su dibujo y su forma de trazarlo? Sirven para reconocerle y no se envían a ningún sitio. Puede eliminarlos cuando quiera.',
    give: 'Guardar mi dibujo en este dispositivo',
    refuse: 'No guardar ningún dibujo',
    revoke: 'Eliminar mi dibujo y dejar de usarlo',
    revoked: 'Su dibujo se ha eliminado y ya no se usa.',
  },
  whatItIs:
    'Menos seguro que una llave de acceso: alguien que tenga este dispositivo y conozca su dibujo podría hacerse pasar por usted.',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'Cree su dibujo',
    advice:
      'Elija un signo con varios cambios de dirección que nadie adivinaría, como una letra inventada. No use el patrón de desbloqueo de su teléfono ni su firma. Dibújelo como lo hará siempre. Alguien podría mirar: dibuje sin que le vean.',
    draw: (repetition, total) => `Dibuje su signo. ${repetition} de ${total}.`,
    taken: (done, total) =>
      `${done} de ${total}. Dibújelo otra vez ${done >= 3 ? 'para mayor seguridad, o termine' : 'de la misma forma'}.`,
    notTaken: (cause) =>
      ({
        cancelled: 'Ese dibujo se ha interrumpido y no cuenta. Dibújelo otra vez.',
        'too-short': 'Ha sido muy corto y no cuenta. Dibújelo otra vez.',
      })[cause],
    redraw: (number) => `El número ${number} ha sido muy corto. Dibújelo otra vez, más grande.`,
    oneMore: 'Los dibujos varían. Dibuje una vez más o salga sin dibujo.',
    undo: 'Deshacer el último',
    finish: 'Terminar',
    again: 'Empezar de nuevo',
    replace: 'Crear otro dibujo',
    leave: 'Salir sin dibujo',
    enrolled: 'Su dibujo está listo.',
    notStored: 'Su dibujo no se ha guardado, porque este dispositivo no ha podido almacenarlo. Empiece de nuevo.',
    notDeleted: 'Su dibujo aún no se ha eliminado. Inténtelo de nuevo o borre los datos de este sitio en su navegador.',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'Su dibujo está bloqueado con su llave de acceso.',
  obfuscated:
    'Su dibujo está codificado en este dispositivo. Cualquiera con acceso a su perfil del navegador podría leerlo.',
  memory: 'Su dibujo se guarda hasta que cierre esta página.',
} as const;

const refusals = {
  'too-few': 'Dibuje su signo al menos tres veces.',
  'too-many': 'Dibuje su signo cinco veces como máximo.',
  unreadable: 'No se ha podido leer uno de los dibujos. Empiece de nuevo.',
  'too-short': 'Uno de los dibujos es muy corto. Dibuje más grande y con un poco más de tiempo.',
  'too-simple': 'Ese signo es demasiado simple. Elija uno con al menos tres cambios de dirección o un bucle.',
  'too-common': 'Ese signo es fácil de adivinar. Invente el suyo, sin círculos, triángulos ni cuadrados.',
  'not-repeatable': 'No se ha podido aprender este signo. Empiece de nuevo con otro.',
  copied: 'Dos de los dibujos son exactamente iguales. Dibuje cada uno a mano.',
} as const;

const sentTo = { phone: 'a su teléfono', email: 'a su correo electrónico' } as const;

function inMinutes(minutes: number): string {
  return `dentro de ${minutes === 1 ? 'un minuto' : `${minutes} minutos`}`;
}

function noMatch(triesLeft: number): string {
  const left = triesLeft === 1 ? 'Queda un intento' : `Quedan ${counts[triesLeft] ?? triesLeft} intentos`;
  return `No coincide. ${left}. Puede usar otra forma.`;
}

const counts: readonly string[] = ['cero', 'un', 'dos', 'tres', 'cuatro'];

function youCan(method: IdentityMethod): string {
  return `Puede ${nextWay[method]}.`;
}

/** Names one way that needs no drawing, if one is open. */
function orElse(open: readonly IdentityMethod[]): string {
  const other = open.find((method) => method !== 'drawing');
  return other ? ` ${youCan(other)}` : '';
}

/** The words about another way, if one is open. */
function orAnother(words: string, method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return open.some((one) => one !== method) ? words : '';
}

/** Names another way, if one is open. */
function otherThan(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  const other = open.find((one) => one !== method);
  return ` ${other ? youCan(other) : `${again}.`}`;
}
