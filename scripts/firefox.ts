import { fileURLToPath } from 'node:url';

/** Debian's Firefox, or the path in `PAYALOUD_FIREFOX`, behind a proxy that Playwright needs. */
export const firefoxPath: string = fileURLToPath(new URL('./firefox-bidi.mjs', import.meta.url));

/** Playwright drives the Firefox of the machine over WebDriver BiDi, if it is told this channel. */
export const firefoxChannel = 'moz-firefox';
