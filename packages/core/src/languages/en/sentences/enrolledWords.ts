import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';

export const enrolledWords: EnrolledWordsSentences = {
  heading: 'My words',
  whatTheyAre:
    'Teach this page how you say each word, in your voice and your language. Then say amounts digit by digit, with a short pause after each word.',
  kept: {
    lasting: 'What you teach stays on this device. It holds the sound of your voice.',
    'page-only': 'This browser keeps nothing. Your words last until you close this page.',
  },
  start: 'Teach my words',
  resume: 'Go on',
  more: 'Teach more words',
  stop: 'Stop',
  delete: 'Delete my words',
  deleted: 'Your words were deleted.',
  notDeleted: 'Your words could not be deleted. Clear the data of this site.',
  say: (word) => `Say: ${word}.`,
  again: (word) => `Again: ${word}.`,
  progress: (done, total) => `${done} of ${total} words`,
  ready: 'Your words are ready.',
  faults: {
    'nothing-heard': 'I heard nothing.',
    'too-short': 'That was too short.',
    'too-quiet': 'That was too quiet.',
    'several-words': 'Say it without a pause.',
    'too-long': 'That was too long.',
    unlike: 'That was not like before.',
    'like-another': 'That was like another word.',
  },
  stopped: {
    payer: 'Stopped. What you taught is kept.',
    'no-speech': 'I heard nothing. Press Go on when you are ready.',
    'too-loud': 'It is too loud here. Go on in a quieter place.',
    permission: 'The microphone is not allowed. Allow it for this page.',
    'no-microphone': 'There is no microphone.',
    'not-kept': 'This could not be kept on this device.',
    failed: 'That did not work. Press Go on to try again.',
  },
};
