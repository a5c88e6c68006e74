import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, also: string) =>
  `Bien plus que d’habitude${payment ? `\u202f: ${payment.amount} à ${payment.payee}` : ''}${also}.`;

export const payeeWarning: PayeeWarningSentences = {
  region: 'Avertissement',
  heading: 'Vérifiez avant de payer',
  warnings: {
    'new-payee': (payment) => `Nouveau bénéficiaire${payment ? `\u202f: ${payment.payee}` : ''}.`,
    'unusual-amount': (payment) => unusual(payment, ''),
    both: (payment) => unusual(payment, ', nouveau bénéficiaire'),
  },
  advice:
    'Si quelqu’un vous a dit de payer, ou de garder le secret, arrêtez. Vérifiez en appelant un numéro que vous connaissez déjà.',
  askToHear: 'Pour les détails, appuyez sur «\u202fRéécouter\u202f».',
  stop: 'Ne pas payer',
  go: 'Continuer',
  repeat: 'Réécouter',
  stoppedHeading: 'Paiement abandonné',
  stopped: 'Rien n’a été payé. Vous pouvez revenir à l’avertissement.',
  back: 'Revenir à l’avertissement',
};
