import type { LanguageWords } from '../words';

export const words: LanguageWords = {
  answers: { yes: ['yes'], no: ['no'], repeat: ['repeat'], cancel: ['cancel'] },
};
