import type { Delivery } from '@payaloud/core/announcement';
import type { SelfVoicingOptions } from './connectSelfVoicing';

/**
 * Reads everything inside `root` aloud, in order: text, and controls with role and state. The payer's own wish, so it
 * interrupts; `announcer.stop()` ends it. Needs the page voice on.
 */
export async function readAloud(root: HTMLElement, { announcer, language }: SelfVoicingOptions): Promise<Delivery> {
  const { readingOf } = await import('./readingOf');
  const reading = readingOf(root, language);
  return new Promise((resolve) =>
    announcer.echo({ ...reading, urgency: 'polite', lang: language.tag }, 'payer', resolve),
  );
}
