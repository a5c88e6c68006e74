/** The mark of the means of each payment that this page has sent. */
const marks = new Map<string, string>();

const keyOf = (paymentId: string) => `payaloud:method:${paymentId}`;

/** Notes with which means a payment is sent. The tab keeps it over a reload, as a mark from which the means cannot be read. */
export function noteMethod(paymentId: string, methodId: string): void {
  const mark = markOf(paymentId, methodId);
  marks.set(paymentId, mark);
  try {
    sessionStorage.setItem(keyOf(paymentId), mark);
  } catch {
    // Storage is full, blocked or private. This page still knows it.
  }
}

/** The means with which this tab sent the payment. Null if that is not known, for example because another tab sent it. */
export function methodOfPayment<Method extends { readonly id: string }>(
  paymentId: string | null,
  methods: readonly Method[],
): Method | null {
  const mark = paymentId === null ? null : (marks.get(paymentId) ?? storedMark(paymentId));
  if (paymentId === null || mark === null) return null;
  return methods.find(({ id }) => markOf(paymentId, id) === mark) ?? null;
}

function storedMark(paymentId: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(paymentId));
  } catch {
    return null;
  }
}

/** FNV-1a. */
function markOf(paymentId: string, methodId: string): string {
  const sum = Array.from(`${paymentId} ${methodId}`).reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  return (sum >>> 0).toString(36);
}
