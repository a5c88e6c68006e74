import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

export const enrolledWords: EnrolledWordsSentences = {
  heading: '自分の言葉',
  whatTheyAre:
    '一つ一つの言葉を、自分の声と言い方でこのページに覚えさせます。そのあとは、言葉ごとに少し間をあけて、金額の数字を一つずつ言ってください。',
  storage: {
    lasting: '覚えた言葉は、声の音も含めて、この端末だけに残ります。',
    'page-only': 'このブラウザーは言葉を保存できません。ページを閉じるまで使えます。',
  },
  start: '言葉を覚えさせる',
  resume: '続ける',
  more: 'もっと覚えさせる',
  stop: 'やめる',
  delete: '自分の言葉を削除',
  deleted: '言葉を削除しました。',
  notDeleted: '言葉はまだ削除されていません。ブラウザーでこのサイトのデータを消してください。',
  say: (word) => `言ってください。${word}。`,
  again: (word) => `もう一回。${word}。`,
  progress: (done, total) => `${total}語のうち${done}語`,
  ready: '言葉の準備ができました。',
  faults: {
    'nothing-heard': '声が聞こえませんでした。',
    'too-short': '短すぎました。',
    'too-quiet': '声が小さすぎました。',
    'several-words': '途中で間をあけずに言ってください。',
    'too-long': '長すぎました。',
    unlike: '前と違う言い方に聞こえました。',
    'like-another': '別の言葉に聞こえました。',
  },
  stopped: {
    payer: '止めました。覚えた言葉は残っています。',
    closed: `${common.microphoneClosed}覚えた言葉は残っています。`,
    'no-speech': '声が聞こえませんでした。用意ができたら「続ける」を押してください。',
    'too-loud': 'まわりの音が大きすぎます。静かな場所で続けてください。',
    permission: 'マイクが許可されていません。このページに許可してください。',
    'blocked-by-page': 'このページでは音声認識を使えません。',
    'no-microphone': 'マイクが見つかりません。',
    'not-stored': 'この端末に言葉を保存できませんでした。',
    failed: 'うまくいきませんでした。「続ける」を押して、やり直してください。',
  },
};
