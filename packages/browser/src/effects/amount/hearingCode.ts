import { speech } from '../../microphone/lazySpeech';
import { lazyPart, type LazyPart } from '../../runtime';
import type * as Turns from './turns';

/** The code that hears: the turns of a field with the parser of spoken amounts, and the recognizers. */
export const hearingCode: LazyPart<typeof Turns> = lazyPart(async () => {
  const [turns] = await Promise.all([import('./turns'), speech.load()]);
  return turns;
});
