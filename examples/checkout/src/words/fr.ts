import { fr as language } from '@payaloud/core/languages/fr';
import type { CheckoutWords } from './words';

export const fr: CheckoutWords = {
  language,
  locale: 'fr-FR',
  currency: 'EUR',
  languageLabel: 'Langue',
  languageMissing: 'Cette langue n’a pas été chargée. Réessayez.',

  title: 'Commande',
  steps: { order: 'Ajouter un pourboire', payment: 'Paiement' },

  order: 'Votre commande',
  aside: 'Annonces et réglages',
  items: { 'flat-white': 'Flat white', croissant: 'Croissant aux amandes', beans: 'Café en grains, 250\u00a0g' },
  tip: 'Pourboire',
  // Not "de cent euros", which sounds like "deux cents euros".
  newTotal: (amount) =>
    amount === null ? 'Le total est maintenant dans une autre devise.' : `Nouveau total\u202f: ${amount}.`,

  tipDescription: 'Dites-le, saisissez-le ou choisissez-le. Laissez vide, ou saisissez 0, pour ne pas en donner.',
  noTip: 'Pas de pourboire',
  drawingOffer: 'La prochaine fois, dessiner au lieu de saisir un code',
  passkeyOffer: 'Utiliser une clé d’accès au lieu d’un code la prochaine fois',
  passkeyKept: 'Clé d’accès enregistrée. La prochaine fois, utilisez-la au lieu d’un code.',
  passkeyNotKept: 'Aucune clé d’accès n’a été enregistrée. La prochaine fois, utilisez un code, ou recommencez.',
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
      lang: 'fr',
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
    code: (digits) => `SMS de votre banque\u202f: votre code est ${digits}.`,
    charges: 'Débits pour cette commande\u202f:',
  },
};
