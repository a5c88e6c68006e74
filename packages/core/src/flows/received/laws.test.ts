import { initialReceived, receivedFlow, type ReceivedState } from '@payaloud/core/internal/received';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';
import { simulateReceived, type Happening } from './test-support/simulateReceived';

type Update = typeof receivedFlow.update;

const device = fc.integer({ min: 0, max: 1 });
const at = fc.integer({ min: 0, max: 5 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ what: 'money' } as const) },
  {
    weight: 6,
    arbitrary: fc.record({ what: fc.constant('time' as const), ms: fc.constantFrom(500, 2_500, 9_000, 31_000) }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      what: fc.constant('request' as const),
      at,
      fate: fc.constantFrom<'arrives' | 'lost' | 'answer-lost' | 'doubled'>(
        'arrives',
        'arrives',
        'lost',
        'answer-lost',
        'doubled',
      ),
    }),
  },
  { weight: 10, arbitrary: fc.record({ what: fc.constant('answer' as const), at }) },
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('message' as const),
      device,
      ends: fc.constantFrom<'delivered' | 'masked' | 'unheard'>('delivered', 'delivered', 'masked', 'unheard'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom<'reload' | 'kill' | 'woke' | 'hide' | 'show'>('reload', 'kill', 'woke', 'hide', 'show'),
      device,
    }),
  },
);
const history = fc.array(happening, { minLength: 20, maxLength: 90, size: 'max' });

/** The fault of a history. Null if every law holds. */
function faultOf(happenings: readonly Happening[], update?: Update): string | null {
  const simulation = simulateReceived(update ? { update } : {});
  simulation.run(happenings);
  simulation.calmDown();
  const { said, server, hasLateNote } = simulation;
  const wanted = server
    .news()
    .map(({ id }) => id)
    .reverse();
  const first = [...new Set(said.map(({ id }) => id))];
  const lost = wanted.filter((id) => !first.includes(id));
  if (lost.length > 0) return `never said: ${lost.join()}`;
  const onOne = said.map(({ id, device: on }) => `${id} on ${on}`);
  const repeated = onOne.filter((one, index) => onOne.indexOf(one) !== index);
  if (repeated.length > 0) return `said again: ${repeated.join()}`;
  if (hasLateNote()) return null;
  if (said.length > first.length) return `said by two devices: ${onOne.join()}`;
  return first.join() === wanted.join() ? null : `out of order: ${first.join()}`;
}

/** So many that each planted bug is found. */
const tries = runs(29_112_026, 4);

describe('whatever is reloaded, killed, lost, late or doubled', () => {
  it('each news is said once and in order, and on one device at most once even if the server was not told', () => {
    fc.assert(
      fc.property(history, (happenings) => {
        expect(faultOf(happenings)).toBeNull();
      }),
      tries,
    );
  });
});

describe('a lease that is asked for again while a message is said', () => {
  it('is not given away before the answer, which would be taken for a lease that the server has freed', () => {
    const happenings: readonly Happening[] = [
      { what: 'money' },
      // The first device reads, hears late that it has the lease, and begins to say it.
      { what: 'request', at: 0, fate: 'arrives' },
      { what: 'answer', at: 0 },
      { what: 'request', at: 1, fate: 'arrives' },
      { what: 'time', ms: 17_500 },
      { what: 'answer', at: 0 },
      // The lease is about to end. The server grants it again, with more news.
      { what: 'time', ms: 500 },
      { what: 'money' },
      { what: 'request', at: 1, fate: 'arrives' },
      // The message ends before the answer comes.
      { what: 'message', device: 0, ends: 'delivered' },
      { what: 'request', at: 1, fate: 'arrives' },
    ];
    expect(faultOf(happenings)).toBeNull();
  });
});

/** Changes the state after each decision. */
const after =
  (change: (state: ReceivedState, before: ReceivedState) => Partial<ReceivedState>): Update =>
  (state, event, facts) => {
    const step = receivedFlow.update(state, event, facts);
    return { ...step, state: { ...step.state, ...change(step.state, state) } };
  };

const bugs: Readonly<Record<string, Update>> = {
  'says without the lease': (state, event, facts) =>
    receivedFlow.update({ ...state, leaseUntil: Number.POSITIVE_INFINITY }, event, facts),
  'believes that the lease lasts longer': (state, event, facts) =>
    event.type === 'claimed' && event.answer.kind === 'granted'
      ? receivedFlow.update(state, { ...event, answer: { ...event.answer, forMs: 60_000 } }, facts)
      : receivedFlow.update(state, event, facts),
  'counts the lease from the answer': (state, event, facts) =>
    receivedFlow.update(
      event.type === 'claimed' && state.asking ? { ...state, asking: { ...state.asking, at: facts.now } } : state,
      event,
      facts,
    ),
  'forgets what it said once the server was told': after(({ unnoted }) => ({ said: unnoted })),
  'forgets at a reload what the server was not told': (state, event, facts) =>
    receivedFlow.update(state, event.type === 'remembered' ? { ...event, ids: [] } : event, facts),
  'keeps nothing in the browser': (state, event, facts) => {
    const step = receivedFlow.update(state, event, facts);
    return { ...step, effects: step.effects.filter(({ type }) => type !== 'keep') };
  },
  'takes a message that was dropped for said': (state, event, facts) =>
    receivedFlow.update(
      state,
      event.type === 'delivered' && event.delivery === 'dropped' ? { ...event, delivery: 'delivered' } : event,
      facts,
    ),
  'takes a message that nobody could hear for said': (state, event, facts) =>
    receivedFlow.update(
      state,
      event.type === 'delivered' && event.delivery === 'unheard' ? { ...event, delivery: 'delivered' } : event,
      facts,
    ),
  'believes answers that come too late': (state, event, facts) =>
    receivedFlow.update(
      (event.type === 'read' || event.type === 'claimed') && state.asking
        ? { ...state, asking: { ...state.asking, turn: event.turn } }
        : state,
      event,
      facts,
    ),
  'says the newest first': (state, event, facts) => {
    if (event.type !== 'claimed' || event.answer.kind !== 'granted') return receivedFlow.update(state, event, facts);
    const news = [...event.answer.news].reverse();
    return receivedFlow.update(state, { ...event, answer: { ...event.answer, news } }, facts);
  },
  'never asks again': (state, event, facts) =>
    event.type === 'due' || event.type === 'woke' ? { state, effects: [] } : receivedFlow.update(state, event, facts),
};

