import type { CheckoutSentences } from '../../sentences/checkout';

const noAnswer = 'A loja não responde. Nada foi pago. Tente de novo.';

export const checkout: CheckoutSentences = {
  region: 'Finalizar a compra',
  total: 'Total',
  order: 'Seu pedido',
  hearOrder: 'Ouvir o pedido',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}: ${amount}. `).join('')}Total: ${total}.`,
  goOn: 'Continuar',
  goOnWith: (total) => `Continuar, ${total}`,
  change: (what) => `Alterar: ${what}`,
  anotherMethod: 'Usar outra forma de pagamento',
  method: 'Forma de pagamento',
  wait: 'Um momento.',
  problems: {
    'order-not-opened': noAnswer,
    'no-method': 'Não há forma de pagamento disponível aqui. Nada foi pago. Pergunte à loja como pagar.',
    'policy-unknown': noAnswer,
    'signed-out': 'Sua sessão terminou. Nada foi pago. Entre de novo.',
  },
  tryAgain: 'Tentar de novo',
  receipt: {
    heading: 'Comprovante',
    payee: 'Pago para',
    method: 'Forma de pagamento',
    reference: 'Referência',
    paidAt: 'Data',
    hear: 'Ouvir o comprovante',
    save: 'Salvar o comprovante',
    speech: (amount, payee, rest) =>
      `Pagamento concluído: ${amount} para ${payee}.${rest.map(([label, value]) => ` ${label}: ${value}.`).join('')}`,
    title: (amount, payee) => `Comprovante: ${amount}, ${payee}`,
  },
};
