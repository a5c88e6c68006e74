import type { EnrolmentAnswer } from '../confirmations/credentials';
import type { Confirmations } from '../createConfirmations';
import { answerJson, HttpError } from './answers';
import { readObject } from './readBody';
import { requireUser } from './require';
import { defaultBasePath, notARoute, type Route } from './route';

const registrationShape = {
  id: 'string',
  rawId: 'string',
  type: 'string',
  authenticatorAttachment: 'string',
  clientExtensionResults: { credProps: { rk: 'boolean' } },
  response: {
    clientDataJSON: 'string',
    attestationObject: 'string',
    authenticatorData: 'string',
    publicKey: 'string',
    publicKeyAlgorithm: 'number',
    transports: 'strings',
  },
} as const;

/** GET devices */
export async function listDevices(route: Route, confirmations: Confirmations): Promise<Response> {
  const devices = await confirmations.listDevices(await requireUser(route));
  return answerJson({ devices: devices.map(({ keyId, enrolledAt }) => ({ keyId, enrolledAt })) });
}

/** POST devices with the value of the page's `onEnrolled`. */
export async function addDevice(route: Route, confirmations: Confirmations): Promise<Response> {
  const user = await requireUser(route);
  const shape = { keyId: 'string', publicKey: { kty: 'string', crv: 'string', x: 'string', y: 'string' } } as const;
  const { keyId = '', publicKey = {} } = await readObject(route.request, shape);
  const { kty = '', crv = '', x = '', y = '' } = publicKey;
  return answerEnrolment(await confirmations.addDevice(route.request, user, { keyId, publicKey: { kty, crv, x, y } }));
}

/** DELETE devices/:id */
export async function revokeDevice(route: Route, confirmations: Confirmations, keyId: string): Promise<Response> {
  return answerJson({ removed: await confirmations.revokeDevice(await requireUser(route), keyId) });
}

/** GET passkeys, for `credentialIds` of the page. */
export async function listPasskeys(route: Route, confirmations: Confirmations): Promise<Response> {
  const passkeys = await confirmations.listPasskeys(await requireUser(route));
  return answerJson({ passkeys: passkeys.map(({ passkeyId, enrolledAt }) => ({ passkeyId, enrolledAt })) });
}

/** POST passkey-options: WebAuthn's creation options. */
export async function startPasskey(route: Route, confirmations: Confirmations): Promise<Response> {
  const options = await confirmations.startPasskey(route.request, await requireUser(route));
  if (options === null) throw notARoute(route.options.basePath ?? defaultBasePath);
  return typeof options === 'string' ? answerEnrolment(options) : answerJson({ options });
}

/** POST passkeys with `credential.toJSON()`. */
export async function addPasskey(route: Route, confirmations: Confirmations): Promise<Response> {
  const user = await requireUser(route);
  const response = await readObject(route.request, registrationShape);
  return answerEnrolment(await confirmations.addPasskey(route.request, user, response));
}

/** DELETE passkeys/:id */
export async function removePasskey(route: Route, confirmations: Confirmations, id: string): Promise<Response> {
  return answerJson({ removed: await confirmations.removePasskey(await requireUser(route), id) });
}

function answerEnrolment(answer: EnrolmentAnswer): Response {
  switch (answer) {
    case 'added':
      return answerJson({ added: true });
    case 'step-up-needed':
      throw new HttpError('step-up-needed', 'stepUp found no fresh proof of who this session is');
    case 'bad-key':
      throw new HttpError('bad-key', 'This is not a key that can be added, or its challenge is too old');
    case 'too-many':
      throw new HttpError('too-many-keys', 'This user has too many keys. Remove one first');
  }
}
