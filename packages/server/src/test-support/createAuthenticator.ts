import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

interface Answering {
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly crossOrigin?: boolean;
  readonly topOrigin?: string;
  readonly isVerified?: boolean;
  readonly counter?: number;
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();

/** An authenticator of a shop at `shop.example`, which also answers as no real one would. */
export function createAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const rawId = randomBytes(16);
  const id = rawId.toString('base64url');
  let uses = 0;

  function clientData(challenge: string, answering: Answering, ceremony: string): Buffer {
    const { origin = 'https://shop.example', type = ceremony, crossOrigin = false, topOrigin } = answering;
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin, topOrigin }));
  }

  function authenticatorData({ rpId = 'shop.example', isVerified = true, counter }: Answering, more?: Buffer): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter ?? (uses += 1));
    const flags = Buffer.from([1 | (isVerified ? 4 : 0) | (more ? 64 : 0)]);
    return Buffer.concat([sha256(rpId), flags, count, more ?? Buffer.alloc(0)]);
  }

  return {
    id,
    register(challenge: string, answering: Answering = {}) {
      // COSE's map of an ES256 key.
      const head = Buffer.from('a5010203262001215820', 'hex');
      const key = Buffer.concat([
        head,
        Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y, 'base64url'),
      ]);
      const data = authenticatorData(answering, Buffer.concat([Buffer.alloc(16), Buffer.from([0, 16]), rawId, key]));
      // CBOR: { fmt: "none", attStmt: {}, authData }
      const object = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
        Buffer.from([0x58, data.length]),
        data,
      ]);
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData(challenge, answering, 'webauthn.create').toString('base64url'),
          attestationObject: object.toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    answer(challenge: string, answering: Answering = {}) {
      const client = clientData(challenge, answering, 'webauthn.get');
      const data = authenticatorData(answering);
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', Buffer.concat([data, sha256(client)]), privateKey).toString('base64url'),
        },
      };
    },
  };
}
