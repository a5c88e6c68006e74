import {
  createEnrollmentController,
  createIdentityController,
  preload,
  type EnrollmentControllerOptions,
  type IdentityControllerOptions,
  type IdentityMemory,
  type IdentityOutcome,
  type PasskeyOutcome,
  type RememberedIdentity,
  type TemplateVault,
} from '@payaloud/browser/internal';
import { enrollGesture, type GestureTemplate, type Stroke } from '@payaloud/core/gesture';
import { en } from '@payaloud/core/languages/en';
import { createFakeClock, createRecordedAnnouncer, createTestChallenge, type FakeClock } from '@payaloud/testing';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { withReplayedTrace } from './replayTrace';
import { firstStates } from './replayTrace';

export const assertion = {
  id: 'assertion-id',
  rawId: 'assertion-id',
  type: 'public-key',
  response: { clientDataJSON: 'assertion-data', authenticatorData: 'assertion-data', signature: 'assertion-data' },
  clientExtensionResults: {},
} as const;

export const device = { keyId: 'key-1', publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } } as const;

/** The payer's zigzag. `bend` makes each repetition its own; another `height` is somebody else's drawing. */
export function zigzag(bend: number, height = 1): Stroke {
  const corners = [20, 280, 40, 280, 60];
  return Array.from({ length: 60 }, (_, i) => {
    const place = (i / 59) * 3.999;
    const side = Math.floor(place);
    const [from = 0, to = 0] = corners.slice(side, side + 2);
    const y = 40 + place * 60 * height + Math.sin(place * 2 + bend * 20) * 6;
    return { x: from + (place - side) * (to - from), y, t: i * 16 };
  });
}

export const strangers = (bend: number) => zigzag(bend, -0.1);

export function payersTemplate(): GestureTemplate {
  const result = enrollGesture([0, 0.1, 0.2].map((bend) => zigzag(bend)));
  if (!result.ok) throw new Error(result.reason);
  return result.template;
}

export function memoryVault(first: unknown = null) {
  let kept = first;
  return {
    kept: () => kept,
    has: () => Promise.resolve(kept !== null),
    load: () => Promise.resolve(kept),
    save: (template) => Promise.resolve(void (kept = template)),
    delete: () => Promise.resolve(void (kept = null)),
    protection: () => Promise.resolve('obfuscated'),
  } satisfies TemplateVault & { kept: () => unknown };
}

export function plainMemory(first: RememberedIdentity = { failures: 0, usual: null }) {
  let remembered = first;
  return {
    read: () => remembered,
    write: (next) => void (remembered = next),
  } satisfies IdentityMemory;
}

/** For tests that are not about loading: everything is there before the first of them. */
export function withLoadedParts() {
  beforeAll(() => preload());
}

let clock = createFakeClock();

/** The clock of the current test. */
export const testClock = (): FakeClock => clock;

/** Gives the next test a clock of its own, and follows the hashes of passkey challenges, which `pass` waits for. */
export function useTestTime() {
  clock = createFakeClock();
  hashes.clear();
  vi.spyOn(crypto.subtle, 'digest').mockImplementation((...args) => {
    const hash = digest(...args);
    hashes.add(hash);
    return hash;
  });
}

const digest = crypto.subtle.digest.bind(crypto.subtle);
const hashes = new Set<Promise<unknown>>();

/** Lets everything happen that waits for no time, then `ms` more. */
export async function pass(ms = 0) {
  await settleHashes();
  await clock.pass(ms);
  await settleHashes();
}

/** They are made outside of the page's tasks. The page goes on with each, and may ask for another. */
async function settleHashes() {
  await clock.pass(0);
  while (hashes.size > 0) {
    const begun = Array.from(hashes);
    hashes.clear();
    await Promise.allSettled(begun);
    await clock.pass(0);
  }
}

export type Answer = (confirmation: object) => Promise<IdentityOutcome>;

/** A server whose challenge and answers the test gives when it wants. */
export function deferred<Value>() {
  const waiting: { resolve: (value: Value) => void; reject: (error: unknown) => void }[] = [];
  const ask = vi.fn(() => new Promise<Value>((resolve, reject) => waiting.push({ resolve, reject })));
  return {
    ask,
    answer: (value: Value) => waiting.shift()?.resolve(value),
    fail: () => waiting.shift()?.reject(new Error('offline')),
  };
}

/** One controller of a payer with a drawing, on a page with every way, and what the app was sent. */
export function simulateIdentity(change: Partial<IdentityControllerOptions> = {}) {
  const announcer = createRecordedAnnouncer();
  const app = vi.fn<Answer>(() => Promise.resolve('confirmed'));
  const vault = memoryVault(payersTemplate());
  const memory = plainMemory();
  const challenge = createTestChallenge();
  const options: IdentityControllerOptions = {
    language: en,
    announcer,
    vault,
    memory,
    clock,
    getChallenge: () => Promise.resolve(challenge),
    onDrawing: app,
    onPasskey: app,
    onDevice: app,
    onCode: app,
    passkey: { ask: () => Promise.resolve<PasskeyOutcome>({ kind: 'confirmed', assertion }) },
    ...change,
  };
  const identity = createIdentityController(options);
  firstStates.identity = identity.getState();
  return {
    identity,
    app,
    vault,
    memory,
    challenge,
    announcer,
    said: () => announcer.said.map(({ text }) => text),
    status: () => identity.getState().status,
    /** Draws once: opens the surface, lifts the finger, and waits for the answer. */
    draw: async (stroke: Stroke) => {
      identity.startDrawing();
      if (identity.getState().status === 'preparing') await pass();
      identity.takeDrawing(stroke);
      await pass();
    },
  };
}

export function simulateEnrollment(change: Partial<EnrollmentControllerOptions> = {}) {
  const announcer = createRecordedAnnouncer();
  const vault = memoryVault();
  const memory = plainMemory({ failures: 4, usual: 'code' });
  const onEnrolled = vi.fn();
  const onDeleted = vi.fn();
  const deviceKey = {
    enroll: () => Promise.resolve(device),
    holds: () => Promise.resolve(false),
    sign: () => Promise.resolve(null),
    delete: () => Promise.resolve(),
  };
  const enrollment = createEnrollmentController({
    language: en,
    announcer,
    vault,
    memory,
    clock,
    deviceKey,
    onEnrolled,
    onDeleted,
    ...change,
  });
  firstStates.enrollment = enrollment.getState();
  return {
    enrollment,
    vault,
    memory,
    onEnrolled,
    onDeleted,
    said: () => announcer.said.map(({ text }) => text),
    kept: () => enrollment.getState().stored,
    collected: () => {
      const { enrollment: making } = enrollment.getState();
      return making.status === 'collecting' ? making.repetitions.length : making.status;
    },
    drawRepetitions: (count: number) => {
      for (let i = 0; i < count; i += 1) enrollment.takeDrawing(zigzag(i / 10));
    },
  };
}

/** Sets up each test of a file: the replay of its trace, loaded parts, a clock, and a page that knows passkeys. */
export function setUpIdentityTests(): void {
  withReplayedTrace();
  withLoadedParts();
  beforeEach(() => {
    useTestTime();
    vi.stubGlobal('PublicKeyCredential', () => {});
  });
  afterEach(() => void vi.unstubAllGlobals());
}
