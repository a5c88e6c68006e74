import type { Page } from 'playwright';
import { defineBrowserCommand } from '@vitest/browser-playwright';

/** In px of the window, which contains the frame of a test. */
interface Place {
  readonly x: number;
  readonly y: number;
}

interface Finger extends Place {
  readonly id: number;
}

/** Settings of the payer's system. `null`: not set. */
interface Wish {
  readonly reducedMotion?: 'reduce' | null;
  readonly contrast?: 'more' | null;
  readonly colorScheme?: 'dark' | null;
}

/** Presses a real mouse at the first place, moves it over the others, and releases it. */
const dragMouse = defineBrowserCommand<[readonly Place[]]>(async ({ page }, [first, ...others]) => {
  if (!first) return;
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  for (const { x, y } of others) await page.mouse.move(x, y);
  await page.mouse.up();
});

/** Turns a real wheel by `distance` px; down is positive. */
const turnWheel = defineBrowserCommand<[Place, number]>(async ({ page }, { x, y }, distance) => {
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, distance);
});

/** Moves a real key. One that goes down while it is down repeats. */
const moveKey = defineBrowserCommand<[string, 'down' | 'up']>(({ page }, key, way) => page.keyboard[way](key));

const wish = defineBrowserCommand<[Wish]>(async ({ page, provider }, { reducedMotion, contrast, colorScheme }) => {
  if (browserOf(provider) === 'chromium') return page.emulateMedia({ reducedMotion, contrast, colorScheme });
  await setPreferences(page, {
    'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : null,
    // 0 is dark.
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : null,
    // Firefox takes the contrast from the colors of the system, here black and white. The page keeps its own.
    'ui.useAccessibilityTheme': contrast === 'more' ? 1 : null,
    'browser.display.document_color_use': contrast === 'more' ? 1 : null,
  });
});

/** Moves the fingers that lie on the glass of Firefox: each that is named goes down, or to its place; the others lift. */
const touch = defineBrowserCommand<[readonly Finger[]]>(async ({ page }, fingers) => {
  const { session } = bidiOf(page);
  const isDown = down.get(page) ?? new Set<number>();
  down.set(page, new Set(fingers.map(({ id }) => id)));
  const moves = fingers.map(({ id, x, y }) => ({
    id,
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      ...(isDown.has(id) ? [] : [{ type: 'pointerDown', button: 0, width: 16, height: 16 }]),
    ],
  }));
  const lifts = [...isDown]
    .filter((id) => !fingers.some((finger) => finger.id === id))
    .map((id) => ({ id, actions: [{ type: 'pointerUp', button: 0 }] }));
  await session.send('input.performActions', {
    context: session.sessionId,
    actions: [...moves, ...lifts].map(({ id, actions }) => ({
      type: 'pointer',
      id: `finger ${id}`,
      parameters: { pointerType: 'touch' },
      actions,
    })),
  });
});

/** Fingers that lie on the glass, by page. */
const down = new WeakMap<Page, ReadonlySet<number>>();

/** Real input and wishes of the system for tests in the page (`test/support/input.ts`). */
export const browserCommands = { dragMouse, turnWheel, moveKey, wish, touch };

function browserOf(provider: object): string {
  return 'browserName' in provider ? String(provider.browserName) : '';
}

interface BidiSession {
  readonly sessionId: string;
  send(method: string, params: object): Promise<unknown>;
}

interface BidiPage {
  readonly delegate: { readonly _session: BidiSession };
  readonly browserContext: { readonly _browser: { readonly _browserSession: BidiSession } };
}

/** Playwright has no public way to WebDriver BiDi, so this takes the sessions of its own page. */
function bidiOf(page: Page): { readonly session: BidiSession; readonly browser: BidiSession } {
  const { _connection: connection } = page as unknown as { _connection: { toImpl(page: Page): BidiPage } };
  const { delegate, browserContext } = connection.toImpl(page);
  return { session: delegate._session, browser: browserContext._browser._browserSession };
}

/** Sets preferences of Firefox, which only its own windows may do. `null` takes the default. */
async function setPreferences(page: Page, preferences: Readonly<Record<string, number | null>>): Promise<void> {
  const { browser } = bidiOf(page);
  const { contexts } = (await browser.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as {
    contexts: readonly { readonly context: string }[];
  };
  const set = (name: string, value: number | null) =>
    value === null ? `Services.prefs.clearUserPref('${name}');` : `Services.prefs.setIntPref('${name}', ${value});`;
  await browser.send('script.evaluate', {
    expression: Object.entries(preferences)
      .map(([name, value]) => set(name, value))
      .join(''),
    target: { context: contexts[0]?.context },
    awaitPromise: false,
  });
}
