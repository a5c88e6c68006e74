import { spellWhole } from '../../../number-words';
import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { rules } from '../numbers/rules';
import { payment } from './payment';

const declineReasons = {
  'insufficient-funds': 'الرصيد لا يكفي. أضف رصيدًا، ثم أعد المحاولة.',
  'limit-exceeded': 'تجاوزت الحد المسموح به في البنك. اسأل بنكك.',
  'card-expired': 'انتهت صلاحية البطاقة. اسأل المتجر كيف تدفع.',
  'wrong-details': 'بيان من بيانات البطاقة غير مطابق. راجع الرقم وتاريخ الانتهاء ورمز الأمان.',
  'authentication-failed': 'لم يتمكن بنكك من التحقق من هويتك. أعد المحاولة.',
  'contact-bank': 'اسأل بنكك.',
  other: 'لم يُذكر السبب. اسأل بنكك.',
};

/** The amount stands behind a colon, so that it needs no other case in any sentence. */
export const announcement: AnnouncementSentences = {
  duration: (count, value, unit) => durationOf(count, value, units[unit]),
  askToHear: 'لسماع التفاصيل، اضغط «سماعها مجددًا».',
  askToHearAmount: 'لسماع التفاصيل، اضغط «سماع المبلغ».',
  'looking-up': (p) => `نبحث عن طلبك${after(p)}. لحظة من فضلك.`,
  review: (p) => `ستدفع${p.amount === null ? ' الآن' : ''}${deal(p)}. لم يُدفع شيء بعد.`,
  'action-required': {
    '3-d-secure': (p) => `${bankAsks(p)} لم يُدفع شيء بعد. اضغط «الرد على البنك».`,
    redirect: (p) => `الخطوة التالية في صفحة بنكك${after(p)}. ثم ارجع إلى هنا.`,
    qr: (p) => `${toPay(p)}، امسح الرمز بتطبيق الدفع، أو افتح الرابط.`,
  },
  actionOfApp: {
    '3-d-secure': (p) => `${bankAsks(p)} لم يُدفع شيء بعد.`,
    redirect: (p) => `الخطوة التالية في صفحة بنكك${after(p)}. ثم ارجع إلى هنا.`,
    qr: (p) => `${toPay(p)}، امسح الرمز بتطبيق الدفع.`,
  },
  'undo-open': (p) => `يجري الدفع${after(p)}. يمكنك التراجع خلال ${p.time}.`,
  'undo-ended': (p) => `يجري الدفع${after(p)}. لم يعد التراجع ممكنًا.`,
  'undo-missed': (p) => `لم يُرسل الدفع${after(p)}. كانت هذه الصفحة في الخلفية. لم يُخصم شيء. أعد المحاولة.`,
  processing: (p) => `يجري الدفع${after(p)}. انتظر من فضلك.`,
  'still-processing': (p) => `ما زال الدفع جاريًا${after(p)}. انتظر من فضلك، ولا تدفع مرة أخرى.`,
  'held-by-bank': (p) => `علّق بنكك الدفع للتحقق${after(p)}. لا تدفع مرة أخرى.`,
  checking: (p) => `نتحقق من الدفع${after(p)}. لا تدفع مرة أخرى.`,
  'already-paying': (p) => `الدفع جارٍ بالفعل${after(p)}. انتظر من فضلك.`,
  'paying-elsewhere': (p) => `الدفع جارٍ في تبويب آخر${after(p)}. تابع هناك.`,
  succeeded: (p) => `تم الدفع${after(p)}${withCard(p)}.${reference(p)}`,
  'paid-after-all': (p) => `تم الدفع فعلًا${after(p)}. الرسالة السابقة لم تكن صحيحة.${reference(p)}`,
  declined: (p) => `رُفض الدفع${after(p)}${withCard(p)}. لم يُدفع شيء.`,
  declinedByBank: (p) => `رفض بنكك الدفع${after(p)}${withCard(p)}. لم يُدفع شيء.`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': 'الرصيد لا يكفي. استخدم طريقة دفع أخرى.',
    'limit-exceeded': 'تجاوزت الحد المسموح به في البنك. استخدم طريقة دفع أخرى، أو اسأل بنكك.',
    'card-expired': 'انتهت صلاحية البطاقة. استخدم بطاقة أخرى.',
    'authentication-failed': 'لم يتمكن بنكك من التحقق من هويتك. أعد المحاولة، أو استخدم طريقة دفع أخرى.',
    'contact-bank': 'اسأل بنكك، أو استخدم طريقة دفع أخرى.',
    other: 'لم يُذكر السبب. اسأل بنكك، أو استخدم طريقة دفع أخرى.',
  },
  // Not "لم يتم", which is one short word away from "تم".
  failed: (p) => `تعذّر الدفع${after(p)}. لم يُخصم شيء.`,
  failureReasons: {
    'not-sent': 'لم يُرسل الدفع. راجع اتصالك بالإنترنت ثم أعد المحاولة.',
    'service-unavailable': 'خدمة الدفع لا تستجيب. أعد المحاولة لاحقًا.',
    'order-changed': 'تغيّر الطلب. لمراجعته، اضغط «إعادة المحاولة».',
    'order-taken': 'يجري دفع ثمن هذا الطلب، أو دُفع بالفعل، من حساب مستخدم آخر. اسأل المتجر.',
    'not-confirmed': 'لإثبات هويتك من جديد، اضغط «إعادة المحاولة».',
    'signed-out': 'انتهت جلستك. سجّل الدخول من جديد.',
    other: 'حدث خطأ من جانبنا. أعد المحاولة.',
  },
  refunded: (p) => `أُعيد إليك المبلغ${origin(p)}.${reference(p)}`,
  received: (p) => `وصلك مبلغ${origin(p)}.${reference(p)}`,
  cancelled: (p) => `أُلغي الدفع${after(p)}. لم يُخصم شيء. يمكنك إعادة المحاولة.`,
  expiring: (p) => `قارب الوقت على الانتهاء${after(p)}. الوقت المتبقي: ${p.time}. اضغط «وقت إضافي» إن احتجت.`,
  extended: (p) => `لديك وقت إضافي${after(p)}. لم يُدفع شيء بعد.`,
  expired: (p) => `انتهى الوقت${after(p)}. لم يُخصم شيء. للدفع، ابدأ من جديد.`,
  unknown: (p) => `لا تدفع مرة أخرى${after(p)}. لا نعرف بعد هل دُفع المبلغ أم لا.${reference(p)}${help(p)}`,
  keepsChecking: 'تواصل هذه الصفحة التحقق، ويمكنك العودة إليها.',
  contradicted: (p) =>
    `لا تدفع مرة أخرى${after(p)}. النتيجة غير واضحة. قيل أولًا إن الدفع تم، ثم إنه لم يتم. اسأل بنكك.${reference(p)}${help(p)}`,
  'can-send-again': (p) => `لم تصل الدفعة إلى المتجر${after(p)}. اضغط «${payment.sendAgainMasked}». لن تدفع مرتين.`,
};

