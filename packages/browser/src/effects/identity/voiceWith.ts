import { lazyPart, type LazyPart } from '../../runtime';
import { voice } from './lazyParts';
import type * as VoiceOffer from './voiceOffer';

/** Loads the code that decides if a voice may be offered together with what shows its check. */
export function voiceWith<Shown>(bring: () => Promise<Shown>): LazyPart<typeof VoiceOffer & Shown> {
  return lazyPart(async () => {
    const [part, shown] = await Promise.all([voice.load(), bring()]);
    return { ...part, ...shown };
  });
}
