import type { PayeeWarningSentences, WarnedPayment } from '../../sentences/payeeWarning';

const unusual = (payment: WarnedPayment | null, also: string) =>
  `Valor bem acima do normal${payment ? `: ${payment.amount} para ${payment.payee}` : ''}${also}.`;

export const payeeWarning: PayeeWarningSentences = {
  region: 'Aviso',
  heading: 'Confira antes de pagar',
  warnings: {
    'new-payee': (payment) => `Novo destinatário${payment ? `: ${payment.payee}` : ''}.`,
    'unusual-amount': (payment) => unusual(payment, ''),
    both: (payment) => unusual(payment, ', novo destinatário'),
  },
  advice: 'Se alguém mandou você pagar, ou guardar segredo, pare. Confira ligando para um número que você já conhece.',
  askToHear: 'Para os detalhes, pressione “Ouvir de novo”.',
  stop: 'Não pagar',
  go: 'Continuar',
  repeat: 'Ouvir de novo',
  stoppedHeading: 'Pagamento interrompido',
  stopped: 'Nada foi pago. Você pode voltar ao aviso.',
  back: 'Voltar ao aviso',
};
