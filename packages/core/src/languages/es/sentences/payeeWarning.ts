import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, also: string) =>
  `Mucho más de lo habitual${payment ? `: ${payment.amount} a ${payment.payee}` : ''}${also}.`;

export const payeeWarning: PayeeWarningSentences = {
  region: 'Advertencia',
  heading: 'Revíselo antes de pagar',
  warnings: {
    'new-payee': (payment) => `Destinatario nuevo${payment ? `: ${payment.payee}` : ''}.`,
    'unusual-amount': (payment) => unusual(payment, ''),
    both: (payment) => unusual(payment, ', destinatario nuevo'),
  },
  advice:
    'Si alguien le ha dicho que pague o que guarde el secreto, no siga. Compruébelo llamando a un número que ya conozca.',
  askToHear: 'Para los detalles, pulse «Oír de nuevo».',
  stop: 'No pagar',
  go: 'Continuar',
  repeat: 'Oír de nuevo',
  stoppedHeading: 'Ha decidido no pagar',
  stopped: 'No se ha pagado nada. Puede volver a la advertencia.',
  back: 'Volver a la advertencia',
};
