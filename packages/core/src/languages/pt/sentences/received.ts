import type { ReceivedSentences } from '../../sentences/received';

export const received: ReceivedSentences = {
  region: 'Pagamentos recebidos',
  received: ({ amount, payer }) => `Você recebeu ${amount ?? 'um pagamento'}${payer === null ? '' : ` de ${payer}`}.`,
  refunded: ({ amount, payer }) =>
    `Reembolso feito${amount === null ? '' : `: ${amount}`}${payer === null ? '' : ` para ${payer}`}.`,
  askToHear: 'Para os detalhes, pressione “Ouvir de novo”.',
  notices: {
    opening: 'Procurando pagamentos. Um momento.',
    offline: 'Sem conexão. Novos pagamentos ainda não podem ser anunciados aqui.',
    online: 'A conexão voltou.',
    'no-earlier': 'Não há pagamento anterior na lista.',
    'nothing-yet': 'Nenhum pagamento recebido ainda.',
  },
  repeat: 'Ouvir de novo',
  before: 'Ouvir o anterior',
};
