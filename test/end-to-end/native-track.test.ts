import { expect, it } from 'vitest';
import type { NativeTrackPage } from './pages/native-track';
import { inChromium } from './support/inChromium';

declare const page: NativeTrackPage;

inChromium('the browser’s own recognizer in Chromium', 'native-track.ts', (tab) => {
  it('gets the one track that is opened, which is closed once it has the sound', async () => {
    await tab.page.goto(tab.url);
    await tab.page.waitForFunction(() => 'page' in window);
    // No speech service can be reached here.
    expect(await tab.page.evaluate(() => page.listen())).toEqual({ kind: 'failed', cause: 'network' });
    expect(await tab.page.evaluate(() => page.facts())).toEqual({
      opened: 1,
      isSame: [true],
      states: ['ended'],
      events: ['captured', 'closed', 'settled'],
    });
  });
});
