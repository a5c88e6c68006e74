import type { Delivery, Message } from '../message';
import type { Held, QueueEffect, QueueState, Saying, Waiting } from './state';
import { dwellMs, gapMs, handoverMs, otherUrgencyMs, remembered, voicePatienceMs } from './timing';

/** Does everything that is due: clears regions, finishes the current message, begins waiting ones. */
export function advance(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  let now = clearHeld(endStalledVoice(state, at, effects), at, effects);
  for (;;) {
    now = finishCurrent(writeCurrent(now, at, effects), at, effects);
    const next = now.current ? undefined : nextWaiting(now, at);
    if (!next) return now;
    now = begin(now, next, at, effects);
  }
}

/** Records how the voice of the current message ended. */
export function voiceEnded(state: QueueState, result: 'spoken' | 'interrupted' | 'unavailable'): QueueState {
  const { current, channels } = state;
  if (!current?.voice) return state;
  const isVoiceFailing = result === 'interrupted' ? state.isVoiceFailing : result === 'unavailable';
  const end = (how: Partial<Saying>): QueueState => ({
    ...state,
    isVoiceFailing,
    current: { ...current, voice: null, ...how },
  });
  switch (result) {
    case 'spoken':
      return end({});
    case 'interrupted':
      return end({ whenDone: 'interrupted' });
    case 'unavailable':
      if (current.kind === 'echo') return end({ whenDone: 'unheard' });
      // Write to the regions even if the payer switched them off, because silence would be worse.
      return end({
        region: current.region === 'none' && !current.isWritten ? 'wanted' : current.region,
        whenDone: channels.regions === 'off' ? 'unheard' : 'delivered',
      });
  }
}

function endStalledVoice(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  const current = state.current;
  if (!current?.voice || at < current.voice.deadline) return state;
  effects.push({ type: 'silence', key: current.key });
  return voiceEnded(state, 'unavailable');
}

function clearHeld(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  if (state.captures > 0 || state.held.length === 0) return state;
  const isOver = (h: Held) => at >= h.clearAt;
  const over = state.held.filter(isOver);
  if (over.length === 0) return state;
  effects.push(...over.map(({ slot }): QueueEffect => ({ type: 'clear', slot })));
  return { ...state, held: state.held.filter((h) => !isOver(h)) };
}

function writeCurrent(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  const current = state.current;
  if (current?.region !== 'wanted' || !mayWrite(state, current.message, at)) return state;
  const slot = freeSlot(state, effects);
  if (slot === null) return state;
  effects.push({ type: 'write', key: current.key, slot, message: current.message });
  return {
    ...state,
    current: { ...current, region: slot, written: { at, to: state.surface }, handedOverAt: at + handoverMs },
    held: [...state.held, { slot, clearAt: at + dwellMs(current.message.text) }],
    lastSlot: slot,
    notBefore: at + gapMs,
    lastWrite: { at, urgency: current.message.urgency },
  };
}

function finishCurrent(state: QueueState, at: number, effects: QueueEffect[]): QueueState {
  const current = state.current;
  if (!current || current.voice || current.region === 'wanted') return state;
  if (current.region !== 'none' && at < current.handedOverAt) return state;
  const { key, message, kind, voiced, whenDone: delivery } = current;
  const history = remember(state.history, { key, message, delivery }, voiced === 'again' ? 'again' : kind);
  // An assertive message overtakes older ones, which then still wait.
  if (current.isCut && !state.waiting.some((one) => one.key > key && isNewer(one.message, message))) {
    return { ...state, current: null, history, waiting: withAgain(state.waiting, current) };
  }
  effects.push({ type: 'settle', key, message, delivery });
  return { ...state, current: null, history };
}

/** True if `message` makes it needless to say `old` again. */
export function isNewer({ again, topic, closes }: Message, old: Message): boolean {
  const ends = [topic, closes].flat();
  const isClosed = old.topic !== undefined && ends.includes(old.topic);
  return isClosed || (old.again !== undefined && [...ends, again?.about].includes(old.again.about));
}

/** Puts it after the answers to the press that cut it off. */
function withAgain(waiting: QueueState['waiting'], cut: Saying): QueueState['waiting'] {
  const { key, message, since, kind } = cut;
  const again: Waiting = {
    key,
    message,
    since,
    kind,
    voiced: 'again',
    isWritten: cut.isWritten || cut.region !== 'none',
  };
  const answers = waiting.findIndex((one) => one.kind === 'event');
  const at = answers < 0 ? waiting.length : answers;
  return [...waiting.slice(0, at), again, ...waiting.slice(at)];
}

