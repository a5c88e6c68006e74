import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

const nextWay = {
  drawing: 'redessiner',
  passkey: 'utiliser votre clé d’accès',
  device: 'utiliser cet appareil',
  code: 'saisir un code',
  voice: 'utiliser votre voix',
};

/** Each method says that it succeeded, and not that the payment did. */
const accepted = {
  drawing: 'Dessin reconnu',
  passkey: 'Clé d’accès acceptée',
  device: 'Appareil reconnu',
  code: 'Code accepté',
  voice: 'Voix reconnue',
};

const notRecognized = {
  drawing: 'Non reconnu.',
  passkey: 'Cette clé d’accès n’a pas fonctionné.',
  device: 'Cet appareil n’a pas été reconnu.',
  voice: 'Cela n’a pas abouti.',
};

export const identity: IdentitySentences = {
  region: 'Vérification d’identité',
  ask: (amount, payee) => `Vous allez payer ${amount} à ${payee}`,
  askLater: 'Chargement du paiement.',
  paying: (label, amount, payee) => `${label} pour payer ${amount} à ${payee}`,
  methods: {
    drawing: 'Dessiner mon signe',
    passkey: 'Utiliser ma clé d’accès',
    device: 'Utiliser cet appareil',
    code: 'M’envoyer un code',
    voice: 'Utiliser ma voix',
  },

  surface: 'Zone de dessin',
  // Short, because a payer who draws should hear little more than one who uses a passkey.
  drawNow: 'Dessinez n’importe où.',
  stopDrawing: 'Arrêter',
  showTrace: 'Afficher mon tracé',
  hideTrace: 'Masquer mon tracé',
  helpLabel: 'Comment dessiner',
  help: [
    'Posez un doigt ou un stylet n’importe où, ou maintenez le bouton de la souris enfoncé. Dessinez votre signe, puis levez le doigt ou relâchez\u202f: il est alors envoyé.',
    'Pour annuler un dessin, glissez hors de l’écran\u202f: ce dessin ne compte pas.',
    'Avec VoiceOver\u202f: touchez deux fois et maintenez jusqu’au son montant, puis dessinez sans lever le doigt.',
    'Avec TalkBack\u202f: touchez deux fois et maintenez, puis dessinez. Si le téléphone ne laisse pas passer le dessin, utilisez un autre moyen.',
    'Avec un clavier ou un contacteur\u202f: utilisez un des autres moyens. Ils fonctionnent tout aussi bien.',
  ],

  codeLabel: 'Code',
  codeHint: 'Vous pouvez le coller.',
  codeSend: 'Envoyer ce code',
  codeAgain: 'M’envoyer un nouveau code',
  codeSent: (to, isNew) => `${isNew ? 'Nouveau code' : 'Code'} envoyé${to ? ` ${sentTo[to]}` : ''}.`,
  codeNotSent: (hasOtherWay) =>
    `Le code n’a pas été envoyé. Réessayez${hasOtherWay ? ', ou utilisez un autre moyen' : ''}.`,
  codeWait: (minutes, hasOtherWay) =>
    `Pas encore de nouveau code. Réessayez ${minutes === null ? 'plus tard' : inMinutes(minutes)}${hasOtherWay ? ', ou utilisez un autre moyen' : ''}.`,

  preparing: 'Un instant.',
  loading: {
    loading: 'La zone de dessin n’est pas encore prête. Un instant.',
    ready: 'La zone de dessin est prête. Appuyez de nouveau.',
    failed: 'La zone de dessin n’a pas pu être chargée. Appuyez de nouveau, ou utilisez un autre moyen.',
  },
  checking: 'Vérification.',
  confirmed: (method, amount, payee) =>
    `${accepted[method]}. Pas encore payé${amount && payee ? `\u202f: ${amount} à ${payee}` : ''}.`,
  changed: (amount, payee) =>
    amount && payee
      ? `Vous allez payer ${amount} à ${payee}. Choisissez de nouveau.`
      : 'Le paiement est chargé. Choisissez de nouveau.',
  retry: (method, cause, open, triesLeft) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? 'Ce dessin a été interrompu. Il ne compte pas. Redessinez.'
          : `C’est interrompu. Rien n’a été payé. Vous pouvez ${nextWay[method]}${orAnother(' ou utiliser un autre moyen', method, open)}.`;
      case 'no-code':
        return 'Saisissez d’abord le code.';
      case 'too-short':
        return 'C’était trop court. Cela ne compte pas. Redessinez.';
      case 'unavailable':
        return `Cela ne fonctionne pas pour le moment.${otherThan(method, open)}`;
      case 'not-loaded':
        return 'Le paiement n’a pas pu être chargé. Rien n’a été payé. Vérifiez votre connexion, puis réessayez.';
      case 'unreadable':
        return 'Ce paiement ne peut pas continuer ici. Rien n’a été payé. Retournez en arrière et recommencez.';
      case 'expired':
        return 'Ce n’est plus valable. Réessayez.';
      case 'signed-out':
        return 'Votre session est fermée. Rien n’a été payé. Reconnectez-vous.';
      case 'not-recognized':
        if (triesLeft !== undefined) return noMatch(triesLeft);
        if (method === 'code') return 'Ce code ne correspond pas. Vérifiez-le et réessayez.';
        return `${notRecognized[method]} Réessayez${orAnother(', ou utilisez un autre moyen', method, open)}.`;
      case 'blocked':
        return `Bloqué pour le moment. Rien n’a été payé. ${open[0] ? `Vous pouvez ${nextWay[open[0]]}.` : 'Réessayez plus tard.'}`;
      case 'locked':
        return `La vérification par la voix est bloquée.${orElse(open)}`;
    }
  },
  blocked: (open) => `Dessin bloqué. Vous pouvez ${nextWay[open[0] ?? 'code']}.`,
  headings: {
    idle: 'C’est bien vous\u202f?',
    preparing: 'Un instant',
    drawing: 'Dessinez maintenant',
    speaking: 'Dites les chiffres',
    checking: 'Vérification',
    retry: 'Réessayez',
    blocked: 'Dessin bloqué',
  },
  accepted,
  // Not "pour", because "pour cent euros" sounds like a percentage.
  acceptedFor: (method, amount, payee) => `${accepted[method]}\u202f: ${amount} à ${payee}.`,

  consent: {
    ask: 'Garder sur cet appareil votre dessin et votre façon de le tracer\u202f? Ils servent à vous reconnaître et ne quittent pas cet appareil. Vous pouvez les supprimer à tout moment.',
    give: 'Garder mon dessin sur cet appareil',
    refuse: 'Ne pas garder de dessin',
    revoke: 'Supprimer mon dessin et ne plus l’utiliser',
    revoked: 'Votre dessin a été supprimé et n’est plus utilisé.',
  },
  whatItIs:
    'Moins sûr qu’une clé d’accès\u202f: une personne qui a cet appareil et connaît votre dessin pourrait se faire passer pour vous.',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'Créez votre dessin',
    advice:
      'Choisissez un signe avec plusieurs changements de direction, que personne ne devinerait, comme une lettre inventée. N’utilisez ni le schéma de déverrouillage de votre téléphone, ni votre signature. Dessinez votre signe comme vous le ferez toujours. On pourrait vous observer\u202f: dessinez à l’abri des regards.',
    draw: (repetition, total) => `Dessinez votre signe. ${repetition} sur ${total}.`,
    taken: (done, total) =>
      done >= 3
        ? `${done} sur ${total}. Redessinez-le pour plus de sûreté, ou terminez.`
        : `${done} sur ${total}. Redessinez-le de la même façon.`,
    notTaken: (cause) =>
      ({
        cancelled: 'Ce dessin a été interrompu. Il ne compte pas. Redessinez-le.',
        'too-short': 'C’était trop court. Cela ne compte pas. Redessinez.',
      })[cause],
    redraw: (number) => `Le dessin ${number} était trop court. Redessinez-le, plus grand.`,
    oneMore: 'Un dessin varie toujours un peu. Encore un, ou quittez sans dessin.',
    undo: 'Annuler le dernier',
    finish: 'Terminer',
    again: 'Recommencer',
    replace: 'Créer un autre dessin',
    leave: 'Quitter sans dessin',
    enrolled: 'Votre dessin est prêt.',
    notStored: 'Votre dessin n’a pas été gardé\u202f: cet appareil n’a pas pu l’enregistrer. Recommencez.',
    notDeleted:
      'Votre dessin n’est pas encore supprimé. Réessayez, ou effacez les données de ce site dans votre navigateur.',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'Votre dessin est verrouillé par votre clé d’accès.',
  obfuscated:
    'Votre dessin est brouillé sur cet appareil. Toute personne qui a accès à votre profil de navigateur pourrait le lire.',
  memory: 'Votre dessin est gardé jusqu’à ce que vous fermiez cette page.',
} as const;

