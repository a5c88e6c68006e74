import type { IdentityConfirmation, IdentityOutcome, TemplateVault } from '@payaloud/browser';
import { enrollGesture, type GestureTemplate, type Stroke } from '@payaloud/core/gesture';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { SwipeIdentity, type ConfirmIdentityProps } from '@payaloud/react';
import { createRecordedAnnouncer, playStroke } from '@payaloud/testing';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ask = 'Confirm that it is you who pays $23.50 to Blue Bottle';
const draw = 'Draw my figure';

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

/** A zigzag that nobody draws twice alike; `bend` makes each repetition its own. */
function zigzag(bend: number, height = 1): Stroke {
  const corners = [20, 280, 40, 280, 60];
  return Array.from({ length: 60 }, (_, i) => {
    const place = (i / 59) * 3.999;
    const side = Math.floor(place);
    const [from = 0, to = 0] = corners.slice(side, side + 2);
    const y = 40 + place * 60 * height + Math.sin(place * 2 + bend) * 3;
    return { x: from + (place - side) * (to - from), y, t: i * 16 };
  });
}

function enrolled(): GestureTemplate {
  const result = enrollGesture([0, 0.1, 0.2].map((bend) => zigzag(bend)));
  if (!result.ok) throw new Error(result.reason);
  return result.template;
}

