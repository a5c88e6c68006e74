import { en } from '@payaloud/core/languages/en';
import {
  browserPlatform,
  nativeCloud,
  nativeTimeouts,
  preload,
  type ListenOutcome,
  type Timers,
} from '@payaloud/browser/internal';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { runs } from '../../../../test/laws';

beforeAll(() => preload());

/** The sum of all time limits of one listening and of the platform's answers. Nothing may be open after it. */
const forever = Object.values(nativeTimeouts).reduce((sum, ms) => sum + ms, 10_000);

it('a listening settles exactly once, last, whatever the browser fires in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ begins, steps, starts, permission, phrases }) => {
      const clock = createManualClock();
      const browser = createBrowser(starts);
      const platform = {
        ...browserPlatform(browser.page),
        microphonePermission: permissions[permission],
      };
      const engine = nativeCloud({ platform, clock, consent: 'given', phrases: () => phrases });
      const log: string[] = [];
      const outcomes: ListenOutcome[] = [];
      const session = engine.listen(
        { language: en, expect: 'amount' },
        {
          onCapture: () => log.push('capture'),
          onInterim: () => log.push('interim'),
          onSettled(outcome) {
            log.push('settled');
            outcomes.push(outcome);
          },
        },
      );
      expect(log).toEqual([]);
      if (begins === 'after') await flush();
      let abortedFirst = false;
      for (const step of steps) {
        if (step.do === 'stop') session.stop();
        if (step.do === 'abort') {
          abortedFirst ||= outcomes.length === 0;
          session.abort();
        }
        if (step.do === 'wait') await clock.advance(step.ms);
        if (step.do === 'fire') browser.fire(step.of, step.type, step.details);
        if (step.flush) await flush();
      }
      await clock.advance(forever);

      expect(outcomes).toHaveLength(1);
      expect(log.at(-1)).toBe('settled');
      expect(log.filter((entry) => entry === 'capture').length).toBeLessThanOrEqual(1);
      if (log.includes('interim')) expect(log.indexOf('capture')).toBeLessThan(log.indexOf('interim'));
      if (abortedFirst) expect(outcomes).toEqual([{ kind: 'failed', cause: 'aborted' }]);
      for (const outcome of outcomes) {
        if (outcome.kind === 'heard')
          expect(outcome.transcripts.every((transcript) => transcript.trim() !== '')).toBe(true);
      }
      expect(browser.startedAfterCapture).toBe(0);
      expect(browser.made.length).toBeLessThanOrEqual(phrases.length > 0 ? 2 : 1);
      expect(browser.made.every(({ isOpen }) => !isOpen)).toBe(true);
      expect(clock.pending).toBe(0);
    }),
    runs(261_124),
  );
});

const capturing = ['audiostart', 'soundstart', 'speechstart', 'result'];

const errors = [
  'not-allowed',
  'service-not-allowed',
  'network',
  'audio-capture',
  'no-speech',
  'language-not-supported',
  'aborted',
  'phrases-not-supported',
  'bad-grammar',
  'something-new',
];

const result = fc
  .array(
    fc.record({
      isFinal: fc.boolean(),
      alternatives: fc.array(
        fc.record({
          transcript: fc.constantFrom('twenty', 'twenty three', 'ten', ' ', ''),
          confidence: fc.constantFrom(0, 0.9),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 3 },
  )
  .map((entries) => ({
    results: entries.map(({ isFinal, alternatives }) => Object.assign([...alternatives], { isFinal })),
  }));

const fire = fc.oneof(
  fc
    .constantFrom(
      'start',
      'audiostart',
      'soundstart',
      'speechstart',
      'speechend',
      'soundend',
      'audioend',
      'nomatch',
      'end',
    )
    .map((type) => ({ type, details: {} })),
  fc
    .constantFrom(...errors, 'phrases-not-supported', 'phrases-not-supported')
    .map((error) => ({ type: 'error', details: { error } })),
  result.map((details) => ({ type: 'result', details })),
);

const step = fc.tuple(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fire, fc.constantFrom('newest', 'oldest'))
        .map(([event, of]) => ({ do: 'fire', of, ...event }) as const),
    },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 70_000 }).map((ms) => ({ do: 'wait', ms }) as const) },
    { weight: 1, arbitrary: fc.constantFrom({ do: 'stop' } as const, { do: 'abort' } as const) },
  ),
  fc.boolean(),
);

const permissions = {
  granted: () => Promise.resolve('granted'),
  prompt: () => Promise.resolve('prompt'),
  denied: () => Promise.resolve('denied'),
  broken: () => Promise.reject(new Error('no such name')),
  hanging: () => new Promise<never>(() => {}),
} as const satisfies Record<string, () => Promise<PermissionState>>;

const scenario = fc.record({
  steps: fc
    .array(step, { maxLength: 14 })
    .map((steps) => steps.map(([action, flushing]) => ({ ...action, flush: flushing }))),
  /** Whether the first step comes before or after the request for the microphone. */
  begins: fc.constantFrom('after', 'after', 'before'),
  starts: fc.constantFrom('works', 'works', 'works', 'throws', 'refuses'),
  permission: fc.constantFrom('granted', 'prompt', 'denied', 'broken', 'hanging'),
  phrases: fc.constantFrom([], ['dollars']),
});

/** A browser that fires nothing by itself. */
function createBrowser(starts: 'works' | 'throws' | 'refuses') {
  const made: FakeRecognition[] = [];
  const browser = {
    startedAfterCapture: 0,
    made,
    page: {},
    fire: (_of: string, _type: string, _details: object) => {},
  };
  let hasCaptured = false;

  class FakeRecognition extends EventTarget {
    phrases: readonly unknown[] = [];
    isOpen = false;

    constructor() {
      super();
      made.push(this);
    }

    start() {
      if (hasCaptured) browser.startedAfterCapture++;
      if (starts === 'throws') throw new DOMException('started', 'InvalidStateError');
      if (starts === 'refuses') throw new DOMException('refused', 'NotAllowedError');
      this.isOpen = true;
    }

    stop() {}

    abort() {
      this.isOpen = false;
    }
  }

  browser.page = { SpeechRecognition: FakeRecognition, SpeechRecognitionPhrase: class {} };
  browser.fire = (of, type, details) => {
    const recognition = of === 'newest' ? made.at(-1) : made[0];
    if (!recognition) return;
    if (type === 'end') recognition.isOpen = false;
    // A released recognition may keep firing, but holds no microphone.
    if (recognition.isOpen && capturing.includes(type)) hasCaptured = true;
    recognition.dispatchEvent(Object.assign(new Event(type), details));
  };
  return browser;
}

function createManualClock(): Timers & { advance(ms: number): Promise<void>; readonly pending: number } {
  let now = 0;
  const timers = new Map<symbol, { at: number; run: () => void }>();
  return {
    after(ms, run) {
      const id = Symbol('timer');
      timers.set(id, { at: now + ms, run });
      return () => void timers.delete(id);
    },
    async advance(ms) {
      await flush();
      const until = now + ms;
      for (;;) {
        const [next] = [...timers].filter(([, { at }]) => at <= until).toSorted(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        timers.delete(next[0]);
        now = next[1].at;
        next[1].run();
        await flush();
      }
      now = until;
    },
    get pending() {
      return timers.size;
    },
  };
}

async function flush() {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
}