describe('a planted bug is found:', () => {
  it.each(Object.keys(bugs))('%s', (name) => {
    const found = fc.check(
      fc.property(history, (happenings) => faultOf(happenings, bugs[name]) === null),
      // Not shrunk, which takes most of the time.
      { ...tries, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  });
});

describe('a release that comes late', () => {
  /** The device that speaks gave the lease away before, and claimed it again. Then the first release comes a second time. */
  function whoSpeaks(update: Update) {
    const simulation = simulateReceived({ update });
    const arrives = (at: number, fate: 'arrives' | 'doubled' = 'arrives'): Happening => ({ what: 'request', at, fate });
    const answer: Happening = { what: 'answer', at: 0 };
    const twice = (...happenings: Happening[]) => [...happenings, ...happenings];
    simulation.run([
      { what: 'money' },
      ...twice(arrives(0), arrives(0), answer, answer),
      { what: 'message', device: 0, ends: 'delivered' },
      arrives(0, 'doubled'),
      answer,
      { what: 'money' },
      { what: 'time', ms: 2_500 },
      ...twice(arrives(1), answer),
      arrives(0),
      { what: 'time', ms: 9_000 },
      ...twice(arrives(0), arrives(0), answer, answer, answer),
    ]);
    return simulation.pages.flatMap(({ message }, index) => (message ? [`${message.id} on ${index}`] : []));
  }

  it('frees no lease that was claimed after it', () => {
    expect(whoSpeaks(receivedFlow.update)).toEqual(['n1 on 0']);
    expect(whoSpeaks(after(() => ({ session: 0 })))).toEqual(['n1 on 0', 'n1 on 1']);
  });
});

describe('a payee', () => {
  const facts = { now: 0, isHidden: false };
  const run = (...events: Parameters<Update>[1][]) =>
    events.reduce(
      ({ state, told }, event) => {
        const step = receivedFlow.update(state, event, facts);
        const notices = step.effects.flatMap((effect) => (effect.type === 'tell' ? [effect.notice] : []));
        return { state: step.state, told: [...told, ...notices] };
      },
      { state: initialReceived, told: [] as string[] },
    );
  const none = { kind: 'none', retryAfterMs: null } as const;
  const empty = { kind: 'news', news: [] } as const;
  const miss = (turn: number) => ({ type: 'read', turn, answer: none }) as const;
  const due = (turn: number) => ({ type: 'due', turn }) as const;

  it('hears once that the connection is lost, and once that it is back', () => {
    const lost = run({ type: 'watched' }, miss(1), due(1), miss(2), due(2), miss(3));
    expect([lost.state.status, lost.told]).toEqual(['offline', ['offline']]);
    const answers = [
      { type: 'read', turn: 4, answer: empty } as const,
      due(4),
      { type: 'read', turn: 5, answer: empty } as const,
    ];
    const back = run({ type: 'watched' }, miss(1), due(1), miss(2), due(2), miss(3), due(3), ...answers);
    expect([back.state.status, back.told]).toEqual(['open', ['offline', 'online']]);
  });

  it('hears nothing of one request that got lost', () => {
    const { state, told } = run({ type: 'watched' }, miss(1), due(1), { type: 'read', turn: 2, answer: empty });
    expect([state.status, told]).toEqual(['open', []]);
  });

  it('is not told that nothing came before the first answer', () => {
    const { state } = run({ type: 'watched' });
    expect([state.status, state.news]).toEqual(['opening', null]);
  });

  it('waits longer after each question, and as long as the server asks', () => {
    const read = (turn: number) => [{ type: 'read', turn, answer: empty } as const, due(turn)];
    const grown = [1, 2, 30].map((count) => {
      const turns = Array.from({ length: count }, (_, index) => index + 1);
      return run({ type: 'watched' }, ...turns.flatMap(read)).state.waitMs;
    });
    expect(grown).toEqual([3_000, 4_500, 5_000]);
    const asked = { type: 'read', turn: 1, answer: { kind: 'none', retryAfterMs: 45_000 } } as const;
    expect(run({ type: 'watched' }, asked).state.waitMs).toBe(45_000);
  });
});
