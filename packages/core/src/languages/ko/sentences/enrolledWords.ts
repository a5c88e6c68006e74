import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

export const enrolledWords: EnrolledWordsSentences = {
  heading: '내 말',
  whatTheyAre:
    '단어를 하나씩 내 목소리와 말투로 이 페이지에 알려 주세요. 그다음에는 단어마다 잠깐 쉬면서 금액의 숫자를 하나씩 말하세요.',
  storage: {
    lasting: '알려 준 말은 목소리까지 이 기기에만 남아요.',
    'page-only': '이 브라우저는 말을 저장하지 못해요. 페이지를 닫을 때까지 쓸 수 있어요.',
  },
  start: '내 말 알려 주기',
  resume: '계속하기',
  more: '더 알려 주기',
  stop: '그만하기',
  delete: '내 말 삭제',
  deleted: '내 말을 삭제했어요.',
  notDeleted: '내 말이 아직 삭제되지 않았어요. 브라우저에서 이 사이트의 데이터를 지워 주세요.',
  say: (word) => `말해 주세요. ${word}.`,
  again: (word) => `한 번 더요. ${word}.`,
  progress: (done, total) => `단어 ${total}개 중 ${done}개`,
  ready: '내 말이 준비됐어요.',
  faults: {
    'nothing-heard': '아무 말도 들리지 않았어요.',
    'too-short': '너무 짧았어요.',
    'too-quiet': '소리가 너무 작았어요.',
    'several-words': '쉬지 말고 말해 주세요.',
    'too-long': '너무 길었어요.',
    unlike: '앞서 한 말과 다르게 들렸어요.',
    'like-another': '다른 단어처럼 들렸어요.',
  },
  stopped: {
    payer: '멈췄어요. 알려 준 말은 남아 있어요.',
    closed: `${common.microphoneClosed} 알려 준 말은 남아 있어요.`,
    'no-speech': '아무 말도 들리지 않았어요. 준비되면 “계속하기”를 눌러 주세요.',
    'too-loud': '주변이 너무 시끄러워요. 조용한 곳에서 계속해 주세요.',
    permission: '마이크가 허용되지 않았어요. 이 페이지에 허용해 주세요.',
    'blocked-by-page': '이 페이지는 음성 인식을 막고 있어요.',
    'no-microphone': '마이크를 찾을 수 없어요.',
    'not-stored': '이 기기에 말을 저장하지 못했어요.',
    failed: '잘되지 않았어요. “계속하기”를 눌러 다시 시도해 주세요.',
  },
};
