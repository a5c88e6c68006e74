import { chromium, type Browser } from 'playwright';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium';

/** A Chromium that can open a microphone without asking. Its fake device beeps. */
export const withMicrophone: readonly string[] = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

const running = new Map<string, Promise<Browser>>();

/**
 * One Chromium `withMicrophone` for each set of more switches in a worker, because each launch starts many processes. Playwright closes it when the
 * worker ends. Close only the contexts and pages that you open.
 *
 * @param args more of Chromium's switches.
 */
export async function sharedChromium(args: readonly string[] = []): Promise<Browser> {
  const key = args.join(' ');
  const known = await running.get(key);
  if (known?.isConnected()) return known;
  const launching = chromium.launch({
    executablePath: chromiumPath,
    args: [...chromiumArgs, ...withMicrophone, ...args],
  });
  running.set(key, launching);
  return launching;
}
