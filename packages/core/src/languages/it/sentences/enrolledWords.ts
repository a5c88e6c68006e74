import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

const kept = 'Le registrazioni sono conservate.';
const nothing = 'Non ho sentito niente.';

export const enrolledWords: EnrolledWordsSentences = {
  heading: 'Le mie parole',
  whatTheyAre:
    'Insegna a questa pagina come dici ogni parola, con la tua voce e nella tua lingua. Poi di’ gli importi cifra per cifra, con una breve pausa dopo ogni parola.',
  storage: {
    lasting: 'Le registrazioni restano su questo dispositivo. Contengono il suono della tua voce.',
    'page-only': 'Questo browser non può conservare le tue parole. Durano finché non chiudi questa pagina.',
  },
  start: 'Registra le mie parole',
  resume: 'Continua',
  more: 'Registra altre parole',
  stop: 'Interrompi',
  delete: 'Elimina le mie parole',
  deleted: 'Le tue parole sono state eliminate.',
  notDeleted: 'Le tue parole non sono ancora state eliminate. Cancella i dati di questo sito nel browser.',
  say: (word) => `Di’: ${word}.`,
  again: (word) => `Ancora: ${word}.`,
  progress: (done, total) => `${done} di ${total} parole`,
  ready: 'Le tue parole sono pronte.',
  faults: {
    'nothing-heard': nothing,
    'too-short': 'Era troppo breve.',
    'too-quiet': 'La voce era troppo bassa.',
    'several-words': 'Dilla senza pause.',
    'too-long': 'Era troppo lunga.',
    unlike: 'Era diversa dalle altre volte.',
    'like-another': 'Somigliava a un’altra parola.',
  },
  stopped: {
    payer: `Interrotto. ${kept}`,
    closed: `${common.microphoneClosed} ${kept}`,
    'no-speech': `${nothing} Premi «Continua» quando vuoi.`,
    'too-loud': 'Qui c’è troppo rumore. Continua dove è più tranquillo.',
    permission: 'Il microfono non è consentito. Consenti l’accesso per questa pagina.',
    'blocked-by-page': 'Questa pagina blocca il riconoscimento vocale.',
    'no-microphone': 'Nessun microfono trovato.',
    'not-stored': 'Questo dispositivo non ha potuto salvare le tue parole.',
    failed: 'Non ha funzionato. Premi «Continua» per riprovare.',
  },
};
