import { isSought, type RoutePayer, type SoughtControl } from './route';
import type { Stop } from './stops';
import type { TouchedPage } from './touch';

/** The cost of a way with one switch, while a scanner goes from control to control by itself. */
interface SwitchEffort {
  /** Presses of the switch. A character is one press on the system's own scanned keyboard. */
  readonly activations: number;
  /** Controls that the scanner passed meanwhile. The payer waits for each. */
  readonly scanned: number;
}

interface SwitchPayer extends RoutePayer {
  readonly effort: () => SwitchEffort;
}

/** @param write types into the field that has the focus. */
export function createSwitchPayer(touched: TouchedPage, write: (text: string) => Promise<void>): SwitchPayer {
  let at: Stop | null = null;
  let activations = 0;
  let scanned = 0;

  async function activate() {
    if (!at) throw new Error('Nothing was reached.');
    activations += 1;
    await touched.tap(at);
  }

  return {
    async reach(control) {
      const controls = (await touched.stops()).filter(({ kind }) => kind === 'control');
      const from = controls.findIndex(({ node }) => node === at?.node);
      const to = nextOf(controls, control, from);
      scanned += (to - from + controls.length) % controls.length || controls.length;
      at = controls[to] ?? null;
    },
    activate,
    async type(text) {
      await activate();
      activations += text.length;
      await write(text);
    },
    effort: () => ({ activations, scanned }),
  };
}

/** The scanner begins again after the last control. */
function nextOf(controls: readonly Stop[], control: SoughtControl, from: number): number {
  const later = controls.findIndex((stop, index) => index > from && isSought(control, stop));
  const found = later >= 0 ? later : controls.findIndex((stop) => isSought(control, stop));
  if (found < 0) throw new Error(`The scanner does not come to ${control.role} ${String(control.name)}.`);
  return found;
}