function memoryVault(first: unknown = null): TemplateVault & { kept: () => unknown } {
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

type Confirm = (confirmation: IdentityConfirmation) => Promise<IdentityOutcome>;

async function show(props: Partial<ConfirmIdentityProps> = {}) {
  const announcer = createRecordedAnnouncer();
  const confirm = vi.fn<Confirm>(() => Promise.resolve('confirmed'));
  const vault = memoryVault(enrolled());
  const view = render(
    <SwipeIdentity
      amount={money(2350, 'USD')}
      payee="Blue Bottle"
      language={en}
      locale="en-US"
      announcer={announcer}
      vault={vault}
      getChallenge={() => Promise.resolve('Y2hhbGxlbmdl')}
      onConfirm={confirm}
      onPasskey={confirm}
      onCode={confirm}
      {...props}
    />,
  );
  await act(async () => {});
  const section = view.container.querySelector('section');
  return {
    ...view,
    confirm,
    vault,
    said: () => announcer.said.map(({ text }) => text),
    status: () => section?.dataset.status,
  };
}

async function drawOn(container: HTMLElement, stroke: Stroke, ends: 'up' | 'cancel' = 'up') {
  await userEvent.click(screen.getByRole('button', { name: draw }));
  await act(async () => playStroke(container.querySelector('[data-part="surface"]') ?? container, stroke, { ends }));
  const section = container.querySelector('section');
  await waitFor(() => expect(section?.dataset.status).not.toBe('checking'));
}

describe('SwipeIdentity confirms', () => {
  it('shows amount, payee and all ways on one screen, and is silent on mount', async () => {
    const { said } = await show({ onDevice: () => Promise.resolve('confirmed') });
    expect(screen.getByRole('region', { name: 'Confirm that it is you' })).toHaveTextContent(ask);
    for (const name of [draw, 'Use my passkey', 'Confirm on this device'])
      expect(screen.getByRole('button', { name })).toHaveAccessibleDescription(ask);
    const code = screen.getByRole('textbox', { name: 'Code' });
    expect(code).toHaveAttribute('autocomplete', 'one-time-code');
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(said()).toEqual([]);
  });

  it('confirms with the drawing of the payer, and sends nothing of it', async () => {
    const { container, confirm, said, status, vault } = await show();
    await drawOn(container, zigzag(0.15));
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(confirm.mock.calls).toEqual([[{ method: 'drawing', challenge: 'Y2hhbGxlbmdl', localAttempts: 1 }]]);
    expect(said()).toEqual(['Draw your figure anywhere on the screen.', 'Confirmed. It is you.']);
    expect((vault.kept() as GestureTemplate).seen).toHaveLength(4);
    expect(screen.getByRole('heading', { name: 'Confirmed' })).toHaveFocus();
  });

  it('closes only the drawing after five that were not the payer’s, and never says what was wrong', async () => {
    const { container, confirm, said, status } = await show();
    for (let i = 0; i < 5; i += 1) {
      await drawOn(container, zigzag(i, -0.1));
      await waitFor(() => expect(status()).toBe(i < 4 ? 'retry' : 'blocked'));
    }
    expect(new Set(said())).toEqual(
      new Set([
        'Draw your figure anywhere on the screen.',
        'Not recognized. Draw again, or choose another way.',
        'Drawing is closed after five tries. You can still pay: use your passkey.',
      ]),
    );
    expect(screen.getByRole('button', { name: draw })).toHaveAttribute('aria-disabled', 'true');
    expect(confirm).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Use my passkey' }));
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(confirm).toHaveBeenCalledWith({ method: 'passkey', challenge: 'Y2hhbGxlbmdl', localAttempts: 5 });
  });

  it('opens no new tries after a reload', async () => {
    const first = await show();
    for (let i = 0; i < 5; i += 1) await drawOn(first.container, zigzag(i, -0.1));
    await waitFor(() => expect(first.status()).toBe('blocked'));
    cleanup();
    const second = await show();
    expect(second.status()).toBe('blocked');
    expect(second.said()).toEqual([]);
  });

  it('counts no stroke that the system took, ten times', async () => {
    const { container, status } = await show();
    for (let i = 0; i < 10; i += 1) {
      await drawOn(container, zigzag(i), 'cancel');
      expect(status()).toBe('retry');
    }
    await drawOn(container, zigzag(0.15));
    await waitFor(() => expect(status()).toBe('confirmed'));
  });

  it('counts no drawing that the server could not take', async () => {
    const { container, status, said } = await show({ getChallenge: () => Promise.reject(new Error('offline')) });
    for (let i = 0; i < 6; i += 1) await drawOn(container, zigzag(0.12 + i / 100));
    await waitFor(() => expect(status()).toBe('retry'));
    expect(said().at(-1)).toBe('That did not work just now. You can use your passkey.');
    expect(screen.getByRole('button', { name: draw })).not.toHaveAttribute('aria-disabled');
  });

  it('leaves the drawing by its button, with the focus back where it began', async () => {
    const { status, said } = await show();
    await userEvent.click(screen.getByRole('button', { name: draw }));
    expect(status()).toBe('drawing');
    await userEvent.click(screen.getByRole('button', { name: 'Stop drawing' }));
    expect(status()).toBe('idle');
    expect(said()).toHaveLength(1);
  });

  it('takes a pasted code with spaces around it, and marks one that was wrong', async () => {
    const confirm = vi.fn<Confirm>(() => Promise.resolve('not-recognized'));
    const { status } = await show({ onCode: confirm });
    const code = screen.getByRole('textbox', { name: 'Code' });
    await userEvent.click(code);
    await userEvent.paste(' 123 456\n');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(status()).toBe('retry'));
    expect(confirm).toHaveBeenCalledWith({
      method: 'code',
      challenge: 'Y2hhbGxlbmdl',
      localAttempts: 0,
      code: '123 456',
    });
    expect(code).toBeInvalid();
    expect(code).toHaveAccessibleDescription(/Not recognized/);
  });

  it('offers no passkey where the browser has none, if there is another way', async () => {
    vi.stubGlobal('PublicKeyCredential', undefined);
    await show();
    expect(screen.queryByRole('button', { name: 'Use my passkey' })).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Code' })).toBeVisible();
  });

  it('is never a drawing alone', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const only = { getChallenge: () => Promise.resolve(''), onConfirm: () => Promise.resolve('confirmed' as const) };
    expect(() =>
      render(<SwipeIdentity {...only} amount={money(2350, 'USD')} payee="Blue Bottle" language={en} />),
    ).toThrow(/never the only way/);
  });

  it('says the ways of a screen reader on request, and marks what replay scripts must leave out', async () => {
    const { container } = await show();
    expect(screen.getByText(/With TalkBack/)).not.toBeVisible();
    await userEvent.click(screen.getByText('How to draw'));
    expect(screen.getByText(/With TalkBack/)).toBeVisible();
    expect(screen.getByText(/a convenience that gates a key of this device/)).toBeVisible();
    const dialog = container.querySelector('dialog');
    expect(dialog).toHaveClass('rr-block', 'fs-exclude');
    expect(dialog).toHaveAttribute('data-private');
    expect(dialog).toHaveAttribute('data-dd-privacy', 'hidden');
  });

  it('renders on a server and hydrates without a complaint', async () => {
    const app = (
      <SwipeIdentity
        amount={money(2350, 'USD')}
        payee="Blue Bottle"
        language={en}
        locale="en-US"
        announcer={createRecordedAnnouncer()}
        vault={memoryVault(enrolled())}
        getChallenge={() => Promise.resolve('')}
        onConfirm={() => Promise.resolve('confirmed')}
        onPasskey={() => Promise.resolve('confirmed')}
      />
    );
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(app);
    // After it: React 18 warns of layout effects on a server, which this one, with its `document`, is not.
    const complaint = vi.spyOn(console, 'error');
    expect(container).toHaveTextContent(ask);
    const root = await act(async () => hydrateRoot(container, app));
    expect(container.querySelector('[data-part="drawing"]')).toHaveTextContent(draw);
    expect(complaint).not.toHaveBeenCalled();
    await act(async () => root.unmount());
    container.remove();
  });

  it('passes ref, class and attributes to the section', async () => {
    const ref = createRef<HTMLElement>();
    render(
      <SwipeIdentity
        ref={ref}
        mode="enroll"
        className="mine"
        id="identity"
        language={en}
        vault={memoryVault()}
        announcer={createRecordedAnnouncer()}
      />,
    );
    await act(async () => {});
    expect(ref.current).toHaveClass('payaloud', 'mine');
    expect(ref.current).toHaveAttribute('id', 'identity');
  });
});

