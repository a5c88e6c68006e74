import type { SwipeToPaySentences } from '../../sentences/swipeToPay';

export const swipeToPay: SwipeToPaySentences = {
  group: '支払いを実行',
  ask: (amount, payee) => `${amount}を${payee}に支払う`,
  confirm: (amount, payee) => `はい、${amount}を${payee}に支払う`,
  abort: '支払わない',
  masked: { ask: '支払う', confirm: 'はい、支払う', slide: 'またはスライドして支払う' },
  slide: (amount, payee) => `またはスライドして、${amount}を${payee}に支払う`,
  step: (step, steps) => (step === 0 ? '始まりの位置' : `${steps}のうち${step}`),
  atEnd: (by) =>
    ({ drag: '終わりの位置です。離すと支払います。', keys: '終わりの位置です。エンターキーで支払います。' })[by],
  helpLabel: 'スライドのしかた',
  help: [
    '指かマウスで、端から端まで動かして離します。やめるときは、離す前に元の位置へ戻せば、支払われません。',
    'キーボードでは、矢印キーで終わりまで動かし、エンターキーを押します。',
    'スマートフォンのスクリーンリーダーでは、上下のスワイプで動かし、支払うボタンを使います。支払うボタンだけでも支払えます。',
  ],
};
