import type { EnrolledWordsSentences } from '../../sentences/enrolledWords';

export const enrolledWords: EnrolledWordsSentences = {
  heading: 'Mes mots',
  whatTheyAre:
    'Apprenez à cette page comment vous dites chaque mot, avec votre voix et dans votre langue. Dites ensuite les montants chiffre par chiffre, avec une courte pause après chaque mot.',
  kept: {
    lasting: 'Ce que vous apprenez reste sur cet appareil. On y trouve le son de votre voix.',
    'page-only': 'Ce navigateur ne garde rien. Vos mots durent jusqu’à la fermeture de cette page.',
  },
  start: 'Apprendre mes mots',
  resume: 'Continuer',
  more: 'Apprendre d’autres mots',
  stop: 'Arrêter',
  delete: 'Supprimer mes mots',
  deleted: 'Vos mots sont supprimés.',
  notDeleted: 'Vos mots n’ont pas pu être supprimés. Effacez les données de ce site.',
  say: (word) => `Dites\u202f: ${word}.`,
  again: (word) => `Encore\u202f: ${word}.`,
  progress: (done, total) => `${done} mots sur ${total}`,
  ready: 'Vos mots sont prêts.',
  faults: {
    'nothing-heard': 'Je n’ai rien entendu.',
    'too-short': 'C’était trop court.',
    'too-quiet': 'C’était trop faible.',
    'several-words': 'Dites-le sans pause.',
    'too-long': 'C’était trop long.',
    unlike: 'Ce n’était pas comme avant.',
    'like-another': 'Cela ressemblait à un autre mot.',
  },
  stopped: {
    payer: 'Arrêté. Ce que vous avez appris est gardé.',
    'no-speech': 'Je n’ai rien entendu. Continuez quand vous voulez.',
    'too-loud': 'Il y a trop de bruit ici. Continuez dans un endroit plus calme.',
    permission: 'Le micro n’est pas autorisé. Autorisez-le pour cette page.',
    'no-microphone': 'Il n’y a pas de micro.',
    'not-kept': 'Cela n’a pas pu être gardé sur cet appareil.',
    failed: 'Cela n’a pas marché. Essayez encore avec Continuer.',
  },
};
