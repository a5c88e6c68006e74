import type {
  DeviceKey,
  IdentityMemory,
  IdentityOutcome,
  PasskeyOutcome,
  RememberedIdentity,
  TemplateVault,
} from '@payaloud/browser';
import { enrollGesture, type Stroke } from '@payaloud/core/gesture';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import type { ConfirmIdentity } from '@payaloud/react';
import { createTestChallenge, playStroke } from '@payaloud/testing';
import type { ComponentProps } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

export type ConfirmProps = ComponentProps<typeof ConfirmIdentity>;

const say = en.sentences.identity;
/** The button has the amount and payee in its name once the payment is shown. */
const drawToPay = new RegExp(`^${say.methods.drawing} .`);

type Outcome = () => Promise<IdentityOutcome>;
export const answer = (outcome: IdentityOutcome): Outcome => fn(() => Promise.resolve(outcome));
export const never = <Answer>() => new Promise<Answer>(() => {});

/** A challenge that is valid for ten minutes. */
export const challenge = createTestChallenge({ payeeName: 'Blue Bottle Coffee' });
export const otherChallenge = createTestChallenge({
  payeeName: 'Blue Bottle Coffee',
  amount: money(9900, 'USD'),
});

/** A passkey that needs no fingerprint. */
export const passkey = (outcome: 'confirmed' | 'dismissed' = 'confirmed') => ({
  ask: () =>
    Promise.resolve<PasskeyOutcome>(outcome === 'confirmed' ? { kind: 'confirmed', assertion } : { kind: outcome }),
});

const assertion = {
  id: 'AAAA',
  rawId: 'AAAA',
  type: 'public-key',
  response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
  clientExtensionResults: {},
} as const;

/** A zigzag. `bend` varies the repetitions, as a hand does. */
export function zigzag(bend: number, height = 60): Stroke {
  const corners = [40, 300, 60, 300, 80];
  return Array.from({ length: 60 }, (_, i) => {
    const place = (i / 59) * 3.999;
    const [from = 0, to = 0] = corners.slice(Math.floor(place), Math.floor(place) + 2);
    const x = from + (place % 1) * (to - from);
    return { x, y: 240 + place * height + Math.sin(place * 2 + bend * 20) * 6, t: i * 16 };
  });
}

/** A vault with the zigzag, in memory. */
export function knownDevice(): TemplateVault {
  const enrolled = enrollGesture([0, 0.1, 0.2].map((bend) => zigzag(bend)));
  return memoryVault(enrolled.ok ? enrolled.template : null);
}

export function memoryVault(first: unknown): TemplateVault {
  let kept = first;
  return {
    has: () => Promise.resolve(kept !== null),
    load: () => Promise.resolve(kept),
    save: (template) => Promise.resolve(void (kept = template)),
    delete: () => Promise.resolve(void (kept = null)),
    protection: () => Promise.resolve('obfuscated'),
  };
}

export function remembers(first: Partial<RememberedIdentity> = {}): IdentityMemory {
  let kept: RememberedIdentity = { failures: 0, usual: null, ...first };
  return { read: () => kept, write: (next) => void (kept = next) };
}

/** A device key that signs nothing. */
export const deviceKey: DeviceKey = {
  enroll: () => Promise.resolve({ keyId: 'story', publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } }),
  holds: () => Promise.resolve(false),
  sign: () => Promise.resolve(null),
  delete: () => Promise.resolve(),
};

export async function draw(canvasElement: HTMLElement, stroke: Stroke, ends: 'up' | 'cancel' = 'up') {
  await openDrawing(canvasElement);
  playStroke(within(canvasElement).getByRole('img', { name: say.surface }), stroke, { ends });
}

/** Waits until the payment is shown, then opens the drawing surface. */
export async function openDrawing(canvasElement: HTMLElement) {
  await userEvent.click(await within(canvasElement).findByRole('button', { name: drawToPay }));
}

export async function showsStatus(canvasElement: HTMLElement, status: string) {
  await waitFor(() => expect(canvasElement.querySelector('section')).toHaveAttribute('data-status', status));
}
