import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  const heard = refusingWord ? `J’ai entendu «\u202f${refusingWord}\u202f»` : null;
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? `Vous pouvez payer ${limit} ou ${isLess ? 'plus' : 'moins'}.` : 'Dites un autre montant.';
      return {
        cause: `${amount ? `${amount}, c’est` : 'C’est'} ${isLess ? 'insuffisant' : 'trop'}.`,
        remedy,
        short: remedy,
      };
    }
    case 'negative':
      return {
        cause: heard ? `${heard}.` : 'Ce n’était pas un montant à payer.',
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'negated':
      return {
        cause: `${heard ?? 'J’ai entendu une négation'}\u202f: ce montant n’a pas été pris en compte.`,
        remedy: onlyAmount,
        short: onlyAmount,
      };
    case 'too-precise': {
      const rule = decimalsRule(facts.decimals);
      return { cause: rule, remedy: sayOrType, short: rule };
    }
    default: {
      const [told, remedy, short] = problems[cause];
      return { cause: told, remedy, short };
    }
  }
}

export const typedProblem: AmountEntrySentences['typedProblem'] = (reason, { limit, decimals }) => {
  switch (reason) {
    case 'below-min':
      return limit ? `Saisissez ${limit} ou plus.` : 'Saisissez un montant plus grand.';
    case 'above-max':
    case 'too-large':
      return limit ? `Saisissez ${limit} ou moins.` : 'Saisissez un montant plus petit.';
    case 'zero':
      return moreThanZero;
    case 'negative':
      return 'Saisissez le montant sans signe moins.';
    case 'too-precise':
      return decimalsRule(decimals);
    case 'percent':
      return 'Saisissez un montant, pas un pourcentage.';
    case 'other-currency':
      return 'Saisissez le montant dans la devise de ce champ.';
    case 'not-a-number':
      return 'Saisissez le montant en chiffres, par exemple 23,50.';
  }
};

function decimalsRule(decimals: number): string {
  if (decimals === 0) return 'Un nombre entier, sans rien après la virgule.';
  const count = ['Aucun', 'Un', 'Deux', 'Trois'][decimals] ?? decimals;
  return `${count} chiffre${decimals === 1 ? '' : 's'} au plus après la virgule.`;
}

const tryOrType = 'Réessayez, ou saisissez le montant.';
const sayOrType = 'Redites-le, ou saisissez-le.';
const typeIt = 'Saisissez le montant.';
const onlyAmount = 'Dites seulement le montant, ou saisissez-le.';
const oneAmount = 'Dites-en un seul, ou saisissez-le.';
const moreThanZero = 'Le montant doit être supérieur à zéro.';

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: ['La saisie vocale ne marche pas dans ce navigateur.', typeIt, 'La saisie vocale ne marche pas ici.'],
  'insecure-context': ['Le micro ne marche que sur une page sécurisée.', typeIt, 'Pas de micro sur cette page.'],
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
    'Service vocal toujours injoignable.',
  ],
  'no-microphone': ['Aucun micro trouvé.', 'Branchez-en un, ou saisissez le montant.', 'Pas de micro.'],
  'not-understood': ['Désolé, je n’ai pas compris.', tryOrType, 'Désolé, toujours pas compris.'],
  'no-speech': ['Je n’ai rien entendu.', tryOrType, 'Je n’ai toujours rien entendu.'],
  'language-not-supported': [
    'Ce navigateur ne comprend pas le français.',
    typeIt,
    'Le français n’est pas compris ici.',
  ],
  'too-loud': ['Il y a trop de bruit.', 'Allez dans un endroit plus calme, ou saisissez le montant.', 'Trop de bruit.'],
  'engine-failed': ['La reconnaissance vocale s’est arrêtée.', tryOrType, 'Elle s’est encore arrêtée.'],
  'blocked-by-page': ['Cette page bloque la reconnaissance vocale.', typeIt, 'Reconnaissance vocale bloquée ici.'],
  'download-failed': [
    'Le téléchargement n’a pas abouti.',
    'Vérifiez la connexion et réessayez, ou saisissez le montant.',
    'Le téléchargement n’a pas abouti.',
  ],
  timeout: ['Cela prend trop de temps.', tryOrType, 'Cela prend encore trop de temps.'],
  'microphone-taken': ['L’écoute a été arrêtée, peut-être par une autre application.', sayOrType, 'Écoute arrêtée.'],
  'nothing-heard': ['Je n’ai rien entendu.', tryOrType, 'Je n’ai toujours rien entendu.'],
  'no-amount': [
    'Je n’ai pas entendu de montant.',
    'Dites par exemple\u202f: vingt-trois euros cinquante. Ou saisissez-le.',
    'Toujours pas de montant entendu.',
  ],
  zero: ['J’ai entendu zéro.', moreThanZero, moreThanZero],
  approximate: ['Ce montant n’était pas exact.', onlyAmount, 'Un montant exact, s’il vous plaît.'],
  range: ['J’ai entendu plusieurs montants.', oneAmount, 'Un seul montant, s’il vous plaît.'],
  'several-amounts': ['J’ai entendu plusieurs montants.', oneAmount, 'Un seul montant, s’il vous plaît.'],
  'other-currency': [
    'C’est une autre devise.',
    'Dites le montant dans la devise de ce champ.',
    'Dans la devise de ce champ, s’il vous plaît.',
  ],
};
