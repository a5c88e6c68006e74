import { voiceMatchLabel } from '../../../confirmation/voiceMatchLabel';
import type { VoiceCheckSentences } from '../../sentences/voiceCheck';
import { common } from './common';
import { noMatch } from './noMatch';
import { speechDownload } from './speechDownload';

export const voiceCheck: VoiceCheckSentences = {
  ...speechDownload,
  label: voiceMatchLabel,
  experimental: 'Experimental.',
  say: (digits) => `Say ${digits.join(', ')}`,
  sayToPay: (digits, amount, payee) => `To pay ${amount} to ${payee}, say ${digits.join(', ')}`,
  otherWay: 'Use another way',
  again: {
    downloaded: 'Ready.',
    'not-heard': 'We didn’t catch the digits. That didn’t count.',
    'too-short': 'That was too short. It didn’t count.',
    clipped: 'That was too loud for the microphone. It didn’t count. Move back a little.',
    'too-quiet': 'That was too quiet. It didn’t count. Move closer.',
    noisy: 'It’s noisy here. That didn’t count. Another way may be quicker.',
    'too-loud': 'It’s too loud here. That didn’t count. Another way may be quicker.',
    interrupted: 'That was interrupted. It didn’t count.',
    closed: common.microphoneClosed,
    timeout: 'That took too long. It didn’t count.',
  },
  // The new digits wait until it was read, so it is short. The button "Use another way" follows them.
  noMatch: (triesLeft) => `${noMatch(triesLeft)}.`,
  obstacles: {
    permission: 'The microphone isn’t allowed. Allow it for this page, or use another way.',
    'no-microphone': 'We can’t find a microphone. Connect one, or use another way.',
    'not-loaded': 'It didn’t load. Press again, or use another way.',
    'blocked-by-page': 'This page blocks speech recognition. Use another way.',
    unclear: 'We can’t hear your voice clearly here. Use another way.',
    failed: 'That isn’t working right now. Press again, or use another way.',
  },
  slow: 'Still checking.',
};
