import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemAmounts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, { amount, limit }: ProblemAmounts): ProblemSentences {
  if (cause === 'below-min' || cause === 'above-max') {
    const isLess = cause === 'below-min';
    const remedy = limit ? `Le ${isLess ? 'minimum' : 'maximum'} est ${limit}.` : 'Dites un autre montant.';
    return {
      cause: `${amount ? `${amount}, c’est` : 'C’est'} ${isLess ? 'trop peu' : 'trop'}.`,
      remedy,
      short: remedy,
    };
  }
  const [told, remedy, short] = problems[cause];
  return { cause: told, remedy, short };
}

export const typedProblem: AmountEntrySentences['typedProblem'] = (reason, { limit }) => {
  switch (reason) {
    case 'below-min':
      return limit ? `Saisissez ${limit} ou plus.` : 'Saisissez un montant plus grand.';
    case 'above-max':
    case 'too-large':
      return limit ? `Saisissez ${limit} ou moins.` : 'Saisissez un montant plus petit.';
    case 'zero':
      return 'Saisissez plus de zéro.';
    case 'negative':
      return 'Saisissez le montant sans moins.';
    case 'too-precise':
      return 'Il y a trop de chiffres après la virgule.';
    case 'percent':
      return 'Saisissez un montant, pas un pourcentage.';
    case 'other-currency':
      return 'C’est une autre monnaie.';
    case 'not-a-number':
      return 'Saisissez le montant en chiffres, par exemple 23,50.';
  }
};

const notHeardWell = 'Redites-le, ou saisissez-le.';
const otherRoute = 'Saisissez le montant, ou utilisez le clavier et les boutons plus et moins.';
const oneAmount = 'Dites un seul montant exact.';

const problems: Readonly<
  Record<Exclude<AmountEntryCause, 'below-min' | 'above-max'>, readonly [cause: string, remedy: string, short: string]>
> = {
  unsupported: ['Ce navigateur ne comprend pas la parole.', otherRoute, 'Pas de parole ici.'],
  'insecure-context': ['Le micro ne marche que sur une page sécurisée.', otherRoute, 'Pas de micro sur cette page.'],
  'permission-denied-once': [
    'Le micro n’a pas été autorisé.',
    'Appuyez sur «\u202fRéessayer\u202f» et autorisez-le, ou saisissez le montant.',
    'Micro non autorisé.',
  ],
  'permission-denied': [
    'Le micro est bloqué pour cette page.',
    'Autorisez-le dans les réglages du navigateur, ou saisissez le montant.',
    'Micro bloqué.',
  ],
  'service-not-allowed': [
    'La reconnaissance vocale est désactivée sur cet appareil.',
    'Activez la dictée ou Siri dans les réglages, ou saisissez le montant.',
    'Reconnaissance vocale désactivée.',
  ],
  network: [
    'Le service vocal est injoignable.',
    'Réessayez plus tard, ou saisissez le montant.',
    'Service vocal injoignable.',
  ],
  'no-microphone': ['Aucun micro trouvé.', 'Branchez-en un, ou saisissez le montant.', 'Pas de micro.'],
  'not-understood': ['Je n’ai pas compris.', notHeardWell, 'Pas compris.'],
  'no-speech': [
    'Je n’ai rien entendu.',
    'Appuyez sur «\u202fRéessayer\u202f», puis parlez, ou saisissez le montant.',
    'Rien entendu.',
  ],
  'language-not-supported': [
    'Ce navigateur ne comprend pas le français.',
    otherRoute,
    'Le français n’est pas compris ici.',
  ],
  'too-loud': ['Il y a trop de bruit.', 'Allez dans un endroit plus calme, ou saisissez le montant.', 'Trop de bruit.'],
  'engine-failed': ['La reconnaissance vocale a échoué.', 'Réessayez, ou saisissez le montant.', 'Encore un échec.'],
  'download-failed': [
    'Le téléchargement a échoué.',
    'Vérifiez la connexion et réessayez, ou saisissez le montant.',
    'Téléchargement échoué.',
  ],
  timeout: ['La reconnaissance vocale ne répond pas.', 'Réessayez, ou saisissez le montant.', 'Pas de réponse.'],
  'microphone-taken': ['L’écoute a été arrêtée, peut-être par une autre application.', notHeardWell, 'Arrêté.'],
  'nothing-heard': ['Je n’ai rien compris.', notHeardWell, 'Rien compris.'],
  'no-amount': [
    'Je n’ai pas compris de montant.',
    'Dites par exemple\u202f: vingt-trois euros cinquante. Ou saisissez-le.',
    'Aucun montant compris.',
  ],
  negative: ['Le montant était négatif.', 'Dites-le sans moins.', 'Sans moins, s’il vous plaît.'],
  zero: ['Zéro n’est pas un montant.', 'Dites plus de zéro.', 'Plus de zéro, s’il vous plaît.'],
  approximate: ['Le montant n’était pas exact.', oneAmount, 'Un montant exact, s’il vous plaît.'],
  range: ['J’ai compris plusieurs montants.', oneAmount, 'Un seul montant, s’il vous plaît.'],
  'several-amounts': ['J’ai compris plusieurs montants.', oneAmount, 'Un seul montant, s’il vous plaît.'],
  negated: ['Rien n’est pris, à cause d’un «\u202fpas\u202f».', oneAmount, 'Un montant exact, s’il vous plaît.'],
  'too-precise': ['C’est moins que la plus petite pièce.', oneAmount, 'Trop précis, arrondissez.'],
  'other-currency': ['C’est une autre monnaie.', 'Dites le montant dans la monnaie de ce champ.', 'Autre monnaie.'],
};
