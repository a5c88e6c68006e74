import { andThen } from '../../../flow';
import type { NoAnswer, ReceivedEvent, ReceivedFacts } from '../events';
import type { PayeeNews } from '../news';
import { nextUnsaid, offlineAfter, sayingMs, waits, type ReceivedState } from '../state';
import { note } from './requests';
import { speakNext } from './speak';
import { step, type ReceivedStep } from './step';

type Read = Extract<ReceivedEvent, { type: 'read' }>;
type Claimed = Extract<ReceivedEvent, { type: 'claimed' }>;
type Noted = Extract<ReceivedEvent, { type: 'noted' }>;

/** Only the answer to the request that is out counts: news in an older one may have been said meanwhile. */
export function takeRead(state: ReceivedState, { turn, answer }: Read, facts: ReceivedFacts): ReceivedStep {
  if (state.asking?.turn !== turn) return step(state);
  const asked = { ...state, asking: null };
  if (answer.kind === 'none') return missAnswer(asked, answer);
  return andThen(show(asked, answer.news), noteAgain, (next) => speakNext(next, facts));
}

export function takeClaim(state: ReceivedState, { turn, answer }: Claimed, facts: ReceivedFacts): ReceivedStep {
  const { asking } = state;
  if (asking?.turn !== turn) return step(state);
  const asked = { ...state, asking: null };
  switch (answer.kind) {
    case 'none':
      // The lease may be over before the next answer. The current message was begun in time.
      return missAnswer({ ...asked, leaseUntil: null }, answer);
    case 'taken': {
      // The other device is about to say it, and is asked for again soon after.
      const waitMs = between(waits.shortest, answer.retryAfterMs, waits.longest);
      return connected({ ...asked, leaseUntil: null, waitMs });
    }
    case 'granted': {
      // Counted from the request, because the answer may have taken long.
      const leaseUntil = asking.at + answer.forMs;
      // Written so that NaN leaves no time either.
      if (!(leaseUntil - sayingMs > facts.now)) return missAnswer({ ...asked, leaseUntil: null }, noHint);
      const leased = { ...asked, leaseUntil };
      return andThen(show(leased, answer.news), (next) => speakNext(next, facts));
    }
  }
}

/** Counts whichever request it answers, because the server's note stays. */
export function takeNoted(state: ReceivedState, { turn, ids, heard }: Noted): ReceivedStep {
  const noting = state.noting === turn ? null : state.noting;
  if (heard === null) return step({ ...state, noting });
  // An id that the server does not know as the payee's stays in the browser: perhaps another payee is signed in.
  const unnoted = state.unnoted.filter((id) => !ids.includes(id));
  return step({ ...state, noting, unnoted }, { type: 'forget', ids: heard });
}

function show(state: ReceivedState, news: readonly PayeeNews[]): ReceivedStep {
  const isNew = nextUnsaid({ news, said: state.said }) !== undefined;
  const waitMs = isNew ? waits.shortest : Math.min(state.waitMs * waits.growth, waits.longest);
  return connected({ ...state, news, waitMs });
}

function connected(state: ReceivedState): ReceivedStep {
  const next: ReceivedState = { ...state, status: state.news ? 'open' : state.status, failures: 0 };
  return state.status === 'offline' ? step(next, { type: 'tell', notice: 'online' }) : step(next);
}

function missAnswer(state: ReceivedState, { retryAfterMs }: NoAnswer): ReceivedStep {
  const failures = state.failures + 1;
  const grown = Math.min(waits.shortest * 2 ** (failures - 1), waits.offlineLongest);
  const next = { ...state, failures, waitMs: Math.max(grown, Math.min(retryAfterMs ?? 0, mostRetryMs)) };
  if (failures < offlineAfter || state.status === 'offline') return step(next);
  return step({ ...next, status: 'offline' }, { type: 'tell', notice: 'offline' });
}

const noHint: NoAnswer = { kind: 'none', retryAfterMs: null };

/** In ms. A server that asks for more is asked again all the same, because a payee may wait for money. */
const mostRetryMs = 120_000;

function noteAgain(state: ReceivedState): ReceivedStep {
  return state.noting === null ? note(state) : step(state);
}

/** Written so that NaN becomes the least. */
function between(least: number, value: number, most: number): number {
  return value > least ? Math.min(value, most) : least;
}
