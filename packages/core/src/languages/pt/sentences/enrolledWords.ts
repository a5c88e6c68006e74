import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

const isKept = 'O que você ensinou está guardado.';

export const enrolledWords: EnrolledWordsSentences = {
  heading: 'Minhas palavras',
  whatTheyAre:
    'Ensine a esta página como você diz cada palavra, com sua voz e no seu idioma. Depois, diga os valores dígito por dígito, com uma pausa curta depois de cada palavra.',
  storage: {
    lasting: 'O que você ensina fica neste aparelho. Inclui o som da sua voz.',
    'page-only': 'Este navegador não consegue guardar suas palavras. Elas duram até você fechar esta página.',
  },
  start: 'Ensinar minhas palavras',
  resume: 'Continuar',
  more: 'Ensinar mais palavras',
  stop: 'Parar',
  delete: 'Apagar minhas palavras',
  deleted: 'Suas palavras foram apagadas.',
  notDeleted: 'Suas palavras ainda não foram apagadas. Limpe os dados deste site no navegador.',
  say: (word) => `Diga: ${word}.`,
  again: (word) => `De novo: ${word}.`,
  progress: (done, total) => `${done} de ${total} palavras`,
  ready: 'Suas palavras estão prontas.',
  faults: {
    'nothing-heard': 'Não ouvi nada.',
    'too-short': 'Foi curto demais.',
    'too-quiet': 'Foi baixo demais.',
    'several-words': 'Diga sem pausa.',
    'too-long': 'Foi longo demais.',
    unlike: 'Soou diferente das outras vezes.',
    'like-another': 'Soou como outra palavra.',
  },
  stopped: {
    payer: `Interrompido. ${isKept}`,
    closed: `${common.microphoneClosed} ${isKept}`,
    'no-speech': 'Não ouvi nada. Pressione “Continuar” quando quiser.',
    'too-loud': 'Há barulho demais aqui. Continue em um lugar mais silencioso.',
    permission: 'O microfone não está permitido. Permita para esta página.',
    'blocked-by-page': 'Esta página bloqueia o reconhecimento de voz.',
    'no-microphone': 'Nenhum microfone encontrado.',
    'not-stored': 'Este aparelho não conseguiu guardar suas palavras.',
    failed: 'Não funcionou. Pressione “Continuar” para tentar de novo.',
  },
};
