import type { PaymentMethodsSentences } from '../../sentences/paymentMethods';

export const paymentMethods: PaymentMethodsSentences = {
  group: 'كيف تدفع',
  brand: (brand) => brands[brand],
  card: (brand, digits) => ending(brand === null ? 'بطاقة' : `بطاقة ${brand}`, digits),
  bankAccount: (bank, digits) => ending(bank === null ? 'حساب بنكي' : `حساب ${bank}`, digits),
  balance: (amount) => (amount === null ? 'الرصيد' : `الرصيد، ${amount}`),
  expiry: {
    expired: 'منتهية الصلاحية',
    'this-month': 'تنتهي صلاحيتها هذا الشهر',
    'next-month': 'تنتهي صلاحيتها الشهر القادم',
  },
  declined: 'رُفض الدفع قبل قليل',
  marked: (name, marks) => [name, ...marks].join('، '),
  anotherCard: 'بطاقة أخرى',
  only: (name) => `وسيلة الدفع: ${name}.`,
  choose: 'اختر كيف تدفع.',
  notChosen: (name) => `لم تُختر: انتهت صلاحية ${name}. اختر طريقة دفع أخرى.`,
  cardDetails: 'بيانات البطاقة',
  unreadable: 'هذا الصوت لا يستطيع قراءة حقول البطاقة، لأنها تابعة لصفحة أخرى.',
  fieldLoading: 'يجري تحميل حقول البطاقة.',
  fieldFailed: 'لم تُحمَّل حقول البطاقة. اضغط «تحميلها من جديد»، أو اختر طريقة دفع أخرى.',
  loadAgain: 'تحميلها من جديد',
  incomplete: 'بيانات بطاقتك غير مكتملة.',
  wallets: 'الدفع بمحفظة',
};

const brands = {
  amex: 'أمريكان إكسبريس',
  bancontact: 'بانكونتاكت',
  'cartes-bancaires': 'كارت بانكير',
  diners: 'داينرز كلوب',
  discover: 'ديسكفر',
  elo: 'إيلو',
  jcb: 'جيه سي بي',
  maestro: 'مايسترو',
  mastercard: 'ماستركارد',
  unionpay: 'يونيون باي',
  visa: 'فيزا',
} as const;

function ending(name: string, digits: string | null): string {
  return digits === null ? name : `${name} تنتهي بالأرقام ${digits}`.replace(/^حساب (.*) تنتهي/u, 'حساب $1 ينتهي');
}
