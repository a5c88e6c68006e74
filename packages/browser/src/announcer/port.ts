import type { Delivery, Earcon, Haptic, Message, SaidMessage } from '@payaloud/core/announcement';
import type { HapticsReport } from '../feedback/port';
import type { VoiceChoice } from '../speaker/port';

export type { SaidMessage } from '@payaloud/core/announcement';

/**
 * The one voice of a page. Every component and every app message goes through it; two announcers on one page share one
 * queue. Made outside render and touches nothing until connected.
 */
export interface Announcer {
  /** Queues a message. `onDelivery` is called exactly once. */
  announce(message: Message, onDelivery?: (delivery: Delivery) => void): void;
  /**
   * The page voice's answer to what the payer does (focus, typing): spoken where the page voice is on, never in a
   * region, never in the history. `payer` interrupts what is said, and is spoken within this very call where the voice
   * is free; `page` waits for its turn. A newer echo replaces an older one of the same topic.
   */
  echo(message: Message, cause: 'payer' | 'page', onDelivery?: (delivery: Delivery) => void): void;
  /** Says the last message again, unmasked: the payer asked for it. */
  repeatLast(onDelivery?: (delivery: Delivery) => void): void;
  /** Stops what is being said now; the payer's own action only. */
  stop(): void;
  /** A sign without words, where the payer wants such; also while a microphone captures. */
  cue(cue: { readonly earcon?: Earcon; readonly haptic?: Haptic }): void;
  /** Call it in the payer's first tap on a control that will speak: phones let a page speak only after one. */
  prime(): void;
  /** The page voices for a language, best first; empty where there is none. */
  listVoices(lang: string): Promise<readonly VoiceChoice[]>;
  getHaptics(): HapticsReport;
  /** Law 4: nothing is said or changed until the returned undo is called, because a microphone captures. */
  holdForCapture(): () => void;
  /** Resolves when no page voice speaks and its guard time is over: the microphone may open. */
  whenQuiet(): Promise<void>;
  subscribe(listener: () => void): () => void;
  /** A stable snapshot until something changes. */
  getSnapshot(): AnnouncerSnapshot;
  /** Puts the regions into the document; returns the undo. */
  connect(doc: Document): () => void;
}

export interface AnnouncerSnapshot {
  readonly current: Message | null;
  /** Whether the page voice speaks now: Stop is of use. */
  readonly speaking: boolean;
  /** What was said, oldest first. */
  readonly history: readonly SaidMessage[];
  readonly capturing: boolean;
}
