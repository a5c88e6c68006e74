import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';
import { counted } from './counts';

const nextWay = {
  drawing: 'الرسم من جديد',
  passkey: 'استخدام مفتاح المرور',
  device: 'استخدام هذا الجهاز',
  code: 'إدخال رمز',
  voice: 'استخدام صوتك',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: 'قُبل الرسم',
  passkey: 'قُبل مفتاح المرور',
  device: 'قُبل الجهاز',
  code: 'قُبل الرمز',
  voice: 'قُبل الصوت',
};

const notRecognized = {
  drawing: 'الرسم غير مطابق.',
  passkey: 'لم ينجح مفتاح المرور هذا.',
  device: 'لم يُقبل هذا الجهاز.',
  voice: 'لم ينجح ذلك.',
};

export const identity: IdentitySentences = {
  region: 'إثبات هويتك',
  ask: (amount, payee) => `ستدفع ${amount} إلى ${payee}`,
  askLater: 'يجري تحميل تفاصيل الدفع.',
  paying: (label, amount, payee) => `${label} لدفع ${amount} إلى ${payee}`,
  methods: {
    drawing: 'رسم علامتي',
    passkey: 'استخدام مفتاح المرور',
    device: 'استخدام هذا الجهاز',
    code: 'إرسال رمز إليّ',
    voice: 'استخدام صوتي',
  },

  surface: 'مساحة الرسم',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: 'ارسم في أي مكان.',
  stopDrawing: 'إيقاف',
  showTrace: 'إظهار ما أرسمه',
  hideTrace: 'إخفاء ما أرسمه',
  helpLabel: 'كيف ترسم',
  help: [
    'ضع إصبعًا واحدًا أو قلمًا في أي مكان، أو اضغط زر الفأرة، وارسم علامتك، ثم ارفع. عند الرفع تُرسل.',
    'لإلغاء الرسم، اسحب إلى خارج حافة الشاشة. عندها لا يُحتسب.',
    'مع فويس أوفر: انقر مرتين واستمر في الضغط حتى تسمع نغمة صاعدة، ثم ارسم من دون أن ترفع.',
    'مع توك باك: انقر مرتين واستمر في الضغط، ثم ارسم. إذا لم يسمح هاتفك بالرسم، فاستخدم طريقة أخرى.',
    'مع لوحة المفاتيح أو مفتاح التبديل: استخدم إحدى الطرق الأخرى. كلها تؤدي الغرض نفسه.',
  ],

  codeLabel: 'الرمز',
  codeHint: 'يمكنك لصقه.',
  codeSend: 'إرسال هذا الرمز',
  codeAgain: 'إرسال رمز جديد إليّ',
  codeSent: (to, isNew) => `أُرسل رمز${isNew ? ' جديد' : ''}${to ? ` ${sentTo[to]}` : ''}.`,
  codeNotSent: (hasOtherWay) => `لم يُرسل الرمز. أعد المحاولة${hasOtherWay ? '، أو استخدم طريقة أخرى' : ''}.`,
  codeWait: (minutes, hasOtherWay) =>
    `لا يمكن إرسال رمز جديد الآن. أعد المحاولة ${minutes === null ? 'لاحقًا' : `بعد ${counted(minutes, minuteForms)}`}${hasOtherWay ? '، أو استخدم طريقة أخرى' : ''}.`,

  preparing: 'لحظة من فضلك.',
  loading: {
    loading: 'الرسم غير جاهز بعد. لحظة من فضلك.',
    ready: 'الرسم جاهز الآن. اضغط مرة أخرى.',
    failed: 'لم يُحمَّل الرسم. اضغط مرة أخرى، أو استخدم طريقة أخرى.',
  },
  checking: 'يجري التحقق.',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}. لم يُدفع بعد${amount && payee ? `: ${amount} إلى ${payee}` : ''}.`,
  changed: (amount, payee) =>
    amount && payee ? `ستدفع ${amount} إلى ${payee}. اختر من جديد.` : 'حُمّلت تفاصيل الدفع. اختر من جديد.',
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? 'انقطع هذا الرسم، فلم يُحتسب. ارسم من جديد.'
          : `توقف ذلك. لم يُدفع شيء. يمكنك ${nextWay[method]}${orAnother(' أو اختيار طريقة أخرى', method, open)}.`;
      case 'no-code':
        return 'أدخل الرمز أولًا.';
      case 'too-short':
        return 'كان ذلك قصيرًا جدًا، فلم يُحتسب. ارسم من جديد.';
      case 'unavailable':
        return `هذا لا يعمل الآن.${otherThan(method, open)}`;
      case 'not-loaded':
        return 'لم تُحمَّل تفاصيل الدفع. لم يُدفع شيء. راجع اتصالك، ثم أعد المحاولة.';
      case 'unreadable':
        return 'لا يمكن متابعة هذه الدفعة هنا. لم يُدفع شيء. ارجع وابدأ من جديد.';
      case 'expired':
        return 'انتهت المهلة. أعد المحاولة.';
      case 'signed-out':
        return 'انتهت جلستك. لم يُدفع شيء. سجّل الدخول من جديد.';
      case 'not-recognized':
        if (triesLeft !== undefined) return noMatch(triesLeft);
        if (method === 'code') return 'الرمز غير مطابق. راجعه وأعد المحاولة.';
        return `${notRecognized[method]} أعد المحاولة${orAnother('، أو استخدم طريقة أخرى', method, open)}.`;
      case 'blocked':
        return `مقفل الآن. لم يُدفع شيء. ${open[0] ? `يمكنك ${nextWay[open[0]]}.` : 'أعد المحاولة لاحقًا.'}`;
      case 'locked':
        return `قُفل التحقق بالصوت.${orElse(open)}`;
    }
  },
  blocked: (open) => `الرسم مقفل. يمكنك ${nextWay[open[0] ?? 'code']}.`,
  headings: {
    idle: 'هل هذا أنت؟',
    preparing: 'لحظة من فضلك',
    drawing: 'ارسم الآن',
    speaking: 'قل الأرقام',
    checking: 'يجري التحقق',
    retry: 'أعد المحاولة',
    blocked: 'الرسم مقفل',
  },
  accepted,
  acceptedFor: (method, amount, payee) => `${accepted[method]}: ${amount} إلى ${payee}.`,

  consent: {
    ask: 'هل نحفظ رسمك وطريقة حركتك على هذا الجهاز؟ يساعدان على التعرف إليك، ولا يُرسلان إلى أي مكان. يمكنك حذفهما في أي وقت.',
    give: 'احفظوا رسمي على هذا الجهاز',
    refuse: 'لا تحفظوا أي رسم',
    revoke: 'حذف رسمي وإيقاف استخدامه',
    revoked: 'حُذف رسمك، ولم يعد مستخدمًا.',
  },
  whatItIs: 'أقل أمانًا من مفتاح المرور: قد ينجح شخص لديه هذا الجهاز ويعرف رسمك.',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'إعداد رسمك',
    advice:
      'اختر علامة فيها عدة انعطافات ولا يخمّنها أحد، مثل حرف من اختراعك. لا تستخدم نمط فتح هاتفك ولا توقيعك. ارسمها كما سترسمها دائمًا. قد يراك الآخرون، فارسم بعيدًا عن أعينهم.',
    draw: (repetition, total) => `ارسم علامتك. ${repetition} من ${total}.`,
    taken: (done, total) =>
      done >= 3
        ? `${done} من ${total}. ارسمها مرة أخرى لمزيد من الأمان، أو أنهِ.`
        : `${done} من ${total}. ارسمها مرة أخرى بالطريقة نفسها.`,
    notTaken: (cause) =>
      ({
        cancelled: 'انقطع هذا الرسم، فلم يُحتسب. ارسمها من جديد.',
        'too-short': 'كان ذلك قصيرًا جدًا، فلم يُحتسب. ارسمها من جديد.',
      })[cause],
    redraw: (number) => `الرسم رقم ${number} كان قصيرًا جدًا. ارسمه من جديد، أكبر.`,
    oneMore: 'الرسم يختلف قليلًا كل مرة. مرة أخرى، أو اخرج من دون رسم.',
    undo: 'التراجع عن الأخير',
    finish: 'إنهاء',
    again: 'البدء من جديد',
    replace: 'إعداد رسم آخر',
    leave: 'الخروج من دون رسم',
    enrolled: 'رسمك جاهز.',
    notStored: 'لم يُحفظ رسمك، لأن هذا الجهاز لم يستطع تخزينه. ابدأ من جديد.',
    notDeleted: 'لم يُحذف رسمك بعد. أعد المحاولة، أو امسح بيانات هذا الموقع من متصفحك.',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'رسمك مقفل بمفتاح المرور الخاص بك.',
  obfuscated: 'رسمك مموّه على هذا الجهاز. قد يقرؤه أي شخص يصل إلى ملفك في المتصفح.',
  memory: 'يبقى رسمك حتى تغلق هذه الصفحة.',
} as const;

const refusals = {
  'too-few': 'ارسم علامتك ثلاث مرات على الأقل.',
  'too-many': 'ارسم علامتك خمس مرات على الأكثر.',
  unreadable: 'لم نستطع قراءة أحد الرسوم. ابدأ من جديد.',
  'too-short': 'كان أحد الرسوم قصيرًا جدًا. ارسم أكبر، وخذ وقتًا أطول قليلًا.',
  'too-simple': 'هذه العلامة بسيطة جدًا. اختر علامة فيها ثلاثة انعطافات على الأقل أو حلقة.',
  'too-common': 'هذه العلامة سهلة التخمين. اخترع علامتك، لا دائرة ولا مثلثًا ولا مربعًا.',
  'not-repeatable': 'لم نستطع تعلّم هذه العلامة. ابدأ من جديد بعلامة أخرى.',
  copied: 'رسمان متطابقان تمامًا. ارسم كل واحد بيدك.',
} as const;

const sentTo = { phone: 'إلى هاتفك', email: 'إلى بريدك الإلكتروني' } as const;
const minuteForms = { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة' } as const;

function noMatch(triesLeft: number): string {
  const left = tries[triesLeft - 1] ?? `${triesLeft} محاولات`;
  return `غير مطابق. بقيت ${left}، أو استخدم طريقة أخرى.`;
}

const tries: readonly string[] = ['محاولة واحدة', 'محاولتان', 'ثلاث محاولات', 'أربع محاولات'];

/** Names one way that needs no drawing, if one is open. */
function orElse(open: readonly IdentityMethod[]): string {
  const other = open.find((method) => method !== 'drawing');
  return other ? ` يمكنك ${nextWay[other]}.` : '';
}

/** The words about another way, if one is open. */
function orAnother(words: string, method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return open.some((one) => one !== method) ? words : '';
}

/** Names another way, if one is open. */
function otherThan(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  const other = open.find((one) => one !== method);
  return other ? ` يمكنك ${nextWay[other]}.` : ' أعد المحاولة.';
}
