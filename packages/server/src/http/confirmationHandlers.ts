import type { PasskeyAssertion } from '@payaloud/core/confirmation';
import type { Proof } from '../confirmations/proof';
import type { AskedOrder } from '../confirmations/askedOrder';
import type { Confirmations } from '../createConfirmations';
import { answerJson, HttpError } from './answers';
import { readObject, type BodyOf } from './readBody';
import { requireOrder, requireUser } from './require';
import type { Route } from './route';

const confirmationShape = {
  challenge: 'string',
  method: 'string',
  // A claim of the page. The one that counts is signed.
  localAttempts: 'number',
  jws: 'string',
  code: 'string',
  assertion: {
    id: 'string',
    rawId: 'string',
    type: 'string',
    authenticatorAttachment: 'string',
    response: { clientDataJSON: 'string', authenticatorData: 'string', signature: 'string', userHandle: 'string' },
    clientExtensionResults: {},
  },
} as const;

/**
 * POST orders/:id/challenge with the `keyId` of the page's device key, if it has one. A server without confirmations answers too, that
 * none is needed, because the page cannot know which server it asks.
 */
export async function issue(route: Route, orderId: string): Promise<Response> {
  const user = await requireUser(route);
  const { keyId = null } = await readObject(route.request, { keyId: 'string' });
  const order = await requireOrder(route.options, orderId, user);
  const challenge = (await route.options.confirmations?.issue({ user, orderId, order, keyId })) ?? null;
  return answerJson({ challenge });
}

/** POST orders/:id/code with the `challenge` that the code will confirm. */
export async function sendCode(route: Route, confirmations: Confirmations, orderId: string): Promise<Response> {
  const user = await requireUser(route);
  const { challenge = '' } = await readObject(route.request, { challenge: 'string' });
  const asked = await askedOrder(route, orderId, user);
  return answerJson(await confirmations.sendCode({ ...asked, challenge }));
}

/** POST orders/:id/confirmation with what the page's callbacks get. */
export async function confirm(route: Route, confirmations: Confirmations, orderId: string): Promise<Response> {
  const user = await requireUser(route);
  const body = await readObject(route.request, confirmationShape);
  const proof = proofIn(body);
  const asked = await askedOrder(route, orderId, user);
  return answerJson(await confirmations.confirm({ ...asked, challenge: body.challenge ?? '', proof }));
}

async function askedOrder({ options }: Route, orderId: string, user: string): Promise<AskedOrder> {
  return { user, orderId, order: await requireOrder(options, orderId, user) };
}

/** @throws {HttpError} `bad-json` if what belongs to the method is missing. A drawing without a signature is none. */
function proofIn({ method, jws, code, assertion }: BodyOf<typeof confirmationShape>): Proof {
  if ((method === 'drawing' || method === 'device' || method === 'voice') && jws !== undefined) return { method, jws };
  if (method === 'code' && code !== undefined) return { method, code };
  if (method === 'passkey' && isWhole(assertion)) return { method, assertion };
  throw new HttpError('bad-json', 'A method needs its jws, assertion or code');
}

function isWhole(assertion: BodyOf<typeof confirmationShape>['assertion']): assertion is PasskeyAssertion {
  const { id, rawId, type, response } = assertion ?? {};
  const { clientDataJSON, authenticatorData, signature } = response ?? {};
  return [id, rawId, clientDataJSON, authenticatorData, signature].every(Boolean) && type === 'public-key';
}
