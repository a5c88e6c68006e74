import '@payaloud/testing/vitest';
import { composeSigningInput, decodeBase64url, encodeBase64url, parseChallenge } from '@payaloud/core/confirmation';
import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { money, type Money } from '@payaloud/core/money';
import type { FoundPayment, PaymentOrder, PayOutcome } from '@payaloud/core/payment';
import { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
import type { IdentityOutcome, Recognizer } from '@payaloud/react';
import { createTestChallenge, createWebSpeechTwin } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createElement, type ComponentType } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { everyLanguage } from '../../packages/core/src/languages/test-support/everyLanguage';
import { guides } from './guides';
import { expectHeard, press, runGuides, show } from './runGuides';
import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';

// Importing `@payaloud/testing/vitest` starts a log for each test of the file, so it is imported anew.
vi.hoisted(() => vi.resetModules());

const { load } = runGuides(guides);

describe('the guide to an amount', () => {
  it('shows a field that hears, asks and posts', async () => {
    const { TipForm } = await load<{ TipForm: ComponentType }>('amount.1.tsx');
    const twin = createWebSpeechTwin({ utterances: ['twelve dollars and five cents', 'two fifty'] });
    const undo = twin.connect(window);
    const { container, heard } = show(TipForm);
    const posted = () => new FormData(container.querySelector('form') ?? undefined).get('tip');

    await press(en.sentences.amountEntry.talk);
    await waitFor(() => expect(container.querySelector('[data-part="accept"]')).not.toHaveAttribute('aria-disabled'));
    await userEvent.click(container.querySelector('[data-part="accept"]') ?? container);
    await waitFor(() => expect(posted()).toBe('12.05'));
    const accepted = heard();

    await press(en.sentences.amountEntry.talk);
    await press(/two dollars and fifty/);
    await waitFor(() => expect(posted()).toBe('2.50'));
    const asked = heard().slice(accepted.length);
    undo();
    await expectHeard('amount', { accepted, asked });
  });
});

describe('the guide to forms', () => {
  const field = () => screen.getByRole('textbox', { name: 'Tip' });
  const error = 'Enter a tip.';
  type Answer = { readonly tip: Money | null } & Partial<Record<'text' | 'error' | 'thanks', string>>;

  it.each(['TipForm', 'RegisteredForm'] as const)('sends, and tells an error once: %s', async (name) => {
    const Form = await load<Record<string, ComponentType<{ onTip: (tip: unknown) => void }>>>(
      name === 'TipForm' ? 'forms.1.tsx' : 'forms.2.tsx',
    );
    const onTip = vi.fn();
    const { heard } = show(() => createElement(Form[name]!, { onTip }));
    await userEvent.clear(field());
    await press('Send');
    await waitFor(() => expect(field()).toHaveFocus());
    await waitFor(() => expect(heard().filter((text) => text === error)).toHaveLength(1));
    await userEvent.type(field(), '12.5');
    await press('Send');
    await waitFor(() => expect(onTip).toHaveBeenCalledWith(name === 'TipForm' ? money(1250, 'USD') : '12.50'));
    expect(heard().filter((text) => text === error)).toHaveLength(1);
    expect(screen.queryByText(error)).toBeNull();
  });

  it('reads exactly what a form posts, with script and without, and tells why not', async () => {
    type Send = (previous: Answer, form: FormData) => Promise<Answer>;
    const { sendTip } = await load<{ sendTip: Send }>('forms.4.ts');
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const answerTo = (text: string) => {
      const form = new FormData();
      form.set('tip', text);
      return sendTip({ tip: null }, form);
    };
    for (const text of ['12.50', '$12,50']) {
      expect(await answerTo(text)).toEqual({ tip: null, thanks: 'Thank you for $12.50.' });
      expect(log).toHaveBeenLastCalledWith(money(1250, 'USD'));
    }
    expect(await answerTo('60')).toEqual({ tip: money(6000, 'USD'), error: 'Tips end at 50 dollars.' });
    expect(await answerTo('abc')).toEqual({ tip: null, text: 'abc', error: 'Enter a tip, such as 5 or 12.50.' });
    log.mockRestore();
  });

  it('shows and says the answer of a server action', async () => {
    type ActionProps = { action: (previous: Answer, form: FormData) => Promise<Answer> };
    const { readTip } = await load<{ readTip: (form: FormData) => Answer }>('forms.3.ts');
    const { ActionForm } = await load<{ ActionForm: ComponentType<ActionProps> }>('forms.5.tsx');
    const [posted, over]: [Answer[], string] = [[], 'Today tips end at 40 dollars.'];
    const action = async (_: Answer, form: FormData): Promise<Answer> => {
      const answer = readTip(form);
      posted.push(answer);
      return posted.length === 1 ? { ...answer, error: over } : { tip: null, thanks: 'Thank you.' };
    };
    const { heard } = show(() => createElement(ActionForm, { action }));
    await userEvent.type(field(), '45');
    await press('Send');
    await waitFor(() => expect(field()).toHaveFocus());
    expect(screen.getByText(over)).toBeVisible();
    expect(field()).toHaveValue('45.00');
    // Once: as the description of the focused field, or as a message.
    const isDescription = field().getAttribute('aria-describedby')?.includes('-message') ? 1 : 0;
    await waitFor(() => expect(heard().filter((text) => text === over).length + isDescription).toBe(1));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.clear(field());
    await userEvent.type(field(), '12.5');
    await press('Send');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Thank you.'));
    await waitFor(() => expect(field()).toHaveValue(''));
    expect(posted).toEqual([{ tip: money(4500, 'USD') }, { tip: money(1250, 'USD') }]);
  });
});

