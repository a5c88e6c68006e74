import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

export const amountEntry: AmountEntrySentences = {
  talk: '금액 말하기',
  typeOrSay: '금액을 입력하거나 말해 주세요.',
  typeOnly: '금액을 입력해 주세요.',
  loading: {
    loading: '음성 입력을 준비하고 있어요. 잠시 기다리거나 금액을 입력해 주세요.',
    ready: '음성 입력이 준비됐어요. “금액 말하기”를 다시 눌러 주세요.',
    failed: '음성 입력을 불러오지 못했어요. 다시 누르거나 금액을 입력해 주세요.',
  },
  opening: '마이크를 켜고 있어요. 브라우저가 물으면 허용해 주세요.',
  listening: '듣고 있어요',
  listeningDigits: '숫자를 듣고 있어요',
  listeningHint: '말씀해 주세요. 버튼을 다시 누르면 끝나요.',
  thinking: '들은 내용을 확인하고 있어요.',

  readBack: (amount) => `${amount}, 맞나요?`,
  readBackDigits: (digits) => `${digitsOf(digits)}, ${unitOf(digits)}, 맞나요?`,
  pressYes: '“네”를 누르거나 다시 말해 주세요.',
  sayYesOrNo: '“네”, “아니요”, “다시”, “취소” 중에서 말해 주세요.',
  sayWhich: '“첫 번째”, “두 번째”, “둘 다 아니에요”, “다시”, “취소” 중에서 말해 주세요.',
  sayWhichOfThree: '“첫 번째”, “두 번째”, “세 번째”, “다 아니에요”, “다시”, “취소” 중에서 말해 주세요.',
  answerHelp: (answers) => `${answers} 버튼으로 답해도 돼요.`,
  listeningForAnswer: '대답을 듣고 있어요',
  readBackMasked: '금액을 알아들었어요. 들으려면 “다시 듣기”를 눌러 주세요.',
  echoMasked: '금액을 정했어요. 들으려면 “다시 듣기”를 눌러 주세요.',
  errorMasked: '문제가 있어요. 들으려면 “다시 듣기”를 눌러 주세요.',
  questionMasked: '어느 금액인가요? 들으려면 “다시 듣기”를 눌러 주세요.',
  accept: ({ inFigures }) => `네, ${inFigures}`,
  acceptMasked: '네, 이 금액이에요',
  choiceMasked: (position) => `${position}번`,
  accepted: (amount, label) => `${label ?? '금액'}, ${amount}. 입력했어요.`,
  moreThanBill: (amount) => `${amount}, 청구 금액보다 많아요`,
  acceptedMasked: '금액을 입력했어요.',
  hearAgain: '다시 듣기',
  sayAgain: '다시 말하기',
  typeInstead: '직접 입력하기',
  tryAgain: '다시 시도',

  question: (amount, other, third) =>
    other === null
      ? `혹시 ${amount}, 맞나요?`
      : `첫 번째, ${amount}. 두 번째, ${other}. ${third === 'more' ? '아니면 다른 금액' : '아니면 둘 다 아니에요'}?`,
  typingHint: '입력해도 돼요.',
  choices: '어느 금액인가요?',
  noneSayAgain: '다 아니에요, 다시 말하기',
  noneTypeAgain: '다 아니에요, 다시 입력하기',

  consent: (recipient) =>
    `말을 알아들으려고 이 브라우저는 목소리를 ${recipient ? `${recipient} 서버` : '브라우저 회사'}로 보내요. 그곳의 개인정보 처리방침을 따라요. 대신 입력해도 돼요. 목소리를 보낼까요?`,
  consentGive: '네, 목소리 보내기',
  consentRefuse: '아니요, 직접 입력하기',
  download: (megabytes) =>
    `${megabytes === null ? '음성 모델을' : `${megabytes}메가바이트를`} 한 번만 내려받을까요? 그러면 목소리를 보내거나 저장하지 않고 이 기기에서 알아들어요.`,
  downloadStart: (megabytes) => (megabytes === null ? '내려받기' : `내려받기, ${megabytes}메가바이트`),
  downloadRefuse: '나중에, 직접 입력하기',
  downloading: (percent) => (percent === null ? '내려받는 중' : `내려받는 중, ${percent}퍼센트`),
  downloaded: '준비됐어요. “금액 말하기”를 눌러 말씀해 주세요.',
  cancel: '취소',
  cancelled: '취소했어요.',

  problem: amountProblem,
  typedProblem,
  required: '금액을 입력해 주세요.',
  whichAmount: '어느 금액인지 골라 주세요.',
  notAccepted: '이 금액이 맞으면 “네”를 누르고, 아니면 다시 입력해 주세요.',

  quickAmounts: '자주 쓰는 금액',
  percent: (percent, amount) => `${percent}퍼센트${amount === null ? '' : `, ${amount}`}`,
  steps: '금액 조절',
  stepUp: (amount) => `${amount} 더하기`,
  stepDown: (amount) => `${amount} 빼기`,
  less: '빼기',
  limit: (end, limit) => {
    const bound = end === 'above-max' ? '최대' : '최소';
    return limit === null ? `입력할 수 있는 ${bound} 금액이에요.` : `${limit}, 입력할 수 있는 ${bound} 금액이에요.`;
  },

  otherWays: '다른 입력 방법',
  keypad: '숫자 키패드',
  point: '소수점',
  deleteDigit: '지우기',
  clear: '모두 지우기',
  done: '완료',
  sayDigits: '숫자 하나씩 말하기',
  empty: '비어 있음',
};

/** One by one, because a number that was confused once may be confused again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['점', ...decimals] : [])].join(', ');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? unit : `${unit}, ${absentMinorUnit} 없이`;
}
