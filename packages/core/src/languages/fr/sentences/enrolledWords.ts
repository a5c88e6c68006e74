import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';
import { common } from './common';

export const enrolledWords: EnrolledWordsSentences = {
  heading: 'Mes mots',
  whatTheyAre:
    'Montrez à cette page comment vous dites chaque mot, avec votre voix et dans votre langue. Dites ensuite les montants chiffre par chiffre, avec une courte pause après chaque mot.',
  storage: {
    lasting: 'Vos enregistrements restent sur cet appareil. Ils contiennent le son de votre voix.',
    'page-only': 'Ce navigateur ne peut pas garder vos mots. Ils durent jusqu’à la fermeture de cette page.',
  },
  start: 'Enregistrer mes mots',
  resume: 'Continuer',
  more: 'Enregistrer d’autres mots',
  stop: 'Arrêter',
  delete: 'Supprimer mes mots',
  deleted: 'Vos mots sont supprimés.',
  notDeleted: 'Vos mots ne sont pas encore supprimés. Effacez les données de ce site.',
  say: (word) => `Dites\u202f: ${word}.`,
  again: (word) => `Encore\u202f: ${word}.`,
  progress: (done, total) => `${done} mots sur ${total}`,
  ready: 'Vos mots sont prêts.',
  faults: {
    'nothing-heard': 'Je n’ai rien entendu.',
    'too-short': 'C’était trop court.',
    'too-quiet': 'Ce n’était pas assez fort.',
    'several-words': 'Dites-le sans pause.',
    'too-long': 'C’était trop long.',
    unlike: 'Ce n’était pas comme les autres fois.',
    'like-another': 'Cela ressemblait à un autre mot.',
  },
  stopped: {
    payer: 'C’est interrompu. Vos enregistrements sont gardés.',
    closed: `${common.microphoneClosed} Vos enregistrements sont gardés.`,
    'no-speech': 'Je n’ai rien entendu. Appuyez sur «\u202fContinuer\u202f» quand vous voulez.',
    'too-loud': 'Il y a trop de bruit ici. Continuez dans un endroit plus calme.',
    permission: 'Le micro n’est pas autorisé. Autorisez-le pour cette page.',
    'blocked-by-page': 'Cette page bloque la reconnaissance vocale.',
    'no-microphone': 'Aucun micro trouvé.',
    'not-stored': 'Cet appareil n’a pas pu enregistrer vos mots.',
    failed: 'Cela n’a pas marché. Appuyez sur «\u202fContinuer\u202f» pour réessayer.',
  },
};