describe('the guide to the elements', () => {
  it('reads what the element posts, and what the payer typed without script', async () => {
    const { readTip } = await load<{ readTip: (text: string) => unknown }>('elements.1.ts');
    for (const text of ['12.50', '12,50', '$12.50']) expect(readTip(text), text).toEqual({ tip: money(1250, 'USD') });
    expect(readTip('60')).toEqual({ error: 'Enter $50.00 or less.' });
    expect(readTip('')).toEqual({ error: 'Enter an amount such as 5 or 12.50.' });
    const { readPosted } = await load<{ readPosted: (text: string) => unknown }>('forms.7.ts');
    for (const text of ['5.00', '5,00', '€ 5']) expect(readPosted(text), text).toEqual(money(500, 'EUR'));
  });

  it('shows and says a payment in markup of its own, and charges once', async () => {
    type Show = (heading: HTMLElement, button: HTMLButtonElement, server: object) => () => void;
    const { showPayment } = await load<{ showPayment: Show }>('elements.6.ts');
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = '<h2 tabindex="-1"></h2><button></button>';
    const [heading, button] = [place.querySelector('h2')!, place.querySelector('button')!];
    const { headings } = en.sentences.payment;
    const pay = vi.fn(async () => ({ kind: 'succeeded' as const }));
    const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
    const undo = showPayment(heading, button, { order, pay, check: pay });
    expect([heading.textContent, button.textContent]).toEqual([headings.review, 'Pay $28.25 to Corner Cafe']);
    // Pay works once the amount was heard.
    await waitFor(() => {
      button.click();
      expect(heading).toHaveTextContent(headings.succeeded);
    });
    expect(pay).toHaveBeenCalledTimes(1);
    undo();
    place.remove();
  });
});

describe('the guide to a payment', () => {
  /** Checks the messages for these answers of the server: first to `pay`, then to `check`. */
  async function heardWith(pay: PayOutcome, check: PayOutcome, end: string) {
    const { Pay } = await load<{ Pay: ComponentType }>('payment.1.tsx');
    const fetched = vi.fn(async (_path: string, { method }: RequestInit) =>
      Response.json(method === 'PUT' ? pay : check),
    );
    vi.stubGlobal('fetch', fetched);
    const { container, heard } = show(Pay);
    await press(/28\.25/);
    await waitFor(() => expect(container.querySelector('section')).toHaveAttribute('data-status', end));
    expect(fetched).toHaveBeenCalledWith(expect.stringMatching(/^\/payments\/./), expect.anything());
    cleanup();
    localStorage.clear();
    return heard();
  }

  it('pays, and tells what happened', async () => {
    const working = { kind: 'processing' } as const;
    const { Declined } = await load<{ Declined: ComponentType }>('payment.3.tsx');
    await expectHeard('payment', {
      paid: await heardWith({ kind: 'succeeded', reference: 'R7K2' }, working, 'succeeded'),
      declined: await heardWith({ kind: 'declined', reason: 'insufficient-funds' }, working, 'declined'),
      unknown: await heardWith({ kind: 'unknown', reference: 'R7K2' }, { kind: 'succeeded' }, 'succeeded'),
      own: show(Declined).heard(),
    });
  });
});

