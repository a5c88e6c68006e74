import { describe, expect, it } from 'vitest';
import { screenReaderQuirks } from './screenReaderQuirks';

describe('screenReaderQuirks', () => {
  it.each([
    [
      'Chromium on Linux',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
      'trusted',
      6,
      true,
    ],
    [
      'Edge on Windows',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/156.0.0.0 Safari/537.36 Edg/156.0',
      'trusted',
      6,
      false,
    ],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'untrusted', 6, false],
    ['ChromeOS', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/156.0.0.0 Safari/537.36', 'untrusted', 6, false],
    ['Android', 'Mozilla/5.0 (Linux; Android 16) Chrome/156.0.0.0 Mobile Safari/537.36', 'untrusted', 6, false],
    [
      'Chrome on macOS',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/156.0.0.0 Safari/537.36',
      'untrusted',
      1,
      false,
    ],
    [
      'Safari on iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 26_5 like Mac OS X) Version/26.5 Safari/604.1',
      'untrusted',
      1,
      false,
    ],
  ])('knows for %s if ariaNotify is trusted, how many texts fit at once, and if frames are missed', (...row) => {
    const [, userAgent, ariaNotify, slots, missesFrames] = row;
    expect(screenReaderQuirks({ userAgent })).toEqual({ ariaNotify, slots, missesFrames });
  });
});
