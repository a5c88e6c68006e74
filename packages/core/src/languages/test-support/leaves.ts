/** A sentence, or a function that makes some. */
export type Leaf = string | ((...args: never[]) => unknown);

/** Sentences that only join their arguments, and names of cards, many of which are the same everywhere. */
export const passesThrough: ReadonlySet<string> = new Set([
  'paymentMethods.brand',
  'paymentMethods.marked',
  'selfVoicing.join',
]);

export function leavesOf(value: unknown, path = ''): Map<string, Leaf> {
  if (typeof value === 'string' || typeof value === 'function') return new Map([[path, value as Leaf]]);
  const entries = Object.entries(value as Record<string, unknown>);
  return new Map(entries.flatMap(([key, inner]) => [...leavesOf(inner, path === '' ? key : `${path}.${key}`)]));
}

/** Every text that a sentence may become. */
export function textsOf(path: string, leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf];
  const say = leaf as (...args: unknown[]) => unknown;
  return (calls[path] ?? usualCalls(path, leaf.length)).flatMap(
    (args) => [...leavesOf(say(...args)).values()] as string[],
  );
}

/** Arguments that make each sentence function return all of its sentences. They are words, so they add no symbols. */
const calls: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'amountEntry.accept': [[{ inFigures: '元', inWords: '元' }]],
  'amountEntry.readBackDigits': [
    [{ whole: ['元', '角'], decimals: [], unit: '分', absentMinorUnit: '分' }],
    [{ whole: ['元', '角'], decimals: ['元', '角'], unit: '分', absentMinorUnit: null }],
  ],
  'amountEntry.question': [
    ['元', null],
    ['元', '角'],
  ],
  'amountEntry.download': [[null], [4]],
  'amountEntry.downloadStart': [[null], [4]],
  'amountEntry.downloading': [[null], [40]],
  'amountEntry.consent': [[''], ['X']],
  'amountEntry.limit': cross(['above-max', 'below-min'], [null, '元']),
  'amountEntry.problem': cross(amountCauses(), [
    { amount: '元', limit: '角', refusingWord: '分', currency: 'CNY', decimals: 2 },
    { amount: '元', limit: null, refusingWord: null, currency: 'JPY', decimals: 0 },
  ]),
  'amountEntry.typedProblem': cross(
    [
      'below-min',
      'above-max',
      'too-large',
      'zero',
      'negative',
      'too-precise',
      'percent',
      'other-currency',
      'not-a-number',
    ],
    [
      { limit: '元', currency: 'CNY', decimals: 2 },
      { limit: null, currency: 'JPY', decimals: 0 },
      { limit: null, currency: 'TND', decimals: 3 },
    ],
  ),
  'checkout.orderSpeech': [[[['元', '角']], '分']],
  'checkout.receipt.speech': [['元', '店', [['元', '角']]]],
  'common.amountInDigits': [['23.50', 'CNY']],
  'payment.reference': [['元']],
  'errorSummary.heading': [[1], [3]],
  'orderTotal.changed': [['元'], [null]],
  'orderTotal.changedAfterConfirmation': [['元'], [null]],
  'paymentMethods.brand': [['visa'], ['unionpay']],
  'paymentMethods.card': cross(['元', null], ['四', null]),
  'paymentMethods.bankAccount': cross(['元', null], ['四', null]),
  'paymentMethods.balance': [['元'], [null]],
  'paymentMethods.marked': [['元', ['角']]],
  'announcement.duration': cross(['2'], [2], ['seconds', 'minutes']),
  'identity.retry': cross(
    ['drawing', 'passkey', 'device', 'code'],
    ['not-recognized', 'cancelled', 'too-short', 'unavailable', 'not-loaded', 'unreadable', 'expired', 'signed-out'],
    [['drawing', 'code']],
    [undefined, 1, 2],
  ),
  'identity.codeSent': cross(['phone', 'email', null], [true, false]),
  'identity.codeNotSent': [[true], [false]],
  'identity.codeWait': cross([1, 5, null], [true, false]),
  'identity.acceptedFor': cross(['drawing', 'passkey', 'device', 'code'], ['元'], ['角']),
  'identity.confirmed': cross(['drawing', 'passkey', 'device', 'code'], ['元'], ['角', null]),
  'identity.changed': [
    ['元', '角'],
    [null, null],
  ],
  'identity.blocked': [[['passkey']], [[]]],
  'identity.protection': [['passkey'], ['obfuscated'], ['memory']],
  'identity.enrollment.taken': [
    [1, 5],
    [4, 5],
  ],
  'identity.enrollment.notTaken': [['cancelled'], ['too-short']],
  'identity.enrollment.redraw': [[3], [1]],
  'identity.enrollment.refused': [
    ['too-few'],
    ['too-many'],
    ['unreadable'],
    ['too-short'],
    ['too-simple'],
    ['too-common'],
    ['not-repeatable'],
    ['copied'],
  ],
  ...Object.fromEntries(
    ['new-payee', 'unusual-amount', 'both'].map((kind) => [
      `payeeWarning.warnings.${kind}`,
      [[{ amount: '元', payee: '角' }], [null]],
    ]),
  ),
  'selfVoicing.join': [[['元', '角']]],
  'received.received': receivedPhrases(),
  'received.refunded': receivedPhrases(),
  'swipeToPay.step': [
    [0, 4],
    [2, 4],
  ],
  'swipeToPay.atEnd': [['drag'], ['keys']],
};

function usualCalls(path: string, arity: number): readonly (readonly unknown[])[] {
  if (!path.startsWith('announcement.')) return [['元', '店', '人'].slice(0, arity)];
  const all = { amount: '元', payee: '店', card: '四', reference: '七', contact: '客服', time: '秒' };
  return [
    [all],
    [{ ...all, amount: null, payee: null, card: null, reference: null, contact: null }],
    [{ ...all, amount: null }],
  ];
}

function receivedPhrases(): readonly (readonly unknown[])[] {
  return cross(['元', null], ['店', null]).map(([amount, payer]) => [{ amount, payer }]);
}

function amountCauses(): readonly string[] {
  const speech =
    'unsupported insecure-context permission-denied-once permission-denied service-not-allowed network no-microphone no-speech not-understood language-not-supported too-loud engine-failed download-failed timeout microphone-taken';
  const refusals =
    'nothing-heard no-amount negative zero approximate range several-amounts negated too-precise other-currency below-min above-max';
  return `${speech} ${refusals}`.split(' ');
}

/** Every combination. */
function cross(...lists: readonly (readonly unknown[])[]): unknown[][] {
  return lists.reduce<unknown[][]>((rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])), [[]]);
}
