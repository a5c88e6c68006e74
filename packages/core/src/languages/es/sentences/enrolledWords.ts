import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

export const enrolledWords: EnrolledWordsSentences = {
  heading: 'Mis palabras',
  whatTheyAre:
    'Enseñe a esta página cómo dice cada palabra, con su voz y en su idioma. Después diga los importes dígito a dígito, con una breve pausa tras cada palabra.',
  storage: {
    lasting: 'Sus grabaciones se quedan en este dispositivo. Contienen el sonido de su voz.',
    'page-only': 'Este navegador no puede guardar sus palabras. Duran hasta que cierre esta página.',
  },
  start: 'Enseñar mis palabras',
  resume: 'Continuar',
  more: 'Enseñar más palabras',
  stop: 'Detener',
  delete: 'Eliminar mis palabras',
  deleted: 'Sus palabras se han eliminado.',
  notDeleted: 'Sus palabras aún no se han eliminado. Borre los datos de este sitio en su navegador.',
  say: (word) => `Diga: ${word}.`,
  again: (word) => `Otra vez: ${word}.`,
  progress: (done, total) => `${done} de ${total} palabras`,
  ready: 'Sus palabras están listas.',
  faults: {
    'nothing-heard': 'No hemos oído nada.',
    'too-short': 'Ha sido muy corto.',
    'too-quiet': 'Se ha oído muy bajo.',
    'several-words': 'Dígalo sin pausa.',
    'too-long': 'Ha sido muy largo.',
    unlike: 'Ha sonado distinto de antes.',
    'like-another': 'Ha sonado como otra palabra.',
  },
  stopped: {
    payer: 'Se ha detenido. Lo que ha enseñado se conserva.',
    closed: `${common.microphoneClosed} Lo que ha enseñado se conserva.`,
    'no-speech': 'No hemos oído nada. Pulse «Continuar» cuando quiera.',
    'too-loud': 'Hay demasiado ruido. Continúe en un lugar más tranquilo.',
    permission: 'El micrófono no está permitido. Permítalo en esta página.',
    'blocked-by-page': 'Esta página bloquea el reconocimiento de voz.',
    'no-microphone': 'No se encuentra ningún micrófono.',
    'not-stored': 'Este dispositivo no ha podido guardar sus palabras.',
    failed: 'No ha funcionado. Pulse «Continuar» para intentarlo de nuevo.',
  },
};
