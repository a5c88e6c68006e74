import { randomBytes } from 'node:crypto';
import type { StoredDevice, StoredPasskey } from '../store/confirmationStore';
import { isDeviceKey, type DevicePublicKey } from './deviceKeys';
import type { ConfirmationsContext } from './issue';
import { notify } from './notify';

export type EnrolmentAnswer = 'added' | 'step-up-needed' | 'bad-key' | 'too-many';

/** The device keys and passkeys of users. */
export interface Credentials {
  readonly listDevices: (user: string) => Promise<readonly StoredDevice[]>;
  /** Adds a device key, if the session has just proved who it is. */
  readonly addDevice: (request: Request, user: string, key: DevicePublicKey) => Promise<EnrolmentAnswer>;
  /** Nothing that this key signed counts any more, also what was not paid yet. False if there was no such key. */
  readonly revokeDevice: (user: string, keyId: string) => Promise<boolean>;
  readonly listPasskeys: (user: string) => Promise<readonly StoredPasskey[]>;
  /** WebAuthn's creation options for the page. Null without `passkeys`. */
  readonly startPasskey: (request: Request, user: string) => Promise<object | 'step-up-needed' | 'too-many' | null>;
  readonly addPasskey: (request: Request, user: string, response: object) => Promise<EnrolmentAnswer>;
  readonly removePasskey: (user: string, passkeyId: string) => Promise<boolean>;
}

/** Of each kind, for one user. */
const mostKeys = 20;
/** In ms, between the options and the passkey. */
const setUpMs = 600_000;

export function createCredentials(context: ConfirmationsContext): Credentials {
  const { store, clock, stepUp, passkeys } = context;
  const { confirmations } = store;

  async function isProven(request: Request, user: string): Promise<boolean> {
    const isFresh = await stepUp(request);
    if (!isFresh) notify(context, { about: 'enrolment-refused', user, keyId: null });
    return isFresh;
  }

  return {
    listDevices: (user) => confirmations.listDevices(user),
    async addDevice(request, user, key) {
      if (!(await isProven(request, user))) return 'step-up-needed';
      if (!(await isDeviceKey(key))) return 'bad-key';
      const { keyId, publicKey } = key;
      const device = { keyId, x: publicKey.x, y: publicKey.y, enrolledAt: clock.wall() };
      if (!(await confirmations.addDevice(user, device, mostKeys))) return 'too-many';
      notify(context, { about: 'device-added', user, keyId });
      return 'added';
    },
    async revokeDevice(user, keyId) {
      const isRevoked = await confirmations.revokeDevice(user, keyId, clock.wall());
      if (isRevoked) notify(context, { about: 'device-revoked', user, keyId });
      return isRevoked;
    },
    listPasskeys: (user) => confirmations.listPasskeys(user),
    async startPasskey(request, user) {
      if (!passkeys) return null;
      if (!(await isProven(request, user))) return 'step-up-needed';
      const known = await confirmations.listPasskeys(user);
      // Before the payer makes a passkey that would be refused, and stays in their authenticator.
      if (known.length >= mostKeys) return 'too-many';
      const challenge = randomBytes(32).toString('base64url');
      await confirmations.startPasskey(user, challenge, clock.wall() + setUpMs);
      return passkeys.registrationOptions({ user, challenge, known });
    },
    async addPasskey(request, user, response) {
      if (!passkeys) return 'bad-key';
      if (!(await isProven(request, user))) return 'step-up-needed';
      const challenge = challengeIn(response);
      const passkey = await passkeys.verifyRegistration(response, challenge);
      if (!passkey) return 'bad-key';
      // The challenge is used up here, so that the one in the response was ours.
      const added = await confirmations.addPasskey(user, { ...passkey, enrolledAt: clock.wall() }, challenge, mostKeys);
      if (!added) return 'bad-key';
      notify(context, { about: 'passkey-added', user, keyId: passkey.passkeyId });
      return 'added';
    },
    async removePasskey(user, passkeyId) {
      const isRemoved = await confirmations.removePasskey(user, passkeyId);
      if (isRemoved) notify(context, { about: 'passkey-removed', user, keyId: passkeyId });
      return isRemoved;
    },
  };
}

/** The challenge that the response says it answers. An empty text if it says none. */
function challengeIn(response: object): string {
  try {
    const { clientDataJSON } = (response as { response: { clientDataJSON: string } }).response;
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as {
      challenge: unknown;
    };
    return typeof challenge === 'string' ? challenge : '';
  } catch {
    return '';
  }
}
