import type { CheckoutSentences } from '../../sentences/checkout';

export const checkout: CheckoutSentences = {
  region: '结账',
  total: '合计',
  order: '您的订单',
  hearOrder: '听订单',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}，${amount}。`).join('')}合计${total}。`,
  goOn: '继续',
  goOnWith: (total) => `继续，${total}`,
  change: (what) => `修改${what}`,
  anotherMethod: '换一种付款方式',
  method: '付款方式',
  wait: '请稍等。',
  problems: {
    'order-not-opened': '商家没有回应。您还没有付款，请重试。',
    'no-method': '这里没有可用的付款方式。您还没有付款，请联系商家。',
    'policy-unknown': '商家没有回应。您还没有付款，请重试。',
    'signed-out': '您的登录已失效，没有付款。请重新登录。',
  },
  tryAgain: '重试',
  receipt: {
    heading: '收据',
    payee: '收款方',
    method: '付款方式',
    reference: '交易号',
    paidAt: '付款时间',
    hear: '听收据',
    save: '保存收据',
    // Not 已付…给…, which is one light syllable from the Pay button 付…给….
    speech: (amount, payee, rest) =>
      `付款成功，${amount}，付给${payee}。${rest.map(([label, value]) => `${label}：${value}。`).join('')}`,
    title: (amount, payee) => `收据：${amount}，${payee}`,
  },
};
