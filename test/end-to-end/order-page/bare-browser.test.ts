import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { serveOrderPages, type OrderPage } from '../support/orderPage';

const { payment, payeeWarning, identity, settings, amountEntry } = en.sentences;

describe('the page of an order in a browser without speech, sound, storage, WebAuthn and the rest of a secure page', () => {
  const openOrder = serveOrderPages();
  let order: OrderPage;

  async function open(query: string) {
    const errors: string[] = [];
    order = await openOrder(query, {
      prepare: async (context) => {
        await context.addInitScript(removePlatform);
        context.on('weberror', (error) => errors.push(String(error.error())));
      },
    });
    return { errors };
  }

  /** The text of the checkout, as the payer can read it. */
  const text = () => order.page.getByRole('main').innerText();

  it('takes a tip, promises no voice, and charges once', async () => {
    const { errors } = await open('buy=cafe');
    // The field offers the voice until it has looked for one.
    await expect.poll(text).not.toContain(amountEntry.typeOrSay);
    await order.press(settings.speakToMe);
    await order.page.getByText(settings.noVoice).first().waitFor();
    await order.enter('Tip', '3.50');
    await order.untilStep('payment');
    await expect.poll(text).toContain('Nothing has been paid yet');
    await order.press(payment.pay('$28.25', 'Corner Cafe'));
    await order.untilReceipt();
    expect(await text()).toMatch(/Paid\s+\$28\.25/);
    await order.page.reload();
    await order.page.getByRole('heading', { name: payment.headings.succeeded }).waitFor();
    expect(await order.ledger()).toMatchObject({ charges: 1 });
    expect(errors).toEqual([]);
  });

  it('warns, offers the code alone, and pays a person once', async () => {
    const { errors } = await open('buy=transfer');
    await order.enter('Amount', '25');
    await order.untilStep('warning');
    expect(await text()).toContain(payeeWarning.advice);
    await order.press(payeeWarning.go);
    await order.untilStep('identity');
    const { methods } = identity;
    for (const name of [methods.drawing, methods.passkey, methods.voice])
      expect(await order.button(name).count(), name).toBe(0);
    await order.enter(new RegExp(`^${identity.codeLabel}`), await order.phoneCode());
    await order.untilStep('payment');
    expect(await order.ledger()).toMatchObject({ charges: 0 });
    await order.press(payment.pay('$25.00', 'Anna Li'));
    await order.untilReceipt();
    expect(await text()).toMatch(/Paid\s+\$25\.00/);
    expect(await order.ledger()).toMatchObject({ charges: 1 });
    expect(errors).toEqual([]);
  });
});

/** Runs in the page, before its scripts. Leaves a page without TLS, in a browser that allows nothing. */
function removePlatform(): void {
  const globals = [
    'speechSynthesis',
    'SpeechSynthesisUtterance',
    'SpeechRecognition',
    'webkitSpeechRecognition',
    'AudioContext',
    'OfflineAudioContext',
    'webkitAudioContext',
    'AudioWorkletNode',
    'Audio',
    'MediaRecorder',
    'indexedDB',
    'caches',
    'cookieStore',
    'PublicKeyCredential',
    'Worker',
    'SharedWorker',
    'WebAssembly',
    'BroadcastChannel',
    'Notification',
    'LanguageModel',
  ];
  const ofNavigator = ['mediaDevices', 'credentials', 'locks', 'storage', 'serviceWorker', 'permissions', 'vibrate'];
  for (const name of globals) Reflect.deleteProperty(window, name);
  for (const name of ofNavigator) Reflect.deleteProperty(Navigator.prototype, name);
  for (const name of ['subtle', 'randomUUID']) Reflect.deleteProperty(Crypto.prototype, name);
  for (const name of ['Segmenter', 'DurationFormat', 'ListFormat']) Reflect.deleteProperty(Intl, name);
  Object.defineProperty(window, 'isSecureContext', { value: false });
  const refuse = () => {
    throw new DOMException('Access is denied', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
  const left = [
    ...globals.filter((name) => name in window),
    ...ofNavigator.filter((name) => name in navigator),
    ...['subtle', 'randomUUID'].filter((name) => name in crypto),
  ];
  if (left.length > 0) throw new Error(`The browser still has ${left.join(', ')}.`);
}
