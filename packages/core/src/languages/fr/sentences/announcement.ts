import type { AnnouncementSentences, PaymentPhrases } from '../../sentences/announcement';
import { from } from './from';
import { payment } from './payment';

const declineReasons = {
  'insufficient-funds': 'Le solde du compte ne suffit pas. Approvisionnez-le, puis réessayez.',
  'limit-exceeded': 'Plafond de la banque atteint. Contactez votre banque.',
  'card-expired': 'La carte a expiré. Demandez à la boutique comment payer.',
  'wrong-details': 'Une information de la carte est incorrecte. Vérifiez le numéro, la date et le code de sécurité.',
  'authentication-failed': 'Votre banque n’a pas pu vérifier votre identité. Réessayez.',
  'contact-bank': 'Contactez votre banque.',
  other: 'Aucune raison n’a été donnée. Contactez votre banque.',
};

export const announcement: AnnouncementSentences = {
  // Seconds and minutes are feminine: une minute, vingt-et-une secondes.
  duration: (count, value, unit) =>
    `${count.replace(/(^|-)un$/, '$1une')} ${unit === 'seconds' ? 'seconde' : 'minute'}${value < 2 ? '' : 's'}`,
  askToHear: 'Pour les détails, appuyez sur «\u202fRéécouter\u202f».',
  askToHearAmount: 'Pour les détails, appuyez sur «\u202fÉcouter le montant\u202f».',
  'looking-up': (p) => `Je vérifie la commande${about(p)}. Un instant.`,
  review: (p) => `Vous allez payer${object(p)}. Rien n’est encore payé.`,
  'action-required': {
    '3-d-secure': (p) =>
      `Question de la banque${about(p)}. Rien n’est encore payé. Appuyez sur «\u202fRépondre à ma banque\u202f».`,
    redirect: (p) => `Suite chez votre banque${about(p)}. Rien n’est encore payé. Revenez ensuite ici.`,
    qr: (p) => `Pour payer${object(p)}, scannez le code avec votre application de paiement, ou ouvrez le lien.`,
  },
  actionOfApp: {
    '3-d-secure': (p) => `Question de la banque${about(p)}. Rien n’est encore payé.`,
    redirect: (p) => `Suite chez votre banque${about(p)}. Rien n’est encore payé. Revenez ensuite ici.`,
    qr: (p) => `Pour payer${object(p)}, scannez le code avec votre application de paiement.`,
  },
  'undo-open': (p) => `Paiement en attente${about(p)}. Il vous reste ${p.time} pour l’annuler.`,
  'undo-ended': (p) => `Paiement en cours${about(p)}. Il ne peut plus être annulé.`,
  'undo-missed': (p) => `Envoi annulé${about(p)}. Cette page était en arrière-plan. Rien n’a été débité. Réessayez.`,
  processing: (p) => `Paiement en cours${about(p)}. Patientez.`,
  'still-processing': (p) => `Encore en cours${about(p)}. Patientez, ne payez pas de nouveau.`,
  // Not "retient … à", which is to take an amount away from the payee.
  'held-by-bank': (p) => `Votre banque vérifie${about(p)}. Le paiement est en attente. Ne payez pas de nouveau.`,
  checking: (p) => `Vérification du paiement${about(p)}. Ne payez pas de nouveau.`,
  'already-paying': (p) => `Paiement déjà en cours${about(p)}. Patientez.`,
  'paying-elsewhere': (p) => `Un autre onglet paie${about(p)}. Continuez là-bas.`,
  // Not "Payé", which sounds like the button "Payer".
  succeeded: (p) => `Paiement effectué${about(p)}${withCard(p)}.${reference(p)}`,
  'paid-after-all': (p) => `Paiement bien effectué${about(p)}. Le message précédent était faux.${reference(p)}`,
  declined: (p) => `Refusé${about(p)}${withCard(p)}. Rien n’a été payé.`,
  declinedByBank: (p) => `Refusé par votre banque${about(p)}${withCard(p)}. Rien n’a été payé.`,
  declineReasons,
  declineReasonsWithChoice: {
    ...declineReasons,
    'insufficient-funds': 'Le solde du compte ne suffit pas. Payez autrement.',
    'limit-exceeded': 'Plafond de la banque atteint. Payez autrement, ou contactez votre banque.',
    'card-expired': 'La carte a expiré. Utilisez une autre carte.',
    'authentication-failed': 'Votre banque n’a pas pu vérifier votre identité. Réessayez, ou payez autrement.',
    'contact-bank': 'Contactez votre banque, ou payez autrement.',
    other: 'Aucune raison n’a été donnée. Contactez votre banque, ou payez autrement.',
  },
  failed: (p) => `Échec du paiement${about(p)}. Rien n’a été débité.`,
  failureReasons: {
    'not-sent': 'Le paiement n’a pas pu être envoyé. Vérifiez votre connexion et réessayez.',
    'service-unavailable': 'Le service de paiement ne répond pas. Réessayez plus tard.',
    'order-changed': 'La commande a changé. Pour vérifier, appuyez sur «\u202fRéessayer\u202f».',
    'order-taken':
      'Un autre compte client est en train de payer cette commande, ou l’a déjà payée. Contactez la boutique.',
    'not-confirmed': 'Pour confirmer de nouveau votre identité, appuyez sur «\u202fRéessayer\u202f».',
    'signed-out': 'Votre session est fermée. Reconnectez-vous.',
    other: 'Il y a eu un problème de notre côté. Réessayez.',
  },
  refunded: (p) =>
    `Remboursé${about({ ...p, payee: null })}${p.payee === null ? '' : ` par ${p.payee}`}.${reference(p)}`,
  received: (p) =>
    `Vous avez reçu${p.amount === null ? ' un paiement' : ` ${p.amount}`}${p.payee === null ? '' : ` ${from(p.payee)}`}.${reference(p)}`,
  cancelled: (p) => `Paiement annulé${about(p)}. Rien n’a été débité. Vous pouvez réessayer.`,
  expiring: (p) =>
    `Il reste peu de temps${about(p)}. Encore ${p.time}. Appuyez sur «\u202fMe laisser plus de temps\u202f» si besoin.`,
  extended: (p) => `Délai prolongé${about(p)}. Rien n’est encore payé.`,
  expired: (p) => `Délai écoulé${about(p)}. Rien n’a été débité. Pour payer, recommencez.`,
  unknown: (p) => `Ne payez pas de nouveau${about(p)}. Le résultat n’est pas encore connu.${reference(p)}${help(p)}`,
  keepsChecking: 'Cette page continue de vérifier, et vous pouvez y revenir.',
  contradicted: (p) =>
    `Ne payez pas de nouveau${about(p)}. Le résultat n’est pas clair\u202f: une réussite a été annoncée, puis un échec. Contactez votre banque.${reference(p)}${help(p)}`,
  'can-send-again': (p) =>
    `Paiement introuvable${about(p)}. Appuyez sur «\u202f${payment.sendAgainMasked}\u202f». Cela ne fera qu’un seul paiement.`,
};

/** The amount after a verb. */
function object({ amount, payee }: PaymentPhrases): string {
  return `${amount === null ? '' : ` ${amount}`}${payee === null ? '' : ` à ${payee}`}`;
}

/** The amount after a colon, so that the words before it need not agree with it. */
function about({ amount, payee }: PaymentPhrases): string {
  const to = payee === null ? '' : ` à ${payee}`;
  return amount === null ? to : `\u202f: ${amount}${to}`;
}

function withCard({ card }: PaymentPhrases): string {
  return card === null ? '' : `, avec la carte qui finit par ${card}`;
}

function reference({ reference: text }: PaymentPhrases): string {
  return text === null ? '' : ` ${payment.reference(text)}.`;
}

function help({ contact }: PaymentPhrases): string {
  return contact === null ? '' : ` Pour de l’aide\u202f: ${contact}.`;
}
