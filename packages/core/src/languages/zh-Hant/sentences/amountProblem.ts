import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? `${isLess ? '最少' : '最多'}付${limit}。` : '請說另一個金額。';
      return { cause: `${amount || '金額'}太${isLess ? '少' : '多'}了。`, remedy, short: remedy };
    }
    case 'negative':
      return {
        cause: refusingWord ? `聽到了「${refusingWord}」。` : '聽到的不是要付的金額。',
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'negated':
      return {
        cause: `聽到了${refusingWord ? `「${refusingWord}」` : '否定的說法'}，所以沒有採用這個金額。`,
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
      return limit ? `最少輸入${limit}。` : '請輸入更大的金額。';
    case 'above-max':
    case 'too-large':
      return limit ? `最多輸入${limit}。` : '請輸入更小的金額。';
    case 'zero':
      return moreThanZero;
    case 'negative':
      return '請輸入金額，不要加負號。';
    case 'too-precise':
      return decimalsRule(decimals);
    case 'percent':
      return '請輸入金額，不是百分比。';
    case 'other-currency':
      return '請用這裡的幣別輸入金額。';
    case 'not-a-number':
      return '請用數字輸入金額，例如23.50。';
  }
};

function decimalsRule(decimals: number): string {
  if (decimals === 0) return '請用整數金額，不要有小數。';
  return `小數點後最多${['零', '一', '兩', '三'][decimals] ?? decimals}位。`;
}

const tryOrType = '請再試一次，或輸入金額。';
const sayOrType = '請再說一次，或輸入金額。';
const typeIt = '請輸入金額。';
const onlyAmount = '請只說要付的金額。';
const oneAmount = '請只說一個金額，或輸入金額。';
const moreThanZero = '請輸入大於零的金額。';

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: ['這個瀏覽器不支援語音輸入。', typeIt, '不支援語音輸入。'],
  'insecure-context': ['只有安全的網頁才能使用麥克風。', typeIt, '這個網頁不能用麥克風。'],
  'permission-denied-once': ['麥克風沒有獲得允許。', '請按「再試一次」並選擇允許，或輸入金額。', '麥克風未獲允許。'],
  'permission-denied': [
    '這個網頁的麥克風已被封鎖。',
    '請在瀏覽器的網站設定裡允許麥克風，或輸入金額。',
    '麥克風已被封鎖。',
  ],
  'service-not-allowed': ['這台裝置的語音辨識已關閉。', '請在系統設定裡開啟聽寫，或輸入金額。', '語音辨識已關閉。'],
  network: ['連不上語音服務。', '請稍後再試，或輸入金額。', '還是連不上語音服務。'],
  'no-microphone': ['找不到麥克風。', '請連接麥克風，或輸入金額。', '沒有麥克風。'],
  'not-understood': ['抱歉，沒有聽懂。', tryOrType, '抱歉，還是沒有聽懂。'],
  'no-speech': ['沒有聽到聲音。', tryOrType, '還是沒有聽到聲音。'],
  'language-not-supported': ['這個瀏覽器聽不懂中文。', typeIt, '這裡聽不懂中文。'],
  'too-loud': ['周圍太吵了。', '請到安靜一點的地方，或輸入金額。', '太吵了。'],
  'engine-failed': ['語音辨識停止了。', tryOrType, '語音辨識又停止了。'],
  'blocked-by-page': ['這個網頁封鎖了語音辨識。', typeIt, '這個網頁封鎖了語音辨識。'],
  'download-failed': ['下載沒有完成。', '請檢查網路後再試，或輸入金額。', '下載沒有完成。'],
  timeout: ['等太久了。', tryOrType, '還是等太久。'],
  'microphone-taken': ['收聽中斷了，可能是其他應用程式造成的。', sayOrType, '收聽又中斷了。'],
  'nothing-heard': ['沒有聽到內容。', tryOrType, '還是沒有聽到內容。'],
  'no-amount': ['沒有聽到金額。', '請這樣說：「二十三元」，或輸入金額。', '還是沒有聽到金額。'],
  zero: ['聽到的是零。', moreThanZero, moreThanZero],
  approximate: ['聽到的不是確切的金額。', onlyAmount, '請說確切的金額。'],
  range: ['聽到了不只一個金額。', oneAmount, '請只說一個金額。'],
  'several-amounts': ['聽到了不只一個金額。', oneAmount, '請只說一個金額。'],
  'other-currency': ['這是另一種貨幣。', '請用這裡的幣別說金額。', '請用這裡的幣別。'],
};
