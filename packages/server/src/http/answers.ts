import type { PayOutcome } from '@payaloud/core/payment';

/**
 * Every error as `{ "error": { "code", "message" } }`. The message is for developers, and never repeats what was sent.
 * docs/server-payments.md lists the codes.
 */
export const statuses = {
  'bad-id': 400,
  'bad-json': 400,
  'unknown-key': 400,
  'bad-key': 400,
  'not-verified': 400,
  'too-old': 400,
  'signed-out': 401,
  'bad-origin': 403,
  'not-confirmed': 403,
  'step-up-needed': 403,
  'not-a-route': 404,
  'unknown-order': 404,
  'unknown-payment': 404,
  'wrong-method': 405,
  'order-changed': 409,
  'too-many-keys': 409,
  'too-large': 413,
  'wrong-content-type': 415,
  'body-was-read': 500,
  internal: 500,
  unavailable: 503,
} as const;

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
