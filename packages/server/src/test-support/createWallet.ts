import { createHash } from 'node:crypto';
import { money } from '@payaloud/core/money';
import type { CodeMessage, ConfirmationNotice, ConfirmationsOptions } from '../confirmations/confirmationsOptions';
import type { ConfirmationPolicy } from '../confirmations/policy';
import { simpleWebAuthn } from '../passkeys/simpleWebAuthn';
import type { PayableOrder } from '../payableOrder';
import { createAuthenticator } from './createAuthenticator';
import { closeAfterwards } from './closeAfterwards';
import { createShop, origin, pageId } from './createShop';
import { createSigner, type Signer } from './createSigner';
import { createPlaces, type Place } from './databases';

const order: PayableOrder = { amount: money(2350, 'USD'), payee: { id: 'blue-bottle', name: 'Blue Bottle' } };

export const hashOf = (challenge: string) =>
  createHash('sha256').update(Buffer.from(challenge, 'base64url')).digest('base64url');

export type Wallet = Awaited<ReturnType<typeof createWallet>>;

interface WalletOptions extends Partial<Omit<ConfirmationsOptions, 'store' | 'clock'>> {
  readonly place: Place;
  /** Called before each statement that reaches the database. */
  readonly beforeStatement?: (text: string) => void;
}

/** Opens wallets, each in a new database of this kind, and closes them. */
export function createWallets(kind: Place['kind'] = 'sqlite'): (options?: Partial<WalletOptions>) => Promise<Wallet> {
  const places = createPlaces(kind);
  return closeAfterwards(async (options) => {
    if (options?.place) return createWallet({ ...options, place: options.place });
    const place = await places.take();
    const opened = await createWallet({ ...options, place });
    const close = async () => {
      await opened.close();
      await places.giveBack(place);
    };
    return { ...opened, close };
  });
}

/** A shop whose orders need a confirmation. Its session has given a fresh proof if the header `x-step-up` is there. */
async function createWallet({ place, beforeStatement, ...options }: WalletOptions) {
  const notices: ConfirmationNotice[] = [];
  const codes: CodeMessage[] = [];
  const policy: ConfirmationPolicy = { methods: ['code', 'passkey'], withDeviceKey: ['drawing', 'device', 'voice'] };
  const shop = await createShop({
    place,
    ...(beforeStatement ? { beforeStatement } : {}),
    confirming: {
      audience: origin,
      environment: 'test',
      policyOf: () => policy,
      stepUp: (request) => request.headers.has('x-step-up'),
      notify: (notice) => notices.push(notice),
      sendCode: (message) => codes.push(message),
      passkeys: simpleWebAuthn({ origins: [origin], rpId: 'shop.example', rpName: 'Shop' }),
      onError: () => {},
      ...options,
    },
  });
  const post = async (path: string, body: object, user = 'ada', headers: Record<string, string> = {}) =>
    shop.send('POST', path, { body: JSON.stringify(body), headers: { 'x-user': user, ...headers } });
  const enroll = async (user = 'ada'): Promise<Signer> => {
    const signer = await createSigner();
    await post('devices', signer.device, user, { 'x-step-up': 'yes' });
    return signer;
  };
  const challenge = async (orderId: string, signer: Signer | null = null, user = 'ada'): Promise<string> =>
    (await post(`orders/${orderId}/challenge`, signer ? { keyId: signer.keyId } : {}, user)).body.challenge;
  /** The outcome that the page hears. */
  const confirm = async (orderId: string, body: object, user = 'ada'): Promise<string> =>
    (await post(`orders/${orderId}/confirmation`, body, user)).body.outcome;

  return {
    ...shop,
    notices,
    codes,
    post,
    enroll,
    challenge,
    confirm,
    addOrder: (changes: Partial<PayableOrder> = {}) => shop.addOrder({ ...order, ...changes }),
    /** Confirms by a drawing. */
    draw: async (orderId: string, signer: Signer, text: string, user = 'ada') =>
      confirm(orderId, { challenge: text, method: 'drawing', localAttempts: 1, jws: await signer.sign(text) }, user),
    addPasskey: async (user = 'ada') => {
      const headers = { 'x-step-up': 'yes' };
      const { options: asked } = (await post('passkey-options', {}, user, headers)).body;
      const authenticator = createAuthenticator();
      await post('passkeys', authenticator.register(asked.challenge), user, headers);
      return authenticator;
    },
    /** The id of a confirmation of this order. */
    confirmed: async (orderId: string, signer: Signer): Promise<string> => {
      const text = await challenge(orderId, signer);
      const jws = await signer.sign(text);
      const { body } = await post(`orders/${orderId}/confirmation`, { challenge: text, method: 'drawing', jws });
      return body.confirmationId;
    },
    payWith: (orderId: string, confirmationId?: string, id = pageId()) =>
      shop.pay(id, orderId, 'pm_card_visa', confirmationId),
    /** The audit's word about the last attempt. */
    lastResult: async (user = 'ada') => (await shop.store.confirmations.listAttempts(user, 1))[0]?.result,
  };
}