function remember(
  history: QueueState['history'],
  said: QueueState['history'][number],
  kind: Waiting['kind'] | 'again',
): QueueState['history'] {
  switch (kind) {
    case 'again':
      return history.map((h) => (h.key === said.key ? said : h));
    case 'echo':
      return history;
    case 'event':
      return [...history, said].slice(-remembered);
    case 'repeat':
      // A repeat adds nothing to the history. It can only complete a message that was masked or interrupted.
      if (said.delivery !== 'delivered') return history;
      return history.map((h) => (h.message === said.message ? { ...h, delivery: said.delivery } : h));
  }
}

function nextWaiting(state: QueueState, at: number): Waiting | undefined {
  if (state.captures > 0 || state.page === 'hidden') return undefined;
  const asked = state.waiting.find((w) => w.kind === 'repeat' || w.kind === 'echo');
  const isFirst = asked !== undefined && asked === state.waiting[0];
  const next = isFirst ? asked : (state.waiting.find((w) => w.message.urgency === 'assertive') ?? state.waiting[0]);
  if (!next) return undefined;
  if (next.kind === 'echo' || next.voiced === 'again') return next;
  if (!mayWrite(state, next.message, at)) return undefined;
  const needsSlot = isForRegions(state, spokenText(next, state.channels));
  return needsSlot && freeSlot(state, []) === null ? undefined : next;
}

function begin(state: QueueState, next: Waiting, at: number, effects: QueueEffect[]): QueueState {
  const { message, kind, key, voiced } = next;
  const isAgain = voiced === 'again';
  const form = spokenForm(message, kind, state.channels);
  const text = spokenText(next, state.channels);
  const isUnsaid = voiced !== undefined && text === null && state.channels.voice !== 'off';
  if (kind === 'event' && !isAgain) effects.push({ type: 'cue', message });
  if (text !== null) effects.push({ type: 'speak', key, text, message });
  const current: Saying = {
    ...next,
    voice: text === null ? null : { deadline: at + voicePatienceMs(text) },
    region: kind !== 'echo' && !isAgain && isForRegions(state, text) ? 'wanted' : 'none',
    written: null,
    handedOverAt: Number.POSITIVE_INFINITY,
    whenDone: isUnsaid ? 'interrupted' : form.whenDone,
  };
  const begun = message.id === undefined ? state.begun : [...state.begun, message.id].slice(-remembered);
  return { ...state, current, begun, waiting: state.waiting.filter((w) => w !== next) };
}

/** The text that the page voice says. Null if it says nothing. */
function spokenText({ message, kind, voiced }: Waiting, channels: QueueState['channels']): string | null {
  return voiced === 'silent' ? null : spokenForm(message, kind, channels).text;
}

/** True if screen readers get a message at once of which the page voice is to say `spoken`. */
function isForRegions({ channels, isVoiceFailing }: QueueState, spoken: string | null): boolean {
  return channels.regions === 'on' || (channels.regions === 'auto' && (spoken === null || isVoiceFailing));
}

/** The text for the page voice (null for none), and the delivery if it is spoken. */
function spokenForm(
  message: Message,
  kind: Waiting['kind'],
  { regions, voice }: QueueState['channels'],
): { text: string | null; whenDone: Delivery } {
  const whole = message.speech ?? message.text;
  // Echoes are spoken only. The payer has not heard this one, and it must not enable Pay.
  if (voice === 'off') return { text: null, whenDone: kind === 'echo' ? 'unheard' : 'delivered' };
  if (kind === 'repeat' || voice === 'all') return { text: whole, whenDone: 'delivered' };
  const whenDone = message.masked === undefined ? 'delivered' : 'masked';
  // If the quiet voice is the only channel, nothing was said. An amount must not count as heard, or it would enable
  // Pay.
  if (voice === 'quiet' && kind === 'event') {
    return { text: null, whenDone: regions === 'off' && whenDone === 'delivered' ? 'unheard' : whenDone };
  }
  return { text: message.masked ?? whole, whenDone };
}

function mayWrite({ captures, page, notBefore, lastWrite }: QueueState, { urgency }: Message, at: number): boolean {
  const isOther = lastWrite !== null && lastWrite.urgency !== urgency;
  return captures === 0 && page === 'visible' && at >= notBefore && !(isOther && at < lastWrite.at + otherUrgencyMs);
}

/**
 * The next free slot after the last one used. A repeated text is spoken only if it is in another region, so one that is
 * being cleared in this very step comes last: a screen reader would see no change if it gets the same text again.
 */
function freeSlot({ slots, held, lastSlot }: QueueState, effects: readonly QueueEffect[]): number | null {
  if (held.length >= slots) return null;
  const inTurn = Array.from({ length: slots + 1 }, (_, step) => (lastSlot + 1 + step) % (slots + 1));
  const free = inTurn.filter((slot) => !held.some((h) => h.slot === slot));
  const isCleared = (slot: number) => effects.some((effect) => effect.type === 'clear' && effect.slot === slot);
  return free.find((slot) => !isCleared(slot)) ?? free[0] ?? null;
}
