import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: '支払い方法',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(`${(brand ?? '').replace(/カード$/u, '')}カード`, digits),
  bankAccount: (bank, digits) => ending(bank === null ? '銀行口座' : `${bank}の口座`, digits),
  balance: (amount) => (amount === null ? '残高' : `残高、${amount}`),
  expiry: { expired: '期限切れ', 'this-month': '今月で期限切れ', 'next-month': '来月で期限切れ' },
  declined: '先ほど承認されませんでした',
  marked: (name, marks) => [name, ...marks].join('、'),
  anotherCard: '別のカード',
  only: (name) => `支払い方法は${name}です。`,
  choose: '支払い方法を選んでください。',
  notChosen: (name) => `${name}は期限切れのため選べません。別の支払い方法を選んでください。`,
  cardDetails: 'カードの情報',
  unreadable: 'カードの入力欄は別のページのもので、この音声では読み上げられません。',
  fieldLoading: 'カードの入力欄を読み込んでいます。',
  fieldFailed: 'カードの入力欄を読み込めませんでした。「もう一度読み込む」を押すか、別の支払い方法を選んでください。',
  loadAgain: 'もう一度読み込む',
  incomplete: 'カードの情報が足りません。',
  wallets: 'ウォレットで支払う',
};

const brands = {
  amex: 'アメリカン・エキスプレス',
  bancontact: 'バンコンタクト',
  'cartes-bancaires': 'カルト・バンケール',
  diners: 'ダイナースクラブ',
  discover: 'ディスカバー',
  elo: 'エロ',
  jcb: 'JCB',
  maestro: 'マエストロ',
  mastercard: 'マスターカード',
  unionpay: '銀聯',
  visa: 'ビザ',
} as const;

function ending(name: string, digits: string | null): string {
  return digits === null ? name : `${name}、末尾は${digits}`;
}
