import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

export const swipeToPay: SwipeToPaySentences = {
  group: '立即付款',
  ask: (amount, payee) => `付款${amount}給${payee}`,
  confirm: (amount, payee) => `確認付款${amount}給${payee}`,
  abort: '不付了',
  masked: { ask: '付款', confirm: '確認付款', slide: '或拖曳滑桿付款' },
  slide: (amount, payee) => `或拖曳滑桿，付款${amount}給${payee}`,
  step: (step, steps) => (step === 0 ? '在起點' : `第${step}步，共${steps}步`),
  atEnd: (by) => ({ drag: '已到終點，放開就付款。', keys: '已到終點，按 Enter 鍵付款。' })[by],
  helpLabel: '怎麼拖曳滑桿',
  help: [
    '用手指或滑鼠，從起點拖到終點，再放開。改變主意時，放開前拖回起點，就不會付款。',
    '用鍵盤，先按方向鍵到終點，再按 Enter 鍵。',
    '在手機上使用報讀軟體時，上下輕滑來移動，再用付款按鈕。也可以只用付款按鈕。',
  ],
};
