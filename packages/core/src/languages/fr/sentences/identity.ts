import type { IdentityMethod } from '../../../flows/identity/reasons';
import type { IdentitySentences } from '../../sentences/identity';

const nextWay = {
  drawing: 'redessiner',
  passkey: 'utiliser votre clé d’accès',
  device: 'confirmer sur cet appareil',
  code: 'saisir un code',
};

export const identity: IdentitySentences = {
  region: 'Confirmez que c’est vous',
  ask: (amount, payee) => `Vous payez ${amount} à ${payee}`,
  askLater: 'Le paiement se charge.',
  paying: (label, amount, payee) => `${label} pour payer ${amount} à ${payee}`,
  methods: {
    drawing: 'Dessiner ma figure',
    passkey: 'Utiliser ma clé d’accès',
    device: 'Confirmer sur cet appareil',
    code: 'Saisir un code',
  },

  surface: 'Zone de dessin',
  drawNow: 'Dessinez n’importe où.',
  stopDrawing: 'Arrêter',
  showTrace: 'Montrer mon tracé',
  hideTrace: 'Cacher mon tracé',
  helpLabel: 'Comment dessiner',
  help: [
    'Posez un doigt, un stylet ou la souris enfoncée n’importe où, dessinez votre figure, puis levez. Lever l’envoie.',
    'Pour abandonner un dessin, glissez hors de l’écran. Il ne compte pas.',
    'Avec VoiceOver\u202f: touchez deux fois et maintenez jusqu’au son montant, puis dessinez sans lever.',
    'Avec TalkBack\u202f: touchez deux fois et maintenez, puis dessinez. Si le téléphone ne laisse pas passer le dessin, prenez un autre moyen.',
    'Avec un clavier ou un contacteur\u202f: prenez un autre moyen. Tous se valent.',
  ],

  codeLabel: 'Code',
  codeHint: 'Vous pouvez le coller.',
  codeSend: 'Confirmer avec ce code',

  preparing: 'Un instant.',
  drawingPart: { loading: 'En préparation.', failed: 'Non chargé. Appuyez pour réessayer.' },
  checking: 'Vérification.',
  confirmed: (amount, payee) => (amount && payee ? `Confirmé\u202f: ${amount} à ${payee}.` : 'Confirmé.'),
  changed: (amount, payee) =>
    amount && payee
      ? `Vous payez ${amount} à ${payee}. Choisissez encore une fois.`
      : 'Le paiement est connu maintenant. Choisissez encore une fois.',
  retry: (method, cause, open) => {
    switch (cause) {
      case 'cancelled':
        return method === 'drawing'
          ? 'Ce dessin a été interrompu. Il ne compte pas. Redessinez.'
          : `Arrêté. Rien n’a été payé. Vous pouvez ${nextWay[method]} ou prendre un autre moyen.`;
      case 'too-short':
        return 'C’était trop court pour un dessin. Il ne compte pas. Redessinez.';
      case 'unavailable':
        return `Cela n’a pas marché pour l’instant. Vous pouvez ${nextWay[open.find((one) => one !== method) ?? method]}.`;
      case 'not-loaded':
        return 'Le paiement n’a pas pu se charger. Rien n’a été payé. Vérifiez votre connexion, puis réessayez.';
      case 'unreadable':
        return 'Ce paiement ne peut pas être confirmé ici. Rien n’a été payé. Revenez et recommencez.';
      case 'expired':
        return 'C’était trop long. Rien n’a été payé. Réessayez.';
      case 'still-loading':
        return `Le dessin se charge encore. Appuyez de nouveau.${orElse(open)}`;
      case 'part-missing':
        return `Le dessin n’a pas pu se charger. Appuyez de nouveau.${orElse(open)}`;
      case 'not-recognized':
        return method === 'drawing'
          ? 'Non reconnu. Redessinez, ou prenez un autre moyen.'
          : 'Non reconnu. Réessayez, ou prenez un autre moyen.';
    }
  },
  blocked: (open) =>
    `Le dessin est fermé après cinq essais. Vous pouvez encore payer\u202f: ${nextWay[open[0] ?? 'code']}.`,
  headings: {
    idle: 'Est-ce vous\u202f?',
    preparing: 'Un instant',
    drawing: 'Dessinez maintenant',
    checking: 'Vérification',
    confirmed: 'C’est bien vous',
    retry: 'Encore une fois',
    blocked: 'Dessin fermé',
  },

  consent: {
    ask: 'Votre dessin et votre façon de bouger seraient gardés sur cet appareil pour vous reconnaître. Rien n’est envoyé. Vous pouvez les supprimer à tout moment.',
    give: 'Garder mon dessin sur cet appareil',
    refuse: 'Ne pas garder de dessin',
    revoke: 'Supprimer mon dessin et ne plus l’utiliser',
    revoked: 'Votre dessin a été supprimé. Il n’est plus utilisé.',
  },
  whatItIs: 'Un dessin est une commodité qui ouvre une clé de cet appareil. Il est moins sûr qu’une clé d’accès.',
  protection: (kind) => protections[kind],

  enrollment: {
    title: 'Créez votre dessin',
    advice:
      'Choisissez une figure à plusieurs virages que personne ne devinerait, comme une lettre inventée. Dessinez-la comme vous le ferez toujours.',
    draw: (repetition, total) => `Dessinez votre figure. ${repetition} sur ${total}.`,
    taken: (done, total) =>
      done >= 3
        ? `${done} sur ${total}. Redessinez-la pour plus de sûreté, ou terminez.`
        : `${done} sur ${total}. Redessinez-la de la même façon.`,
    notTaken: (cause) =>
      ({
        cancelled: 'Ce dessin a été interrompu. Il ne compte pas. Redessinez-le.',
        'too-short': 'C’était trop court. Cela ne compte pas. Redessinez.',
      })[cause],
    redraw: (reason, number) =>
      ({
        'too-short': `Le dessin ${number} était trop court. Redessinez-le, plus grand.`,
        'not-repeatable': `Le dessin ${number} diffère des autres. Redessinez-le.`,
      })[reason],
    undo: 'Reprendre le dernier',
    finish: 'Terminer',
    again: 'Recommencer',
    leave: 'Quitter sans dessin',
    enrolled: 'Votre dessin est prêt.',
    notKept: 'Votre dessin n’a pas pu être gardé sur cet appareil. Rien n’est créé. Recommencez.',
    notDeleted: 'Votre dessin n’a pas pu être supprimé. Réessayez, ou effacez les données de ce site.',
    refused: (reason) => refusals[reason],
  },
};

