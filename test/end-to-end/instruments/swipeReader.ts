import { isSought, type RoutePayer, type SoughtControl } from './route';
import type { Stop } from './stops';
import type { TouchedPage } from './touch';

/** The cost of a way with VoiceOver or TalkBack. Each of the first three counts is a way of its own to reach the same controls. */
interface SwipeEffort {
  /** Swipes from stop to stop. */
  readonly stops: number;
  /** Swipes from heading to heading as far as that helps, then from stop to stop. */
  readonly headings: number;
  /** Swipes from control to control. */
  readonly controls: number;
  /** Double taps. */
  readonly activations: number;
  /** Characters of the keyboard on the screen. */
  readonly typed: number;
}

/** The effort of one search for a control. */
interface Search extends Omit<SwipeEffort, 'activations' | 'typed'> {
  readonly text: string;
}

interface SwipeReader extends RoutePayer {
  readonly effort: () => SwipeEffort;
  /** Each control with the swipes to it. */
  readonly searches: () => readonly Search[];
  /** Every stop that was swiped over, from stop to stop. */
  readonly passed: () => readonly Stop[];
}

/** @param write types into the field that has the focus. */
export function createSwipeReader(touched: TouchedPage, write: (text: string) => Promise<void>): SwipeReader {
  const searches: Search[] = [];
  const passed: Stop[] = [];
  let at: Stop | null = null;
  let activations = 0;
  let typed = 0;

  async function activate() {
    if (!at) throw new Error('Nothing was reached.');
    activations += 1;
    await touched.tap(at);
  }

  return {
    async reach(control) {
      const stops = await touched.stops();
      const from = await placeIn(stops);
      const to = nearest(stops, control, from);
      at = stops[to] ?? null;
      passed.push(...stops.slice(Math.min(from, to) + (to > from ? 1 : 0), Math.max(from, to) + (to > from ? 1 : 0)));
      searches.push({ text: at?.text ?? '', ...swipesBetween(stops, from, to) });
    },
    activate,
    async type(text) {
      await activate();
      typed += text.length;
      await write(text);
    },
    effort: () => ({
      stops: sum(searches.map(({ stops }) => stops)),
      headings: sum(searches.map(({ headings }) => headings)),
      controls: sum(searches.map(({ controls }) => controls)),
      activations,
      typed,
    }),
    searches: () => searches,
    passed: () => passed,
  };

  /** The reader follows the focus, else it stays where it is. -1 is the place before the first stop. */
  async function placeIn(stops: readonly Stop[]): Promise<number> {
    const focused = await touched.focused();
    const byFocus = stops.findIndex(({ node }) => node !== null && node === focused);
    if (byFocus >= 0) return byFocus;
    return stops.findIndex(({ node }) => node !== null && node === at?.node);
  }
}

/** @throws Error if no stop is this control. */
function nearest(stops: readonly Stop[], control: SoughtControl, from: number): number {
  const found = stops.flatMap((stop, index) => (isSought(control, stop) ? [index] : []));
  const [first, ...others] = found;
  if (first === undefined) {
    const list = stops.map(({ role, text }) => `  ${role}: ${text}`).join('\n');
    throw new Error(`No swipe leads to ${control.role} ${String(control.name)}. The stops:\n${list}`);
  }
  return others.reduce((best, next) => (Math.abs(next - from) < Math.abs(best - from) ? next : best), first);
}

/** The cheapest search from one stop to another, in each of the three ways. */
export function swipesBetween(
  stops: readonly Stop[],
  from: number,
  to: number,
): Pick<SwipeEffort, 'stops' | 'headings' | 'controls'> {
  const direct = Math.abs(to - from);
  const headings = stops.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  // Forward or backward from here, the reader may leave the headings at any of them.
  const ahead = headings.filter((index) => index > from);
  const behind = headings.filter((index) => index < from).toReversed();
  const byHeadings = [ahead, behind].flatMap((way) => way.map((index, jumps) => jumps + 1 + Math.abs(to - index)));
  const [low, high] = from < to ? [from + 1, to] : [to, from - 1];
  const controls = stops.slice(low, high + 1).filter(({ kind }) => kind === 'control').length;
  return { stops: direct, headings: Math.min(direct, ...byHeadings), controls };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
