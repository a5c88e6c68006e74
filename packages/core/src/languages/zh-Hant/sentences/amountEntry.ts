import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

export const amountEntry: AmountEntrySentences = {
  talk: '說出金額',
  typeOrSay: '請輸入金額，或直接說出來。',
  typeOnly: '請輸入金額。',
  loading: {
    loading: '語音功能還沒準備好，請稍候，也可以直接輸入金額。',
    ready: '語音功能準備好了，請再按一次「說出金額」。',
    failed: '語音功能無法載入。請再按一次，也可以直接輸入金額。',
  },
  opening: '正在開啟麥克風。瀏覽器詢問時，請選擇允許。',
  listening: '正在聽',
  listeningDigits: '正在聽數字',
  listeningHint: '請說話。再按一次按鈕就結束。',
  thinking: '正在辨識您說的話。',

  readBack: (amount) => `${amount}，對嗎？`,
  readBackDigits: (digits) => `${digitsOf(digits)}；${unitOf(digits)}，對嗎？`,
  pressYes: '請選「對」，或重新說。',
  // 確認 and 不對 instead of 是 and 不是, because 是 is one short syllable that is like 四 and 十.
  sayYesOrNo: '請說確認、不對、再說一次，或取消。',
  sayWhich: '請說第一個、第二個、都不對、再說一次，或取消。',
  sayWhichOfThree: '請說第一個、第二個、第三個、都不對、再說一次，或取消。',
  answerHelp: (answers) => `${answers}也可以按按鈕。`,
  listeningForAnswer: '正在聽您的回答',
  readBackMasked: '已聽到金額。請按「再聽一次」收聽。',
  echoMasked: '金額已設定。請按「再聽一次」收聽。',
  errorMasked: '有問題。請按「再聽一次」收聽。',
  questionMasked: '是哪個金額？請按「再聽一次」收聽。',
  accept: ({ inWords }) => `對，${inWords}`,
  acceptMasked: '對，就是這個金額',
  choiceMasked: (position) => `第${position}個`,
  accepted: (amount, label) => `${label ?? '金額'}設定為${amount}。`,
  moreThanBill: (amount) => `${amount}，超過帳單金額`,
  acceptedMasked: '金額已設定。',
  hearAgain: '再聽一次',
  sayAgain: '重新說',
  typeInstead: '改用輸入',
  tryAgain: '再試一次',

  question: (amount, other, third) =>
    other === null
      ? `您說的是，${amount}，對嗎？`
      : `第一個，${amount}；第二個，${other}；還是${third === 'more' ? '別的' : '都不對'}？`,
  typingHint: '也可以輸入金額。',
  choices: '是哪個金額？',
  noneSayAgain: '都不對，重新說',
  noneTypeAgain: '都不對，重新輸入',

  consent: (recipient) =>
    `為了聽懂您說的話，瀏覽器會把您說的內容傳送給${recipient || '瀏覽器廠商'}，並依對方的隱私權政策處理。您也可以改用輸入。要傳送聲音嗎？`,
  consentGive: '同意傳送聲音',
  consentRefuse: '不同意，改用輸入',
  download: (megabytes) =>
    `要下載${megabytes === null ? '' : `${megabytes} MB 的`}語音模型嗎？只要一次。之後就在這台裝置上聽懂您說的話，聲音不會傳送或儲存。${megabytes === null ? '' : '聽完後，常會再問您是哪個金額。'}`,
  downloadStart: (megabytes) => (megabytes === null ? '下載' : `下載 ${megabytes} MB`),
  downloadRefuse: '暫不下載，改用輸入',
  downloading: (percent) => (percent === null ? '正在下載' : `正在下載，已完成百分之${percent}`),
  downloaded: '準備好了。請按「說出金額」，然後說話。',
  cancel: '取消',
  cancelled: '已取消。',

  problem: amountProblem,
  typedProblem,
  required: '請輸入金額。',
  whichAmount: '請選擇是哪個金額。',
  notAccepted: '請先回答「對」，或輸入別的金額。',

  quickAmounts: '常用金額',
  percent: (percent, amount) => `百分之${percent}${amount === null ? '' : `，${amount}`}`,
  steps: '增減金額',
  stepUp: (amount) => `加${amount}`,
  stepDown: (amount) => `減${amount}`,
  less: '減少',
  limit: (end, limit) => {
    const isMost = end === 'above-max';
    if (limit === null) return isMost ? '已經到上限了。' : '已經到下限了。';
    return `${isMost ? '最多' : '最少'}${limit}。`;
  },

  otherWays: '其他輸入方式',
  keypad: '數字鍵盤',
  point: '點',
  deleteDigit: '刪除',
  clear: '清除',
  done: '完成',
  sayDigits: '逐字說數字',
  empty: '空白',
};

/** One by one, because a number that was confused once may be confused again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['點', ...decimals] : [])].join('、');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? `單位是${unit}` : `單位是${unit}，沒有零頭`;
}
