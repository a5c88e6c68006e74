import type { Delivery } from '@payaloud/core/announcement';
import { lazyPart } from '../runtime';
import type { SelfVoicingOptions } from './options';

const reader = lazyPart(() => import('./readingOf'));

/**
 * Reads everything inside `root` aloud, in order: text, and controls with role and state. Call it only when the payer
 * asks, because it interrupts the page voice. `announcer.stop()` ends it. The page voice must be on. Resolves to
 * `unheard` if its code could not be loaded; the next call tries again.
 */
export async function readAloud(root: HTMLElement, { announcer, language }: SelfVoicingOptions): Promise<Delivery> {
  const loaded = await Promise.all([reader.load(), language.selfVoicing.load()]).catch(() => null);
  if (!loaded) return 'unheard';
  const [{ readingOf }, words] = loaded;
  const reading = readingOf(root, language, words);
  return new Promise((resolve) =>
    announcer.echo({ ...reading, urgency: 'polite', lang: language.tag }, 'payer', resolve),
  );
}