const units = {
  seconds: { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية' },
  minutes: { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' },
} as const;

/** Both units are feminine, and one and two of them have no number of their own. */
function durationOf(count: string, value: number, unit: (typeof units)[keyof typeof units]): string {
  if (value === 1) return unit.one;
  if (value === 2) return unit.two;
  const number = /\p{L}/u.test(count) ? spellWhole(value, rules, { ruleSet: 'spellout-cardinal-feminine' }) : count;
  return `${number} ${value < 11 && value > 0 ? unit.few : unit.many}`;
}

function deal(phrases: PaymentPhrases): string {
  return `${phrases.amount === null ? '' : ` ${phrases.amount}`}${to(phrases)}`;
}

function after(phrases: PaymentPhrases): string {
  return phrases.amount === null ? to(phrases) : `:${deal(phrases)}`;
}

function toPay(phrases: PaymentPhrases): string {
  return phrases.amount === null ? `للدفع${to(phrases)}` : `لدفع${deal(phrases)}`;
}

function bankAsks(phrases: PaymentPhrases): string {
  return phrases.amount === null ? 'لدى بنكك سؤال.' : `سؤال من بنكك${after(phrases)}.`;
}

function to({ payee }: PaymentPhrases): string {
  return payee === null ? '' : ` إلى ${payee}`;
}

function origin({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : `: ${amount}`}${payee === null ? '' : ` من ${payee}`}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `، بالبطاقة المنتهية بالأرقام ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` ${payment.reference(text)}.`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : ` للمساعدة: ${contact}.`;
}
