import type { CheckoutSentences } from '../../sentences/checkout';

export const checkout: CheckoutSentences = {
  region: 'إتمام الشراء',
  total: 'الإجمالي',
  order: 'طلبك',
  hearOrder: 'سماع الطلب',
  orderSpeech: (items, total) => `${items.map(([name, amount]) => `${name}: ${amount}. `).join('')}الإجمالي: ${total}.`,
  goOn: 'متابعة',
  goOnWith: (total) => `متابعة، ${total}`,
  change: (what) => `تغيير: ${what}`,
  anotherMethod: 'استخدام طريقة دفع أخرى',
  method: 'طريقة الدفع',
  wait: 'لحظة من فضلك.',
  problems: {
    'order-not-opened': 'المتجر لا يستجيب. لم يُدفع شيء. أعد المحاولة.',
    'no-method': 'لا توجد طريقة للدفع هنا. لم يُدفع شيء. اسأل المتجر كيف تدفع.',
    'policy-unknown': 'المتجر لا يستجيب. لم يُدفع شيء. أعد المحاولة.',
    'signed-out': 'انتهت جلستك. لم يُدفع شيء. سجّل الدخول من جديد.',
  },
  tryAgain: 'إعادة المحاولة',
  receipt: {
    heading: 'الإيصال',
    payee: 'المستفيد',
    method: 'وسيلة الدفع',
    reference: 'رقم المرجع',
    paidAt: 'تاريخ الدفع',
    hear: 'سماع الإيصال',
    save: 'حفظ الإيصال',
    speech: (amount, payee, rest) =>
      `تم الدفع: ${amount} إلى ${payee}.${rest.map(([label, value]) => ` ${label}: ${value}.`).join('')}`,
    title: (amount, payee) => `إيصال: ${amount}، ${payee}`,
  },
};
