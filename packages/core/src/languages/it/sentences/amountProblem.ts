import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  const heard = refusingWord ? `Ho sentito «${refusingWord}»` : null;
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const isLess = cause === 'below-min';
      const remedy = limit ? `Puoi pagare ${limit} o ${isLess ? 'più' : 'meno'}.` : 'Detta un altro importo.';
      return { cause: `${amount ? `${amount} è` : 'È'} troppo${isLess ? ' poco' : ''}.`, remedy, short: remedy };
    }
    case 'negative':
      return { cause: `${heard ?? 'Non era un importo da pagare'}.`, remedy: onlyAmount, short: onlyAmount };
    case 'negated':
      return {
        cause: `${heard ?? 'Ho sentito una negazione'}: l’importo non è stato inserito.`,
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
      return limit ? `Scrivi ${limit} o più.` : 'Scrivi un importo più alto.';
    case 'above-max':
    case 'too-large':
      return limit ? `Scrivi ${limit} o meno.` : 'Scrivi un importo più basso.';
    case 'zero':
      return moreThanZero;
    case 'negative':
      return 'Scrivi l’importo senza il segno meno.';
    case 'too-precise':
      return decimalsRule(decimals);
    case 'percent':
      return 'Scrivi un importo, non una percentuale.';
    case 'other-currency':
      return 'Scrivi l’importo nella valuta di questo campo.';
    case 'not-a-number':
      return 'Scrivi l’importo in cifre, per esempio 23,50.';
  }
};

function decimalsRule(decimals: number): string {
  if (decimals === 0) return 'Un numero intero, senza virgola.';
  return decimals === 1
    ? 'Al massimo una cifra dopo la virgola.'
    : `Al massimo ${decimals === 2 ? 'due' : 'tre'} cifre dopo la virgola.`;
}

const typeIt = 'Scrivi l’importo.';
const orType = ', oppure scrivi l’importo.';
const tryOrType = `Riprova${orType}`;
const sayOrType = 'Dettalo di nuovo, oppure scrivilo.';
const onlyAmount = 'Di’ solo l’importo, oppure scrivilo.';
const moreThanZero = 'L’importo deve essere maggiore di zero.';
const several = [
  'Ho sentito più importi.',
  'Dettane uno solo, oppure scrivilo.',
  'Un solo importo, per favore.',
] as const;
const nothing = ['Non ho sentito niente.', tryOrType, 'Ancora non ho sentito niente.'] as const;

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: ['La dettatura non funziona in questo browser.', typeIt, 'Qui la dettatura non funziona.'],
  'insecure-context': [
    'Il microfono funziona solo su una pagina sicura.',
    typeIt,
    'Niente microfono su questa pagina.',
  ],
  'permission-denied-once': [
    'L’accesso al microfono non è stato consentito.',
    `Premi «Riprova» e consenti l’accesso${orType}`,
    'Microfono non consentito.',
  ],
  'permission-denied': [
    'Il microfono è bloccato per questa pagina.',
    `Consenti l’accesso nelle impostazioni del browser${orType}`,
    'Microfono bloccato.',
  ],
  'service-not-allowed': [
    'Il riconoscimento vocale è disattivato su questo dispositivo.',
    `Attiva la dettatura o Siri nelle impostazioni${orType}`,
    'Riconoscimento vocale disattivato.',
  ],
  network: [
    'Il servizio vocale non è raggiungibile.',
    `Riprova più tardi${orType}`,
    'Servizio vocale ancora non raggiungibile.',
  ],
  'no-microphone': ['Nessun microfono trovato.', `Collegane uno${orType}`, 'Nessun microfono.'],
  'not-understood': ['Scusa, non ho capito.', tryOrType, 'Scusa, ancora non ho capito.'],
  'no-speech': nothing,
  'language-not-supported': ['Questo browser non capisce l’italiano.', typeIt, 'Qui l’italiano non viene capito.'],
  'too-loud': ['C’è troppo rumore.', `Spostati dove è più tranquillo${orType}`, 'Troppo rumore.'],
  'engine-failed': ['Il riconoscimento vocale si è fermato.', tryOrType, 'Si è fermato di nuovo.'],
  'blocked-by-page': [
    'Questa pagina blocca il riconoscimento vocale.',
    typeIt,
    'Qui il riconoscimento vocale è bloccato.',
  ],
  'download-failed': [
    'Il download non è riuscito.',
    `Controlla la connessione e riprova${orType}`,
    'Il download non è riuscito.',
  ],
  timeout: ['Ci vuole troppo tempo.', tryOrType, 'Ci vuole ancora troppo tempo.'],
  'microphone-taken': ['L’ascolto si è interrotto, forse per un’altra app.', sayOrType, 'Ascolto interrotto.'],
  'nothing-heard': nothing,
  'no-amount': [
    'Non ho sentito un importo.',
    'Di’ per esempio: ventitré euro e cinquanta. Oppure scrivilo.',
    'Ancora nessun importo.',
  ],
  zero: ['Ho sentito zero.', moreThanZero, moreThanZero],
  approximate: ['L’importo non era esatto.', onlyAmount, 'Un importo esatto, per favore.'],
  range: several,
  'several-amounts': several,
  'other-currency': [
    'È un’altra valuta.',
    'Detta l’importo nella valuta di questo campo.',
    'Nella valuta di questo campo, per favore.',
  ],
};
