import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

export const enrolledWords: EnrolledWordsSentences = {
  heading: 'Meine Wörter',
  whatTheyAre:
    'Zeigen Sie dieser Seite, wie Sie jedes Wort sagen, mit Ihrer Stimme und in Ihrer Sprache. Sagen Sie Beträge dann Ziffer für Ziffer, mit einer kurzen Pause nach jedem Wort.',
  storage: {
    lasting: 'Ihre Aufnahmen bleiben auf diesem Gerät. Sie enthalten den Klang Ihrer Stimme.',
    'page-only': 'Dieser Browser kann Ihre Wörter nicht speichern. Sie gelten, bis Sie diese Seite schließen.',
  },
  start: 'Meine Wörter aufnehmen',
  resume: 'Weiter',
  more: 'Weitere Wörter aufnehmen',
  stop: 'Anhalten',
  delete: 'Meine Wörter löschen',
  deleted: 'Ihre Wörter sind gelöscht.',
  notDeleted: 'Ihre Wörter sind noch nicht gelöscht. Löschen Sie im Browser die Daten dieser Website.',
  say: (word) => `Sagen Sie: ${word}.`,
  again: (word) => `Noch einmal: ${word}.`,
  progress: (done, total) => `${done} von ${total} Wörtern`,
  ready: 'Ihre Wörter sind bereit.',
  faults: {
    'nothing-heard': 'Ich habe nichts gehört.',
    'too-short': 'Das war zu kurz.',
    'too-quiet': 'Das war zu leise.',
    'several-words': 'Sagen Sie es ohne Pause.',
    'too-long': 'Das war zu lang.',
    unlike: 'Das klang anders als zuvor.',
    'like-another': 'Das klang wie ein anderes Wort.',
  },
  stopped: {
    payer: 'Angehalten. Ihre Aufnahmen bleiben erhalten.',
    closed: `${common.microphoneClosed} Ihre Aufnahmen bleiben erhalten.`,
    'no-speech': 'Ich habe nichts gehört. Wenn Sie so weit sind, drücken Sie „Weiter“.',
    'too-loud': 'Hier ist es zu laut. Machen Sie an einem ruhigeren Ort weiter.',
    permission: 'Das Mikrofon ist nicht erlaubt. Erlauben Sie es für diese Seite.',
    'blocked-by-page': 'Diese Seite sperrt die Spracherkennung.',
    'no-microphone': 'Es wurde kein Mikrofon gefunden.',
    'not-stored': 'Dieses Gerät konnte Ihre Wörter nicht speichern.',
    failed: 'Das hat nicht geklappt. Um es noch einmal zu versuchen, drücken Sie „Weiter“.',
  },
};
