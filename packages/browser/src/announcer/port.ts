import type { Delivery, Earcon, Haptic, Message, SaidMessage } from '@payaloud/core/announcement';
import type { HapticsReport } from '../feedback/port';
import type { VoiceChoice } from '../speaker/port';

export type { SaidMessage } from '@payaloud/core/announcement';

/**
 * Says every message of a page, from components and from the app. Two announcers on one page share one queue. Create it
 * outside render; it touches nothing until `connect`.
 */
export interface Announcer {
  /** Queues a message. `onDelivery` is called exactly once. */
  announce(message: Message, onDelivery?: (delivery: Delivery) => void): void;
  /**
   * Speaks the page voice's response to the payer's input, such as focus or typing. Never writes to a region or to the
   * history, and says nothing if the page voice is off. `payer` interrupts the page voice, and speaks within this call
   * if the voice is free. `page` waits its turn. A newer echo replaces an older one with the same topic.
   */
  echo(message: Message, cause: 'payer' | 'page', onDelivery?: (delivery: Delivery) => void): void;
  /** Says the last message again, unmasked. Call it only when the payer asks. */
  repeatLast(onDelivery?: (delivery: Delivery) => void): void;
  /** Stops the page voice. Call it only when the payer asks. */
  stop(): void;
  /** Plays an earcon or vibrates, if the payer's preferences allow it. Works while a microphone captures, too. */
  cue(cue: { readonly earcon?: Earcon; readonly haptic?: Haptic }): void;
  /** Unlocks speech. Call it in the payer's first tap on a control that will speak: phones require a tap. */
  prime(): void;
  /** The page voices for a language, best first; empty if there are none. Waits until the announcer is connected. */
  listVoices(lang: string): Promise<readonly VoiceChoice[]>;
  getHaptics(): HapticsReport;
  /** Keeps the page silent while a microphone is open: nothing is said or written until the returned undo is called. */
  holdForCapture(): () => void;
  /** Resolves when the microphone may open: the page voice is silent, and has been for 300 ms. */
  whenQuiet(): Promise<void>;
  subscribe(listener: () => void): () => void;
  /** The same object until something changes. */
  getSnapshot(): AnnouncerSnapshot;
  /** Puts the regions into the document; returns the undo. */
  connect(doc: Document): () => void;
}

export interface AnnouncerSnapshot {
  readonly current: Message | null;
  /** The number of messages that wait until they can be said. */
  readonly waiting: number;
  /** True if the page voice is speaking, so that Stop has an effect. */
  readonly speaking: boolean;
  /** Messages that were said, oldest first. */
  readonly history: readonly SaidMessage[];
  readonly capturing: boolean;
  /** True if the page voice failed to say the last text that it was given, as on a device without a voice. */
  readonly isVoiceFailing: boolean;
}
