import { preload, type IdentityOutcome, type PasskeyOutcome, type TemplateVault } from '@payaloud/browser';
import { enrollGesture, type GestureTemplate, type Stroke } from '@payaloud/core/gesture';
import { en } from '@payaloud/core/languages/en';
import { ConfirmIdentity, PayaloudProvider, type ConfirmIdentityProps } from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer, createTestChallenge, playStroke } from '@payaloud/testing';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { passTime } from './passTime';

export const say = en.sentences.identity;
/** Matches the name of a control, whose visible label comes first. */
export const beginsWith = (label: string): RegExp => new RegExp(`^${label}`);

export const ask = say.ask('$23.50', 'Blue Bottle');
/** The first control names the payment, and the others do not. Which one is first differs between tests. */
const way = (label: string) => new RegExp(`^${label}( to pay \\$23\\.50 to Blue Bottle)?$`);
export const draw = way(say.methods.drawing);
export const passkey = way(say.methods.passkey);
export const code = way(say.codeLabel);
export const assertion = {
  id: 'AAAA',
  rawId: 'AAAA',
  type: 'public-key',
  response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
  clientExtensionResults: {},
} as const;

/** For tests that are not about loading: everything is there before the first of them. */
export function withLoadedParts() {
  beforeAll(() => preload());
}

/** Call it in each file: jsdom lays nothing out and opens no dialog. */
export function withFlatPage() {
  beforeEach(() => {
    localStorage.clear();
    vi.stubGlobal('PublicKeyCredential', () => {});
    // jsdom 29 lays nothing out: every stroke would have left the surface.
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 1000));
    // Nor does it open dialogs: the focus of the real ones is tested in Chromium.
    HTMLDialogElement.prototype.showModal = function () {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function () {
      this.open = false;
    };
  });

  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

/** A zigzag that nobody draws twice alike; `bend` makes each repetition its own. */
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

export function enrolled(): GestureTemplate {
  const result = enrollGesture([0, 0.1, 0.2].map((bend) => zigzag(bend)));
  if (!result.ok) throw new Error(result.reason);
  return result.template;
}

export function memoryVault(first: unknown = null): TemplateVault & { kept: () => unknown } {
  let kept = first;
  return {
    kept: () => kept,
    has: () => Promise.resolve(kept !== null),
    load: () => Promise.resolve(kept),
    save: (template) => Promise.resolve(void (kept = template)),
    delete: () => Promise.resolve(void (kept = null)),
    protection: () => Promise.resolve('obfuscated'),
  };
}

export type Confirm = (confirmation: object) => Promise<IdentityOutcome>;
export const givesPasskey = () => Promise.resolve<PasskeyOutcome>({ kind: 'confirmed', assertion });

export async function show(props: Partial<ConfirmIdentityProps> = {}) {
  const announcer = createRecordedAnnouncer();
  const clock = createFakeClock();
  const confirm = vi.fn<Confirm>(() => Promise.resolve('confirmed'));
  const vault = memoryVault(enrolled());
  const challenge = createTestChallenge();
  const view = render(
    <PayaloudProvider clock={clock}>
      <ConfirmIdentity
        language={en}
        locale="en-US"
        announcer={announcer}
        vault={vault}
        getChallenge={() => Promise.resolve(challenge)}
        onDrawing={confirm}
        passkey={{ ask: givesPasskey }}
        onPasskey={confirm}
        onCode={confirm}
        {...props}
      />
    </PayaloudProvider>,
  );
  await act(async () => {});
  const section = view.container.querySelector('section');
  return {
    ...view,
    challenge,
    confirm,
    vault,
    pass: (ms: number) => passTime(clock, ms),
    said: () => announcer.said.map(({ text }) => text),
    status: () => section?.dataset.status,
  };
}

export async function drawOn(container: HTMLElement, stroke: Stroke, ends: 'up' | 'cancel' = 'up') {
  await userEvent.click(screen.getByRole('button', { name: beginsWith(say.methods.drawing) }));
  await act(async () => playStroke(container.querySelector('[data-part="surface"]') ?? container, stroke, { ends }));
  const section = container.querySelector('section');
  await waitFor(() => expect(section?.dataset.status).not.toBe('checking'));
}
