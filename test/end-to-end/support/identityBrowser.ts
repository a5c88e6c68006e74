import type { Stroke } from '@payaloud/core/gesture';
import { createTouchPlayer, type DrawOptions } from '@payaloud/testing/node';
import { groupKey, groupSamples, readSamples } from '../../benchmarks/gesture/people';
import { sharedChromium } from './sharedChromium';

/** Drawings of people at their natural speed, or null if the data are not installed. */
export function readBraces(): ((person: string, repetition: number) => Stroke) | null {
  const samples = readSamples();
  if (!samples) return null;
  const groups = groupSamples(samples);
  return (person, repetition) => {
    const group = groups.get(groupKey(person, 'left_curly_brace', 'medium'));
    const sample = group?.find((one) => one.repetition === repetition);
    if (!sample) throw new Error(`No drawing ${repetition} of ${person}.`);
    return sample.stroke;
  };
}

/**
 * A phone with a touch screen, 390 px wide, and nothing stored. WebAuthn needs a host name, so the page is at `localhost`.
 */
export async function openPhone(url: string) {
  const browser = await sharedChromium();
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const status = () => page.locator('section').getAttribute('data-status');
  const site = url.replace('127.0.0.1', 'localhost');

  return {
    page,
    session,
    status,
    close: () => context.close(),
    async open(query = '') {
      await page.goto(`${site}${query}`);
      await page.locator('section').waitFor();
      // The page has read the device's stored data.
      await page.locator('[data-part="ways"]').waitFor();
    },
    /** Taps a button once its code has come. Before, a press is answered in words. */
    async tap(name: string) {
      const button = page.getByRole('button', { name });
      await button.waitFor();
      await page.locator('[data-part="waiting"]').waitFor({ state: 'detached' });
      await button.tap();
    },
    /** Draws with one finger at the recorded speed, in the middle of the screen, once the drawing surface is open. */
    async draw(stroke: Stroke, options: DrawOptions = {}) {
      await page.locator('dialog:modal').waitFor();
      await createTouchPlayer(session).draw(stroke, { at: { x: 60, y: 250 }, ...options });
    },
    sent: () =>
      page.evaluate(() => window.identityPage.sent.map(({ method, localAttempts }) => [method, localAttempts])),
    heard: () => page.evaluate(() => [...window.identityPage.heard()]),
  };
}

export type Phone = Awaited<ReturnType<typeof openPhone>>;

/** The payer's finger on the platform's sensor. It rests there at first. */
export interface Sensor {
  readonly touch: () => Promise<unknown>;
  readonly lift: () => Promise<unknown>;
}

/** Adds a platform passkey with one credential for this page. */
export async function addPasskey({ page, session }: Pick<Phone, 'page' | 'session'>): Promise<Sensor> {
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.evaluate(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: 'Test' },
        user: { id: new Uint8Array([1]), name: 'payer', displayName: 'payer' },
        challenge: new Uint8Array(32),
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      },
    }),
  );
  const setPresence = (enabled: boolean) =>
    session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
  return { touch: () => setPresence(true), lift: () => setPresence(false) };
}
