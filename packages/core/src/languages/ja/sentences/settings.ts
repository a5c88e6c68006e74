import type { SettingsSentences } from '../../sentences/settings';

export const settings: SettingsSentences = {
  heading: '音声の設定',
  groups: { sound: '音', privacy: 'プライバシー', listening: '聞き取り' },
  speakToMe: '読み上げを聞く',
  voiceStarted: '読み上げをオンにしました。スクリーンリーダーを使うときは、この読み上げをオフにしてください。',
  listenPrivately: '自分だけに聞こえる',
  noVoice: 'この端末には読み上げる声がありません。スクリーンリーダーかこの画面の文字で、同じことが分かります。',
  noVoiceFor: 'この端末には、その言語の声がありません。',
  askRemoteVoice: (voice, recipient) =>
    `「${voice}」を使いますか？使える声はこれだけで、読み上げる内容を、金額も含めて${recipient || 'サーバー'}に送ります。`,
  allowRemoteVoice: 'はい、この声を使う',
  refuseRemoteVoice: 'いいえ、読み上げない',
  stop: '今の読み上げを止める',
  repeat: 'もう一度聞く',
  stopSpeaking: '読み上げをオフにする',
  regions: {
    label: 'スクリーンリーダーへのお知らせ',
    description: 'ボイスオーバー、トークバック、NVDA、PC-Talker、点字ディスプレイなどに伝えます。',
  },
  bothVoices: {
    label: '両方の声で読み上げる',
    description: 'スクリーンリーダーや点字ディスプレイにも、お知らせを伝えます。',
  },
  pageVoice: { label: 'ページの読み上げ', description: 'ページが自分で読み上げます。スクリーンリーダーは要りません。' },
  onlyMessages: {
    label: 'お知らせだけ',
    description: 'スクリーンリーダーと一緒に使います。ボタンやキーはスクリーンリーダーが読み上げます。',
  },
  earcons: { label: '効果音', description: '聞き始め、聞き終わり、結果を、三つの短い音で知らせます。' },
  haptics: {
    label: '振動',
    description: {
      none: 'このブラウザーは振動できません。',
      likely: '押したとき、成功、失敗を、短い振動で知らせます。',
      unlikely: 'この端末はおそらく振動できません。',
    },
  },
  privacy: {
    label: '読み上げは誰に聞こえますか？',
    description: '金額と名前は、許可したときだけ読み上げます。',
    choices: {
      speakers: { label: 'まわりに聞こえる', description: '金額と名前は、求められたときだけ読み上げます。' },
      private: {
        label: '自分だけに聞こえる',
        description: 'イヤホンを使っているか、近くに誰もいません。すべて読み上げます。',
      },
      quiet: { label: '静かに', description: '触れたものと、求められたものだけを読み上げます。' },
    },
  },
  rate: '速さ',
  rateValue: (times) => (times === 1 ? '標準' : `標準の${times}倍`),
  volume: '音量',
  volumeValue: (percent) => `${percent}パーセント`,
  sample: '試しに聞く',
  sampleText: 'この声で読み上げます。例えば、支払い完了、千二百円。',
  voice: '声',
  anyVoice: 'この端末で一番良い声',
  remoteVoices: { label: 'オンラインの声', description: '読み上げる内容を、金額も含めてサーバーに送ります。' },
  goes: (recipient) => (recipient === null ? 'この端末にとどまります' : `${recipient || 'サーバー'}に送られます`),
  recognition: {
    label: '声を聞き取る方法',
    description: '使えるときは、選んだ方法で聞き取ります。',
    automatic: '自動で選ぶ',
    engines: {
      'native-on-device': 'ブラウザー、端末内',
      'native-cloud': 'ブラウザー、オンライン',
      'local-speech': 'このページ',
      'enrolled-words': '自分の言葉',
    },
    remote: {
      label: 'オンラインの聞き取り',
      description: '聞き取りのため、声をサーバーに送ります。オフのときは、声はこの端末にとどまります。',
    },
  },
  talkKey: {
    label: '「金額を言う」のキー',
    description: 'ボタンと同じ働きです。スクリーンリーダーがキーを通すときに使えます。',
    none: 'キーなし',
  },
  takeTime: { label: 'ゆっくり話す', description: '途中で長く間があいても大丈夫です。' },
  pause: '話の終わりとみなす無音の長さ',
  pauseValue: (seconds) => `${seconds}秒`,
  forget: '設定を削除',
  forgotten: '設定を削除しました。',
  log: '読み上げの記録',
  logEmpty: 'まだ何も読み上げていません。',
};
