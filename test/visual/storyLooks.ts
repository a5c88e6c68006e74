import type { Page } from 'playwright';
import { loadFontIn } from '../fonts/loadFontIn';

/** The changes that a look makes to a page. Each look starts from the defaults. */
interface Look {
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly width?: number;
  readonly height?: number;
  readonly direction?: 'rtl';
  readonly textPercent?: number;
  readonly density?: 'compact';
  readonly font?: 'wide';
}

/** 1280 × 1024 px at 400 % zoom is 320 × 256 px (WCAG 1.4.10). */
export const looks: Readonly<Record<string, Look>> = {
  light: {},
  dark: { media: { colorScheme: 'dark' } },
  'forced-colors': { media: { forcedColors: 'active', colorScheme: 'dark' } },
  '320-wide': { width: 320, height: 640 },
  'right-to-left': { direction: 'rtl' },
  'text-200': { width: 640, textPercent: 200 },
  'text-300': { width: 640, textPercent: 300 },
  'zoom-400': { width: 320, height: 256 },
  compact: { width: 360, height: 640, density: 'compact' },
  'wide-font': { width: 320, height: 640, font: 'wide' },
};

/**
 * Opens a story as a payer who was never there. Returns its phase in Storybook (`finished`), or the error of its play function.
 *
 * @param address of the served Storybook, with a slash at its end.
 * @param args other arguments than the story's.
 */
export async function openStory(
  page: Page,
  address: string,
  id: string,
  args: Readonly<Record<string, string>> = {},
): Promise<string> {
  await clearStorage(page, new URL(address).origin);
  await applyLook(page, {});
  const changed = Object.entries(args).map(([name, value]) => `${name}:${value}`);
  await page.goto(`${address}iframe.html?id=${id}&viewMode=story&args=${changed.join(';')}`);
  return await endPhase(page);
}

/** Clears the stored data of the previous story. */
async function clearStorage(page: Page, origin: string) {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
  await session.detach();
}

export async function applyLook(page: Page, look: Look) {
  const { media, width = 800, height = 700, direction, textPercent, density, font = 'usual' } = look;
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
  await page.setViewportSize({ width, height });
  await page.evaluate(setDocument, { direction, textPercent, density });
  await loadFontIn(page, font);
}

/**
 * Returns the story's phase in Storybook, or the error of its play function. The play function has run only when the
 * phase is `finished`. A failed one ends in that phase too.
 */
async function endPhase(page: Page): Promise<string> {
  const ends = ['finished', 'errored', 'aborted'];
  const phase = await page.waitForFunction((ends) => {
    const { __STORYBOOK_PREVIEW__: preview, __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
      __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
      __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): readonly { message?: string }[] | undefined };
    };
    const now = preview?.currentRender?.phase;
    if (now === undefined || !ends.includes(now)) return false;
    return channel?.last('playFunctionThrewException')?.[0]?.message ?? now;
  }, ends);
  return String(await phase.jsonValue());
}

/** Runs in the page. A look without a direction, text size or density uses the story's. */
function setDocument({ direction, textPercent, density }: Pick<Look, 'direction' | 'textPercent' | 'density'>) {
  const { documentElement } = document;
  const { dataset, style } = documentElement;
  dataset.ownDirection ??= documentElement.dir;
  dataset.ownTextSize ??= style.fontSize;
  if (density) dataset.density = density;
  else delete dataset.density;
  documentElement.dir = direction ?? dataset.ownDirection;
  style.fontSize = textPercent ? `${textPercent}%` : dataset.ownTextSize;
}
