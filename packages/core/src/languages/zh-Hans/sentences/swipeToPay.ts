import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

export const swipeToPay: SwipeToPaySentences = {
  group: '立即付款',
  ask: (amount, payee) => `付${amount}给${payee}`,
  confirm: (amount, payee) => `确认付${amount}给${payee}`,
  abort: '不付了',
  masked: { ask: '付款', confirm: '确认付款', slide: '或拖动滑块付款' },
  slide: (amount, payee) => `或拖动滑块，付${amount}给${payee}`,
  step: (step, steps) => (step === 0 ? '在起点' : `第${step}步，共${steps}步`),
  atEnd: (by) => ({ drag: '已到终点，松手即付款。', keys: '已到终点，按回车键付款。' })[by],
  helpLabel: '怎么拖动滑块',
  help: [
    '用手指或鼠标，从起点拖到终点，再松手。想改主意，松手前拖回起点，就不会付款。',
    '用键盘，先按方向键到终点，再按回车键。',
    '在手机上使用读屏时，上下轻扫移动，再用付款按钮。也可以只用付款按钮。',
  ],
};
