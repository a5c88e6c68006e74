import type {
  DeviceKey,
  IdentityControllerOptions,
  IdentityOptions,
  LazyPart,
  VoiceCheck,
  VoiceCheckView,
  VoiceOption,
} from '@payaloud/browser/internal';
import type { VoiceEnd } from '@payaloud/core/internal/identity';
import { en } from '@payaloud/core/languages/en';
import { voice as words } from '@payaloud/core/languages/en/voice';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { createTestChallenge } from '@payaloud/testing';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { type Answer, pass, plainMemory, setUpIdentityTests, simulateIdentity } from '../../../test/simulateIdentity';

setUpIdentityTests();

const { identity: sentences } = en.sentences;
const keyId = `${'B'.repeat(42)}A`;
const closed: VoiceCheckView = {
  status: 'closed',
  prompt: 0,
  digits: [],
  reply: null,
  triesLeft: 5,
  megabytes: null,
  percent: null,
};
type Readiness = Awaited<ReturnType<VoiceCheck['readiness']>>;

/** A voice check that ends when the test says so. */
function createCheckDouble(readiness: Readiness = 'asks-first') {
  let end: ((how: VoiceEnd) => void) | null = null;
  let openedBy: 'press' | 'page' | null = null;
  const forgive = vi.fn();
  const check: VoiceCheck = {
    lang: 'en',
    sentences: words.check,
    getState: () => closed,
    subscribe: () => () => {},
    spell: (digits) => digits.map(String),
    readiness: async () => readiness,
    open(_announcer, onEnd, by) {
      end = onEnd;
      openedBy = by;
      return () => void (end = null);
    },
    talk() {},
    repeat() {},
    forgive,
  };
  return { check, forgive, isOpen: () => end !== null, openedBy: () => openedBy, end: (how: VoiceEnd) => end?.(how) };
}

const held: DeviceKey = {
  enroll: () => Promise.reject(new Error('Not asked for')),
  holds: async (named) => named === keyId,
  sign: async ({ keyId: named }, { method, localAttempts }) =>
    named === keyId ? `signed ${method} ${localAttempts}` : null,
  delete: async () => {},
};

const methods = ['passkey', 'device', 'code', 'voice'] as const;

async function connect(
  change: Partial<Omit<IdentityControllerOptions, 'voice'>> & { readonly challenge?: object } = {},
  double = createCheckDouble(),
) {
  const { challenge, ...options } = change;
  const onVoice = vi.fn<Answer>(() => Promise.resolve('confirmed'));
  const simulated = simulateIdentity({
    deviceKey: held,
    getChallenge: () => Promise.resolve(createTestChallenge({ keyId, methods, ...challenge })),
    ...options,
    voice: { check: double.check, below: money(5_000, 'USD'), onVoice: onVoice },
  });
  simulated.identity.connect();
  await pass();
  return { ...simulated, ...double, onVoice };
}

