import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

export const swipeToPay: SwipeToPaySentences = {
  group: 'Pay now',
  ask: (amount, payee) => `Pay ${amount} to ${payee}`,
  confirm: (amount, payee) => `Yes, pay ${amount} to ${payee}`,
  abort: 'Don’t pay',
  masked: { ask: 'Pay', confirm: 'Yes, pay', slide: 'Or slide to pay' },
  slide: (amount, payee) => `Or slide to pay ${amount} to ${payee}`,
  step: (step, steps) => (step === 0 ? 'At the start' : `${step} of ${steps}`),
  atEnd: (by) => ({ drag: 'At the end. Let go to pay.', keys: 'At the end. Press Enter to pay.' })[by],
  helpLabel: 'How to slide',
  help: [
    'With a finger or mouse: drag from start to end, then let go. To change your mind, drag back before you let go. Nothing is paid.',
    'With a keyboard: use the arrow keys to reach the end, then press Enter.',
    'With a screen reader on a phone: swipe up or down to move, then use the pay button. You can also use the pay button alone.',
  ],
};
