import type { SettingsSentences } from '../../sentences/settings';

export const settings: SettingsSentences = {
  heading: '음성 설정',
  groups: { sound: '소리', privacy: '개인정보', listening: '듣기' },
  speakToMe: '읽어 주기',
  voiceStarted: '페이지 음성을 켰어요. 화면 낭독기를 쓴다면 이 음성은 꺼 주세요.',
  listenPrivately: '나에게만 들려요',
  noVoice: '이 기기에는 음성이 없어요. 화면 낭독기나 화면의 글로 같은 내용을 알 수 있어요.',
  noVoiceFor: '이 기기에는 그 언어의 음성이 없어요.',
  askRemoteVoice: (voice, recipient) =>
    `“${voice}” 음성을 쓸까요? 쓸 수 있는 음성은 이것뿐이고, 읽는 내용을 금액까지 ${recipient ? `${recipient} 서버` : '서버'}로 보내요.`,
  allowRemoteVoice: '네, 이 음성 쓰기',
  refuseRemoteVoice: '아니요, 읽지 않기',
  stop: '그만 읽기',
  repeat: '다시 듣기',
  stopSpeaking: '페이지 음성 끄기',
  regions: {
    label: '화면 낭독기 알림',
    description: '보이스오버, 톡백, 센스리더, NVDA, 점자 단말기 등에 알려 줘요.',
  },
  bothVoices: {
    label: '두 음성으로 읽기',
    description: '화면 낭독기나 점자 단말기에도 안내를 전해요.',
  },
  pageVoice: { label: '페이지 음성', description: '페이지가 스스로 읽어요. 화면 낭독기가 없어도 돼요.' },
  onlyMessages: {
    label: '안내만',
    description: '화면 낭독기와 함께 써요. 버튼과 키는 화면 낭독기가 읽어요.',
  },
  earcons: { label: '효과음', description: '듣기 시작, 듣기 끝, 결과를 짧은 소리 세 가지로 알려 줘요.' },
  haptics: {
    label: '진동',
    description: {
      none: '이 브라우저는 진동할 수 없어요.',
      likely: '누를 때, 성공, 실패를 짧은 진동으로 알려 줘요.',
      unlikely: '이 기기는 아마 진동할 수 없어요.',
    },
  },
  privacy: {
    label: '페이지 음성이 누구에게 들리나요?',
    description: '금액과 이름은 허락할 때만 읽어요.',
    choices: {
      speakers: { label: '남에게 들릴 수 있어요', description: '금액과 이름은 요청할 때만 읽어요.' },
      private: { label: '나에게만 들려요', description: '이어폰을 쓰거나 가까이에 아무도 없어요. 모두 읽어요.' },
      quiet: { label: '조용히', description: '만지거나 요청한 것만 읽어요.' },
    },
  },
  rate: '빠르기',
  rateValue: (times) => (times === 1 ? '보통' : `보통의 ${times}배`),
  volume: '음량',
  volumeValue: (percent) => `${percent}퍼센트`,
  sample: '들어 보기',
  sampleText: '이런 소리예요. 예를 들면, 결제 완료, 만 이천 원.',
  voice: '음성',
  anyVoice: '이 기기에서 가장 좋은 음성',
  remoteVoices: { label: '온라인 음성', description: '읽는 내용을 금액까지 서버로 보내요.' },
  goes: (recipient) =>
    recipient === null ? '이 기기에만 있어요' : `${recipient ? `${recipient} 서버` : '서버'}로 보내요`,
  recognition: {
    label: '말을 알아듣는 방법',
    description: '고른 방법을 쓸 수 있으면 먼저 써요.',
    automatic: '자동으로 고르기',
    engines: {
      'native-on-device': '브라우저, 기기 안에서',
      'native-cloud': '브라우저, 온라인',
      'local-speech': '이 페이지',
      'enrolled-words': '내 말',
    },
    remote: {
      label: '온라인 인식',
      description: '말을 알아들으려고 목소리를 서버로 보내요. 끄면 목소리는 이 기기에만 있어요.',
    },
  },
  talkKey: {
    label: '“금액 말하기” 키',
    description: '화면 낭독기가 키를 넘겨 주면 버튼과 똑같이 쓸 수 있어요.',
    none: '키 없음',
  },
  takeTime: { label: '천천히 말하기', description: '오래 쉬어도 괜찮아요.' },
  pause: '말을 멈춘 뒤 기다리는 시간',
  pauseValue: (seconds) => `${seconds}초`,
  forget: '내 설정 삭제',
  forgotten: '설정을 삭제했어요.',
  log: '읽은 기록',
  logEmpty: '아직 읽은 것이 없어요.',
};
