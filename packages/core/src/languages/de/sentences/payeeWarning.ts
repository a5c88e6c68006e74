import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, also: string) =>
  `Viel mehr als sonst${payment ? `: ${payment.amount} an ${payment.payee}` : ''}${also}.`;

export const payeeWarning: PayeeWarningSentences = {
  region: 'Warnung',
  heading: 'Prüfen Sie vor dem Zahlen',
  warnings: {
    'new-payee': (payment) => `Neuer Empfänger${payment ? `: ${payment.payee}` : ''}.`,
    'unusual-amount': (payment) => unusual(payment, ''),
    both: (payment) => unusual(payment, ', ein neuer Empfänger'),
  },
  advice:
    'Wenn jemand verlangt, dass Sie zahlen oder darüber schweigen: Zahlen Sie nicht. Fragen Sie unter einer Nummer nach, die Sie schon kennen.',
  askToHear: 'Für Einzelheiten drücken Sie „Noch einmal hören“.',
  stop: 'Nicht zahlen',
  go: 'Weiter',
  repeat: 'Noch einmal hören',
  stoppedHeading: 'Nicht bezahlt',
  stopped: 'Es wurde nichts bezahlt. Sie können zur Warnung zurückgehen.',
  back: 'Zurück zur Warnung',
};
