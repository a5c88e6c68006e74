import type { IdentityOutcome } from '@payaloud/browser';
import { createTestChallenge } from '@payaloud/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  code,
  draw,
  drawOn,
  enrolled,
  memoryVault,
  passkey,
  show,
  withFlatPage,
  zigzag,
  withLoadedParts,
  say,
} from '../../test/identityScene';

withFlatPage();
withLoadedParts();

/** The sentence that comes before the advice, which depends on the ways that are open. */
const notWorking = say.retry('code', 'unavailable', []).split('.')[0];
const never = () => new Promise<never>(() => {});

function sendCode(name = code) {
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: '123456' } });
  fireEvent.click(screen.getByRole('button', { name: /^Send the code|^Confirm|code/i }));
}

describe('ConfirmIdentity with faulty apps, servers and storage', () => {
  it.each(['onCode', 'onPasskey'] as const)('enables every way again if %s never answers', async (callback) => {
    const answer = vi.fn(never);
    const { status, said, pass } = await show({ [callback]: answer });
    if (callback === 'onCode') sendCode();
    else fireEvent.click(screen.getByRole('button', { name: passkey }));
    // Hashing the bytes takes real time.
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    expect(status()).toBe('checking');
    await pass(31_000);
    expect(status()).toBe('retry');
    expect(said().at(-1)).toContain(notWorking);
    expect(screen.getByRole('button', { name: passkey })).not.toHaveAttribute('aria-disabled');
  });

  it('enables every way again if the challenge never comes, and uses it if it comes later', async () => {
    let give = (_challenge: string) => {};
    const getChallenge = vi.fn(() => new Promise<string>((resolve) => (give = resolve)));
    const { status, said, pass } = await show({ getChallenge });
    fireEvent.click(screen.getByRole('button', { name: 'Use my passkey' }));
    await pass(1_000);
    expect(status()).toBe('preparing');
    await pass(31_000);
    expect(status()).toBe('retry');
    expect(said().at(-1)).toBe(say.retry('code', 'not-loaded', []));
    fireEvent.click(screen.getByRole('button', { name: 'Use my passkey' }));
    give(createTestChallenge());
    await pass(10);
    fireEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(status()).toBe('confirmed'));
  });

  it.each<[string, () => unknown]>([
    ['nothing', () => Promise.resolve(undefined)],
    ['a word that nobody knows', () => Promise.resolve('maybe')],
    ['"constructor"', () => Promise.resolve('constructor')],
    ['true', () => Promise.resolve(true)],
    ['an object', () => Promise.resolve({ kind: 'confirmed' })],
    [
      'by throwing at once',
      () => {
        throw new Error('500');
      },
    ],
    ['by rejecting with nothing', () => Promise.reject(undefined as never)],
  ])('confirms nothing and says so if the app answers %s', async (_what, answer) => {
    const onCode = answer as () => Promise<IdentityOutcome>;
    const { status, said } = await show({ onCode });
    sendCode();
    await waitFor(() => expect(status()).not.toBe('checking'));
    expect(status()).toBe('retry');
    await waitFor(() => expect(said().at(-1)).toContain(notWorking));
    expect(said().join()).not.toMatch(/undefined|\[object|native code/);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['an object', {}],
    ['a megabyte', 'A'.repeat(1_000_000)],
    ['an empty text', ''],
  ])('continues without a payment if the challenge is %s', async (_what, challenge) => {
    const { status, said } = await show({ getChallenge: () => Promise.resolve(challenge as string) });
    fireEvent.click(screen.getByRole('button', { name: 'Use my passkey' }));
    await waitFor(() => expect(status()).toBe('retry'));
    await waitFor(() =>
      expect(said().at(-1)).toBeOneOf([say.retry('code', 'not-loaded', []), say.retry('code', 'unreadable', [])]),
    );
  });

  it.each<[string, unknown]>([
    ['text', 'template'],
    ['an empty object', {}],
    ['of a later version', { ...enrolled(), version: 4 }],
    ['cut off', { ...enrolled(), traces: enrolled().traces.map(({ x, ...rest }) => ({ ...rest, x: x.slice(5) })) }],
    ['without numbers', { ...enrolled(), traces: enrolled().traces.map((trace) => ({ ...trace, duration: 'NaN' })) }],
    ['of another shape', { ...enrolled(), seen: {} }],
  ])('accepts no drawing with a template that is %s, and keeps the other ways', async (_what, template) => {
    const { container, status, confirm } = await show({ vault: memoryVault(template) });
    await drawOn(container, zigzag(0.15));
    expect(confirm).not.toHaveBeenCalled();
    expect(status()).toBe('retry');
    fireEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(status()).toBe('confirmed'));
  });

  it.each(['has', 'load', 'save'] as const)('lets the payer confirm if the vault rejects at "%s"', async (method) => {
    const vault = {
      ...memoryVault(enrolled()),
      [method]: () => Promise.reject(new DOMException('', 'UnknownError')),
    };
    const { container, status } = await show({ vault });
    if (method === 'has') expect(screen.queryByRole('button', { name: draw })).toBeNull();
    else await drawOn(container, zigzag(0.15));
    fireEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(status()).toBe('confirmed'));
  });

  it.each(['null', '[]', '{', '{"failures":"many"}', '{"failures":-3,"usual":"voice"}', '{"usual":{}}'])(
    'starts if the device stored %s',
    async (kept) => {
      localStorage.setItem('payaloud-identity', kept);
      const { container, status } = await show();
      await drawOn(container, zigzag(0.15));
      await waitFor(() => expect(status()).toBe('confirmed'));
    },
  );
});
