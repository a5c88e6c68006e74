import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';
import { megabytesOf } from './counts';

export const amountEntry: AmountEntrySentences = {
  talk: 'قل المبلغ',
  typeOrSay: 'اكتب المبلغ أو قله.',
  typeOnly: 'اكتب المبلغ.',
  loading: {
    loading: 'التعرف على الصوت غير جاهز بعد. لحظة من فضلك، أو اكتب المبلغ.',
    ready: 'التعرف على الصوت جاهز الآن. اضغط «قل المبلغ» مرة أخرى.',
    failed: 'لم يُحمَّل التعرف على الصوت. اضغط مرة أخرى، أو اكتب المبلغ.',
  },
  opening: 'يُفتح الميكروفون. إذا سألك المتصفح، فاسمح به.',
  listening: 'نستمع إليك',
  listeningDigits: 'نستمع إلى الأرقام',
  listeningHint: 'تكلم الآن. اضغط الزر مرة أخرى للإيقاف.',
  thinking: 'نحاول فهم ما قلته.',

  readBack: (amount) => `${amount}؟`,
  readBackDigits: (digits) => `${digitsOf(digits)}؛ ${unitOf(digits)}؟`,
  pressYes: 'اضغط «نعم»، أو قل المبلغ من جديد.',
  sayYesOrNo: 'قل نعم، أو لا، أو كرر، أو إلغاء.',
  sayWhich: 'قل الأول، أو الثاني، أو ولا واحد، أو كرر، أو إلغاء.',
  sayWhichOfThree: 'قل الأول، أو الثاني، أو الثالث، أو ولا واحد، أو كرر، أو إلغاء.',
  answerHelp: (answers) => `${answers} أو اضغط زرًا.`,
  listeningForAnswer: 'نستمع إلى جوابك',
  readBackMasked: 'سمعنا مبلغًا. اضغط «سماعه مجددًا» لتسمعه.',
  echoMasked: 'حُدِّد المبلغ. اضغط «سماعه مجددًا» لتسمعه.',
  errorMasked: 'توجد مشكلة. اضغط «سماعه مجددًا» لتسمعها.',
  questionMasked: 'أي مبلغ؟ اضغط «سماعه مجددًا» لتسمع المبالغ.',
  accept: ({ inFigures }) => `نعم، ${inFigures}`,
  acceptMasked: 'نعم، هذا المبلغ',
  choiceMasked: (position) => `الخيار ${position}`,
  accepted: (amount, label) => `${label ?? 'المبلغ'}: ${amount}. حُدِّد المبلغ.`,
  moreThanBill: (amount) => `${amount}، أكثر من الفاتورة`,
  acceptedMasked: 'حُدِّد المبلغ.',
  hearAgain: 'سماعه مجددًا',
  sayAgain: 'قله من جديد',
  typeInstead: 'الكتابة بدلًا من ذلك',
  tryAgain: 'إعادة المحاولة',

  question: (amount, other, third) =>
    other === null
      ? `هل قصدت ${amount}؟`
      : `الأول، ${amount}؛ الثاني، ${other}؛ أو ${third === 'more' ? 'غيرهما' : 'ولا واحد'}؟`,
  typingHint: 'يمكنك أيضًا كتابته.',
  choices: 'أي مبلغ؟',
  noneSayAgain: 'ولا واحد منها، قله من جديد',
  noneTypeAgain: 'ولا واحد منها، اكتبه من جديد',

  consent: (recipient) =>
    `لفهم كلامك، يرسل هذا المتصفح ما تقوله إلى ${recipient || 'الشركة المصنّعة له'}، وفق قواعد خصوصيتها. يمكنك الكتابة بدلًا من ذلك. هل نرسل صوتك؟`,
  consentGive: 'نعم، أرسلوا صوتي',
  consentRefuse: 'لا، سأكتب',
  download: (megabytes) =>
    `هل ننزّل ${megabytes === null ? 'ملفًا' : megabytesOf(megabytes)} مرة واحدة؟ عندها يُفهم صوتك هنا، ولا يُرسل ولا يُخزَّن.`,
  downloadStart: (megabytes) => `تنزيل${megabytes === null ? '' : ` ${megabytesOf(megabytes)}`}`,
  downloadRefuse: 'ليس الآن، سأكتب',
  downloading: (percent) => (percent === null ? 'جارٍ التنزيل.' : `جارٍ التنزيل، ${percent} بالمئة.`),
  downloaded: 'جاهز. اضغط «قل المبلغ» وتكلم.',
  cancel: 'إلغاء',
  cancelled: 'تم الإلغاء.',

  problem: amountProblem,
  typedProblem,
  required: 'أدخل المبلغ.',
  whichAmount: 'اختر المبلغ الذي تقصده.',
  notAccepted: 'اضغط «نعم» لاستخدام المبلغ، أو اكتب غيره.',

  quickAmounts: 'مبالغ سريعة',
  percent: (percent, amount) => `${percent} بالمئة${amount === null ? '' : `، ${amount}`}`,
  steps: 'زيادة أو نقصان',
  stepUp: (amount) => `زيادة ${amount}`,
  stepDown: (amount) => `إنقاص ${amount}`,
  less: 'أقل',
  limit: (end, limit) => {
    const bound = end === 'above-max' ? 'أكبر' : 'أصغر';
    return limit === null ? `هذا ${bound} مبلغ يمكنك إدخاله.` : `${bound} مبلغ يمكنك إدخاله: ${limit}.`;
  },

  otherWays: 'طرق أخرى للإدخال',
  keypad: 'لوحة الأرقام',
  point: 'فاصلة',
  deleteDigit: 'حذف',
  clear: 'مسح الكل',
  done: 'تم',
  sayDigits: 'قله رقمًا رقمًا',
  empty: 'فارغ',
};

/** One by one, because سبعين said as one word may be heard as تسعين again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['فاصلة', ...decimals] : [])].join('، ');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? unit : `${unit}، من دون أي ${absentMinorUnit}`;
}
