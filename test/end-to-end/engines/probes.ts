import type { Page } from 'playwright';
import { screenReaderQuirks } from '../../../packages/browser/src/announcer/screenReaderQuirks';

/** The part of Playwright's page that the probes need. Only Chromium's is asked for its `context`. */
export interface ProbedPage {
  evaluate<Result>(script: () => Result): Promise<Awaited<Result>>;
  readonly keyboard: { press(key: 'Tab' | 'Escape'): Promise<unknown> };
  readonly context?: Page['context'];
}

type Probe = (page: ProbedPage) => Promise<string>;

/** Each finds out in a page without our code if the engine has something. One row of the table each. */
export const probes: Readonly<Record<string, Probe>> = {
  'voices of the machine': (page) =>
    page.evaluate(async () => {
      const find = () => speechSynthesis.getVoices();
      const until = performance.now() + 30_000;
      while (find().length === 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
      if (find().length === 0) return 'no';
      return find().some(({ localService }) => localService) ? 'yes' : 'yes, called remote';
    }),

  'the page speaks to the end': (page) =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const utterance = new SpeechSynthesisUtterance('Paid 23.50 dollars');
          utterance.addEventListener('end', () => resolve('yes'));
          utterance.addEventListener('error', ({ error }) => resolve(`no: ${error}`));
          speechSynthesis.speak(utterance);
        }),
    ),

  'speech recognition': (page) =>
    page.evaluate(() => {
      const Recognition = Object.entries(Object.getOwnPropertyDescriptors(window)).find(([name]) =>
        /^(webkit)?SpeechRecognition$/.test(name),
      )?.[1].value as object | undefined;
      if (!Recognition) return 'no';
      return 'available' in Recognition ? 'by a service, or with a language pack' : 'by a service';
    }),

  'hearing on the device (WebAssembly, AudioWorklet, microphone)': (page) =>
    page.evaluate(() => {
      const missing = [
        typeof WebAssembly === 'object' ? '' : 'WebAssembly',
        'audioWorklet' in BaseAudioContext.prototype ? '' : 'AudioWorklet',
        navigator.mediaDevices ? '' : 'microphone',
      ].filter(Boolean);
      return missing.length === 0 ? 'has what it needs' : `lacks ${missing.join(', ')}`;
    }),

  passkeys: async (page) => {
    if (!(await page.evaluate(() => 'PublicKeyCredential' in window))) return 'no';
    const context = page.context?.();
    if (context?.browser()?.browserType().name() !== 'chromium') return 'has the API, not tried';
    const session = await context.newCDPSession(context.pages()[0]!);
    await session.send('WebAuthn.enable');
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return page.evaluate(async () => {
      const bytes = new Uint8Array(32);
      await navigator.credentials.create({
        publicKey: {
          rp: { name: 'Shop' },
          user: { id: bytes, name: 'Ada', displayName: 'Ada' },
          challenge: bytes,
          pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        },
      });
      return 'yes, with a virtual authenticator';
    });
  },

  'Web Locks': (page) =>
    page.evaluate(async () => {
      if (!navigator.locks) return 'no';
      const order: string[] = [];
      const first = navigator.locks.request('payment', async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        order.push('first');
      });
      await Promise.all([first, navigator.locks.request('payment', () => void order.push('second'))]);
      return order.join() === 'first,second' ? 'yes' : 'no';
    }),

  '`ariaNotify`': async (page) => {
    const [isThere, userAgent] = await page.evaluate(
      () => ['ariaNotify' in Element.prototype, navigator.userAgent] as const,
    );
    if (!isThere) return 'no';
    return screenReaderQuirks({ userAgent }).ariaNotify === 'trusted' ? 'used in dialogs' : 'there, not used';
  },

  'modal dialogs': async (page) => {
    const isModal = await page.evaluate(() => {
      document.querySelector('dialog')!.showModal();
      const outside = document.querySelector<HTMLElement>('#outside')!;
      outside.focus();
      return document.activeElement !== outside && document.querySelector(':modal') !== null;
    });
    await page.keyboard.press('Escape');
    const isClosed = await page.evaluate(() => !document.querySelector('dialog')!.open);
    return isModal && isClosed ? 'yes' : `no: modal ${isModal}, closed by Escape ${isClosed}`;
  },

  '`inert`': async (page) => {
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#away')!.inert = true;
      document.querySelector<HTMLElement>('#outside')!.focus();
    });
    await page.keyboard.press('Tab');
    return page.evaluate(() => (document.activeElement?.id === 'after' ? 'yes' : 'no'));
  },

  vibration: (page) => page.evaluate(() => ('vibrate' in navigator ? 'has the API' : 'no')),
};
