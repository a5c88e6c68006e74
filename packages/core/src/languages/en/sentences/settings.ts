import type { SettingsSentences } from '../../sentences/settings';

export const settings: SettingsSentences = {
  heading: 'Speech settings',
  speakToMe: 'Speak to me',
  voiceStarted: 'This page speaks now. Press Tab to move on, and Control to stop the voice.',
  listenPrivately: 'I listen privately',
  noVoice: 'This device has no voice. The text here, or a screen reader, tells you the same.',
  askRemoteVoice: (voice, recipient) =>
    `The only voice here, ${voice}, sends what it says to ${recipient || 'a server'}, amounts too. Use it?`,
  allowRemoteVoice: 'Yes, use this voice',
  refuseRemoteVoice: 'No, stay silent',
  stop: 'Stop speaking',
  repeat: 'Repeat',
  stopSpeaking: 'Turn the page voice off',
  regions: {
    label: 'Screen reader messages',
    description: 'For VoiceOver, TalkBack, NVDA, braille and others.',
  },
  pageVoice: { label: 'Page voice', description: 'The page itself speaks. You need no screen reader for it.' },
  earcons: { label: 'Sounds', description: 'Three short sounds: listening, stopped, and an outcome.' },
  haptics: {
    label: 'Vibration',
    description: {
      none: 'This browser cannot vibrate.',
      likely: 'A short buzz for a press, a success and a failure.',
      unlikely: 'This device probably cannot vibrate.',
    },
  },
  privacy: {
    label: 'Who can hear the page voice?',
    description: 'Amounts and names are only spoken where you say so.',
    choices: {
      speakers: { label: 'Others may hear', description: 'Amounts and names are spoken when you ask for them.' },
      private: { label: 'Only I hear', description: 'Headphones, or nobody around: all is spoken.' },
      quiet: { label: 'Quiet', description: 'Only what you touch or ask for is spoken.' },
    },
  },
  rate: 'Speed',
  rateValue: (times) => (times === 1 ? 'normal' : `${times} times normal`),
  volume: 'Loudness',
  volumeValue: (percent) => `${percent} percent`,
  sample: 'Play a sample',
  sampleText: 'This is how I sound. Paid twenty-three dollars and fifty cents.',
  voice: 'Voice',
  anyVoice: 'The best one on this device',
  remoteVoices: {
    label: 'Voices of a server',
    description: 'What they say is sent there, amounts too.',
  },
  goes: (recipient) => (recipient === null ? 'stays on this device' : `is sent to ${recipient || 'a server'}`),
  recognition: {
    label: 'Who understands your voice',
    description: 'The one you choose listens first, where it can.',
    automatic: 'Whichever works',
    engines: {
      'native-on-device': 'Browser, built in',
      'native-cloud': 'Browser, online',
      'local-speech': 'This page',
      'enrolled-words': 'My words',
    },
    remote: {
      label: 'Recognition online',
      description: 'Sends your voice away to be understood. Off: it stays on this device.',
    },
  },
  talkKey: {
    label: 'Key for “Say the amount”',
    description: 'Beside the button, where your screen reader lets keys through.',
    none: 'No key',
  },
  takeTime: { label: 'Take your time', description: 'Long pauses are fine.' },
  pause: 'Pause that ends your sentence',
  pauseValue: (seconds) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
  forget: 'Forget my settings',
  forgotten: 'Your settings are forgotten.',
  log: 'What was said',
  logEmpty: 'Nothing was said yet.',
};
