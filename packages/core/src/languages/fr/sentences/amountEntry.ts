import type { AmountEntrySentences } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

export const amountEntry: AmountEntrySentences = {
  talk: 'Dire le montant',
  typeOrSay: 'Saisissez le montant, ou dites-le.',
  typeOnly: 'Saisissez le montant.',
  speechLoading: 'La saisie vocale se charge encore. Patientez, ou saisissez le montant.',
  opening: 'Ouverture du micro. Si le navigateur le demande, autorisez-le.',
  listening: 'J’écoute',
  listeningDigits: 'J’écoute les chiffres',
  listeningHint: 'Parlez maintenant. Appuyez encore une fois pour arrêter.',

  readBack: (amount) => `Compris\u202f: ${amount}.`,
  sayYesOrNo: 'Dites oui, non, répéter ou annuler.',
  answerHelp: 'Dites oui, non, répéter ou annuler. Ou appuyez sur un bouton.',
  listeningForAnswer: 'J’écoute votre réponse',
  readBackMasked: 'Montant prêt. Appuyez sur «\u202fRéécouter\u202f» pour l’entendre.',
  questionMasked: 'Quel montant\u202f? Appuyez sur «\u202fRéécouter\u202f» pour les entendre.',
  accept: (amount) => `Accepter ${amount}`,
  acceptMasked: 'Accepter le montant',
  choiceMasked: (position) => `Choix ${position}`,
  accepted: (amount) => `Accepté\u202f: ${amount}.`,
  acceptedMasked: 'Accepté.',
  hearAgain: 'Réécouter',
  sayAgain: 'Redire le montant',
  typeInstead: 'Saisir plutôt',
  tryAgain: 'Réessayer',

  question: (amounts) =>
    amounts.length === 1 ? `Vouliez-vous dire ${amounts[0]}\u202f?` : `Lequel\u202f: ${listOf(amounts)}\u202f?`,
  choices: 'Quel montant\u202f?',

  consent: (recipient) =>
    `Pour vous comprendre, ce navigateur envoie votre voix à ${recipient || 'son éditeur'}. Êtes-vous d’accord\u202f?`,
  consentGive: 'Oui, envoyer ma voix',
  consentRefuse: 'Non, saisir plutôt',
  download: (megabytes) =>
    `Pour vous comprendre sur cet appareil, il faut télécharger une fois ${sizeOf(megabytes)}. Votre voix reste ensuite ici.`,
  downloadStart: (megabytes) => (megabytes === null ? 'Télécharger' : `Télécharger ${megabytes} Mo`),
  downloadRefuse: 'Pas maintenant, saisir plutôt',
  downloading: (percent) => (percent === null ? 'Téléchargement' : `Téléchargement, ${percent} pour cent`),
  downloaded: 'C’est prêt. Appuyez sur «\u202fDire le montant\u202f» et parlez.',
  cancel: 'Annuler',
  cancelled: 'Annulé.',

  problem: amountProblem,
  typedProblem,
  required: 'Saisissez un montant.',
  whichAmount: 'Choisissez le bon montant.',
  notAccepted: 'Acceptez d’abord le montant, ou saisissez-en un.',

  quickAmounts: 'Montants rapides',
  percent: (percent, amount) => `${percent} pour cent${amount === null ? '' : `, ${amount}`}`,
  steps: 'Plus ou moins',
  stepUp: (amount) => `Ajouter ${amount}`,
  stepDown: (amount) => `Enlever ${amount}`,
  limit: (end, limit) => {
    const bound = end === 'above-max' ? 'maximum' : 'minimum';
    return limit === null ? `C’est le ${bound}.` : `${limit}, c’est le ${bound}.`;
  },

  otherWays: 'Clavier, plus ou moins',
  keypad: 'Clavier',
  point: 'Virgule',
  deleteDigit: 'Effacer',
  clear: 'Tout effacer',
  done: 'Terminé',
  sayDigits: 'Dire chiffre par chiffre',
  empty: 'Vide',
};

function listOf(amounts: readonly string[]): string {
  return `${amounts.slice(0, -1).join(', ')}, ou ${amounts.at(-1)}`;
}

function sizeOf(megabytes: number | null): string {
  return megabytes === null ? 'un modèle vocal' : `${megabytes} mégaoctets`;
}
