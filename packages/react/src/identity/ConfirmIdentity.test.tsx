import { createTemplateVault, PayaloudBrowserError, type IdentityOutcome } from '@payaloud/browser';
import { enrollGesture, type GestureTemplate } from '@payaloud/core/gesture';
import { en } from '@payaloud/core/languages/en';
import { ConfirmIdentity, EnrollIdentity } from '@payaloud/react';
import { createRecordedAnnouncer, createTestChallenge } from '@payaloud/testing';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import {
  ask,
  assertion,
  code,
  draw,
  drawOn,
  enrolled,
  memoryVault,
  passkey,
  show,
  withFlatPage,
  zigzag,
  type Confirm,
  withLoadedParts,
  say,
  beginsWith,
} from '../../test/identityScene';

withFlatPage();
withLoadedParts();

describe('ConfirmIdentity', () => {
  it('shows amount, payee and all ways on one screen, and is silent on mount', async () => {
    const { said } = await show({ onDevice: () => Promise.resolve('confirmed') });
    expect(screen.getByRole('region', { name: say.region })).toHaveTextContent(ask);
    const names = screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);
    // Only the first control on the way names the payment.
    expect(names).toEqual([
      say.paying(say.methods.drawing, '$23.50', 'Blue Bottle'),
      say.methods.passkey,
      say.codeSend,
      say.methods.device,
    ]);
    expect(screen.getByRole('textbox', { name: say.codeLabel })).toHaveAttribute('autocomplete', 'one-time-code');
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(said()).toEqual([]);
  });

  it('confirms with the payer’s drawing, and sends nothing of it', async () => {
    const { container, challenge, confirm, said, status, vault } = await show();
    await drawOn(container, zigzag(0.15));
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(confirm.mock.calls).toEqual([[{ method: 'drawing', challenge, localAttempts: 1, jws: null }]]);
    await waitFor(() => expect(said()).toEqual([say.confirmed('drawing', '23.50 dollars', 'Blue Bottle')]));
    expect((vault.kept() as GestureTemplate).seen).toHaveLength(4);
    expect(screen.getByRole('heading', { name: say.accepted.drawing })).toHaveFocus();
    // It stays in the page, also once the order is paid.
    expect(container).not.toHaveTextContent('Not paid yet');
    expect(container).not.toHaveTextContent('about to pay');
    expect(screen.getByText('Drawing accepted for $23.50 to Blue Bottle.')).toBeVisible();
  });

  it.each([
    ['on the screen of the set-up', 1, 'blocked'],
    ['not on a screen with other pixels', 2, 'confirmed'],
  ])('compares the size of a drawing %s', async (_where, pixelRatio, end) => {
    const area = { width: innerWidth, height: innerHeight, pixelRatio: 1 };
    const made = enrollGesture(
      [0, 0.1, 0.2].map((bend) => zigzag(bend)),
      { area },
    );
    if (!made.ok) throw new Error(made.reason);
    vi.stubGlobal('devicePixelRatio', pixelRatio);
    // At the last try, and so near to what is needed for it that the size decides.
    const memory = { read: () => ({ failures: 4, usual: null }), write: () => {} };
    const { container, status } = await show({ vault: memoryVault(made.template), memory });
    const large = zigzag(0.15, 1.28).map(({ x, y, t }) => ({ x: 2 * x, y: 2 * y, t }));
    await drawOn(container, large);
    await waitFor(() => expect(status()).toBe(end));
  });

  it('locks only the drawing after five wrong ones, and never says what was wrong', async () => {
    const { container, challenge, confirm, said, status } = await show();
    for (let i = 0; i < 5; i += 1) {
      await drawOn(container, zigzag(i, -0.1));
      await waitFor(() => expect(status()).toBe(i < 4 ? 'retry' : 'blocked'));
    }
    expect(said()).toEqual([
      'No match. Four tries left, or use another way.',
      'No match. Three tries left, or use another way.',
      'No match. Two tries left, or use another way.',
      'No match. One try left, or use another way.',
      say.blocked(['passkey']),
    ]);
    expect(screen.getByRole('button', { name: draw })).toHaveAttribute('aria-disabled', 'true');
    expect(confirm).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(confirm).toHaveBeenCalledWith({ method: 'passkey', challenge, localAttempts: 5, assertion });
  });

  it('sends a code as typed if it has more than digits', async () => {
    const { confirm } = await show();
    await userEvent.type(screen.getByRole('textbox', { name: code }), ' my Word 7-1 {Enter}');
    await waitFor(() => expect(confirm).toHaveBeenCalledWith(expect.objectContaining({ code: 'my Word 7-1' })));
  });

  it('says "Checking" if the answer takes long, and never beside a fast answer', async () => {
    const onCode = vi.fn<Confirm>();
    const { said, status, pass } = await show({ onCode });
    const field = screen.getByRole('textbox', { name: code });
    onCode.mockResolvedValueOnce('not-recognized');
    await userEvent.type(field, '123456{Enter}');
    await waitFor(() => expect(status()).toBe('retry'));
    // Longer than the delay of "Checking", which would be heard by now if it had not been cancelled.
    await pass(600);
    expect(said()).toEqual([say.retry('code', 'not-recognized', [])]);
    let answer = (_outcome: IdentityOutcome) => {};
    onCode.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await userEvent.type(field, '{Enter}');
    await waitFor(() => expect(onCode).toHaveBeenCalledTimes(2));
    await pass(600);
    expect(said().at(-1)).toBe('Checking.');
    await act(async () => answer('confirmed'));
    await waitFor(() => expect(said().at(-1)).toBe(say.confirmed('code', '23.50 dollars', 'Blue Bottle')));
    expect(said()).toEqual([
      say.retry('code', 'not-recognized', []),
      'Checking.',
      say.confirmed('code', '23.50 dollars', 'Blue Bottle'),
    ]);
  });

  it('grants no new tries in another tab', async () => {
    const { container, confirm, status } = await show();
    await drawOn(container, zigzag(1, -0.1));
    // The failures that the other tabs have stored.
    localStorage.setItem('payaloud-identity', JSON.stringify({ failures: 4, usual: null }));
    await drawOn(container, zigzag(2, -0.1));
    await waitFor(() => expect(status()).toBe('blocked'));
    cleanup();
    const later = await show();
    await waitFor(() => expect(later.status()).toBe('blocked'));
    expect(confirm).not.toHaveBeenCalled();
  });

  it('compares nothing once another tab has locked the drawing', async () => {
    const { container, confirm, status } = await show();
    localStorage.setItem('payaloud-identity', JSON.stringify({ failures: 5, usual: null }));
    await drawOn(container, zigzag(0.15));
    await waitFor(() => expect(status()).toBe('blocked'));
    expect(confirm).not.toHaveBeenCalled();
  });

  it('does not restore a drawing that was deleted while it was compared', async () => {
    const vault = memoryVault(enrolled());
    const load = async () => {
      const template = await memoryVault(vault.kept()).load();
      await vault.delete();
      return template;
    };
    const { container, confirm, status } = await show({ vault: { ...vault, load } });
    await drawOn(container, zigzag(0.15));
    await waitFor(() => expect(status()).toBe('retry'));
    expect(vault.kept()).toBeNull();
    expect(confirm).not.toHaveBeenCalled();
  });

  it('lets a payer confirm by code without a secure context, storage and WebAuthn', async () => {
    vi.stubGlobal('PublicKeyCredential', undefined);
    vi.stubGlobal('indexedDB', undefined);
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes });
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
      clear: () => {},
    });
    const { confirm, status } = await show({ vault: createTemplateVault({ name: 'insecure' }), passkey: undefined });
    expect(screen.queryByRole('button', { name: passkey })).toBeNull();
    await userEvent.type(screen.getByRole('textbox', { name: code }), '123456{Enter}');
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it('confirms once, however often the payer presses', async () => {
    const { confirm, status } = await show();
    const button = screen.getByRole('button', { name: passkey });
    for (let i = 0; i < 5; i += 1) button.click();
    await waitFor(() => expect(status()).toBe('confirmed'));
    button.click();
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it('grants no new tries after a reload', async () => {
    const first = await show();
    for (let i = 0; i < 5; i += 1) await drawOn(first.container, zigzag(i, -0.1));
    await waitFor(() => expect(first.status()).toBe('blocked'));
    cleanup();
    const second = await show();
    expect(second.status()).toBe('blocked');
    expect(second.said()).toEqual([]);
  });

  it('does not count ten strokes that the system took', async () => {
    const { container, status } = await show();
    for (let i = 0; i < 10; i += 1) {
      await drawOn(container, zigzag(i), 'cancel');
      expect(status()).toBe('retry');
    }
    await drawOn(container, zigzag(0.15));
    await waitFor(() => expect(status()).toBe('confirmed'));
  });

  it('does not count a drawing that the server could not accept', async () => {
    const { container, status, said } = await show({ onDrawing: () => Promise.reject(new Error('offline')) });
    for (let i = 0; i < 6; i += 1) await drawOn(container, zigzag(0.12 + i / 100));
    await waitFor(() => expect(status()).toBe('retry'));
    await waitFor(() => expect(said().at(-1)).toBe(say.retry('drawing', 'unavailable', ['passkey'])));
    expect(screen.getByRole('button', { name: draw })).not.toHaveAttribute('aria-disabled');
  });

  it('leaves the drawing by its button, and returns the focus', async () => {
    const { status, said } = await show();
    await userEvent.click(screen.getByRole('button', { name: beginsWith(say.methods.drawing) }));
    expect(status()).toBe('drawing');
    // The dialog's name is heard when focus enters, so nothing is announced with it.
    expect(screen.getByRole('dialog')).toHaveAccessibleName(say.drawNow);
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(status()).toBe('idle');
    expect(said()).toEqual([]);
  });

  it('accepts a code that was pasted in groups with invisible characters, and marks a wrong one', async () => {
    const confirm = vi.fn<Confirm>(() => Promise.resolve('not-recognized'));
    const { challenge, status } = await show({ onCode: confirm });
    const field = screen.getByRole('textbox', { name: code });
    await userEvent.click(field);
    await userEvent.paste('\u200e 123 45\uff16\n');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(status()).toBe('retry'));
    expect(confirm).toHaveBeenCalledWith({
      method: 'code',
      challenge,
      localAttempts: 0,
      code: '123456',
    });
    expect(field).toBeInvalid();
    // The message was announced already. A payer who returns to the field hears it in the description.
    expect(field).toHaveAccessibleDescription('You can paste it.');
    await userEvent.tab();
    expect(field).toHaveAccessibleDescription(`${say.codeHint} ${say.retry('code', 'not-recognized', [])}`);
  });

  it('offers no passkey if the browser has none and there is another way', async () => {
    vi.stubGlobal('PublicKeyCredential', undefined);
    await show({ passkey: undefined });
    expect(screen.queryByRole('button', { name: passkey })).toBeNull();
    expect(screen.getByRole('textbox', { name: code })).toBeVisible();
  });

  it('requires another way beside the drawing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const only = { getChallenge: () => Promise.resolve(''), onDrawing: () => Promise.resolve('confirmed' as const) };
    expect(() => render(<ConfirmIdentity {...only} language={en} />)).toThrow(PayaloudBrowserError);
    expect(() => render(<ConfirmIdentity {...only} language={en} />)).toThrow(
      expect.objectContaining({ code: 'drawing-alone' }),
    );
  });

  it('explains screen reader gestures on request, and marks elements that session replay must leave out', async () => {
    const { container } = await show();
    expect(screen.getByText(/With TalkBack/)).not.toBeVisible();
    await userEvent.click(screen.getByText('How to draw'));
    expect(screen.getByText(/With TalkBack/)).toBeVisible();
    expect(screen.getByText(say.whatItIs)).toBeVisible();
    const dialog = container.querySelector('dialog');
    expect(dialog).toHaveClass('rr-block', 'fs-exclude');
    expect(dialog).toHaveAttribute('data-private');
    expect(dialog).toHaveAttribute('data-dd-privacy', 'hidden');
  });

  it('renders on a server and hydrates without an error', async () => {
    const app = (
      <ConfirmIdentity
        language={en}
        locale="en-US"
        announcer={createRecordedAnnouncer()}
        vault={memoryVault(enrolled())}
        getChallenge={() => Promise.resolve(createTestChallenge())}
        onDrawing={() => Promise.resolve('confirmed')}
        onPasskey={() => Promise.resolve('confirmed')}
      />
    );
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(app);
    // Spied on after rendering: React 18 warns about layout effects on a server, but this test has a `document`.
    const complaint = vi.spyOn(console, 'error');
    expect(container).toHaveTextContent(say.askLater);
    const root = await act(async () => hydrateRoot(container, app));
    expect(container).toHaveTextContent(ask);
    expect(container.querySelector('[data-part="drawing"]')).toHaveAccessibleName(draw);
    expect(complaint).not.toHaveBeenCalled();
    await act(async () => root.unmount());
    container.remove();
  });

  it('passes ref, class and attributes to the section', async () => {
    const ref = createRef<HTMLElement>();
    render(
      <EnrollIdentity
        ref={ref}
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
