import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

export const amountEntry: AmountEntrySentences = {
  talk: '金額を言う',
  typeOrSay: '金額を入力するか、声で言ってください。',
  typeOnly: '金額を入力してください。',
  loading: {
    loading: '音声入力を準備しています。少しお待ちになるか、金額を入力してください。',
    ready: '音声入力の準備ができました。「金額を言う」をもう一度押してください。',
    failed: '音声入力を読み込めませんでした。もう一度押すか、金額を入力してください。',
  },
  opening: 'マイクをオンにしています。ブラウザーに聞かれたら、許可してください。',
  listening: '聞いています',
  listeningDigits: '数字を聞いています',
  listeningHint: 'お話しください。ボタンをもう一度押すと終わります。',
  thinking: '聞き取った内容を調べています。お待ちください。',

  readBack: (amount) => `${amount}ですか？`,
  readBackDigits: (digits) => `${digitsOf(digits)}、${unitOf(digits)}で合っていますか？`,
  pressYes: '「はい」を選ぶか、もう一度言ってください。',
  sayYesOrNo: '「はい」「いいえ」「もう一度」「キャンセル」のどれかでお答えください。',
  sayWhich: '「一番目」「二番目」「どちらでもない」「もう一度」「キャンセル」のどれかでお答えください。',
  sayWhichOfThree: '「一番目」「二番目」「三番目」「どれでもない」「もう一度」「キャンセル」のどれかでお答えください。',
  answerHelp: (answers) => `${answers}ボタンでも答えられます。`,
  listeningForAnswer: 'お答えを聞いています',
  readBackMasked: '金額を聞き取りました。聞くには「もう一度聞く」を押してください。',
  echoMasked: '金額を設定しました。聞くには「もう一度聞く」を押してください。',
  errorMasked: '問題があります。聞くには「もう一度聞く」を押してください。',
  questionMasked: 'どの金額ですか？聞くには「もう一度聞く」を押してください。',
  accept: ({ inFigures }) => `はい、${inFigures}`,
  acceptMasked: 'はい、この金額',
  choiceMasked: (position) => `${position}番目`,
  accepted: (amount, label) => `${label ?? '金額'}を${amount}に設定しました。`,
  moreThanBill: (amount) => `${amount}、お会計より多い金額です`,
  acceptedMasked: '金額を設定しました。',
  hearAgain: 'もう一度聞く',
  sayAgain: 'もう一度言う',
  typeInstead: '入力する',
  tryAgain: 'やり直す',

  question: (amount, other, third) =>
    other === null
      ? `もしかして、${amount}ですか？`
      : `一番目、${amount}。二番目、${other}。それとも、${third === 'more' ? 'ほかの金額' : 'どちらでもない'}ですか？`,
  typingHint: '入力することもできます。',
  choices: 'どの金額ですか？',
  noneSayAgain: 'どれでもない、もう一度言う',
  noneTypeAgain: 'どれでもない、入力し直す',

  consent: (recipient) =>
    `聞き取りのため、このブラウザーは声を${recipient || 'ブラウザーの開発元'}に送ります。声は送り先のプライバシーポリシーに従って扱われます。入力することもできます。声を送りますか？`,
  consentGive: 'はい、声を送る',
  consentRefuse: 'いいえ、入力する',
  download: (megabytes) =>
    `${megabytes === null ? '音声モデル' : `${megabytes}メガバイト`}を一度だけダウンロードしますか？声はこの端末で聞き取り、送信も保存もしません。`,
  downloadStart: (megabytes) => (megabytes === null ? 'ダウンロードする' : `ダウンロードする、${megabytes}メガバイト`),
  downloadRefuse: '今はしない、入力する',
  downloading: (percent) => (percent === null ? 'ダウンロード中' : `ダウンロード中、${percent}パーセント`),
  downloaded: '準備ができました。「金額を言う」を押して、お話しください。',
  cancel: 'キャンセル',
  cancelled: 'キャンセルしました。',

  problem: amountProblem,
  typedProblem,
  required: '金額を入力してください。',
  whichAmount: 'どの金額か選んでください。',
  notAccepted: 'この金額でよければ「はい」を選び、違うときは入力してください。',

  quickAmounts: 'よく使う金額',
  percent: (percent, amount) => `${percent}パーセント${amount === null ? '' : `、${amount}`}`,
  steps: '金額の増減',
  stepUp: (amount) => `${amount}増やす`,
  stepDown: (amount) => `${amount}減らす`,
  less: '減らす',
  limit: (end, limit) => {
    const isMost = end === 'above-max';
    if (limit === null) return isMost ? 'これが上限です。' : 'これが下限です。';
    return `${isMost ? '上限' : '下限'}は${limit}です。`;
  },

  otherWays: 'ほかの入力方法',
  keypad: 'テンキー',
  point: '小数点',
  deleteDigit: '一文字消す',
  clear: 'すべて消す',
  done: '完了',
  sayDigits: '数字を一つずつ言う',
  empty: '未入力',
};

/** One by one, because a number that was confused once may be confused again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['点', ...decimals] : [])].join('、');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? unit : `${unit}、${absentMinorUnit}なし`;
}
