import type { AmountEntrySentences, SpokenDigits } from '../../sentences/amountEntry';
import { amountProblem, typedProblem } from './amountProblem';

export const amountEntry: AmountEntrySentences = {
  talk: 'Dire le montant',
  typeOrSay: 'Saisissez le montant, ou dites-le.',
  typeOnly: 'Saisissez le montant.',
  loading: {
    loading: 'La saisie vocale n’est pas encore prête. Patientez un instant, ou saisissez le montant.',
    ready: 'La saisie vocale est prête. Appuyez de nouveau sur «\u202fDire le montant\u202f».',
    failed: 'La saisie vocale n’a pas pu être chargée. Appuyez de nouveau, ou saisissez le montant.',
  },
  opening: 'Ouverture du micro. Si le navigateur le demande, autorisez-le.',
  listening: 'J’écoute',
  listeningDigits: 'J’écoute les chiffres',
  listeningHint: 'Parlez maintenant. Appuyez de nouveau pour arrêter.',
  thinking: 'J’analyse ce que vous avez dit.',

  readBack: (amount) => `${capitalized(amount)}\u202f?`,
  readBackDigits: (digits) => `${capitalized(digitsOf(digits))}\u202f; ${unitOf(digits)}\u202f?`,
  pressYes: 'Appuyez sur Oui, ou redites-le.',
  sayYesOrNo: 'Dites oui, non, répéter ou annuler.',
  sayWhich: 'Dites premier, deuxième, aucun, répéter ou annuler.',
  sayWhichOfThree: 'Dites premier, deuxième, troisième, aucun, répéter ou annuler.',
  answerHelp: (answers) => `${answers} Ou appuyez sur un bouton.`,
  listeningForAnswer: 'J’écoute votre réponse',
  readBackMasked: 'J’ai entendu un montant. Appuyez sur «\u202fRéécouter\u202f» pour l’entendre.',
  echoMasked: 'Montant noté. Appuyez sur «\u202fRéécouter\u202f» pour l’entendre.',
  errorMasked: 'Il y a un problème. Appuyez sur «\u202fRéécouter\u202f» pour l’entendre.',
  questionMasked: 'Quel montant\u202f? Appuyez sur «\u202fRéécouter\u202f» pour les entendre.',
  accept: ({ inFigures }) => `Oui, ${inFigures}`,
  acceptMasked: 'Oui, ce montant',
  choiceMasked: (position) => `Choix ${position}`,
  // Without "noté" after a label, whose gender is not known.
  accepted: (amount, label) => `${label ?? 'Montant noté'}\u202f: ${amount}.`,
  moreThanBill: (amount) => `${amount}, plus que l’addition`,
  acceptedMasked: 'Montant noté.',
  hearAgain: 'Réécouter',
  sayAgain: 'Redire le montant',
  typeInstead: 'Saisir le montant',
  tryAgain: 'Réessayer',

  question: (amount, other, third) =>
    other === null
      ? `Vouliez-vous dire ${amount}\u202f?`
      : `Premier montant, ${amount}\u202f; deuxième, ${other}\u202f; ou ${third === 'more' ? 'un autre' : 'aucun des deux'}\u202f?`,
  typingHint: 'Vous pouvez aussi le saisir.',
  choices: 'Quel montant\u202f?',
  noneSayAgain: 'Aucun ne convient, redire le montant',
  noneTypeAgain: 'Aucun ne convient, ressaisir le montant',

  consent: (recipient) =>
    `Pour vous comprendre, ce navigateur envoie ce que vous dites à ${recipient || 'son éditeur'}, selon ses règles de confidentialité. Vous pouvez saisir le montant à la place. Envoyer votre voix\u202f?`,
  consentGive: 'Oui, envoyer ma voix',
  consentRefuse: 'Non, saisir le montant',
  download: (megabytes) =>
    `Télécharger ${megabytes === null ? 'un modèle vocal' : `${inFrench(megabytes)} mégaoctets`}, une seule fois\u202f? Votre voix est ensuite comprise ici, sans être envoyée ni conservée.${megabytes === null ? '' : ' Il vous sera souvent demandé de préciser le montant.'}`,
  downloadStart: (megabytes) => (megabytes === null ? 'Télécharger' : `Télécharger ${inFrench(megabytes)} Mo`),
  downloadRefuse: 'Pas maintenant, saisir le montant',
  downloading: (percent) => (percent === null ? 'Téléchargement' : `Téléchargement, ${percent} pour cent`),
  downloaded: 'C’est prêt. Appuyez sur «\u202fDire le montant\u202f» et parlez.',
  cancel: 'Annuler',
  cancelled: 'C’est annulé.',

  problem: amountProblem,
  typedProblem,
  required: 'Saisissez un montant.',
  whichAmount: 'Choisissez le bon montant.',
  notAccepted: 'Répondez «\u202fOui\u202f» pour garder le montant, ou saisissez-en un autre.',

  quickAmounts: 'Montants rapides',
  percent: (percent, amount) => `${percent} pour cent${amount === null ? '' : `, ${amount}`}`,
  steps: 'Ajouter ou retirer',
  stepUp: (amount) => `Ajouter ${amount}`,
  stepDown: (amount) => `Enlever ${amount}`,
  less: 'de moins',
  limit: (end, limit) => {
    const bound = end === 'above-max' ? 'maximum' : 'minimum';
    return limit === null ? `C’est le ${bound}.` : `${capitalized(limit)}, c’est le ${bound}.`;
  },

  otherWays: 'Autres façons de saisir',
  keypad: 'Pavé numérique',
  point: 'Virgule',
  deleteDigit: 'Effacer',
  clear: 'Tout effacer',
  done: 'Valider',
  sayDigits: 'Dire chiffre par chiffre',
  empty: 'Vide',
};

/** One by one, because a number that was confused once may be confused again. */
function digitsOf({ whole, decimals }: SpokenDigits): string {
  return [...whole, ...(decimals.length > 0 ? ['virgule', ...decimals] : [])].join(', ');
}

function unitOf({ unit, absentMinorUnit }: SpokenDigits): string {
  return absentMinorUnit === null ? unit : `${unit}, sans ${absentMinorUnit}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inFrench(decimal: number): string {
  return String(decimal).replace('.', ',');
}
