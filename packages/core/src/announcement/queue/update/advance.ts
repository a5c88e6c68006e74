import { andThen } from '../../../flow';
import type { QueueEffect } from '../effects';
import type { CurrentMessage, QueueState, WaitingMessage } from '../state';
import { remembered, voiceTimeoutMs } from '../timing';
import { settle } from './dropWaiting';
import { isNewer } from './isNewer';
import { isForRegions, spokenForm, spokenText } from './spoken';
import { step, type QueueStep } from './step';
import { silence } from './voiceEnded';
import { hasFreeSlot, mayWrite, writeCurrent } from './write';

/** Does everything that is due: clears regions, finishes the current message, begins waiting ones. */
export function advance(state: QueueState, at: number): QueueStep {
  const clearedSlots = dueSlots(state, at);
  return andThen(
    endStalledVoice(state, at),
    (next) => clearRegions(next, clearedSlots),
    (next) => sayWhatIsDue(next, at, clearedSlots),
  );
}

function sayWhatIsDue(state: QueueState, at: number, clearedSlots: readonly number[]): QueueStep {
  return andThen(writeCurrent(state, at, clearedSlots), finishCurrent, (finished) => {
    const next = finished.current ? undefined : nextWaiting(finished, at);
    if (!next) return step(finished);
    return andThen(begin(finished, next, at), (begun) => sayWhatIsDue(begun, at, clearedSlots));
  });
}

function endStalledVoice(state: QueueState, at: number): QueueStep {
  const voice = state.current?.voice;
  return voice && at >= voice.deadline ? silence(state, 'unavailable') : step(state);
}

/** The slots whose regions are to be cleared. While a microphone captures, no region changes. */
function dueSlots({ captures, filledRegions }: QueueState, at: number): readonly number[] {
  return captures > 0 ? [] : filledRegions.filter(({ clearAt }) => at >= clearAt).map(({ slot }) => slot);
}

function clearRegions(state: QueueState, due: readonly number[]): QueueStep {
  if (due.length === 0) return step(state);
  const filledRegions = state.filledRegions.filter(({ slot }) => !due.includes(slot));
  return step({ ...state, filledRegions }, ...due.map((slot): QueueEffect => ({ type: 'clear', slot })));
}

function finishCurrent(state: QueueState): QueueStep {
  const current = state.current;
  if (!current || current.voice || current.region === 'wanted' || current.writtenTo) return step(state);
  const { key, message, kind, voiced, deliveryWhenDone: delivery } = current;
  const history = remember(state.history, { key, message, delivery }, voiced === 'again' ? 'again' : kind);
  // An assertive message overtakes older ones, which then still wait.
  if (current.isCutOff && !state.waiting.some((one) => one.key > key && isNewer(one.message, message))) {
    return step({ ...state, current: null, history, waiting: requeue(state.waiting, current) });
  }
  return step({ ...state, current: null, history }, settle(current, delivery));
}

/** Puts it after the answers to the press that cut it off. */
function requeue(waiting: QueueState['waiting'], cut: CurrentMessage): QueueState['waiting'] {
  const { key, message, since, kind } = cut;
  const again: WaitingMessage = {
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
  kind: WaitingMessage['kind'] | 'again',
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

function nextWaiting(state: QueueState, at: number): WaitingMessage | undefined {
  if (state.captures > 0 || state.page === 'hidden') return undefined;
  const [first] = state.waiting;
  if (!first) return undefined;
  const isAsked = first.kind !== 'event';
  const next = isAsked ? first : (state.waiting.find((w) => w.message.urgency === 'assertive') ?? first);
  if (next.kind === 'echo' || next.voiced === 'again') return next;
  if (!mayWrite(state, next.message, at)) return undefined;
  const needsSlot = isForRegions(state, spokenText(next, state.channels));
  // The page voice is cut off by nothing but an echo, so it need not wait for a key.
  const mustWait = at < state.keyDownUntil || !hasFreeSlot(state);
  return needsSlot && mustWait ? undefined : next;
}

function begin(state: QueueState, next: WaitingMessage, at: number): QueueStep {
  const { message, kind, key, voiced } = next;
  const isAgain = voiced === 'again';
  const form = spokenForm(message, kind, state.channels);
  const text = spokenText(next, state.channels);
  const isUnsaid = voiced !== undefined && text === null && state.channels.voice !== 'off';
  const cue: readonly QueueEffect[] = kind === 'event' && !isAgain ? [{ type: 'cue', message }] : [];
  const speech: readonly QueueEffect[] = text === null ? [] : [{ type: 'speak', key, text, message }];
  const current: CurrentMessage = {
    ...next,
    voice: text === null ? null : { deadline: at + voiceTimeoutMs(text) },
    region: kind !== 'echo' && !isAgain && isForRegions(state, text) ? 'wanted' : 'none',
    writtenTo: null,
    deliveryWhenDone: isUnsaid ? 'interrupted' : form.deliveryWhenDone,
  };
  const begunIds = message.id === undefined ? state.begunIds : [...state.begunIds, message.id].slice(-remembered);
  const waiting = state.waiting.filter((w) => w !== next);
  return step({ ...state, current, begunIds, waiting }, ...cue, ...speech);
}
