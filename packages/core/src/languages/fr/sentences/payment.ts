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
  sendAgain: 'Renvoyer le paiement',
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
    review: 'Prêt à payer',
    undoable: 'Pas encore envoyé',
    processing: 'Paiement en cours',
    succeeded: 'Payé',
    declined: 'Refusé',
    failed: 'Non payé',
    cancelled: 'Annulé',
    expired: 'Délai écoulé',
    unknown: 'Résultat pas encore connu',
  },
  actionHeadings: {
    '3-d-secure': 'Votre banque attend votre réponse',
    redirect: 'Continuez sur une autre page',
    qr: 'Scannez le code pour payer',
  },
  region: 'Paiement',
  reference: (text) => `Référence ${text}`,
  replies: {
    'hear-first': common.hearFirst,
    'already-done': 'Ce paiement est terminé. Rien n’a été renvoyé.',
    'try-again': 'Rien n’a été renvoyé. Pour payer, appuyez sur « Réessayer ».',
    'still-unknown': 'Résultat toujours pas connu. Ne payez pas de nouveau.',
    'still-going': 'Paiement encore en cours. Patientez.',
    'not-extended': 'Désolé, le délai ne peut pas être prolongé.',
    'cancel-again': 'Pour annuler le paiement, appuyez encore une fois sur « Annuler ».',
  },
  loading: {
    loading: 'Le paiement se prépare. Un instant.',
    ready: 'Vous pouvez payer maintenant. Appuyez de nouveau.',
    failed:
      'Le paiement n’a pas pu être chargé. Rien n’a été payé. Appuyez de nouveau sur Payer, ou rechargez la page.',
  },
};