describe('the guide to payments on the server', () => {
  it("sends the order, its amount and the means to the server's route, and says what became of it", async () => {
    type Props = { readonly order: PaymentOrder; readonly means: string };
    const { Pay } = await load<{ Pay: ComponentType<Props> }>('server-payments.2.tsx');
    const fetched = vi.fn(async (path: string, { method }: RequestInit) => {
      if (method === 'PUT') return Response.json({ kind: 'succeeded' });
      expect(path).toBe('/pay/orders/17/payment');
      return Response.json({ paymentId: null, outcome: { kind: 'not-found' } } satisfies FoundPayment);
    });
    vi.stubGlobal('fetch', fetched);
    const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
    const { container } = show(() => createElement(Pay, { order, means: 'pm_1' }));
    await waitFor(() => expect(fetched).toHaveBeenCalledWith('/pay/orders/17/payment', expect.anything()));
    await press(/28\.25/);
    await waitFor(() => expect(container.querySelector('section')).toHaveAttribute('data-status', 'succeeded'));
    const [path, init] = fetched.mock.calls.find(([, { method }]) => method === 'PUT') ?? [];
    expect(path).toMatch(/^\/pay\/payments\/[\w-]{16,}$/);
    expect(JSON.parse(String(init?.body))).toEqual({
      orderId: '17',
      means: 'pm_1',
      heard: { minorUnits: 2825, currency: 'USD' },
    });
  });
});

describe('the guide to identity', () => {
  async function heardWith(outcome: IdentityOutcome) {
    const { Confirm } = await load<{ Confirm: ComponentType }>('identity.1.tsx');
    const fetched = vi.fn(async (path: string, _init?: RequestInit) =>
      path === '/challenge' ? new Response(createTestChallenge()) : Response.json(outcome),
    );
    vi.stubGlobal('fetch', fetched);
    const { heard } = show(Confirm);
    await screen.findByText(/23\.50/);
    expect(heard()).toEqual([]);
    await userEvent.type(screen.getByRole('textbox'), '492 816{Enter}');
    await waitFor(() => expect(heard()).not.toEqual([]));
    expect(JSON.parse(String(fetched.mock.lastCall?.[1]?.body))).toMatchObject({ method: 'code', code: '492816' });
    cleanup();
    return heard();
  }

  it('confirms with a code', async () => {
    await expectHeard('identity', {
      confirmed: await heardWith('confirmed'),
      wrong: await heardWith('not-recognized'),
    });
  });

  it('shows the set-up of a drawing', async () => {
    const { SetUp } = await load<{ SetUp: ComponentType }>('identity.2.tsx');
    show(SetUp);
    expect(await screen.findByRole('button', { name: en.sentences.identity.consent.give })).toBeVisible();
  });
});

describe('the guide to hearing on the device', () => {
  it('makes recognizers that tell why they cannot hear here', async () => {
    const { Tip } = await load<{ Tip: ComponentType }>('on-device-hearing.1.tsx');
    show(Tip);
    const { cause } = en.sentences.amountEntry.problem('unsupported', factsWithoutAmounts('USD'));
    expect(await screen.findByText((text) => text.startsWith(cause))).toBeVisible();
    const { recognizer } = await load<{ recognizer: Recognizer }>('on-device-hearing.2.ts');
    const { engine } = await recognizer.prepare('en');
    expect(engine?.name).toBe('whisper-tiny');
  });
});

