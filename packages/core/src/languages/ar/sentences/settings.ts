import type { SettingsSentences } from '../../sentences/settings';
import { counted } from './counts';

export const settings: SettingsSentences = {
  heading: 'إعدادات الصوت',
  groups: { sound: 'الصوت', privacy: 'الخصوصية', listening: 'الاستماع' },
  speakToMe: 'تحدث إليّ',
  voiceStarted: 'صوت الصفحة يعمل. إن كنت تستخدم قارئ شاشة، فأوقف صوت الصفحة.',
  listenPrivately: 'أنا وحدي أسمع',
  noVoice: 'لا يوجد صوت على هذا الجهاز. قارئ الشاشة أو النص هنا يقول لك الشيء نفسه.',
  noVoiceFor: 'لا يوجد على هذا الجهاز صوت لتلك اللغة.',
  askRemoteVoice: (voice, recipient) =>
    `هل نستخدم ${voice}؟ هو الصوت الوحيد هنا، ويرسل ما يقوله، والمبالغ أيضًا، إلى ${recipient || 'خادم'}.`,
  allowRemoteVoice: 'نعم، استخدموا هذا الصوت',
  refuseRemoteVoice: 'لا، ابقوا صامتين',
  stop: 'إيقاف الكلام',
  repeat: 'سماعه مجددًا',
  stopSpeaking: 'إيقاف صوت الصفحة',
  regions: {
    label: 'رسائل قارئ الشاشة',
    description: 'لقارئات الشاشة مثل فويس أوفر وتوك باك وإن في دي إيه، ولشاشات برايل وغيرها.',
  },
  bothVoices: {
    label: 'الصوتان يتكلمان',
    description: 'يصل كل ما يقال إلى قارئ الشاشة أو شاشة برايل أيضًا.',
  },
  pageVoice: { label: 'صوت الصفحة', description: 'تتكلم الصفحة بنفسها. لا تحتاج إلى قارئ شاشة.' },
  onlyMessages: {
    label: 'الرسائل فقط',
    description: 'للاستخدام مع قارئ شاشة، وهو يسمّي الأزرار والمفاتيح.',
  },
  earcons: { label: 'أصوات التنبيه', description: 'ثلاثة أصوات قصيرة: استماع، وتوقف، ونتيجة.' },
  haptics: {
    label: 'الاهتزاز',
    description: {
      none: 'هذا المتصفح لا يستطيع الاهتزاز.',
      likely: 'اهتزاز قصير عند كل ضغطة ونجاح وفشل.',
      unlikely: 'هذا الجهاز على الأرجح لا يستطيع الاهتزاز.',
    },
  },
  privacy: {
    label: 'من يستطيع سماع صوت الصفحة؟',
    description: 'لا تُقال المبالغ والأسماء إلا إذا سمحت.',
    choices: {
      speakers: { label: 'قد يسمع الآخرون', description: 'لا تُقال المبالغ والأسماء إلا عندما تطلب.' },
      private: {
        label: 'أنا وحدي أسمع',
        description: 'تستخدم سماعات، أو لا أحد بقربك. يُقال كل شيء.',
      },
      quiet: { label: 'هادئ', description: 'لا يُقال إلا ما تلمسه أو تطلبه.' },
    },
  },
  rate: 'السرعة',
  rateValue: (times) => (times === 1 ? 'عادية' : `${times} من السرعة العادية`),
  volume: 'مستوى الصوت',
  volumeValue: (percent) => `${percent} بالمئة`,
  sample: 'سماع مثال',
  sampleText: 'هكذا يبدو صوتي. مثلًا: تم الدفع: ثلاثة وعشرين ريالًا وخمسين هللة.',
  voice: 'الصوت المستخدم',
  anyVoice: 'أفضل صوت على هذا الجهاز',
  remoteVoices: {
    label: 'أصوات عبر الإنترنت',
    description: 'ما تقوله، والمبالغ أيضًا، يُرسل إلى خادم.',
  },
  goes: (recipient) => (recipient === null ? 'يبقى على هذا الجهاز' : `يُرسل إلى ${recipient || 'خادم'}`),
  recognition: {
    label: 'من يفهم صوتك',
    description: 'يستمع إليك ما تختاره أولًا، إن استطاع.',
    automatic: 'اختاروا لي',
    engines: {
      'native-on-device': 'المتصفح، على الجهاز',
      'native-cloud': 'المتصفح، عبر الإنترنت',
      'local-speech': 'هذه الصفحة',
      'enrolled-words': 'كلماتي',
    },
    remote: {
      label: 'التعرف على الصوت عبر الإنترنت',
      description: 'يُرسل صوتك إلى خادم ليُفهم. عند إيقاف هذا يبقى صوتك على هذا الجهاز.',
    },
  },
  talkKey: {
    label: 'مفتاح «قل المبلغ»',
    description: 'يعمل مثل الزر، إذا سمح قارئ الشاشة بمرور المفتاح.',
    none: 'بلا مفتاح',
  },
  takeTime: { label: 'خذ وقتك', description: 'الوقفات الطويلة لا بأس بها.' },
  pause: 'الوقفة التي تنهي كلامك',
  pauseValue: (seconds) =>
    Number.isInteger(seconds)
      ? counted(seconds, { one: 'ثانية واحدة', two: 'ثانيتان', few: 'ثوانٍ', many: 'ثانية' })
      : `${seconds} ثانية`,
  forget: 'حذف إعداداتي',
  forgotten: 'حُذفت إعداداتك.',
  log: 'ما قيل',
  logEmpty: 'لم يُقل شيء بعد.',
};
