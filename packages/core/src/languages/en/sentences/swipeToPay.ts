import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

export const swipeToPay: SwipeToPaySentences = {
  group: 'Pay now',
  ask: (amount, payee) => `Pay ${amount} to ${payee}`,
  confirm: (amount, payee) => `Yes, pay ${amount} to ${payee}`,
  abort: 'Do not pay',
  masked: { ask: 'Pay', confirm: 'Yes, pay', slide: 'Or slide to pay' },
  slide: (amount, payee) => `Or slide to pay ${amount} to ${payee}`,
  step: (step, steps) => (step === 0 ? 'At the start' : `${step} of ${steps}`),
  atEnd: (by) => ({ drag: 'At the end. Let go to pay.', keys: 'At the end. Press Enter to pay.' })[by],
  helpLabel: 'How to slide',
  help: [
    'With a finger or mouse: drag from the start to the end, then let go. Go back before you let go, and nothing is paid.',
    'With a keyboard: arrow keys to the end, then Enter.',
    'With a screen reader on a phone: swipe up or down to move, then use the pay button. The pay button alone is enough.',
  ],
};
