import { cdp, commands } from 'vitest/browser';
import type { TouchSession } from '../../packages/testing/src/strokes';
import { isChromium } from './engine';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** `scripts/browserCommands.ts` has them; their types depend on the provider, which packages do not import. */
const real = commands as unknown as {
  dragMouse(places: readonly Place[]): Promise<void>;
  turnWheel(at: Place, distance: number): Promise<void>;
  moveKey(key: string, way: 'down' | 'up'): Promise<void>;
  wish(wish: Wish): Promise<void>;
  touch(fingers: readonly (Place & { readonly id: number })[]): Promise<void>;
};

/** Settings of the payer's system. `null`, or left out: not set. */
interface Wish {
  readonly reducedMotion?: 'reduce' | null;
  readonly contrast?: 'more' | null;
  readonly colorScheme?: 'dark' | null;
}

/** Sets the wishes that the system tells the page. Resolves when styles follow. */
export async function wish({ reducedMotion = null, contrast = null, colorScheme = null }: Wish): Promise<void> {
  await real.wish({ reducedMotion, contrast, colorScheme });
  const follows = () =>
    matchMedia('(prefers-reduced-motion: reduce)').matches === (reducedMotion === 'reduce') &&
    matchMedia('(prefers-contrast: more)').matches === (contrast === 'more') &&
    matchMedia('(prefers-color-scheme: dark)').matches === (colorScheme === 'dark');
  while (!follows()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Moves a real key. One that goes down while it is down repeats. */
export const moveKey = (key: string, way: 'down' | 'up'): Promise<void> => real.moveKey(key, way);

/** Drags with a real mouse over these places, in px of the page of the test. */
export const dragMouse = (places: readonly Place[]): Promise<void> => real.dragMouse(places.map(inWindow));

/** Turns a real wheel at a place of the page of the test, by `distance` px; down is positive. */
export const turnWheel = (at: Place, distance: number): Promise<void> => real.turnWheel(inWindow(at), distance);

/** Real touches, in px of the window (`inWindow`). Firefox takes neither a time nor a cancel. */
export const touches: TouchSession = {
  send(method, params) {
    if (!isChromium) return real.touch(params.touchPoints);
    const { type, timestamp } = params;
    if (type === 'touchStart') ahead = timestamp - browserNow();
    return (cdp() as unknown as TouchSession).send(method, { ...params, timestamp: timestamp - ahead });
  },
};

/** In seconds, how far the page's time is ahead of the browser's (`scripts/timeByFrames.ts`), which keeps a touch of the future waiting. */
let ahead = 0;

/** In seconds since 1970, when the last frame of the runner's page began, whose time is the browser's. */
function browserNow(): number {
  const { performance, document } = window.parent;
  return (performance.timeOrigin + Number(document.timeline.currentTime)) / 1000;
}

/** From px of the page of the test to px of the window. The runner may scale the frame. */
export function inWindow({ x, y }: Place): Place {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, window.innerWidth, 0);
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}
