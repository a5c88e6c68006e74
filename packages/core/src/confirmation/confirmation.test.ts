import { voiceMatchLabel } from '@payaloud/core/internal/confirmation';
import {
  composeSigningInput,
  decodeBase64url,
  encodeBase64url,
  formatChallenge,
  isAnswerTo,
  parseChallenge,
  parseConfirmation,
  type Confirmation,
} from '@payaloud/core/confirmation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from './test-support/challengeFacts';
import { runs } from '../../../../test/laws';

const keyId = 'B'.repeat(42) + 'A';
const txn = 'C'.repeat(42) + 'A';
const confirmation: Confirmation = {
  keyId,
  audience: facts.audience,
  challengeId: facts.challengeId,
  txn,
  method: 'drawing',
  localAttempts: 1,
};
const signature = encodeBase64url(new Uint8Array(64).fill(7));
const part = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const header = { alg: 'ES256', typ: 'payaloud-confirmation+jwt', kid: keyId };
const payload = { v: 1, aud: facts.audience, cid: facts.challengeId, txn, method: 'drawing', localAttempts: 1 };
const jws = (head: unknown, body: unknown, signed = signature) => `${part(head)}.${part(body)}.${signed}`;

describe('a confirmation', () => {
  it('is the compact JWS of exactly these keys', () => {
    const signingInput = composeSigningInput(confirmation);
    expect(signingInput).toBe(`${part(header)}.${part(payload)}`);
    expect(parseConfirmation(`${signingInput}.${signature}`)).toEqual({
      confirmation,
      clientAsserted: true,
      label: null,
      signingInput,
      signature: new Uint8Array(64).fill(7),
    });
  });

  it.each([
    ['another algorithm', jws({ ...header, alg: 'none' }, payload)],
    ['another type', jws({ ...header, typ: 'JWT' }, payload)],
    ['a key inside the header', jws({ ...header, jwk: {} }, payload)],
    ['another order of keys in the header', jws({ typ: header.typ, alg: header.alg, kid: keyId }, payload)],
    ['no key id', jws({ alg: 'ES256', typ: header.typ }, payload)],
    ['a header that is an array', jws([header], payload)],
    ['a timestamp from the client', jws(header, { ...payload, iat: 1 })],
    ['another version', jws(header, { ...payload, v: 2 })],
    ['a duplicate key', jws(header, JSON.stringify(payload).replace('{"v":1', '{"v":1,"v":1'))],
    ['white space', jws(header, JSON.stringify(payload, null, 1))],
    ['an escaped letter', jws(header, JSON.stringify(payload).replace('drawing', '\\u0064rawing'))],
    ['an array of audiences', jws(header, { ...payload, aud: [facts.audience] })],
    ['a method that no device key signs', jws(header, { ...payload, method: 'passkey' })],
    ['an unknown method', jws(header, { ...payload, method: 'face' })],
    ['six attempts', jws(header, { ...payload, localAttempts: 6 })],
    ['half an attempt', jws(header, { ...payload, localAttempts: 0.5 })],
    ['attempts as text', jws(header, { ...payload, localAttempts: '1' })],
    ['a short signature', jws(header, payload, signature.slice(0, 40))],
    ['no signature', `${part(header)}.${part(payload)}`],
    ['an empty signature', jws(header, payload, '')],
    ['a fourth part', `${jws(header, payload)}.AAAA`],
    ['padding', `${jws(header, payload)}=`],
    ['last bits that are not zero', jws(header, payload, `${signature.slice(0, -1)}x`)],
    [
      'half a surrogate pair',
      jws(header, JSON.stringify({ ...payload, txn: 0 }).replace('0,"method', '"\\ud800","method')),
    ],
    ['more than 2 KiB', jws(header, { ...payload, aud: 'x'.repeat(2048) })],
    ['an empty text', ''],
  ])('refuses %s', (_name, text) => {
    expect(parseConfirmation(text)).toBeNull();
  });

  it('labels a voice match for what it is', () => {
    const read = parseConfirmation(jws(header, { ...payload, method: 'voice' }));
    expect(read).toMatchObject({ confirmation: { method: 'voice' }, clientAsserted: true, label: voiceMatchLabel });
    expect(voiceMatchLabel).toBe(
      'Voice match: a convenience signal. Not proof of identity; recordings and cloned voices can pass. Always with another factor, always optional.',
    );
  });

  it('answers only the challenge with its key, audience, id, bytes and methods', () => {
    const reading = parseChallenge(formatChallenge({ ...facts, keyId }));
    if (!reading.ok) throw new Error(reading.reason);
    const answers = (change: Partial<Confirmation>) =>
      isAnswerTo(reading.challenge, txn, { ...confirmation, ...change });
    expect(answers({})).toBe(true);
    for (const change of [
      { keyId: txn },
      { audience: 'https://evil.example' },
      { challengeId: 'challenge-2' },
      { txn: keyId },
      { method: 'device' as const },
    ]) {
      expect([change, answers(change)]).toEqual([change, false]);
    }
  });

  it('reads 0 to 5 attempts, and never normalizes an altered character', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.nat(),
        fc.constantFrom('A', 'z', '0', '-', '_', '.', '=', '+'),
        (localAttempts, at, by) => {
          const text = `${composeSigningInput({ ...confirmation, localAttempts })}.${signature}`;
          expect(parseConfirmation(text)).toMatchObject({ confirmation: { localAttempts } });
          const place = at % text.length;
          const altered = `${text.slice(0, place)}${by}${text.slice(place + 1)}`;
          const read = parseConfirmation(altered);
          // The signing input is always the text itself, so the signature covers everything that was read.
          if (read) expect(`${read.signingInput}.${encodeBase64url(read.signature)}`).toBe(altered);
        },
      ),
      runs(256),
    );
  });
});

describe('base64url', () => {
  it('encodes and decodes any bytes as Node does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = encodeBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(decodeBase64url(text)).toEqual(new Uint8Array(bytes));
      }),
      runs(256),
    );
  });

  it('has only one text for the same bytes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w=+/ -]{0,12}$/), (text) => {
        const bytes = decodeBase64url(text);
        if (bytes) expect(encodeBase64url(bytes)).toBe(text);
      }),
      runs(256),
    );
  });
});
