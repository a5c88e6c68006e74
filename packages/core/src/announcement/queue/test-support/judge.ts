import type { Delivery, Message } from '../../message';

/** A message of a trace, and what became of it. */
export interface Told {
  readonly key: number;
  readonly message: Message;
  readonly at: number;
  /** True if the channel was to say it, from the announcement to the end. */
  regions: boolean;
  voice: boolean;
  /** True if the payer wanted one voice alone, from the announcement to the end. */
  isForOneVoice: boolean;
  /** True if the voice failed to say it. */
  hasVoiceFailed: boolean;
  ends: Delivery[];
  /** When a screen reader took the message. `spoken`: when the voice began it. */
  heard: number[];
  spoken: number[];
  /** How often an echo cut it off. */
  cuts: number;
  /** How often it may be said again, because the page could not know that a screen reader has it. */
  doubts: number;
  /** True if the voice need not say it again: the payer stopped it, typed, spoke or asked to hear it. */
  isExcused: boolean;
}

/** Checks after the trace that each message was said once, in order and not lost. */
export function judge(all: readonly Told[]): string[] {
  const broken: string[] = [];
  const perMessage = [
    { isDue: (t: Told) => t.regions || (t.voice && t.hasVoiceFailed), moments: (t: Told) => t.heard },
    { isDue: (t: Told) => t.voice, moments: spokenOf },
  ];
  for (const one of all) {
    if (one.ends.length !== 1)
      broken.push(`${one.ends.length === 0 ? 'lost' : 'double'}: ended ${one.ends.length} times`);
    const isDropped = one.ends[0] === 'dropped';
    if (one.isForOneVoice && !one.hasVoiceFailed && one.heard.length > 0 && one.spoken.length > 0)
      broken.push('double: said by two voices');
    if (isDropped && !mayBeDropped(one, all)) broken.push('lost: dropped without a reason');
    for (const { isDue, moments } of perMessage) {
      if (!isDropped && isDue(one) && moments(one).length === 0) broken.push('lost: not said');
      if (moments === spokenOf && one.cuts > 0) {
        const isStale = one.message.staleAfterMs !== undefined;
        const isOver = one.isExcused || isStale || !one.voice;
        if (moments(one).length > 1 + one.cuts) broken.push('double: said again without a cut');
        if (moments(one).length <= one.cuts && !isOver) broken.push('lost: cut off and not said again');
      } else if (moments(one).length > 1 + (moments === spokenOf ? 0 : one.doubts)) broken.push('double: said twice');
      if (isDropped && moments(one).length > 0) broken.push('double: dropped and said');
    }
  }
  for (const { moments } of perMessage) {
    for (const urgency of ['polite', 'assertive']) {
      const said = all.filter((t) => t.message.urgency === urgency).flatMap((t) => moments(t).slice(0, 1));
      if (said.some((time, i) => time < (said[i - 1] ?? 0))) broken.push('swapped');
    }
  }
  return broken;
}

const spokenOf = (told: Told) => told.spoken;

function mayBeDropped(one: Told, all: readonly Told[]): boolean {
  const { id, topic, staleAfterMs } = one.message;
  const isStale = staleAfterMs !== undefined;
  const isKnown = id !== undefined && all.some((t) => t.key < one.key && t.message.id === id);
  const isReplaced =
    topic !== undefined &&
    all.some((t) => t.key > one.key && (t.message.topic === topic || [t.message.closes].flat().includes(topic)));
  return isStale || isKnown || isReplaced;
}
