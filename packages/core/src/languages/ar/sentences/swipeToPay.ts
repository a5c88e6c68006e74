import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

export const swipeToPay: SwipeToPaySentences = {
  group: 'الدفع الآن',
  ask: (amount, payee) => `ادفع ${amount} إلى ${payee}`,
  confirm: (amount, payee) => `نعم، ادفع ${amount} إلى ${payee}`,
  abort: 'عدم الدفع',
  masked: { ask: 'ادفع', confirm: 'نعم، ادفع', slide: 'أو اسحب للدفع' },
  slide: (amount, payee) => `أو اسحب لدفع ${amount} إلى ${payee}`,
  step: (step, steps) => (step === 0 ? 'في البداية' : `${step} من ${steps}`),
  atEnd: (by) => ({ drag: 'في النهاية. ارفع إصبعك للدفع.', keys: 'في النهاية. اضغط مفتاح الإدخال للدفع.' })[by],
  helpLabel: 'كيف تسحب',
  help: [
    'بالإصبع أو الفأرة: اسحب من البداية إلى النهاية، ثم ارفع. إذا غيّرت رأيك، فارجع قبل أن ترفع، ولن يُدفع شيء.',
    'بلوحة المفاتيح: استخدم مفاتيح الأسهم للوصول إلى النهاية، ثم اضغط مفتاح الإدخال.',
    'بقارئ الشاشة على الهاتف: مرّر لأعلى أو لأسفل للتحريك، ثم استخدم زر الدفع. ويمكنك استخدام زر الدفع وحده.',
  ],
};
