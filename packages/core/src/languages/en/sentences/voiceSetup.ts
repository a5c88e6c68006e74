import { voiceMatchLabel } from '../../../confirmation/voiceMatchLabel';
import type { VoiceRoundFault, VoiceSetupSentences } from '../../sentences/voiceSetup';
import { common } from './common';

const faults: Readonly<Record<Exclude<VoiceRoundFault, 'not-one-voice'>, string>> = {
  'too-short': 'That was too short.',
  clipped: 'That was too loud for the microphone. Move back a little.',
  'too-quiet': 'That was too quiet. Move closer.',
  noisy: 'It’s noisy here. A quieter place helps.',
  'wrong-words': 'We heard only some of the digits. Say them again.',
  'not-heard': 'We didn’t hear anything.',
  timeout: 'That took too long to check.',
};

export const voiceSetup: VoiceSetupSentences = {
  heading: 'Set up voice match',
  experimental: 'Experimental.',
  label: voiceMatchLabel,
  start: 'Set up voice match',
  consent: (megabytes) => [
    'This device would keep numbers that describe your voice. It keeps no recording.',
    `They stay on this device and are never sent. You can delete them with one press. They are deleted after a year without use.${megabytes === null ? '' : ` ${megabytes} megabytes are downloaded once.`}`,
    'A recording of your voice may get through. People nearby can hear you speak. If somebody is pressing you to do this, don’t.',
    'It is for adults. You always need another way to show that it’s you.',
  ],
  agree: 'I agree to keep them here',
  refuse: 'Don’t set it up',
  preparing: 'Getting ready.',
  talk: 'Say the digits',
  repeat: 'Hear it again',
  pause: 'Pause',
  resume: 'Continue',
  leave: 'Stop and keep nothing new',
  store: 'Try to keep it again',
  more: 'One more round, for noisy places',
  again: 'Set it up again',
  delete: 'Delete my voice match',
  round: (round, total) => `Round ${round} of ${total}.${round === 1 ? ' Press, then speak.' : ''}`,
  ask(order, digits) {
    const list = digits.join(', ');
    switch (order) {
      case 'up':
        return `Count from ${digits[0]} to ${digits.at(-1)}.`;
      case 'down':
        return `Count down from ${digits[0]} to ${digits.at(-1)}.`;
      case 'even-odd':
        return `Say the even digits, then the odd ones: ${list}.`;
      case 'from-five':
        return `Count from ${digits[0]} to ${digits[4]}, then from ${digits[5]} to ${digits.at(-1)}.`;
      case 'odd-even':
        return `Say the odd digits, then the even ones: ${list}.`;
    }
  },
  taken: 'Good.',
  closed: common.microphoneClosed,
  faults: (fault, round) => (fault === 'not-one-voice' ? `Round ${round} sounded unlike the others.` : faults[fault]),
  obstacles: {
    permission: 'The microphone isn’t allowed. Allow it for this page, then press again.',
    'no-microphone': 'We can’t find a microphone. Connect one, then press again.',
    'not-loaded': 'It didn’t load. Check your connection, then press again.',
    unsupported: 'This browser can’t hear digits here. Your other ways still work.',
    'blocked-by-page': 'This page blocks speech recognition. Your other ways still work.',
    failed: 'That didn’t work. Press again.',
  },
  busy: 'One moment.',
  slow: 'Still checking.',
  paused: (done, total) => (done === 0 ? 'Paused.' : `Paused. ${done} of ${total} rounds done.`),
  ends: {
    enrolled: 'Voice match is set up. Keep another way, too.',
    'not-stored': 'This device couldn’t keep it. Try again, or leave it.',
    left: 'Stopped. Nothing was kept.',
    'left-as-it-was': 'Stopped. Your voice match stays as it was.',
    'gave-up': 'It doesn’t work with every voice. Nothing new was kept. Your other ways still work.',
    deleted: 'Your voice match was deleted.',
    'not-deleted': 'Your voice match isn’t deleted yet. Clear this site’s data in your browser.',
  },
  protection: {
    passkey: 'The numbers are locked with your passkey.',
    obfuscated: 'Anyone who has access to your browser profile could read the numbers.',
    memory: 'The numbers last until you close this page.',
  },
  otherLanguage: 'Voice match isn’t offered in this language.',
};
