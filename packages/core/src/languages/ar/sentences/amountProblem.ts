import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? `${isLess ? 'أقل' : 'أكثر'} ما يمكنك دفعه: ${limit}.` : 'قل مبلغًا آخر.';
      return { cause: `المبلغ ${isLess ? 'قليل' : 'كبير'} جدًا${amount ? `: ${amount}` : ''}.`, remedy, short: remedy };
    }
    case 'negative':
      return {
        cause: refusingWord ? `سمعنا «${refusingWord}».` : 'لم يكن ذلك مبلغًا للدفع.',
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'negated':
      return {
        cause: `سمعنا ${refusingWord ? `«${refusingWord}»` : 'كلمة مثل «ليس»'}، فلم نعتمد هذا المبلغ.`,
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'too-precise': {
      const rule = decimalsRule(facts.decimals);
      return { cause: rule, remedy: sayOrType, short: rule };
    }
    default: {
      const [told, remedy, short] = problems[cause];
      return { cause: told, remedy, short };
    }
  }
}

export const typedProblem: AmountEntrySentences['typedProblem'] = (reason, { limit, decimals }) => {
  switch (reason) {
    case 'below-min':
      return limit ? `أقل مبلغ يمكنك إدخاله: ${limit}.` : 'أدخل مبلغًا أكبر.';
    case 'above-max':
    case 'too-large':
      return limit ? `أكبر مبلغ يمكنك إدخاله: ${limit}.` : 'أدخل مبلغًا أصغر.';
    case 'zero':
      return moreThanZero;
    case 'negative':
      return 'أدخل المبلغ من دون علامة ناقص.';
    case 'too-precise':
      return decimalsRule(decimals);
    case 'percent':
      return 'أدخل مبلغًا، لا نسبة مئوية.';
    case 'other-currency':
      return 'أدخل المبلغ بعملة هذا الحقل.';
    case 'not-a-number':
      return 'أدخل المبلغ بالأرقام، مثل 23.50.';
  }
};

function decimalsRule(decimals: number): string {
  if (decimals === 0) return 'استخدم عددًا صحيحًا، من دون أرقام بعد الفاصلة.';
  const most = ['', 'رقمًا واحدًا', 'رقمين', 'ثلاثة أرقام'][decimals] ?? `${decimals} أرقام`;
  return `استخدم ${most} بعد الفاصلة على الأكثر.`;
}

const tryOrType = 'أعد المحاولة، أو اكتبه.';
const sayOrType = 'قله من جديد، أو اكتبه.';
const typeIt = 'اكتب المبلغ من فضلك.';
const onlyAmount = 'قل المبلغ وحده، أو اكتبه.';
const moreThanZero = 'أدخل مبلغًا أكبر من صفر.';

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: ['هذا المتصفح لا يسمع الكلام.', typeIt, 'الكلام لا يعمل هنا.'],
  'insecure-context': ['الميكروفون لا يعمل إلا في صفحة آمنة.', typeIt, 'لا ميكروفون في هذه الصفحة.'],
  'permission-denied-once': [
    'لم يُسمح بالميكروفون.',
    'اضغط «إعادة المحاولة» واسمح به، أو اكتب المبلغ.',
    'الميكروفون غير مسموح به.',
  ],
  'permission-denied': [
    'الميكروفون محظور في هذه الصفحة.',
    'اسمح به في إعدادات المتصفح، أو اكتب المبلغ.',
    'الميكروفون محظور.',
  ],
  'service-not-allowed': [
    'التعرف على الصوت متوقف على هذا الجهاز.',
    'فعّل الإملاء أو سيري في الإعدادات، أو اكتب المبلغ.',
    'التعرف على الصوت متوقف.',
  ],
  network: [
    'لا نستطيع الوصول إلى خدمة التعرف على الصوت.',
    'أعد المحاولة لاحقًا، أو اكتب المبلغ.',
    'ما زلنا لا نصل إلى خدمة التعرف على الصوت.',
  ],
  'no-microphone': ['لم نجد ميكروفونًا.', 'صِل ميكروفونًا، أو اكتب المبلغ.', 'لا يوجد ميكروفون.'],
  'no-speech': ['لم نسمع شيئًا.', tryOrType, 'ما زلنا لا نسمع شيئًا.'],
  'not-understood': ['عذرًا، لم نفهم ذلك.', tryOrType, 'عذرًا، لم نفهم هذه المرة أيضًا.'],
  'language-not-supported': ['هذا المتصفح لا يفهم العربية.', typeIt, 'العربية غير مفهومة هنا.'],
  'too-loud': ['الضجيج عالٍ هنا.', 'انتقل إلى مكان أهدأ، أو اكتب المبلغ.', 'ما زال الضجيج عاليًا.'],
  'engine-failed': ['توقف التعرف على الصوت.', tryOrType, 'توقف التعرف على الصوت مرة أخرى.'],
  'blocked-by-page': ['هذه الصفحة تمنع التعرف على الصوت.', typeIt, 'هذه الصفحة تمنع التعرف على الصوت.'],
  'download-failed': ['لم يكتمل التنزيل.', 'راجع اتصالك وأعد المحاولة، أو اكتب.', 'لم يكتمل التنزيل.'],
  timeout: ['استغرق ذلك وقتًا طويلًا.', tryOrType, 'ما زال ذلك يستغرق وقتًا طويلًا.'],
  'microphone-taken': ['توقف الاستماع، ربما بسبب تطبيق آخر.', sayOrType, 'توقف الاستماع مرة أخرى.'],
  'nothing-heard': ['لم نسمع شيئًا.', tryOrType, 'ما زلنا لا نسمع شيئًا.'],
  'no-amount': ['لم نسمع مبلغًا.', 'قله مثل «ثلاثة وعشرين ونصف»، أو اكتبه.', 'ما زلنا لم نسمع مبلغًا.'],
  zero: ['سمعنا صفرًا.', moreThanZero, moreThanZero],
  approximate: ['لم يكن ذلك مبلغًا دقيقًا.', onlyAmount, 'قل المبلغ بدقة من فضلك.'],
  range: ['سمعنا أكثر من مبلغ.', 'قل مبلغًا واحدًا، أو اكتبه.', 'مبلغًا واحدًا من فضلك.'],
  'several-amounts': ['سمعنا أكثر من مبلغ.', 'قل مبلغًا واحدًا، أو اكتبه.', 'مبلغًا واحدًا من فضلك.'],
  'other-currency': ['هذه عملة أخرى.', 'قل المبلغ بعملة هذا الحقل.', 'بعملة هذا الحقل من فضلك.'],
};
