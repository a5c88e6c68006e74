import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

const nextWay = {
  drawing: '표시를 다시 그려도 돼요.',
  passkey: '패스키를 써도 돼요.',
  device: '이 기기를 써도 돼요.',
  code: '인증번호를 받아도 돼요.',
  voice: '목소리를 써도 돼요.',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: '그림으로 본인을 확인했어요',
  passkey: '패스키로 본인을 확인했어요',
  device: '이 기기로 본인을 확인했어요',
  code: '인증번호로 본인을 확인했어요',
  voice: '목소리로 본인을 확인했어요',
};

const notRecognized = {
  drawing: '맞지 않아요.',
  passkey: '패스키로 확인하지 못했어요.',
  device: '이 기기로 확인하지 못했어요.',
  voice: '목소리로 확인하지 못했어요.',
};

/** Asks to try again, or to use another way if there is one. */
const tryOr = (hasOther: boolean) => `다시 시도${hasOther ? '하거나 다른 방법을 써' : '해'} 주세요.`;
const hasOther = (method: IdentityMethod, open: readonly IdentityMethod[]) => open.some((one) => one !== method);

export const identity: IdentitySentences = {
  region: '본인 확인',
  ask: (amount, payee) => `결제 전이에요, ${amount}, 받는 곳 ${payee}`,
  askLater: '결제 내용을 불러오고 있어요.',
  paying: (label, amount, payee) => `${label}, ${amount}, 받는 곳 ${payee}`,
  methods: {
    drawing: '내 표시 그리기',
    passkey: '패스키 쓰기',
    device: '이 기기 쓰기',
    code: '인증번호 받기',
    voice: '목소리 쓰기',
  },

  surface: '그리는 곳',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: '아무 데나 그리세요.',
  stopDrawing: '그만 그리기',
  showTrace: '선 보이기',
  hideTrace: '선 숨기기',
  helpLabel: '그리는 방법',
  help: [
    '손가락 하나나 펜을 대거나 마우스 버튼을 누른 채, 아무 데나 표시를 그리고 떼세요. 떼면 전송돼요.',
    '그만두려면 화면 가장자리 밖으로 밀어 주세요. 횟수에 들어가지 않아요.',
    '보이스오버에서는 두 번 탭하고 누른 채, 올라가는 소리가 나면 떼지 말고 그리세요.',
    '톡백에서는 두 번 탭하고 누른 채 그리세요. 휴대전화에서 그려지지 않으면 다른 방법을 써 주세요.',
    '키보드나 스위치로는 다른 방법을 써 주세요. 똑같이 결제할 수 있어요.',
  ],

  codeLabel: '인증번호',
  codeHint: '붙여 넣어도 돼요.',
  codeSend: '이 번호로 확인하기',
  codeAgain: '새 인증번호 받기',
  codeSent: (to, isNew) => `${isNew ? '새 인증번호' : '인증번호'}를 ${to ? sentTo[to] : ''}보냈어요.`,
  codeNotSent: (hasOtherWay) => `인증번호를 보내지 못했어요. ${tryOr(hasOtherWay)}`,
  codeWait: (minutes, hasOtherWay) =>
    `지금은 새 인증번호를 보낼 수 없어요. ${minutes === null ? '나중에' : `${minutes}분 뒤에`} ${tryOr(hasOtherWay)}`,

  preparing: '잠시 기다려 주세요.',
  loading: {
    loading: '그릴 준비를 하고 있어요. 잠시 기다려 주세요.',
    ready: '그릴 준비가 됐어요. 다시 눌러 주세요.',
    failed: '불러오지 못했어요. 다시 누르거나 다른 방법을 써 주세요.',
  },
  checking: '확인하고 있어요.',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}. 아직 결제되지 않았어요${amount && payee ? `, ${amount}, 받는 곳 ${payee}` : ''}.`,
  changed: (amount, payee) =>
    amount && payee
      ? `결제 전이에요, ${amount}, 받는 곳 ${payee}. 다시 골라 주세요.`
      : '결제 내용을 불러왔어요. 다시 골라 주세요.',
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? '도중에 끊겨서 횟수에 넣지 않았어요. 다시 그려 주세요.'
          : `멈췄어요. 결제되지 않았어요. ${nextWay[method]}${hasOther(method, open) ? ' 다른 방법을 골라도 돼요.' : ''}`;
      case 'no-code':
        return '먼저 인증번호를 입력해 주세요.';
      case 'too-short':
        return '너무 짧아서 횟수에 넣지 않았어요. 다시 그려 주세요.';
      case 'unavailable':
        return `지금은 쓸 수 없어요. ${otherThan(method, open)}`;
      case 'not-loaded':
        return '결제 내용을 불러오지 못했어요. 결제되지 않았어요. 연결을 확인하고 다시 시도해 주세요.';
      case 'unreadable':
        return '이 결제는 여기서 계속할 수 없어요. 결제되지 않았어요. 이전 화면으로 돌아가 처음부터 다시 해 주세요.';
      case 'expired':
        return '시간이 지나 쓸 수 없어요. 다시 시도해 주세요.';
      case 'signed-out':
        return '로그아웃됐어요. 결제되지 않았어요. 다시 로그인해 주세요.';
      case 'not-recognized':
        if (triesLeft !== undefined)
          return `맞지 않아요. ${tries[triesLeft] ?? triesLeft} 번 더 할 수 있어요. 다른 방법을 써도 돼요.`;
        if (method === 'code') return '인증번호가 맞지 않아요. 확인하고 다시 시도해 주세요.';
        return `${notRecognized[method]} ${tryOr(hasOther(method, open))}`;
      case 'blocked':
        return `지금은 잠겨 있어요. 결제되지 않았어요. ${open[0] ? nextWay[open[0]] : '나중에 다시 시도해 주세요.'}`;
      case 'locked':
        return `목소리 확인이 잠겼어요.${orElse(open)}`;
    }
  },
  blocked: (open) => `그리기가 잠겼어요. ${nextWay[open[0] ?? 'code']}`,
  headings: {
    idle: '본인이신가요?',
    preparing: '잠시 기다려 주세요',
    drawing: '그려 주세요',
    speaking: '숫자를 말해 주세요',
    checking: '본인 확인 중',
    retry: '다시 해 주세요',
    blocked: '잠겼어요',
  },
  accepted,
  acceptedFor: (method, amount, payee) => `${accepted[method]}, ${amount}, 받는 곳 ${payee}.`,

  consent: {
    ask: '그린 표시와 그리는 움직임을 이 기기에 저장할까요? 본인인지 알아보는 데 쓰고 어디에도 보내지 않아요. 언제든 삭제할 수 있어요.',
    give: '이 기기에 저장하기',
    refuse: '저장하지 않기',
    revoke: '표시를 삭제하고 쓰지 않기',
    revoked: '표시를 삭제했어요. 더는 쓰지 않아요.',
  },
  whatItIs: '패스키보다 덜 안전해요. 이 기기를 가지고 표시를 아는 사람은 통과할 수도 있어요.',
  protection: (kind) => protections[kind],

  enrollment: {
    title: '표시 등록',
    advice:
      '직접 만든 글자처럼 꺾이는 곳이 여럿이고 남이 짐작하지 못할 표시를 고르세요. 휴대전화 잠금 해제 패턴이나 서명은 쓰지 마세요. 늘 그릴 방식대로 그리세요. 남이 볼 수 있으니 몸으로 가리세요.',
    draw: (repetition, total) => `표시를 그려 주세요. ${total}번 중 ${repetition}번째.`,
    taken: (done, total) =>
      done >= 3
        ? `${total}번 중 ${done}번. 한 번 더 그리면 더 확실해요. 여기서 마쳐도 돼요.`
        : `${total}번 중 ${done}번. 똑같이 다시 그려 주세요.`,
    notTaken: (cause) =>
      ({
        cancelled: '도중에 끊겨서 횟수에 넣지 않았어요. 다시 그려 주세요.',
        'too-short': '너무 짧아서 횟수에 넣지 않았어요. 다시 그려 주세요.',
      })[cause],
    redraw: (number) => `${number}번째 그림이 너무 짧았어요. 더 크게 다시 그려 주세요.`,
    oneMore: '그림은 그릴 때마다 조금씩 달라요. 한 번 더 그리거나 등록하지 않고 나가도 돼요.',
    undo: '마지막 것 되돌리기',
    finish: '등록 마치기',
    again: '처음부터 다시',
    replace: '다른 표시 등록',
    leave: '등록하지 않고 나가기',
    enrolled: '표시를 등록했어요.',
    notStored: '이 기기에 저장하지 못해서 등록되지 않았어요. 처음부터 다시 해 주세요.',
    notDeleted: '표시가 아직 삭제되지 않았어요. 다시 시도하거나 브라우저에서 이 사이트의 데이터를 지워 주세요.',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: '표시는 패스키로 잠겨 있어요.',
  obfuscated:
    '표시는 알아보기 어려운 형태로 이 기기에 저장돼 있어요. 브라우저 프로필을 열 수 있는 사람은 읽을 수도 있어요.',
  memory: '표시는 이 페이지를 닫을 때까지 남아요.',
} as const;

const refusals = {
  'too-few': '표시를 세 번 이상 그려 주세요.',
  'too-many': '표시는 다섯 번까지만 그려 주세요.',
  unreadable: '읽을 수 없는 그림이 있어요. 처음부터 다시 해 주세요.',
  'too-short': '너무 짧은 그림이 있어요. 더 크게, 조금 더 천천히 그려 주세요.',
  'too-simple': '표시가 너무 단순해요. 세 군데 이상 꺾이거나 고리가 있는 것을 골라 주세요.',
  'too-common': '짐작하기 쉬운 표시예요. 원, 세모, 네모 말고 직접 만들어 주세요.',
  'not-repeatable': '이 표시를 익히지 못했어요. 다른 표시로 처음부터 다시 해 주세요.',
  copied: '똑같은 그림이 두 개 있어요. 하나씩 손으로 그려 주세요.',
} as const;

const sentTo = { phone: '휴대전화로 ', email: '이메일로 ' } as const;
const tries: readonly string[] = ['영', '한', '두', '세', '네'];

/** Names one way that needs no drawing, if one is open. */
function orElse(open: readonly IdentityMethod[]): string {
  const other = open.find((method) => method !== 'drawing');
  return other ? ` ${nextWay[other]}` : '';
}

/** Names another way, if one is open. */
function otherThan(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  const other = open.find((one) => one !== method);
  return other ? nextWay[other] : '다시 시도해 주세요.';
}
