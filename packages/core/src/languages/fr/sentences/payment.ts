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
  sendAgain: 'Renvoyer',
  repeat: 'Répéter',
  bankTitle: 'Votre banque demande qui paie',
  actionButton: {
    '3-d-secure': 'Répondre à ma banque',
    redirect: 'Aller à ma banque',
    qr: 'Ouvrir sur cet appareil',
  },
  actionClose: 'Fermer, répondre plus tard',
  codeImage: 'Code à scanner avec votre application de paiement',
  headings: {
    review: 'À vérifier',
    'action-required': 'À vous de jouer',
    undoable: 'Pas encore envoyé',
    processing: 'Paiement en cours',
    succeeded: 'Payé',
    declined: 'Refusé',
    failed: 'Non payé',
    cancelled: 'Annulé',
    expired: 'Temps écoulé',
    unknown: 'Non confirmé',
  },
  region: 'Paiement',
  replies: {
    'hear-first': common.hearFirst,
    'already-done': 'Ce paiement est terminé. Rien n’a été renvoyé.',
    'still-unknown': 'Toujours pas confirmé. Ne payez pas de nouveau.',
    'still-going': 'Le paiement est encore en cours.',
    'not-extended': 'Plus de temps n’a pas pu être accordé.',
    'getting-ready': 'Un instant : le paiement se prépare.',
    ready: 'Vous pouvez payer maintenant. Appuyez de nouveau.',
    'not-loaded':
      'Le paiement n’a pas pu être chargé. Rien n’a été payé. Appuyez de nouveau sur Payer, ou rechargez la page.',
    'not-checked':
      'Votre paiement ne peut pas être vérifié pour le moment. Ne payez pas de nouveau. Si cela dure, rechargez la page.',
  },
};