describe('SwipeIdentity enrols', () => {
  async function enroll(vault = memoryVault()) {
    const announcer = createRecordedAnnouncer();
    const onEnrolled = vi.fn();
    const { container } = render(
      <SwipeIdentity mode="enroll" language={en} vault={vault} announcer={announcer} onEnrolled={onEnrolled} />,
    );
    await act(async () => {});
    const repeat = (stroke: Stroke) =>
      act(async () => playStroke(container.querySelector('[data-part="surface"]') ?? container, stroke));
    return { vault, onEnrolled, repeat, said: () => announcer.said.map(({ text }) => text) };
  }

  it('collects nothing before consent, says what protects it, and takes three to five repetitions', async () => {
    const { vault, repeat, said, onEnrolled } = await enroll();
    expect(screen.getByText(/would be kept on this device/)).toBeVisible();
    expect(screen.getByText(/scrambled on this device/)).toBeVisible();
    await repeat(zigzag(0));
    expect(said()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Keep my drawing on this device' }));
    for (const bend of [0, 0.1, 0.2]) await repeat(zigzag(bend));
    await userEvent.click(screen.getByRole('button', { name: 'Finish' }));
    await waitFor(() => expect(onEnrolled).toHaveBeenCalledTimes(1));
    expect(vault.kept()).toMatchObject({ version: 1 });
    expect(said()).toEqual([
      'Draw your figure. 1 of 5.',
      '1 of 5. Draw it again the same way.',
      '2 of 5. Draw it again the same way.',
      '3 of 5. Draw it again for a safer match, or finish.',
      'Your drawing is set up.',
    ]);
  });

  it('says which fault an unusable figure has, and what to do', async () => {
    const { vault, repeat, said } = await enroll();
    await userEvent.click(screen.getByRole('button', { name: 'Keep my drawing on this device' }));
    for (const slope of [1, 1.01, 1.02, 1.03, 1.04])
      await repeat(Array.from({ length: 40 }, (_, i) => ({ x: i * 6, y: i * slope, t: i * 16 })));
    expect(said().at(-1)).toBe('That figure is too simple. Choose one with at least three bends or a loop.');
    expect(screen.getByText(/too simple/)).toBeVisible();
    expect(vault.kept()).toBeNull();
  });

  it('deletes with one press', async () => {
    const { vault, said } = await enroll(memoryVault(enrolled()));
    await userEvent.click(screen.getByRole('button', { name: 'Delete my drawing and stop using it' }));
    await waitFor(() => expect(vault.kept()).toBeNull());
    expect(said()).toEqual(['Your drawing was deleted. It is no longer used.']);
    expect(screen.getByRole('button', { name: 'Keep my drawing on this device' })).toBeVisible();
  });

  it('does not say that it is set up when the device could not keep it', async () => {
    const { repeat, said } = await enroll({ ...memoryVault(), save: () => Promise.reject(new Error('full')) });
    await userEvent.click(screen.getByRole('button', { name: 'Keep my drawing on this device' }));
    for (const bend of [0, 0.1, 0.2, 0.3, 0.4]) await repeat(zigzag(bend));
    await waitFor(() => expect(said().at(-1)).toMatch(/could not be kept/));
    expect(said()).not.toContain('Your drawing is set up.');
  });
});
