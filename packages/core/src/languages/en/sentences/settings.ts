import type { SettingsSentences } from '../../sentences/settings';

export const settings: SettingsSentences = {
  heading: 'Speech settings',
  groups: { sound: 'Sound', privacy: 'Privacy', listening: 'Listening' },
  speakToMe: 'Speak to me',
  voiceStarted: 'Page voice on. Using a screen reader? Turn this off.',
  listenPrivately: 'Only I can hear',
  noVoice: 'This device has no voice. A screen reader, or the text here, tells you the same.',
  noVoiceFor: 'This device has no voice for that language.',
  askRemoteVoice: (voice, recipient) =>
    `Use ${voice}? It’s the only voice here, and it sends what it says, amounts too, to ${recipient || 'a server'}.`,
  allowRemoteVoice: 'Yes, use this voice',
  refuseRemoteVoice: 'No, stay quiet',
  stop: 'Stop speaking',
  repeat: 'Hear it again',
  stopSpeaking: 'Turn the page voice off',
  regions: {
    label: 'Screen reader messages',
    description: 'For VoiceOver, TalkBack, NVDA, braille displays and others.',
  },
  bothVoices: {
    label: 'Both voices speak',
    description: 'Your screen reader or braille display gets each message, too.',
  },
  pageVoice: { label: 'Page voice', description: 'The page speaks by itself. You don’t need a screen reader.' },
  onlyMessages: {
    label: 'Only messages',
    description: 'For use beside a screen reader. It names controls and keys.',
  },
  earcons: { label: 'Sounds', description: 'Three short sounds: listening, stopped and result.' },
  haptics: {
    label: 'Vibration',
    description: {
      none: 'This browser can’t vibrate.',
      likely: 'A short buzz for each press, success and failure.',
      unlikely: 'This device probably can’t vibrate.',
    },
  },
  privacy: {
    label: 'Who can hear the page voice?',
    description: 'Amounts and names are spoken only if you allow it.',
    choices: {
      speakers: { label: 'Others may hear', description: 'Amounts and names are spoken only when you ask.' },
      private: {
        label: 'Only I can hear',
        description: 'You use headphones, or nobody is near. Everything is spoken.',
      },
      quiet: { label: 'Quiet', description: 'Only what you touch or ask for is spoken.' },
    },
  },
  rate: 'Speed',
  rateValue: (times) => (times === 1 ? 'normal' : `${times} times normal`),
  volume: 'Volume',
  volumeValue: (percent) => `${percent} percent`,
  sample: 'Play a sample',
  sampleText: 'This is how I sound. For example: paid twenty-three dollars and fifty cents.',
  voice: 'Voice',
  anyVoice: 'The best one on this device',
  remoteVoices: {
    label: 'Online voices',
    description: 'What they say, amounts too, is sent to a server.',
  },
  goes: (recipient) => (recipient === null ? 'stays on this device' : `is sent to ${recipient || 'a server'}`),
  recognition: {
    label: 'Who understands your voice',
    description: 'Your choice listens first, if it can.',
    automatic: 'Choose for me',
    engines: {
      'native-on-device': 'Browser, built in',
      'native-cloud': 'Browser, online',
      'local-speech': 'This page',
      'enrolled-words': 'My words',
    },
    remote: {
      label: 'Recognition online',
      description: 'Sends your voice to a server to be understood. When this is off, your voice stays on this device.',
    },
  },
  talkKey: {
    label: 'Key for “Say the amount”',
    description: 'Works like the button, if your screen reader lets the key through.',
    none: 'No key',
  },
  takeTime: { label: 'Take your time', description: 'Long pauses are fine.' },
  pause: 'Pause that ends your sentence',
  pauseValue: (seconds) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
  forget: 'Delete my settings',
  forgotten: 'Your settings were deleted.',
  log: 'What was said',
  logEmpty: 'Nothing has been said yet.',
};
