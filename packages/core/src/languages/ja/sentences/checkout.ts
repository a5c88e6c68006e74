import type { CheckoutSentences } from '../../sentences/checkout';

export const checkout: CheckoutSentences = {
  region: 'お会計',
  total: '合計',
  order: 'ご注文',
  hearOrder: '注文を聞く',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}、${amount}。`).join('')}合計、${total}。`,
  goOn: '次へ',
  goOnWith: (total) => `次へ、${total}`,
  change: (what) => `${what}を変更`,
  anotherMethod: '別の支払い方法を使う',
  method: '支払い方法',
  wait: '少しお待ちください。',
  problems: {
    'order-not-opened': 'お店が応答しません。支払われていません。やり直してください。',
    'no-method': 'ここで使える支払い方法がありません。支払われていません。お店にお問い合わせください。',
    'policy-unknown': 'お店が応答しません。支払われていません。やり直してください。',
    'signed-out': 'ログアウトしています。支払われていません。もう一度ログインしてください。',
  },
  tryAgain: 'やり直す',
  receipt: {
    heading: '領収書',
    payee: '支払先',
    method: '支払い方法',
    reference: '取引番号',
    paidAt: '支払い日時',
    hear: '領収書を聞く',
    save: '領収書を保存',
    speech: (amount, payee, rest) =>
      `支払い完了、${amount}、支払先は${payee}。${rest.map(([label, value]) => `${label}、${value}。`).join('')}`,
    title: (amount, payee) => `領収書、${amount}、${payee}`,
  },
};
