import type { AmountEntryCause } from '../../../flows/amount/reasons';
import type { AmountEntrySentences, ProblemFacts, ProblemSentences } from '../../sentences/amountEntry';

/** The cause and remedy for every problem of amount entry. */
export function amountProblem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences {
  const { amount, limit, refusingWord } = facts;
  const only = (told: string) => ({ cause: told, remedy: onlyAmount, short: onlyAmount });
  switch (cause) {
    case 'below-min':
    case 'above-max': {
      const [bound, odd] = cause === 'below-min' ? ['mindestens', 'zu wenig'] : ['höchstens', 'zu viel'];
      const remedy = limit ? `Möglich sind ${bound} ${limit}.` : 'Sagen Sie einen anderen Betrag.';
      return { cause: `${amount ? `${amount}, das ist` : 'Das ist'} ${odd}.`, remedy, short: remedy };
    }
    case 'negative':
      return only(refusingWord ? `Ich habe „${refusingWord}“ gehört.` : 'Das war kein Betrag zum Zahlen.');
    case 'negated':
      return only(
        `Ich habe ${refusingWord ? `„${refusingWord}“` : 'eine Verneinung'} gehört. Der Betrag wurde nicht eingetragen.`,
      );
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
      return limit ? `Geben Sie mindestens ${limit} ein.` : 'Geben Sie einen höheren Betrag ein.';
    case 'above-max':
    case 'too-large':
      return limit ? `Geben Sie höchstens ${limit} ein.` : 'Geben Sie einen niedrigeren Betrag ein.';
    case 'zero':
      return moreThanZero;
    case 'negative':
      return 'Geben Sie den Betrag ohne Minuszeichen ein.';
    case 'too-precise':
      return decimalsRule(decimals);
    case 'percent':
      return 'Geben Sie einen Betrag ein, keine Prozente.';
    case 'other-currency':
      return 'Geben Sie den Betrag in der Währung dieses Felds ein.';
    case 'not-a-number':
      return 'Geben Sie den Betrag in Ziffern ein, zum Beispiel 23,50.';
  }
};

function decimalsRule(decimals: number): string {
  if (decimals === 0) return 'Nur ganze Zahlen, nichts nach dem Komma.';
  const count = ['keine', 'eine', 'zwei', 'drei'][decimals] ?? decimals;
  return `Höchstens ${count} ${decimals === 1 ? 'Ziffer' : 'Ziffern'} nach dem Komma.`;
}

const orType = 'oder geben Sie den Betrag ein.';
const tryOrType = `Versuchen Sie es noch einmal ${orType}`;
const sayOrType = 'Sagen Sie den Betrag noch einmal oder geben Sie ihn ein.';
const typeIt = 'Geben Sie den Betrag ein.';
const onlyAmount = `Sagen Sie nur den Betrag ${orType}`;
const moreThanZero = 'Der Betrag muss größer als Null sein.';
const nothing = ['Ich habe nichts gehört.', tryOrType, 'Ich habe wieder nichts gehört.'] as const;
const several = [
  'Ich habe mehrere Beträge gehört.',
  'Sagen Sie nur einen oder geben Sie ihn ein.',
  'Bitte nur einen Betrag.',
] as const;

const problems: Readonly<
  Record<
    Exclude<AmountEntryCause, 'below-min' | 'above-max' | 'negative' | 'negated' | 'too-precise'>,
    readonly [cause: string, remedy: string, short: string]
  >
> = {
  unsupported: [
    'Die Spracheingabe funktioniert in diesem Browser nicht.',
    typeIt,
    'Die Spracheingabe funktioniert hier nicht.',
  ],
  'insecure-context': [
    'Das Mikrofon funktioniert nur auf einer sicheren Seite.',
    typeIt,
    'Kein Mikrofon auf dieser Seite.',
  ],
  'permission-denied-once': [
    'Das Mikrofon wurde nicht erlaubt.',
    `Drücken Sie „Erneut versuchen“ und erlauben Sie es, ${orType}`,
    'Mikrofon nicht erlaubt.',
  ],
  'permission-denied': [
    'Das Mikrofon ist für diese Seite gesperrt.',
    `Erlauben Sie es in den Einstellungen des Browsers ${orType}`,
    'Mikrofon gesperrt.',
  ],
  'service-not-allowed': [
    'Die Spracherkennung ist auf diesem Gerät ausgeschaltet.',
    `Schalten Sie in den Einstellungen die Diktierfunktion oder Siri ein ${orType}`,
    'Die Spracherkennung ist aus.',
  ],
  network: [
    'Der Sprachdienst ist nicht erreichbar.',
    `Versuchen Sie es später ${orType}`,
    'Der Sprachdienst ist noch nicht erreichbar.',
  ],
  'no-microphone': ['Es wurde kein Mikrofon gefunden.', `Schließen Sie eines an ${orType}`, 'Kein Mikrofon.'],
  'no-speech': nothing,
  'nothing-heard': nothing,
  'not-understood': [
    'Das habe ich leider nicht verstanden.',
    tryOrType,
    'Das habe ich leider wieder nicht verstanden.',
  ],
  'language-not-supported': ['Dieser Browser versteht kein Deutsch.', typeIt, 'Deutsch wird hier nicht verstanden.'],
  'too-loud': ['Hier ist es zu laut.', `Gehen Sie an einen ruhigeren Ort ${orType}`, 'Es ist noch zu laut.'],
  'engine-failed': ['Die Spracherkennung ist ausgefallen.', tryOrType, 'Die Spracherkennung ist wieder ausgefallen.'],
  'blocked-by-page': ['Diese Seite sperrt die Spracherkennung.', typeIt, 'Die Spracherkennung ist hier gesperrt.'],
  'download-failed': [
    'Das Laden ist fehlgeschlagen.',
    `Prüfen Sie die Verbindung und versuchen Sie es noch einmal ${orType}`,
    'Das Laden ist wieder fehlgeschlagen.',
  ],
  timeout: ['Das dauert zu lange.', tryOrType, 'Das dauert wieder zu lange.'],
  'microphone-taken': [
    'Das Zuhören wurde beendet, vielleicht durch eine andere App.',
    sayOrType,
    'Das Zuhören wurde wieder beendet.',
  ],
  'no-amount': [
    'Ich habe keinen Betrag gehört.',
    'Sagen Sie zum Beispiel: dreiundzwanzig Euro fünfzig. Oder geben Sie den Betrag ein.',
    'Ich habe wieder keinen Betrag gehört.',
  ],
  zero: ['Ich habe eine Null gehört.', moreThanZero, moreThanZero],
  approximate: ['Das war kein genauer Betrag.', onlyAmount, 'Bitte einen genauen Betrag.'],
  range: several,
  'several-amounts': several,
  'other-currency': [
    'Das ist eine andere Währung.',
    'Sagen Sie den Betrag in der Währung dieses Felds.',
    'Bitte in der Währung dieses Felds.',
  ],
};
