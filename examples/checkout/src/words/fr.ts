import { fr as language } from '@payaloud/core/languages/fr';
import type { CheckoutWords } from './words';

export const fr: CheckoutWords = {
  language,
  locale: 'fr-FR',
  currency: 'EUR',
  name: 'Français',
  languageLabel: 'Langue',

  title: 'Commande',
  steps: { order: 'Ajouter un pourboire', identity: 'C’est bien vous\u202f?', payment: 'Paiement' },
  stepsLabel: 'Étapes',

  order: 'Votre commande',
  aside: 'Annonces et réglages',
  items: { 'flat-white': 'Flat white', croissant: 'Croissant aux amandes', beans: 'Café en grains, 250 g' },
  tip: 'Pourboire',
  total: 'Total',
  // Not "de cent euros", which sounds like "deux cents euros".
  newTotal: (amount) =>
    amount === null ? 'Le total est maintenant dans une autre devise.' : `Nouveau total\u202f: ${amount}.`,
  hearOrder: 'Écouter ma commande',
  orderSpeech: (items, total) => `${items.join('. ')}. En tout ${total}.`,

  tipDescription: 'Dites-le, saisissez-le ou choisissez-le. Laissez vide, ou saisissez 0, pour ne pas en donner.',
  noTip: 'Pas de pourboire',
  toIdentity: 'Continuer',
  changeTip: 'Modifier le pourboire',
  unreachable: 'La boutique ne répond pas. Rien n’a été envoyé. Réessayez.',
  drawingOffer: 'La prochaine fois, dessiner au lieu de saisir un code',
  voiceOffer: null,
  again: 'Nouvelle commande',

  page: {
    cafe: 'Payer au café',
    transfer: 'Envoyer de l’argent',
    to: 'Bénéficiaire',
    amount: 'Montant',
    others: 'Autres commandes',
    notKept: 'La boutique ne l’a pas enregistré. La prochaine fois, utilisez un code, ou recommencez.',
    silent: 'La boutique ne répond pas. Nouvel essai en cours.',
    back: 'La boutique répond de nouveau.',
    test: {
      title: 'Pour les tests',
      note: 'Aucun argent réel ne circule ici. Stripe et la banque sont fictifs.',
      scene: 'Que se passe-t-il au paiement\u202f?',
      scenes: {
        pays: 'La banque paie',
        declines: 'La banque refuse\u202f: solde insuffisant',
        asks: 'La banque demande d’abord\u202f: 3-D Secure',
        slow: 'La banque met 12 secondes',
        'loses-request': 'La demande à la boutique se perd',
        'loses-reply': 'La boutique débite, et sa réponse se perd',
        'stripe-loses-request': 'La demande de la boutique à Stripe se perd',
        'stripe-loses-reply': 'Stripe débite, et sa réponse se perd',
        'doubled-webhook': 'Stripe prévient deux fois la boutique',
        'late-webhook': 'Stripe prévient la boutique dix secondes plus tard',
        'dies-before-open': 'La boutique s’arrête avant de prévenir Stripe',
        'dies-after-open': 'La boutique s’arrête après avoir prévenu Stripe',
        'dies-before-pay': 'La boutique s’arrête avant le débit',
        'dies-after-pay': 'La boutique s’arrête après le débit',
      },
      attacks: 'Attaques contre cette boutique',
    },
  },

  bank: {
    title: 'Banque de test',
    note: 'Aucun argent réel ne circule ici. Choisissez ce que fait la banque.',
    behaviorLabel: 'La banque',
    behaviors: {
      pays: 'paie',
      declines: 'refuse\u202f: solde insuffisant',
      asks: 'demande d’abord\u202f: 3-D Secure',
      slow: 'met 12 secondes à répondre',
      'loses-reply': 'débite, puis la connexion se coupe',
      'loses-request': 'ne reçoit rien\u202f: la connexion se coupe avant',
    },
    code: (digits) => `SMS de votre banque\u202f: votre code est ${digits}.`,
    charges: 'Débits pour cette commande\u202f:',
  },
};
