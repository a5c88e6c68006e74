import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';

export const announcement: AnnouncementSentences = {
  // Seconds and minutes are feminine: une minute, vingt-et-une secondes.
  duration: (count, value, unit) =>
    `${count.replace(/(^|-)un$/, '$1une')} ${unit === 'seconds' ? 'seconde' : 'minute'}${value < 2 ? '' : 's'}`,
  askToHear: 'Appuyez sur Répéter pour les détails.',
  review: (p) => `À payer${deal(p)}. Rien n’est encore payé.`,
  'action-required': {
    '3-d-secure': (p) =>
      `À confirmer${deal(p)}. Votre banque demande qui paie. Appuyez sur «\u202fRépondre à ma banque\u202f».`,
    redirect: (p) => `À confirmer${deal(p)}. Vous allez sur une autre page, puis revenez ici.`,
    qr: (p) => `À payer${deal(p)}. Scannez le code avec votre application, ou ouvrez le lien.`,
  },
  'undo-open': (p) => `Paiement${deal(p)}. Vous pouvez l’annuler pendant ${p.time}.`,
  'undo-ended': (p) => `Paiement${deal(p)}. Il ne peut plus être annulé.`,
  'undo-missed': (p) => `Non payé${deal(p)}. La page était en veille. Rien n’a été débité.`,
  processing: (p) => `Paiement en cours${deal(p)}. Patientez.`,
  'still-processing': (p) => `Toujours en cours${deal(p)}. Patientez, ne payez pas de nouveau.`,
  checking: (p) => `Vérification${deal(p)}. Patientez, ne payez pas de nouveau.`,
  'already-paying': (p) => `Déjà en cours${deal(p)}. Patientez.`,
  'paying-elsewhere': (p) => `Déjà en cours${deal(p)}, dans un autre onglet. Ne payez pas de nouveau.`,
  succeeded: (p) => `Payé${deal(p)}${withCard(p)}.${reference(p)}`,
  'paid-after-all': (p) => `Payé${deal(p)}, finalement. L’annonce précédente était fausse.${reference(p)}`,
  declined: (p) => `Refusé${deal(p)}${withCard(p)}. Rien n’a été débité.`,
  declineReasons: {
    'insufficient-funds': 'Pas assez d’argent sur le compte. Payez autrement.',
    'limit-exceeded': 'Au-delà d’un plafond de votre banque. Relevez-le, ou payez autrement.',
    'card-expired': 'La carte a expiré. Utilisez une autre carte.',
    'wrong-details': 'Une donnée de la carte est fausse. Vérifiez numéro, date et code de sécurité.',
    'authentication-failed': 'Votre banque n’a pas pu confirmer que c’est vous. Réessayez, ou payez autrement.',
    'contact-bank': 'Contactez votre banque, ou payez autrement.',
    other: 'Votre banque n’a pas donné de raison. Contactez-la, ou payez autrement.',
  },
  failed: (p) => `Non payé${deal(p)}. Rien n’a été débité.`,
  failureReasons: {
    'not-sent': 'L’envoi a échoué. Vérifiez votre connexion et réessayez.',
    'service-unavailable': 'Le service de paiement ne répond pas. Réessayez plus tard.',
    other: 'Un problème chez nous. Réessayez.',
  },
  refunded: (p) => `Remboursé${origin(p)}.${reference(p)}`,
  received: (p) => `Reçu${origin(p)}.${reference(p)}`,
  cancelled: (p) => `Annulé${deal(p)}. Rien n’a été débité.`,
  expiring: (p) => `Bientôt terminé${deal(p)}. Il reste ${p.time}, sauf si vous demandez plus de temps.`,
  extended: (p) => `Plus de temps${deal(p)}. Rien n’est encore payé.`,
  expired: (p) => `Expiré${deal(p)}. Rien n’a été débité.`,
  unknown: (p) => `Non confirmé${deal(p)}. Ne payez pas de nouveau. Nous continuons à vérifier.${reference(p)}`,
  contradicted: (p) =>
    `Non confirmé${deal(p)}. D’abord payé, puis non payé. Ne payez pas de nouveau. Contactez votre banque.${reference(p)}`,
  'can-send-again': (p) => `Non reçu${deal(p)}. Vous pouvez renvoyer sans risque.`,
};

/** The amount after a comma, so that the words before it need not agree with it. */
function deal({ amount, payee }: PaymentPhrases): string {
  const to = payee === null ? '' : ` à ${payee}`;
  return amount === null ? to : `, ${amount}${to}`;
}

function origin({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : `, ${amount}`}${payee === null ? '' : `, de ${payee}`}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `, avec la carte qui finit par ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` Référence ${text}.`;
}
