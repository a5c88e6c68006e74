import { formatChallenge, lifetimeOf, parseChallenge, type ChallengeFacts } from '@payaloud/core/internal/confirmation';
import { PayaloudCoreError } from '@payaloud/core/errors';
import { currencyCodes, money } from '@payaloud/core/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts, parts } from './test-support/challengeFacts';
import { runs } from '../../../../test/laws';

const bytes = (text: string) => Buffer.from(text, 'utf8').toString('base64url');
const read = (value: unknown) => parseChallenge(bytes(JSON.stringify(value)));
const reasonOf = (value: unknown) => {
  const reading = read(value);
  return reading.ok ? 'accepted' : reading.reason;
};
/** The challenge's array with one part replaced. */
const withPart = (place: number, value: unknown) => parts.map((part, i) => (i === place ? value : part));

describe('a challenge', () => {
  it('is read from the bytes of the server, which are kept unchanged', () => {
    const text = bytes(JSON.stringify(parts));
    expect(parseChallenge(text)).toEqual({ ok: true, challenge: { ...facts, text } });
    expect(formatChallenge(facts)).toBe(text);
  });

  it('keeps the bytes of another serializer, with spaces and escapes', () => {
    const text = bytes(JSON.stringify(parts, null, 1).replace('Blue', '\\u0042lue'));
    expect(parseChallenge(text)).toEqual({ ok: true, challenge: { ...facts, text } });
  });

  it.each([
    ['an empty text', ''],
    ['padding', `${bytes(JSON.stringify(parts))}=`],
    ['white space', `${bytes(JSON.stringify(parts))}\n`],
    ['the alphabet of plain base64', Buffer.from('["payaloud-pay-1",">>>???"]').toString('base64')],
    ['bytes that are not UTF-8', Buffer.from([0x5b, 0x22, 0xc0, 0xaf, 0x22, 0x5d]).toString('base64url')],
    ['text that is not JSON', bytes('["payaloud-pay-1"')],
    ['an object', bytes(JSON.stringify({ 0: 'payaloud-pay-1' }))],
    ['more than 4096 characters', bytes(JSON.stringify([...parts.slice(0, 15), 'x'.repeat(4000)]))],
  ])('refuses %s', (_name, text) => {
    expect(parseChallenge(text)).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('refuses last bits that are not zero, so that the same bytes have only one text', () => {
    const text = bytes(JSON.stringify(withPart(3, 'challenge-10')));
    const twin = `${text.slice(0, -1)}${String.fromCharCode(text.charCodeAt(text.length - 1) + 1)}`;
    expect(parseChallenge(text)).toMatchObject({ ok: true });
    expect(Buffer.from(twin, 'base64url').equals(Buffer.from(text, 'base64url'))).toBe(true);
    expect(parseChallenge(twin)).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('refuses another version, and a missing or extra part', () => {
    expect(reasonOf(withPart(0, 'payaloud-pay-2'))).toBe('unknown-version');
    expect(reasonOf([])).toBe('unknown-version');
    expect(reasonOf(parts.slice(0, 15))).toBe('malformed');
    expect(reasonOf([...parts, 'more'])).toBe('malformed');
  });

  it.each([
    '',
    '0',
    '02350',
    '-2350',
    '+2350',
    '23.50',
    '2,350',
    '2350 ',
    '１２',
    '1e3',
    '1234567890123456',
    2350,
    null,
  ])('refuses the amount %j', (amount) => {
    expect(reasonOf(withPart(6, amount))).toBe('malformed');
  });

  it('reads amounts of 1 to 15 digits exactly', () => {
    for (const [amount, minorUnits] of [
      ['1', 1],
      ['999999999999999', 999_999_999_999_999],
    ] as const) {
      expect(read(withPart(6, amount))).toMatchObject({ challenge: { amount: { minorUnits, currency: 'USD' } } });
    }
  });

  it.each([
    [1, 'audience', ['', ' x', 'a"b', 'x'.repeat(129), 5]],
    [2, 'environment', ['', 'prod', null]],
    [3, 'challenge id', ['', null, 'a b']],
    [5, 'order hash', ['', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}B`]],
    [7, 'currency', ['usd', 'XXX', '$', '', null]],
    [11, 'key id', ['', 'kid', 0, `${'A'.repeat(42)}B`]],
    [
      12,
      'methods',
      [
        [],
        ['drawing'],
        ['voice'],
        ['drawing', 'voice'],
        ['voice', 'code'],
        ['face', 'code'],
        ['code', 'code'],
        'code',
        ['passkey', null],
        null,
      ],
    ],
    [13, 'nonce', ['', 'AAAA', 'AAAAAAAAAAAAAAAAAAAAAB', 16]],
    [14, 'time of issue', ['1800000000', 0, -1, 1.5, null, 1_800_000_600]],
    [15, 'time of expiry', ['1800000600', null, 1_800_000_000]],
  ] as const)('refuses an invalid part %i: %s', (place, _name, values) => {
    for (const value of values) expect([value, reasonOf(withPart(place, value))]).toEqual([value, 'malformed']);
  });

  it.each([
    'Blue<b>',
    'Blue\u202eelttob',
    'Blue\u2066Bottle',
    'Blue\u200bBottle',
    'Blue\u0007',
    'Blue\nBottle',
    ' Blue',
    'Blue  Bottle',
    'Cafe\u0301',
    '…',
    '',
    'x'.repeat(71),
    '\ufeffBlue',
    '\u3164',
    'Blue\u115fBottle',
    '\u3164A',
    '\ud800',
  ])('refuses the payee %j, which could be shown or spoken as another name', (name) => {
    expect(reasonOf(withPart(9, name))).toMatch(/unsafe-payee|unreadable/);
  });

  it.each(['Café & Söhne', '蓝瓶咖啡', 'क्\u200dष', "Joe's #1 (Diner)", 'x'.repeat(70), '😀 7'])(
    'accepts the payee %j unchanged',
    (name) => {
      expect(read(withPart(9, name))).toMatchObject({ challenge: { payeeName: name } });
    },
  );

  it('is checked for its time only if the caller gives a clock', () => {
    const text = formatChallenge(facts);
    const at = (seconds: number) => parseChallenge(text, { now: seconds * 1000 });
    expect(at(1_800_000_000)).toMatchObject({ ok: true });
    expect(at(1_800_000_599.9)).toMatchObject({ ok: true });
    expect(at(1_800_000_600)).toEqual({ ok: false, reason: 'expired' });
    expect(at(1_799_999_999)).toEqual({ ok: false, reason: 'not-yet' });
    expect(at(Number.NaN)).toEqual({ ok: false, reason: 'expired' });
    const reading = parseChallenge(text);
    expect(reading.ok && lifetimeOf(reading.challenge)).toBe(600_000);
  });

  it('is refused if it is for another audience', () => {
    const text = formatChallenge(facts);
    expect(parseChallenge(text, { audience: 'https://pay.example' })).toMatchObject({ ok: true });
    expect(parseChallenge(text, { audience: 'https://evil.example' })).toEqual({ ok: false, reason: 'other-audience' });
  });

  it('allows a voice only beside a device key and another method', () => {
    const withVoice = { ...facts, keyId: `${'B'.repeat(42)}A`, methods: ['voice', 'code'] as const };
    expect(parseChallenge(formatChallenge(withVoice))).toMatchObject({ challenge: { methods: ['voice', 'code'] } });
    expect(reasonOf(withPart(12, ['voice', 'code']))).toBe('malformed');
    expect(() => formatChallenge({ ...withVoice, keyId: null })).toThrow(PayaloudCoreError);
    expect(() => formatChallenge({ ...withVoice, methods: ['voice'] })).toThrow(PayaloudCoreError);
    expect(() => formatChallenge({ ...withVoice, methods: ['drawing', 'voice'] })).toThrow(PayaloudCoreError);
  });

  it('is not made if every client would refuse it', () => {
    for (const wrong of [{ methods: [] }, { amount: money(0, 'USD') }, { payeeName: '\ud800' }, { issuedAt: 0 }]) {
      expect(() => formatChallenge({ ...facts, ...wrong })).toThrow(PayaloudCoreError);
    }
  });

  it('reads back as it was written', () => {
    const anyFacts = fc.record<ChallengeFacts>({
      audience: fc.constantFrom('https://pay.example', 'pay'),
      environment: fc.constantFrom('live' as const, 'test' as const),
      challengeId: fc.stringMatching(/^[\w.-]{1,40}$/),
      paymentId: fc.stringMatching(/^[\w.-]{1,40}$/),
      orderHash: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((hash) => Buffer.from(hash).toString('base64url')),
      amount: fc
        .record({ units: fc.integer({ min: 1, max: 999_999_999_999_999 }), code: fc.constantFrom(...currencyCodes()) })
        .map(({ units, code }) => money(units, code)),
      payeeId: fc.stringMatching(/^[\w.-]{1,40}$/),
      payeeName: fc
        .stringMatching(/^[\p{L}\p{Nd}]{1,70}$/u)
        // Hangul fillers are letters in Unicode, but refused because they are invisible and silent.
        .map((name) => name.replace(/[\u115f\u1160\u3164\uffa0]/g, '가'))
        .map((name) => Array.from(name.normalize('NFC')).slice(0, 70).join('').normalize('NFC')),
      userRef: fc.stringMatching(/^[\w.-]{1,40}$/),
      keyId: fc.option(fc.constant('B'.repeat(42) + 'A')),
      methods: fc.shuffledSubarray(['drawing', 'passkey', 'device', 'code'] as const, { minLength: 2 }),
      nonce: fc.uint8Array({ minLength: 16, maxLength: 40 }).map((nonce) => Buffer.from(nonce).toString('base64url')),
      issuedAt: fc.integer({ min: 1, max: 2_000_000_000 }),
      expiresAt: fc.integer({ min: 2_000_000_001, max: 4_000_000_000 }),
    });
    fc.assert(
      fc.property(anyFacts, (written) => {
        const text = formatChallenge(written);
        expect(parseChallenge(text)).toEqual({ ok: true, challenge: { ...written, text } });
        expect(Buffer.from(text, 'base64url').toString('utf8')).toContain(`"${written.amount.minorUnits}"`);
      }),
      runs(2350),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map(bytes),
          fc.array(fc.jsonValue()).map((value) => bytes(JSON.stringify(value))),
        ),
        (text) => {
          expect(parseChallenge(text)).toHaveProperty('ok');
        },
      ),
      runs(2350),
    );
  });

  it('is refused or still valid if any value replaces one part', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.jsonValue(), (place, value) => {
        const reading = read(withPart(place, value));
        if (!reading.ok) return;
        const isText = typeof value === 'string' || value === null || typeof value === 'number' || Array.isArray(value);
        expect(isText).toBe(true);
        expect(reading.challenge.amount.minorUnits).toBeGreaterThan(0);
      }),
      runs(2350),
    );
  });
});
