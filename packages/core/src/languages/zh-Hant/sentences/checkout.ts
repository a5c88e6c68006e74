import type { CheckoutSentences } from '../../sentences/checkout';

export const checkout: CheckoutSentences = {
  region: '結帳',
  total: '合計',
  order: '您的訂單',
  hearOrder: '聽訂單',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}，${amount}。`).join('')}合計${total}。`,
  goOn: '繼續',
  goOnWith: (total) => `繼續，${total}`,
  change: (what) => `修改${what}`,
  anotherMethod: '更換付款方式',
  method: '付款方式',
  wait: '請稍候。',
  problems: {
    'order-not-opened': '店家沒有回應。您還沒有付款，請再試一次。',
    'no-method': '這裡沒有可用的付款方式。您還沒有付款，請聯絡店家。',
    'policy-unknown': '店家沒有回應。您還沒有付款，請再試一次。',
    'signed-out': '您已登出，沒有付款。請重新登入。',
  },
  tryAgain: '再試一次',
  receipt: {
    heading: '收據',
    payee: '收款方',
    method: '付款方式',
    reference: '交易編號',
    paidAt: '付款時間',
    hear: '聽收據',
    save: '儲存收據',
    speech: (amount, payee, rest) =>
      `付款成功，${amount}，付給${payee}。${rest.map(([label, value]) => `${label}：${value}。`).join('')}`,
    title: (amount, payee) => `收據：${amount}，${payee}`,
  },
};
