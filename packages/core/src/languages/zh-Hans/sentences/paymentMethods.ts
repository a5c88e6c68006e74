import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: '付款方式',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(brand === null ? '银行卡' : `${brand}卡`, digits),
  bankAccount: (bank, digits) => ending(bank === null ? '银行账户' : `${bank}账户`, digits),
  balance: (amount) => (amount === null ? '余额' : `余额，${amount}`),
  expiry: { expired: '已过期', 'this-month': '本月到期', 'next-month': '下月到期' },
  declined: '刚才被拒',
  marked: (name, marks) => [name, ...marks].join('，'),
  anotherCard: '用另一张卡',
  only: (name) => `付款方式是${name}。`,
  choose: '请选择付款方式。',
  notChosen: (name) => `没有选中${name}，这张卡已过期。请选其他付款方式。`,
  cardDetails: '银行卡信息',
  unreadable: '银行卡信息栏属于另一个页面，语音播报读不到。',
  fieldLoading: '银行卡信息栏正在加载。',
  fieldFailed: '银行卡信息栏没能加载。请按“重新加载”，或选其他付款方式。',
  loadAgain: '重新加载',
  incomplete: '银行卡信息还没有填完。',
  wallets: '用电子钱包付款',
};

const brands = {
  amex: '美国运通',
  bancontact: 'Bancontact',
  'cartes-bancaires': 'CB',
  diners: '大来',
  discover: '发现',
  elo: 'Elo',
  jcb: 'JCB',
  maestro: 'Maestro',
  mastercard: '万事达',
  unionpay: '银联',
  visa: 'Visa',
} as const;

function ending(name: string, digits: string | null): string {
  return digits === null ? name : `${name}，尾号${digits}`;
}