const protections = {
  passkey: 'Votre dessin est verrouillé par votre clé d’accès.',
  obfuscated:
    'Votre dessin est brouillé sur cet appareil. Qui peut ouvrir votre profil de navigateur pourrait le lire.',
  memory: 'Votre dessin est gardé jusqu’à ce que vous fermiez cette page.',
} as const;

const refusals = {
  'too-few': 'Dessinez votre figure au moins trois fois.',
  'too-many': 'Dessinez votre figure au plus cinq fois.',
  unreadable: 'Un des dessins n’a pas pu être lu. Recommencez.',
  'too-short': 'Un des dessins était trop court. Dessinez plus grand, et prenez un peu plus de temps.',
  'too-simple': 'Cette figure est trop simple. Prenez-en une avec au moins trois virages ou une boucle.',
  'too-common': 'Cette figure est facile à deviner. Prenez-en une à vous, pas un cercle, un triangle ou un carré.',
  'not-repeatable': 'Les dessins diffèrent trop. Dessinez chaque fois la même figure, au même rythme.',
  copied: 'Deux dessins sont le même enregistrement. Dessinez chacun à la main.',
} as const;

/** Names one way that needs no drawing, if one is open. */
function orElse(open: readonly IdentityMethod[]): string {
  const other = open.find((method) => method !== 'drawing');
  return other ? ` Vous pouvez aussi ${nextWay[other]}.` : '';
}