describe('a voice beside the device key', () => {
  it('signs once it matched, and tells how often it was tried', async () => {
    const { identity, end, onVoice, said, forgive } = await connect();
    expect(identity.getState().allowed).toContain('voice');
    identity.useVoice();
    expect(identity.getState().status).toBe('speaking');
    end({ kind: 'matched', tries: 2 });
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'voice' });
    const [confirmation] = onVoice.mock.lastCall ?? [];
    expect(confirmation).toMatchObject({ method: 'voice', localAttempts: 2, jws: 'signed voice 2' });
    expect(said()).toEqual([sentences.confirmed('voice', '23.50 dollars', 'Blue Bottle')]);
    expect(forgive).toHaveBeenCalledOnce();
  });

  it.each([
    ['the challenge does not allow it', { challenge: { methods: ['passkey', 'code'] } }],
    ['the challenge names the key of another device', { challenge: { keyId: `${'C'.repeat(42)}A` } }],
    ['the amount is at the limit', { challenge: { amount: money(5_000, 'USD') } }],
    ['the amount has another currency', { challenge: { amount: money(2_350, 'EUR') } }],
    ['the page has another language', { language: zhHans }],
    ['the device key was written without it', { deviceKey: { ...held, holds: undefined } as unknown as DeviceKey }],
    ['the device key cannot be read', { deviceKey: { ...held, holds: () => Promise.reject(new Error('No storage')) } }],
  ])('is not offered if %s', async (_why, change) => {
    const { identity, isOpen } = await connect(change);
    expect(identity.getState().payment).not.toBeNull();
    expect(identity.getState().allowed).not.toContain('voice');
    identity.useVoice();
    expect([identity.getState().status, isOpen()]).toEqual(['idle', false]);
  });

  it('is not offered if no voice was set up', async () => {
    const { identity } = await connect({}, createCheckDouble('none'));
    expect(identity.getState().allowed).not.toContain('voice');
  });

  it('is not offered by an app that did not ask for it', async () => {
    const { identity } = simulateIdentity({
      deviceKey: held,
      getChallenge: () => Promise.resolve(createTestChallenge({ keyId, methods })),
    });
    identity.connect();
    await pass();
    expect(identity.getState().allowed).toEqual(['passkey', 'device', 'code']);
  });

  it('is not offered if its panel does not load', async () => {
    const panel = { get: () => undefined, load: () => Promise.reject(new Error('offline')) };
    const { identity } = await connect({ voicePanel: panel as unknown as LazyPart<unknown> });
    expect(identity.getState().allowed).toEqual(['passkey', 'device', 'code']);
  });

  it('shows its digits without a press to a payer who usually takes it, if nothing comes before them', async () => {
    const memory = plainMemory({ failures: 0, usual: 'voice' });
    const { identity, openedBy, said, end } = await connect({ memory }, createCheckDouble('ready'));
    expect([identity.getState().status, openedBy(), said()]).toEqual(['speaking', 'page', []]);
    end({ kind: 'matched', tries: 1 });
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'voice' });
  });

  it.each([
    ['something comes before the digits', 'voice', 'asks-first'],
    ['another way is usual', 'code', 'ready'],
  ] as const)('waits for a press if %s', async (_why, usual, readiness) => {
    const { identity, openedBy } = await connect(
      { memory: plainMemory({ failures: 0, usual }) },
      createCheckDouble(readiness),
    );
    expect([identity.getState().status, openedBy()]).toEqual(['idle', null]);
    identity.useVoice();
    expect(openedBy()).toBe('press');
  });

  it('closes its check when the payer chooses another way', async () => {
    const { identity, isOpen, onVoice } = await connect();
    identity.useVoice();
    identity.sendCode('123456');
    expect(isOpen()).toBe(false);
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'code' });
    expect(onVoice).not.toHaveBeenCalled();
  });

  it('closes its check in silence when the payer leaves it', async () => {
    const { identity, isOpen, said } = await connect();
    identity.useVoice();
    identity.closeVoice();
    expect([identity.getState().status, isOpen(), said()]).toEqual(['idle', false, []]);
  });

  it.each([
    ['passkey', 1],
    ['code', 1],
    ['device', 0],
  ] as const)('is forgiven by a %s %i times', async (method, times) => {
    const { identity, forgive } = await connect();
    const press = { passkey: identity.usePasskey, code: () => identity.sendCode('123456'), device: identity.useDevice };
    press[method]();
    await pass();
    expect(forgive).toHaveBeenCalledTimes(times);
  });

  it('sends nothing if the payment has changed meanwhile', async () => {
    const texts = [{}, { amount: money(4_000, 'USD') }];
    const { identity, end, onVoice } = await connect({
      getChallenge: () => Promise.resolve(createTestChallenge({ keyId, methods, ...texts.shift() })),
    });
    identity.useVoice();
    await pass(599_000);
    end({ kind: 'matched', tries: 1 });
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', method: 'voice', cause: 'changed' });
    expect(onVoice).not.toHaveBeenCalled();
  });

  it('sends nothing without a signature', async () => {
    const { identity, end, onVoice } = await connect({ deviceKey: { ...held, sign: async () => null } });
    identity.useVoice();
    end({ kind: 'matched', tries: 1 });
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'retry', cause: 'unavailable' });
    expect(onVoice).not.toHaveBeenCalled();
  });

  it('locks without closing any other way', async () => {
    const { identity, end, said } = await connect();
    identity.useVoice();
    end({ kind: 'locked' });
    expect(said()).toEqual([sentences.retry('voice', 'locked', ['passkey'])]);
    identity.usePasskey();
    await pass();
    expect(identity.getState()).toMatchObject({ status: 'confirmed', method: 'passkey', voice: 'open' });
  });

  it('does not compile as the only way', () => {
    const { check } = createCheckDouble();
    const answer = async () => 'confirmed' as const;
    const voice = { check, below: money(5_000, 'USD'), onVoice: answer };
    const rest = { language: en, announcer: null as never, getChallenge: async () => '', onDrawing: answer };
    const use = (options: IdentityOptions & VoiceOption) => options;
    expect(use({ ...rest, voice, onCode: answer }).voice).toBe(voice);
    // @ts-expect-error A voice is never the only way.
    expect(use({ ...rest, voice }).voice).toBe(voice);
    // @ts-expect-error The limit has no default.
    expect(use({ ...rest, voice: { check, onVoice: answer }, onCode: answer })).toBeTruthy();
    type Sent = Parameters<NonNullable<VoiceOption['voice']>['onVoice']>[0];
    expectTypeOf<Sent['jws']>().toEqualTypeOf<string>();
  });

  it('is refused at run time as the only way', () => {
    const only = { onPasskey: undefined, onDevice: undefined, onCode: undefined } as unknown as { onCode: Answer };
    const { check } = createCheckDouble();
    const voice = { check, below: money(5_000, 'USD'), onVoice: async () => 'confirmed' as const };
    expect(() => simulateIdentity({ ...only, voice })).toThrow(expect.objectContaining({ code: 'drawing-alone' }));
  });
});