const refusals = {
  'too-few': 'Dessinez votre signe au moins trois fois.',
  'too-many': 'Dessinez votre signe cinq fois au plus.',
  unreadable: 'Un des dessins n’a pas pu être lu. Recommencez.',
  'too-short': 'Un des dessins était trop court. Dessinez plus grand, et prenez un peu plus de temps.',
  'too-simple':
    'Ce signe est trop simple. Choisissez-en un avec au moins trois changements de direction ou une boucle.',
  'too-common': 'Ce signe est facile à deviner. Inventez le vôtre, sans cercle, triangle ni carré.',
  'not-repeatable': 'Ce signe n’a pas pu être mémorisé. Recommencez avec un autre.',
  copied: 'Deux dessins sont exactement pareils. Dessinez chacun à la main.',
} as const;

const sentTo = { phone: 'sur votre téléphone', email: 'par e-mail' } as const;

function inMinutes(minutes: number): string {
  return `dans ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

function noMatch(triesLeft: number): string {
  const count = counts[triesLeft] ?? triesLeft;
  return `Non reconnu. Il reste ${count} ${triesLeft === 1 ? 'essai' : 'essais'}, ou utilisez un autre moyen.`;
}

const counts: readonly string[] = ['zéro', 'un', 'deux', 'trois', 'quatre'];

/** Names one way that needs no drawing, if one is open. */
function orElse(open: readonly IdentityMethod[]): string {
  const other = open.find((method) => method !== 'drawing');
  return other ? ` Vous pouvez ${nextWay[other]}.` : '';
}

/** The words about another way, if one is open. */
function orAnother(words: string, method: IdentityMethod, open: readonly IdentityMethod[]): string {
  return open.some((one) => one !== method) ? words : '';
}

/** Names another way, if one is open. */
function otherThan(method: IdentityMethod, open: readonly IdentityMethod[]): string {
  const other = open.find((one) => one !== method);
  return other ? ` Vous pouvez ${nextWay[other]}.` : ' Réessayez.';
}
