import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

export const enrolledWords: EnrolledWordsSentences = {
  heading: 'My words',
  whatTheyAre:
    'Teach this page how you say each word, in your voice and your language. Then say amounts digit by digit, with a short pause after each word.',
  storage: {
    lasting: 'What you teach stays on this device. It includes the sound of your voice.',
    'page-only': 'This browser can’t keep your words. They last until you close this page.',
  },
  start: 'Teach my words',
  resume: 'Continue',
  more: 'Teach more words',
  stop: 'Stop',
  delete: 'Delete my words',
  deleted: 'Your words were deleted.',
  notDeleted: 'Your words aren’t deleted yet. Clear this site’s data in your browser.',
  say: (word) => `Say: ${word}.`,
  again: (word) => `Again: ${word}.`,
  progress: (done, total) => `${done} of ${total} words`,
  ready: 'Your words are ready.',
  faults: {
    'nothing-heard': 'We didn’t hear anything.',
    'too-short': 'That was too short.',
    'too-quiet': 'That was too quiet.',
    'several-words': 'Say it without a pause.',
    'too-long': 'That was too long.',
    unlike: 'That sounded different from before.',
    'like-another': 'That sounded like another word.',
  },
  stopped: {
    payer: 'Stopped. What you taught is kept.',
    closed: `${common.microphoneClosed} What you taught is kept.`,
    'no-speech': 'We didn’t hear anything. Press Continue when you’re ready.',
    'too-loud': 'It’s too loud here. Continue somewhere quieter.',
    permission: 'The microphone isn’t allowed. Allow it for this page.',
    'blocked-by-page': 'This page blocks speech recognition.',
    'no-microphone': 'We can’t find a microphone.',
    'not-stored': 'This device couldn’t store your words.',
    failed: 'That didn’t work. Press Continue to try again.',
  },
};
