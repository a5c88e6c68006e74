import type { PaymentSentences } from '../../sentences/payment';
import { common } from './common';

export const payment: PaymentSentences = {
  pay: (amount, payee) => `Payer ${amount} à ${payee}`,
  payMasked: 'Payer',
  hearAmount: common.hearAmount,
  undo: 'Annuler l’envoi',
  extend: 'Me laisser plus de temps',
  cancel: 'Annuler',
  retry: 'Réessayer',
  next: 'Paiement suivant',
  checkNow: 'Vérifier de nouveau',
  // Not "Renvoyer", which is also to send back, nor "Terminer", which is also to give up.
  sendAgain: (amount, payee) => `Poursuivre ce paiement\u202f: ${amount} à ${payee}`,
  sendAgainMasked: 'Poursuivre ce paiement',
  repeat: 'Réécouter',
  bankTitle: 'La question de votre banque',
  bankLoading: 'La page de votre banque se charge.',
  actionButton: {
    '3-d-secure': 'Répondre à ma banque',
    redirect: 'Aller sur le site de ma banque',
    qr: 'Ouvrir sur cet appareil',
  },
  actionClose: 'Fermer, répondre plus tard',
  actionBack: 'Revenir au paiement',
  codeImage: 'Code à scanner avec votre application de paiement',
  headings: {
    'looking-up': 'Un instant',
    review: 'Paiement prêt',
    undoable: 'Pas encore envoyé',
    processing: 'Paiement en cours',
    // Not "Payé" and "Annulé", which sound like the buttons "Payer" and "Annuler".
    succeeded: 'Paiement effectué',
    refunded: 'Remboursé',
    declined: 'Refusé',
    failed: 'Échec du paiement',
    cancelled: 'Paiement annulé',
    expired: 'Délai écoulé',
    unknown: 'Résultat pas encore connu',
  },
  heldHeading: 'Votre banque vérifie',
  actionHeadings: {
    '3-d-secure': 'Votre banque attend votre réponse',
    redirect: 'Continuez sur une autre page',
    qr: 'Scannez le code pour payer',
  },
  region: 'Paiement',
  reference: (text) => `Référence ${text}`,
  replies: {
    'hear-first': common.hearFirst,
    'already-done': 'Ce paiement est terminé. Rien de plus n’a été envoyé.',
    'try-again': 'Rien de plus n’a été envoyé. Pour payer, appuyez sur «\u202fRéessayer\u202f».',
    'still-unknown': 'Résultat toujours inconnu. Ne payez pas de nouveau.',
    'still-going': 'Paiement encore en cours. Patientez.',
    'not-extended': 'Désolé, le délai ne peut pas être prolongé.',
    'cancel-again': 'Pour annuler le paiement, appuyez encore une fois sur «\u202fAnnuler\u202f».',
  },
  loading: {
    // Not "Le paiement se prépare", which sounds as if it were under way.
    loading: 'Le bouton Payer n’est pas encore prêt. Un instant.',
    ready: 'Vous pouvez maintenant payer. Appuyez de nouveau.',
    failed: 'Le bouton Payer n’a pas pu être chargé. Rien n’a été payé. Appuyez de nouveau, ou rechargez la page.',
  },
};
