import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';
import type { Frame, Page } from 'playwright';
import { expect, it } from 'vitest';
import { textOf } from '../packaging/guides';
import type { PagePolicies } from './pages/page-policies';
import { inChromium, type Tab } from './support/inChromium';

declare const page: PagePolicies;

/** A block of the guide, by the name that a comment before it gives. */
function block(name: string): string {
  const found = new RegExp(`<!-- ${name} -->\n\n\`\`\`\\w+\n(.*?)\`\`\``, 's').exec(textOf('where-it-runs'));
  if (!found?.[1]) throw new Error(`The guide has no block ${name}`);
  return found[1].trim();
}

const headersOf = (name: string) =>
  Object.fromEntries(
    block(`headers: ${name}`)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );

const documented = headersOf('page');
const sentences = en.sentences.amountEntry;
const { cause, remedy } = sentences.problem('blocked-by-page', factsWithoutAmounts('USD'));
const blocked = `${cause} ${remedy}`;

const withoutPasskey = en.sentences.identity.retry('passkey', 'unavailable', ['code']);

/** The page at `localhost`, because an address of digits cannot have a passkey. */
const innerOf = ({ url }: Tab) => url.replace('127.0.0.1', 'localhost');

/** Adds headers to the document at this address. */
async function serveWith(page: Page, address: string, headers: Readonly<Record<string, string>>): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
}

async function addAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
  } as const;
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  });
}

/** Tries what the policies decide, and that both fields can be typed into. */
async function factsOf(frame: Frame) {
  await frame.waitForFunction(() => 'page' in window);
  const facts = await frame.evaluate(async () => ({
    microphone: await page.opensMicrophone(),
    local: (await page.local()).cause,
    passkey: await page.passkey(),
    canUsePasskey: await page.canUsePasskey(),
  }));
  await frame.getByRole('textbox', { name: 'Tip' }).fill('12.5');
  await frame.getByRole('textbox', { name: 'Donation' }).fill('3');
  await frame.getByRole('textbox', { name: 'Donation' }).fill('');
  return facts;
}

const allowed = { microphone: true, local: 'download-failed', passkey: 'dismissed', canUsePasskey: true };
const forbidden = {
  microphone: 'NotAllowedError',
  local: 'blocked-by-page',
  passkey: 'unavailable',
  canUsePasskey: false,
};

inChromium('the headers of the guide, in Chromium', 'page-policies.tsx', (tab) => {
  /** Opens the page in a frame of another origin. */
  async function inFrame(headers: Readonly<Record<string, string>>, allow: string): Promise<Frame> {
    const inner = innerOf(tab);
    const outer = tab.url.replace('/page', '/outer');
    await addAuthenticator(tab.page);
    await serveWith(tab.page, inner, documented);
    await tab.page.route(outer, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [
            name,
            value.replaceAll('https://pay.example', new URL(inner).origin),
          ]),
        ),
        body: `<!doctype html><title>Shop</title><iframe src="${inner}" title="Pay" allow="${allow}"></iframe>`,
      }),
    );
    await tab.page.goto(outer);
    const frame = await (await tab.page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('The frame has no page');
    return frame;
  }
  const allow = /allow="(.*?)"/.exec(block('page: outer'))?.[1] ?? '';

  it('let the page hear and use passkeys, and nothing of it is blocked', async () => {
    await addAuthenticator(tab.page);
    await serveWith(tab.page, innerOf(tab), documented);
    await tab.page.goto(innerOf(tab));
    expect(await factsOf(tab.page.mainFrame())).toEqual(allowed);
    expect(await tab.page.getByRole('button', { name: sentences.talk }).count()).toBe(2);
    expect(await tab.page.evaluate(() => page.violations)).toEqual([]);
  });

  it('tell the payer, if they forbid it, that the page blocks it, and offer no download', async () => {
    await addAuthenticator(tab.page);
    const policy = 'microphone=(), publickey-credentials-get=()';
    await serveWith(tab.page, innerOf(tab), { ...documented, 'permissions-policy': policy });
    await tab.page.goto(innerOf(tab));
    await tab.page.getByText(blocked).first().waitFor();
    expect(await tab.page.getByText(blocked).count()).toBe(2);
    expect(await tab.page.getByRole('button', { name: sentences.talk }).count()).toBe(0);
    await tab.page.getByRole('button', { name: en.sentences.identity.methods.passkey }).click();
    await tab.page.getByText(withoutPasskey).first().waitFor();
    expect(await factsOf(tab.page.mainFrame())).toEqual(forbidden);
    expect(textOf('where-it-runs')).toContain(
      `<!-- heard: policies -->\n\n\`\`\`text\n${blocked}\n${withoutPasskey}\n`,
    );
  });

  it('let a frame of another origin hear and use passkeys', async () => {
    expect(await factsOf(await inFrame(headersOf('outer'), allow))).toEqual(allowed);
  });

  it.each([
    ['no allow', headersOf('outer'), ''],
    [
      'an outer header for itself only',
      { 'permissions-policy': 'microphone=(self), publickey-credentials-get=(self)' },
      allow,
    ],
  ])('tell the payer of a frame with %s that the page blocks it', async (_, headers, given) => {
    const frame = await inFrame(headers, given);
    await frame.getByText(blocked).first().waitFor();
    expect(await factsOf(frame)).toEqual(forbidden);
  });
});