describe('the guide to the server', () => {
  interface Payments {
    readonly find: (orderId: string) => FoundPayment;
    readonly pay: (paymentId: string, orderId: string, charge: () => Promise<PayOutcome>) => Promise<PayOutcome>;
    readonly check: (paymentId: string) => PayOutcome;
  }

  it('charges an order once', async () => {
    const { pay, check, find } = await load<Payments>('server.1.ts');
    expect(find('17')).toEqual({ paymentId: null, outcome: { kind: 'not-found' } });
    const charge = vi.fn(async (): Promise<PayOutcome> => ({ kind: 'succeeded' }));
    expect(check('a')).toEqual({ kind: 'not-found' });
    expect(await pay('x', 'other', charge)).toEqual({ kind: 'failed' });
    const lost = () => Promise.reject(new Error('timeout'));
    expect(await pay('a', '17', lost)).toMatchObject({ kind: 'unknown' });
    expect(await pay('b', '17', charge)).toMatchObject({ kind: 'unknown' });
    expect(charge).not.toHaveBeenCalled();
    expect(check('b')).toEqual(check('a'));
    expect(find('17')).toEqual({ paymentId: 'a', outcome: check('a') });
  });

  it('turns the answers of Stripe and Adyen into outcomes', async () => {
    const { fromStripe, fromAdyen, stripeCharge } =
      await load<Record<'fromStripe' | 'fromAdyen' | 'stripeCharge', (...given: unknown[]) => unknown>>('server.2.ts');
    const paid = { kind: 'succeeded', reference: 'R7', amount: money(5, 'ISK') };
    const cancel = vi.fn(async () => ({ status: 'canceled' }));
    const intent = { id: 'pi_1', status: 'succeeded', amount_received: 500, currency: 'isk' };
    expect(await fromStripe(intent, 'R7', cancel)).toEqual(paid);
    expect(cancel).not.toHaveBeenCalled();
    const refused = {
      id: 'pi_1',
      status: 'requires_payment_method',
      last_payment_error: { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' },
    };
    expect(await fromStripe(refused, 'R7', cancel)).toEqual({ kind: 'declined', reason: 'insufficient-funds' });
    expect(cancel).toHaveBeenCalledWith('pi_1');
    // Another tab was faster: it is paid, and not declined.
    expect(await fromStripe(refused, 'R7', async () => intent)).toEqual(paid);
    expect(fromAdyen({ resultCode: 'Authorised', amount: { value: 500, currency: 'ISK' } }, 'R7')).toEqual(paid);
    expect(stripeCharge(money(5, 'ISK'))).toEqual({ amount: 500, currency: 'isk' });
  });

  interface Challenges {
    readonly createChallenge: (asked: { order: PaymentOrder; userRef: string; keyId: string }) => Promise<string>;
  }
  interface Device {
    readonly keyId: string;
    readonly publicKey: JsonWebKey;
  }
  interface Confirmations {
    readonly isSignedBy: (device: Device, challenge: string, jws: string) => Promise<boolean>;
  }

  it('takes the signature of the enrolled key for its own challenge, and no other', async () => {
    const { createChallenge } = await load<Challenges>('server.3.ts');
    const { isSignedBy } = await load<Confirmations>('server.4.ts');
    const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner\u202e Cafe' };
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
    const device = { keyId: 'A'.repeat(43), publicKey: await crypto.subtle.exportKey('jwk', pair.publicKey) };
    const challenge = await createChallenge({ order, userRef: 'user-17', keyId: device.keyId });
    const reading = parseChallenge(challenge);
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.challenge.payeeName).toBe('Corner Cafe');

    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(decodeBase64url(challenge) ?? []));
    const signingInput = composeSigningInput({
      keyId: device.keyId,
      audience: reading.challenge.audience,
      challengeId: reading.challenge.challengeId,
      txn: encodeBase64url(new Uint8Array(digest)),
      method: 'drawing',
      localAttempts: 1,
    });
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    const bytes = await crypto.subtle.sign(algorithm, pair.privateKey, new TextEncoder().encode(signingInput));
    const jws = `${signingInput}.${encodeBase64url(new Uint8Array(bytes))}`;
    expect(await isSignedBy(device, challenge, jws)).toBe(true);
    const other = await createChallenge({ order, userRef: 'user-17', keyId: device.keyId });
    expect(await isSignedBy(device, other, jws)).toBe(false);
    expect(await isSignedBy({ ...device, keyId: 'B'.repeat(43) }, challenge, jws)).toBe(false);
  });
});

describe('the guide to testing', async () => {
  // These files hold tests of their own.
  await load('testing.1.tsx');
  await load('testing.2.ts');
  await load('testing.4.tsx');
  await load('findings.1.ts');

  it('makes a script for a page', async () => {
    const { script } = await load<{ script: string }>('testing.3.ts');
    expect(script).toContain('ten dollars');
  });
});

describe('the guide to own words', () => {
  it('teaches, and shows a field that listens for them', async () => {
    const { Teach, TipWhenReady } = await load<Record<'Teach' | 'TipWhenReady', ComponentType>>('own-words.1.tsx');
    show(Teach);
    expect(await screen.findByText(en.sentences.enrolledWords.storage['page-only'])).toBeVisible();
    expect(screen.getByRole('button', { name: en.sentences.enrolledWords.start })).toBeVisible();
    show(TipWhenReady);
    expect(screen.getByRole('textbox', { name: 'Tip' })).toBeVisible();
  });
});

describe('the guide to languages', () => {
  it('has a page of two parts, of a chosen language, and of its own sentence', async () => {
    const { Checkout } = await load<{ Checkout: ComponentType }>('languages.1.tsx');
    render(createElement(Checkout));
    expect(screen.getByRole('textbox', { name: 'Tip' })).toBeVisible();
    const { Page } = await load<{ Page: ComponentType }>('languages.2.tsx');
    show(Page);
    await press('Français');
    const { shopEnglish } = await load<{ shopEnglish: Language }>('languages.3.ts');
    expect(shopEnglish.sentences.payment.retry).toBe(en.sentences.payment.retry);
  });

  it('tells how an amount sounds', async () => {
    const amounts = everyLanguage.map((language) => `${language.tag}: ${speakAmount(money(2350, 'USD'), language)}`);
    await expectHeard('languages', { amounts });
  });

  it('names a currency without a word by its code, and hears it', () => {
    const spoken = speakAmount(money(1200, 'AFN'), en);
    expect(spoken).toBe('twelve AFN');
    expect(hearAmount([spoken], { language: en, currency: 'AFN' }).kind).toBe('amount');
  });
});
