import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: '付款方式',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(brand === null ? '卡片' : `${brand}卡`, digits),
  bankAccount: (bank, digits) => ending(bank === null ? '銀行帳戶' : `${bank}帳戶`, digits),
  balance: (amount) => (amount === null ? '餘額' : `餘額，${amount}`),
  expiry: { expired: '已過期', 'this-month': '本月到期', 'next-month': '下個月到期' },
  declined: '剛才遭拒',
  marked: (name, marks) => [name, ...marks].join('，'),
  anotherCard: '使用另一張卡',
  only: (name) => `付款方式是${name}。`,
  choose: '請選擇付款方式。',
  notChosen: (name) => `沒有選擇${name}，這張卡已過期。請選擇其他付款方式。`,
  cardDetails: '卡片資料',
  unreadable: '卡片資料欄位屬於另一個網頁，網頁語音讀不到。',
  fieldLoading: '卡片資料欄位正在載入。',
  fieldFailed: '卡片資料欄位無法載入。請按「重新載入」，或選擇其他付款方式。',
  loadAgain: '重新載入',
  incomplete: '卡片資料還沒有填完。',
  wallets: '用電子錢包付款',
};

const brands = {
  amex: '美國運通',
  bancontact: 'Bancontact',
  'cartes-bancaires': 'CB',
  diners: '大來',
  discover: 'Discover',
  elo: 'Elo',
  jcb: 'JCB',
  maestro: 'Maestro',
  mastercard: '萬事達',
  unionpay: '銀聯',
  visa: 'Visa',
} as const;

function ending(name: string, digits: string | null): string {
  return digits === null ? name : `${name}，末四碼${digits}`;
}
