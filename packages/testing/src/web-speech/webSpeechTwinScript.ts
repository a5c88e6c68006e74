import { twinDataOf, type WebSpeechTwinOptions } from './twinOptions';
import { startTwin } from './startTwin';
import { twinParts } from './twinParts';

/**
 * The twin as a script, for a page driven by another process. The page has it as `webSpeechTwin`: `page.addInitScript({
 * content: webSpeechTwinScript({ profile: 'chromeAndroid', utterances: ['ten dollars'] }) })`, `page.evaluate(() =>
 * webSpeechTwin.say('yes'))`.
 *
 * @example
 *   const content = webSpeechTwinScript({ profile: 'chromeAndroid', utterances: ['ten dollars'] });
 *   // await page.addInitScript({ content });
 */
export function webSpeechTwinScript(options: Omit<WebSpeechTwinOptions, 'clock'> = {}): string {
  const parts = Object.entries(twinParts).map(([name, part]) => `${name}: (${part.toString()})`);
  const data = JSON.stringify(twinDataOf(options));
  return `globalThis.webSpeechTwin = (${startTwin.toString()})(globalThis, ${data}, { ${parts.join(',\n')} });`;
}
