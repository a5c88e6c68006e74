import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { payment } from './payment';

const declineReasons = {
  'insufficient-funds': 'No hay saldo suficiente en la cuenta. Añada dinero e inténtelo de nuevo.',
  'limit-exceeded': 'Se ha alcanzado el límite del banco. Consulte con su banco.',
  'card-expired': 'La tarjeta ha caducado. Pregunte a la tienda cómo pagar.',
  'wrong-details': 'Un dato de la tarjeta no coincide. Revise el número, la fecha y el código de seguridad.',
  'authentication-failed': 'Su banco no ha podido verificar su identidad. Inténtelo de nuevo.',
  'contact-bank': 'Consulte con su banco.',
  other: 'No se ha indicado el motivo. Consulte con su banco.',
};

const notYet = 'Aún no se ha pagado nada.';
const notPaid = 'No se ha pagado nada.';
const notCharged = 'No se ha cobrado nada.';

export const announcement: AnnouncementSentences = {
  duration: (count, value, unit) =>
    `${count.replace(/(veinti)?uno$/, (_, twenty) => (twenty ? 'veintiún' : 'un'))} ${unit === 'seconds' ? 'segundo' : 'minuto'}${value === 1 ? '' : 's'}`,
  askToHear: 'Para los detalles, pulse «Oír de nuevo».',
  askToHearAmount: 'Para los detalles, pulse «Oír el importe».',
  'looking-up': (p) => `Comprobando el pedido${about(p)}. Un momento.`,
  review: (p) => `Va a pagar${object(p)}. ${notYet}`,
  'action-required': {
    '3-d-secure': (p) => `Pregunta de su banco${about(p)}. ${notYet} Pulse «Responder al banco».`,
    redirect: (p) => `Continúe en su banco${about(p)}. ${notYet} Después, vuelva aquí.`,
    qr: (p) => `Para pagar${object(p)}, escanee el código con su aplicación de pago o abra el enlace.`,
  },
  actionOfApp: {
    '3-d-secure': (p) => `Pregunta de su banco${about(p)}. ${notYet}`,
    redirect: (p) => `Continúe en su banco${about(p)}. ${notYet} Después, vuelva aquí.`,
    qr: (p) => `Para pagar${object(p)}, escanee el código con su aplicación de pago.`,
  },
  'undo-open': (p) => `Pago aún sin enviar${about(p)}. Tiene ${p.time} para deshacerlo.`,
  'undo-ended': (p) => `Pago en curso${about(p)}. Ya no se puede deshacer.`,
  'undo-missed': (p) => `No enviado${about(p)}. Esta página estaba en segundo plano. ${notCharged} Inténtelo de nuevo.`,
  processing: (p) => `Pago en curso${about(p)}. Espere, por favor.`,
  'still-processing': (p) => `Sigue en curso${about(p)}. Espere y no pague de nuevo.`,
  'held-by-bank': (p) => `Su banco revisa el pago${about(p)}. Por ahora está en espera. No pague de nuevo.`,
  checking: (p) => `Comprobando el pago${about(p)}. No pague de nuevo.`,
  'already-paying': (p) => `Ya está en curso${about(p)}. Espere, por favor.`,
  'paying-elsewhere': (p) => `Pago en otra pestaña${about(p)}. Continúe allí.`,
  succeeded: (p) => `Pago realizado${about(p)}${withCard(p)}.${reference(p)}`,
  'paid-after-all': (p) => `Finalmente, pagado${about(p)}. El mensaje anterior era erróneo.${reference(p)}`,
  declined: (p) => `Pago rechazado${about(p)}${withCard(p)}. ${notPaid}`,
  declinedByBank: (p) => `Rechazado por su banco${about(p)}${withCard(p)}. ${notPaid}`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': 'No hay saldo suficiente en la cuenta. Use otro medio de pago.',
    'limit-exceeded': 'Se ha alcanzado el límite del banco. Use otro medio de pago o consulte con su banco.',
    'card-expired': 'La tarjeta ha caducado. Use otra tarjeta.',
    'authentication-failed':
      'Su banco no ha podido verificar su identidad. Inténtelo de nuevo o use otro medio de pago.',
    'contact-bank': 'Consulte con su banco o use otro medio de pago.',
    other: 'No se ha indicado el motivo. Consulte con su banco o use otro medio de pago.',
  },
  failed: (p) => `Pago fallido${about(p)}. ${notCharged}`,
  failureReasons: {
    'not-sent': 'No se ha podido enviar. Compruebe la conexión e inténtelo de nuevo.',
    'service-unavailable': 'El servicio de pago no responde. Inténtelo más tarde.',
    'order-changed': 'El pedido ha cambiado. Para revisarlo, pulse «Reintentar».',
    'order-taken': 'Otra cuenta de cliente está pagando este pedido o ya lo ha pagado. Consulte con la tienda.',
    'not-confirmed': 'Para verificar de nuevo su identidad, pulse «Reintentar».',
    'signed-out': 'Su sesión se ha cerrado. Inicie sesión de nuevo.',
    other: 'Ha habido un problema por nuestra parte. Inténtelo de nuevo.',
  },
  refunded: (p) =>
    `Reembolso realizado${about({ ...p, payee: null })}${p.payee === null ? '' : `, de ${p.payee}`}.${reference(p)}`,
  received: (p) => `Ha recibido ${p.amount ?? 'un pago'}${p.payee === null ? '' : ` de ${p.payee}`}.${reference(p)}`,
  cancelled: (p) => `Pago cancelado${about(p)}. ${notCharged} Puede intentarlo de nuevo.`,
  expiring: (p) =>
    `Queda poco tiempo${about(p)}. Tiempo restante: ${p.time}. Si lo necesita, pulse «Necesito más tiempo».`,
  extended: (p) => `Tiene más tiempo${about(p)}. ${notYet}`,
  expired: (p) => `Tiempo agotado${about(p)}. ${notCharged} Para pagar, empiece de nuevo.`,
  unknown: (p) => `No pague de nuevo${about(p)}. Aún no sabemos si se ha pagado.${reference(p)}${help(p)}`,
  keepsChecking: 'Esta página lo sigue comprobando, y usted puede volver a ella.',
  contradicted: (p) =>
    `No pague de nuevo${about(p)}. No está claro: primero constaba como pagado y después como no pagado. Consulte con su banco.${reference(p)}${help(p)}`,
  'can-send-again': (p) =>
    `Pago no recibido${about(p)}. Pulse «${payment.sendAgainMasked}». Sigue siendo un solo pago.`,
};

/** The amount after a verb. */
function object({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : ` ${amount}`}${payee === null ? '' : ` a ${payee}`}`;
}

/** The amount after a colon, so that the words before it need not agree with it. */
function about(phrases: PaymentPhrases): string {
  return `${phrases.amount === null ? '' : ':'}${object(phrases)}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `, con la tarjeta que termina en ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` ${payment.reference(text)}.`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : ` Para recibir ayuda: ${contact}.`;
}
