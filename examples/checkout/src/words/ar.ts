import { ar as language } from '@payaloud/core/languages/ar';
import { testInEnglish } from './testInEnglish';
import type { CheckoutWords } from './words';

export const ar: CheckoutWords = {
  language,
  locale: 'ar-AE',
  currency: 'AED',
  languageLabel: 'اللغة',
  languageMissing: 'لم تُحمَّل تلك اللغة. حاول مرة أخرى.',

  title: 'إتمام الشراء',
  steps: { order: 'إضافة إكرامية', payment: 'الدفع' },

  order: 'طلبك',
  aside: 'الإعلانات والإعدادات',
  items: { 'flat-white': 'فلات وايت', croissant: 'كرواسون باللوز', beans: 'حبوب قهوة، 250 غرامًا' },
  tip: 'الإكرامية',
  newTotal: (amount) => (amount === null ? 'الإجمالي الآن بعملة أخرى.' : `الإجمالي الجديد: ${amount}.`),

  tipDescription: 'قلها أو اكتبها أو اخترها. اترك الحقل فارغًا، أو اكتب 0، إذا لم ترد إكرامية.',
  noTip: 'بلا إكرامية',
  drawingOffer: 'في المرة القادمة، الرسم بدل كتابة رمز',
  passkeyOffer: 'في المرة القادمة، استخدام مفتاح مرور بدل الرمز',
  passkeyKept: 'حُفظ مفتاح المرور. في المرة القادمة، استخدمه بدل الرمز.',
  passkeyNotKept: 'لم يُحفظ مفتاح مرور. في المرة القادمة استخدم رمزًا، أو حاول مرة أخرى.',
  again: 'بدء طلب جديد',

  page: {
    cafe: 'الدفع في المقهى',
    transfer: 'إرسال نقود',
    to: 'إلى',
    amount: 'المبلغ',
    others: 'طلبات أخرى',
    notKept: 'لم يحفظه المتجر. في المرة القادمة استخدم رمزًا، أو أعد الإعداد.',
    silent: 'المتجر لا يستجيب. نواصل السؤال.',
    back: 'عاد المتجر إلى الاستجابة.',
    test: testInEnglish,
  },

  bank: {
    code: (digits) => `رسالة من بنكك: رمزك هو ${digits}.`,
    charges: 'عدد مرات الخصم لهذا الطلب:',
  },
};
