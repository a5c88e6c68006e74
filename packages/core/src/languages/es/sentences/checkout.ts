import type { CheckoutSentences } from '../../sentences/checkout';

const noAnswer = 'La tienda no responde. No se ha pagado nada. Inténtelo de nuevo.';

export const checkout: CheckoutSentences = {
  region: 'Pago del pedido',
  total: 'Total',
  order: 'Su pedido',
  hearOrder: 'Oír el pedido',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}: ${amount}. `).join('')}En total: ${total}.`,
  goOn: 'Continuar',
  goOnWith: (total) => `Continuar, ${total}`,
  change: (what) => `Cambiar: ${what}`,
  anotherMethod: 'Usar otro medio de pago',
  method: 'Medio de pago',
  wait: 'Un momento.',
  problems: {
    'order-not-opened': noAnswer,
    'no-method': 'Aquí no hay ningún medio de pago. No se ha pagado nada. Pregunte a la tienda cómo pagar.',
    'policy-unknown': noAnswer,
    'signed-out': 'Su sesión se ha cerrado. No se ha pagado nada. Inicie sesión de nuevo.',
  },
  tryAgain: 'Reintentar',
  receipt: {
    heading: 'Recibo',
    payee: 'Pagado a',
    method: 'Medio de pago',
    reference: 'Referencia',
    paidAt: 'Fecha',
    hear: 'Oír el recibo',
    save: 'Guardar el recibo',
    speech: (amount, payee, rest) =>
      `Pago realizado: ${amount} a ${payee}.${rest.map(([label, value]) => ` ${label}: ${value}.`).join('')}`,
    title: (amount, payee) => `Recibo: ${amount}, ${payee}`,
  },
};
