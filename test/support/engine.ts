import { it } from 'vitest';
import { server } from 'vitest/browser';

/** True in Chromium, which has a protocol of its own for tests. */
export const isChromium = server.browser === 'chromium';

/** Things that tests need, each true if this engine has it. `docs/measured/engines.md` lists them with the reason. */
const has = {
  'a virtual authenticator': isChromium,
  'input at a given time': isChromium,
  'touches that the system cancels': isChromium,
  // BiDi's touches reach the page of Firefox 153, but scroll nothing.
  'touches that scroll': isChromium,
  // In headless Firefox 153 an AudioContext never resumes.
  'sound of its own': isChromium,
  vibration: 'vibrate' in Navigator.prototype,
  // Firefox knows no service that recognizes speech, so the product offers none there.
  'speech recognition by a service': isChromium,
};

/** A test that is skipped in engines without this. */
export const itNeeds = (what: keyof typeof has): typeof it => it.skipIf(!has[what]) as typeof it;
