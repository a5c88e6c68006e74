import type { PayOutcome } from '@payaloud/core/payment';

/**
 * Every error as `{ "error": { "code", "message" } }`. The message is for developers, and never repeats what was sent.
 * docs/server-payments.md lists the codes.
 */
export const statuses = {
  /** An id has 16 to 64 characters of `A-Z`, `a-z`, `0-9`, `_` and `-`. `crypto.randomUUID()` makes one. */
  'bad-id': 400,
  /** The body is not a JSON object of strings, or a key appears twice. Send one object with each key once. */
  'bad-json': 400,
  /** The body has another key than those of the route. Card data and drawings must never be sent. */
  'unknown-key': 400,
  /** The key cannot be added: it is not one that the browser made, or its challenge is too old. Ask for new options. */
  'bad-key': 400,
  /** No webhook secret fits. Is it the one of the test environment, or of another endpoint? */
  'not-verified': 400,
  /** The webhook is signed rightly and older than five minutes. If every webhook is, this server's clock is wrong. */
  'too-old': 400,
  /** `userOf` answered null. At Pay and at the check of the payer the page asks to sign in. An id that was sent before may still be charged. */
  'signed-out': 401,
  /** The page comes from another origin than `origin`, or a proxy removed the header. Give `origin` as the browser's address bar has it. */
  'bad-origin': 403,
  /** The order needs a confirmation that was not used before. The body is also an outcome that the page says. */
  'not-confirmed': 403,
  /** `stepUp` found no fresh proof of who this session is. Sign the payer in again, then add the key. */
  'step-up-needed': 403,
  /** The address is wrong, or `basePath` is not where the routes are mounted. Mount it there. */
  'not-a-route': 404,
  /** `orderOf` answered null. Does the order belong to this user? */
  'unknown-order': 404,
  /** The webhook's payment is not stored yet. The provider sends it again. */
  'unknown-payment': 404,
  /** The route has other methods. See the table of requests. */
  'wrong-method': 405,
  /** The payer heard another amount, or another version of the order is being paid. The body is also an outcome that the page says. */
  'order-changed': 409,
  /** Another user is paying the order, or has paid it. The body is also an outcome that the page says. Does `userOf` keep a guest's name? */
  'order-taken': 409,
  /** This user has too many keys. Remove one first. */
  'too-many-keys': 409,
  /** A page may send 8 kB, a provider 256 kB. Send only the keys of the route. */
  'too-large': 413,
  /** A page sends `application/json`. Set the header. */
  'wrong-content-type': 415,
  /** Something read the body before, for example `express.json()`. Mount Payaloud first. */
  'body-was-read': 500,
  /** A bug, or `userOf` or `orderOf` threw or answered nonsense. `onError` has it. */
  internal: 500,
  /** The database does not answer, or `migrate()` was never called. `onError` has it. */
  unavailable: 503,
} as const;

/** https://github.com/payaloud/payaloud/blob/main/docs/reference/errors.md */
export type HttpErrorCode = keyof typeof statuses;

/** Thrown inside of a route, and answered as it is. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly code: HttpErrorCode;

  constructor(code: HttpErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** @param outcome Beside the error, if the page may say it. */
export function answerError({ code, message }: Pick<HttpError, 'code' | 'message'>, outcome?: PayOutcome): Response {
  return answerJson({ ...outcome, error: { code, message } }, statuses[code]);
}

/** Never cached: an old answer about money is a wrong one. */
export function answerJson(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === statuses.unavailable ? { 'retry-after': '2' } : {}),
    },
  });
}
