import { getDocumentPreferences, type IdentityOutcome } from '@payaloud/browser';
import type { Delivery } from '@payaloud/core/announcement';
import { parseChallenge } from '@payaloud/core/confirmation';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { createRecordedAnnouncer, createTestChallenge, playStroke } from '@payaloud/testing';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  assertion,
  code,
  draw,
  drawOn,
  givesPasskey,
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
afterEach(() => getDocumentPreferences().forget());

describe('ConfirmIdentity and the challenge', () => {
  /** A server whose answers wait for the test. */
  function slowServer() {
    const waiting: ((challenge: string) => void)[] = [];
    const getChallenge = vi.fn(() => new Promise<string>((resolve) => waiting.push(resolve)));
    return { getChallenge, answer: (challenge: string) => act(async () => waiting.shift()?.(challenge)) };
  }

  it('shows and names amount and payee from the server’s bytes, and fetches them once', async () => {
    const getChallenge = vi.fn(() =>
      Promise.resolve(createTestChallenge({ amount: money(1, 'JPY'), payeeName: '蓝瓶 & Co' })),
    );
    const { container } = await show({ getChallenge });
    expect(screen.getByText(say.ask('¥1', '蓝瓶 & Co'))).toBeVisible();
    const button = screen.getByRole('button', { name: 'Draw my sign to pay ¥1 to 蓝瓶 & Co' });
    expect(button).toHaveAttribute('data-payaloud-speech', 'Draw my sign to pay one yen to 蓝瓶 and Co');
    expect(button).toHaveAttribute('data-payaloud-masked', 'Draw my sign');
    await drawOn(container, zigzag(0.15), 'cancel');
    expect(getChallenge).toHaveBeenCalledTimes(1);
  });

  it('confirms nothing that was not shown before the press: it says the payment and asks again', async () => {
    const { getChallenge, answer } = slowServer();
    const { confirm, said, status } = await show({ getChallenge });
    await userEvent.click(screen.getByRole('button', { name: 'Use my passkey' }));
    expect(status()).toBe('preparing');
    await answer(createTestChallenge());
    expect(status()).toBe('retry');
    await waitFor(() => expect(said()).toEqual([say.preparing, say.changed('23.50 dollars', 'Blue Bottle')]));
    expect(confirm).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(status()).toBe('confirmed'));
  });

  it('says that the payment could not be loaded, keeps the typed code, and accepts it at the next press', async () => {
    let online = false;
    const getChallenge = () => (online ? Promise.resolve(createTestChallenge()) : Promise.reject(new Error('offline')));
    const { confirm, said, status } = await show({ getChallenge });
    expect(said()).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Code' }), '123456{Enter}');
    await waitFor(() => expect(status()).toBe('retry'));
    await waitFor(() => expect(said().at(-1)).toBe(say.retry('code', 'not-loaded', [])));
    online = true;
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(said().at(-1)).toBe(say.changed('23.50 dollars', 'Blue Bottle')));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(confirm.mock.lastCall?.[0]).toMatchObject({ method: 'code', code: '123456' });
  });

  it.each([
    ['bytes that are no challenge', 'Y2hhbGxlbmdl'],
    ['a challenge that allows nothing the app offers', createTestChallenge({ methods: ['drawing', 'device'] })],
  ])('refuses %s, says so and sends nothing', async (_name, text) => {
    const { confirm, said } = await show({ getChallenge: () => Promise.resolve(text) });
    await userEvent.click(screen.getByRole('button', { name: 'Use my passkey' }));
    await waitFor(() => expect(said().at(-1)).toBe(say.retry('passkey', 'unreadable', [])));
    expect(confirm).not.toHaveBeenCalled();
  });

  it('fetches a new one after it expired, and continues if the payment is the same', async () => {
    const getChallenge = vi.fn(() => Promise.resolve(createTestChallenge()));
    const { confirm, said, status, pass } = await show({ getChallenge });
    await pass(599_000);
    await userEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(getChallenge).toHaveBeenCalledTimes(2);
    expect(said()).not.toContainEqual(say.changed('23.50 dollars', 'Blue Bottle'));
    const sent = confirm.mock.lastCall?.[0] as { challenge: string };
    expect(sent.challenge).toBe(await getChallenge.mock.results[1]?.value);
  });

  it('asks again if the new one is about another amount, order or payee', async () => {
    for (const change of [{ amount: money(9999, 'USD') }, { payeeName: 'Evil' }, { orderHash: `${'B'.repeat(42)}A` }]) {
      const texts = [createTestChallenge(), createTestChallenge(change)];
      const { confirm, status, pass } = await show({ getChallenge: () => Promise.resolve(texts.shift() ?? '') });
      await pass(599_000);
      await userEvent.click(screen.getByRole('button', { name: passkey }));
      await waitFor(() => expect(status()).toBe('retry'));
      expect(confirm).not.toHaveBeenCalled();
      cleanup();
    }
  });

  it('keeps a drawing whose challenge expired while it was drawn', async () => {
    const getChallenge = vi.fn(() => Promise.resolve(createTestChallenge()));
    const { container, confirm, status, pass } = await show({ getChallenge });
    await userEvent.click(screen.getByRole('button', { name: beginsWith(say.methods.drawing) }));
    await pass(599_000);
    await act(async () => playStroke(container.querySelector('[data-part="surface"]') ?? container, zigzag(0.15)));
    await waitFor(() => expect(status()).toBe('confirmed'));
    const sent = confirm.mock.lastCall?.[0] as { challenge: string };
    expect(sent.challenge).toBe(await getChallenge.mock.results[1]?.value);
  });

  it('says that the server found it expired, counts no try, and fetches a new one', async () => {
    const outcomes: IdentityOutcome[] = ['expired', 'confirmed'];
    const confirm = vi.fn<Confirm>(() => Promise.resolve(outcomes.shift() ?? 'unavailable'));
    const getChallenge = vi.fn(() => Promise.resolve(createTestChallenge()));
    const { container, said, status } = await show({ getChallenge, onDrawing: confirm });
    await drawOn(container, zigzag(0.15));
    await waitFor(() => expect(said().at(-1)).toBe(say.retry('passkey', 'expired', [])));
    await drawOn(container, zigzag(0.17));
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(confirm.mock.calls.map(([sent]) => (sent as { localAttempts: number }).localAttempts)).toEqual([1, 1]);
    expect(getChallenge).toHaveBeenCalledTimes(2);
  });

  it('gives the passkey the hash of the bytes, and the app the assertion to verify', async () => {
    const ask = vi.fn(givesPasskey) as ReturnType<typeof vi.fn> & typeof givesPasskey;
    const { challenge, confirm, status } = await show({ passkey: { ask, rpId: 'pay.example' } });
    await userEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(status()).toBe('confirmed'));
    const hash = await crypto.subtle.digest('SHA-256', Buffer.from(challenge, 'base64url'));
    const asked = ask.mock.lastCall?.[0] as { rpId: string; challenge: ArrayBuffer };
    expect(asked.rpId).toBe('pay.example');
    expect(Buffer.from(asked.challenge).equals(Buffer.from(hash))).toBe(true);
    expect(confirm).toHaveBeenCalledWith({ method: 'passkey', challenge, localAttempts: 0, assertion });
  });

  it('sends nothing if the payer closed the passkey prompt', async () => {
    const { confirm, said, status } = await show({ passkey: { ask: () => Promise.resolve({ kind: 'dismissed' }) } });
    await userEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(status()).toBe('retry'));
    await waitFor(() =>
      expect(said().at(-1)).toBe('Stopped. Nothing was paid. You can use your passkey or choose another way.'),
    );
    expect(confirm).not.toHaveBeenCalled();
  });

  it('signs with the key that the challenge names, and sends nothing if the device has another', async () => {
    const keyId = `${'B'.repeat(42)}A`;
    const held: string[] = [keyId];
    const deviceKey = {
      enroll: () => Promise.reject(new Error('not asked')),
      holds: (named: string) => Promise.resolve(held.includes(named)),
      sign: vi.fn(({ keyId: named }: { keyId: string | null }) =>
        Promise.resolve(held.includes(named ?? '') ? 'header.payload.signature' : null),
      ),
      delete: () => Promise.resolve(),
    };
    const text = createTestChallenge({ keyId });
    const { container, confirm, status } = await show({ deviceKey, getChallenge: () => Promise.resolve(text) });
    held.length = 0;
    await drawOn(container, zigzag(0.15));
    expect(status()).toBe('retry');
    expect(confirm).not.toHaveBeenCalled();
    held.push(keyId);
    await drawOn(container, zigzag(0.17));
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(confirm.mock.lastCall?.[0]).toMatchObject({ challenge: text, jws: 'header.payload.signature' });
    const reading = parseChallenge(text);
    expect(deviceKey.sign).toHaveBeenLastCalledWith(reading.ok && reading.challenge, {
      method: 'drawing',
      localAttempts: 1,
    });
  });

  it('offers plain device confirmation only if the challenge allows it for the amount', async () => {
    const onDevice = () => Promise.resolve('confirmed' as const);
    const small = await show({ onDevice });
    expect(screen.getByRole('button', { name: beginsWith(say.methods.device) })).toBeVisible();
    small.unmount();
    const text = createTestChallenge({ methods: ['passkey', 'code'] });
    await show({ onDevice, getChallenge: () => Promise.resolve(text) });
    expect(screen.queryByRole('button', { name: beginsWith(say.methods.device) })).toBeNull();
    expect(screen.queryByRole('button', { name: draw })).toBeNull();
  });

  it('confirms nothing whose amount the page voice left out, until the payer asked to hear it', async () => {
    getDocumentPreferences().choose({ pageVoice: 'on', privacy: 'speakers' });
    const { confirm, said, status } = await show();
    const field = screen.getByRole('textbox', { name: code });
    await userEvent.type(field, '123456{Enter}');
    await userEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(said()).toEqual(Array(2).fill(en.sentences.common.hearFirst)));
    expect(screen.getByText(en.sentences.common.hearFirst)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: draw }));
    expect(status()).toBe('retry');
    expect(confirm).not.toHaveBeenCalled();
    expect(field).toHaveValue('123456');
    await userEvent.click(screen.getByRole('button', { name: 'Hear the amount' }));
    await waitFor(() => expect(said().at(-1)).toBe(say.ask('23.50 dollars', 'Blue Bottle')));
    await userEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(status()).toBe('confirmed'));
  });

  it('counts neither another payment’s hearing nor an undelivered message', async () => {
    getDocumentPreferences().choose({ pageVoice: 'on', privacy: 'quiet' });
    const texts = [createTestChallenge(), createTestChallenge({ amount: money(9999, 'USD') })];
    let delivery: Delivery = 'interrupted';
    const { confirm, status, pass } = await show({
      announcer: createRecordedAnnouncer({ deliver: () => delivery }),
      getChallenge: () => Promise.resolve(texts.shift() ?? ''),
    });
    const hear = () => userEvent.click(screen.getByRole('button', { name: 'Hear the amount' }));
    const press = () => userEvent.click(screen.getByRole('button', { name: /^Use my passkey/ }));
    await hear();
    await press();
    expect(status()).toBe('retry');
    delivery = 'delivered';
    await hear();
    await pass(599_000);
    await press();
    await waitFor(() => expect(screen.getByText(say.ask('$99.99', 'Blue Bottle'))).toBeVisible());
    await press();
    expect(status()).toBe('retry');
    expect(confirm).not.toHaveBeenCalled();
    await hear();
    await press();
    await waitFor(() => expect(status()).toBe('confirmed'));
  });

  it('puts the last confirming way first', async () => {
    const first = await show();
    const firstPart = () => first.container.querySelector('[data-part="ways"]')?.firstElementChild;
    expect(firstPart()).toHaveAttribute('data-part', 'drawing');
    await userEvent.click(screen.getByRole('button', { name: passkey }));
    await waitFor(() => expect(first.status()).toBe('confirmed'));
    cleanup();
    const { container } = await show();
    expect(container.querySelector('[data-part="ways"]')?.firstElementChild).toHaveAttribute('data-part', 'passkey');
  });
});
