import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';
import { to } from './to';

const unusual = (payment: WarnedPayment | null, also: string) =>
  `Molto più del solito${payment ? `: ${payment.amount} ${to(payment.payee)}` : ''}${also}.`;

export const payeeWarning: PayeeWarningSentences = {
  region: 'Avviso',
  heading: 'Controlla prima di pagare',
  warnings: {
    'new-payee': (payment) => `Nuovo beneficiario${payment ? `: ${payment.payee}` : ''}.`,
    'unusual-amount': (payment) => unusual(payment, ''),
    both: (payment) => unusual(payment, ', nuovo beneficiario'),
  },
  advice:
    'Se qualcuno ti ha detto di pagare, o di non parlarne, fermati. Verifica chiamando un numero che conosci già.',
  askToHear: 'Per i dettagli, premi «Riascolta».',
  stop: 'Non pagare',
  go: 'Continua',
  repeat: 'Riascolta',
  stoppedHeading: 'Pagamento interrotto',
  stopped: 'Non hai pagato niente. Puoi tornare all’avviso.',
  back: 'Torna all’avviso',
};
