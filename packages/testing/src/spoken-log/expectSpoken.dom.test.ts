import {
  createFakeClock,
  createSpokenLog,
  expectSilence,
  expectSpoken,
  formatTimeline,
  setCurrentLog,
  spokenLog,
  spokenLogMatchers,
  startSpokenLog,
  toTest,
  type TimelineEntry,
} from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

expect.extend(spokenLogMatchers);

let stop = () => {};
const region = () => document.querySelector('p') ?? document.body;
const say = (text: string) => {
  region().textContent = text;
  void spokenLog().entries;
};

beforeEach(() => {
  document.body.innerHTML = '<button>Pay</button><p aria-live="polite"></p>';
  stop = startSpokenLog(document, { clock: createFakeClock() });
});
afterEach(() => stop());

describe('expectSpoken', () => {
  it('wants exactly these words, in order', () => {
    expectSilence();
    say('Paying');
    say('Paid 28.25 dollars');
    expectSpoken(['Paying', /^Paid/]);
    expectSpoken(spokenLog(), ['Paying', /^Paid/], { channel: 'region' });
    expectSpoken([], { channel: 'voice' });
    expect(() => expectSpoken(['Paying'])).toThrow(/exactly/);
    expect(() => expectSpoken([/^Paid/, 'Paying'])).toThrow(/exactly/);
    expect(() => expectSpoken(['Paying', /^Paid/, 'Thank you'])).toThrow(/exactly/);
    expect(() => expectSilence()).toThrow(/exactly:\n {2}nothing\nspoken:\n {2}Paying\n/);
  });

  it('takes an expression with the flag g for each text from its beginning', () => {
    const paid = /paid/gi;
    say('Not paid yet');
    say('Paid 28.25 dollars');
    expectSpoken([paid, paid]);
  });

  it('shows the whole timeline if it fails', () => {
    document.querySelector('button')?.click();
    say('Paid');
    document.querySelector('button')?.focus();
    expect(() => expectSpoken(['Declined'])).toThrow(
      /Declined\nspoken:\n {2}Paid\ntimeline:\n +\+0\.00 s +press +click on Pay\n.* region +Paid\n.* focus +Pay, button$/,
    );
  });

  it('tells how to wait longer if nothing was said', () => {
    const remedy = 'spoken:\n  nothing\nIf the answer comes later: await spokenLog().settled({ quietMs: 3000 })\n';
    expect(() => expectSpoken(['Paid'])).toThrow(remedy);
    say('Paying');
    expect(() => expectSpoken(['Paid'])).not.toThrow(/later/);
    expect(() => expectSpoken(['Paid'])).toThrow(/spoken:\n {2}Paying\ntimeline/);
  });

  it('compares the names of dialogs that open, if it is asked for them', () => {
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog" aria-label="Delete this file?"></div>');
    expectSilence();
    expectSpoken(['Delete this file?'], { channel: 'dialog' });
    document.querySelector('div')?.remove();
    expectSpoken(['Delete this file?'], { channel: 'dialog' });
    expect(() => expectSpoken([], { channel: 'dialog' })).toThrow(/exactly:\n {2}nothing\nspoken:\n {2}Delete/);
  });

  it('takes focus and presses for silence', () => {
    document.querySelector('button')?.focus();
    document.querySelector('button')?.click();
    expectSilence();
  });
});

describe('the current log', () => {
  it('is the newest, then the one before', () => {
    const first = spokenLog();
    const second = createSpokenLog();
    const leave = setCurrentLog(second);
    expect(spokenLog()).toBe(second);
    leave();
    second.stop();
    expect(spokenLog()).toBe(first);
  });

  it('is missing outside of a test, which an error explains', () => {
    stop();
    expect(() => spokenLog()).toThrow(
      expect.objectContaining({ code: 'no-log', message: expect.stringContaining('@payaloud/testing/vitest') }),
    );
    expect(() => expectSilence()).toThrow(/startSpokenLog/);
  });
});

describe('toHaveNoFindings', () => {
  it('fails with the finding, its page and the timeline', () => {
    say('Total $3.50');
    expect(spokenLog()).not.toHaveNoFindings();
    expect(() => expect(spokenLog()).toHaveNoFindings()).toThrow(
      /amount-as-symbols \(error\): “Total \$3\.50”.*\n.*findings\.md#amount-as-symbols\nheard:\n.* region +Total/,
    );
  });

  it('passes if there are none, or if they are to do', () => {
    expect(spokenLog()).toHaveNoFindings();
    const log = createSpokenLog(document, { findings: { severity: { 'amount-as-symbols': 'todo' } } });
    say('Total $3.50');
    expect(log.findings()).toHaveLength(1);
    expect(log).toHaveNoFindings();
    log.stop();
  });
});

const focusOn = (name: string) =>
  ({ channel: 'focus', name, role: 'button', states: [], description: '', why: 'arrived' }) as const;

const entries: readonly TimelineEntry[] = [
  {
    id: 1,
    at: 1_000,
    channel: 'focus',
    name: 'Pay',
    role: 'button',
    states: ['busy'],
    description: 'Now',
    why: 'state',
  },
  { id: 2, at: 1_020, channel: 'press', key: 'Tab', target: '' },
  { id: 3, at: 1_250, channel: 'region', text: "It's paid", urgency: 'assertive' },
  { id: 4, at: 1_300, channel: 'lost', text: 'Bye', why: 'hidden' },
  { id: 5, at: 2_350, channel: 'voice', text: 'Say "yes"', phase: 'started', utterance: 1 },
  { id: 6, at: 2_400, channel: 'haptic', pattern: [50, 30] },
  { id: 7, at: 2_500, channel: 'dialog', name: 'Leave?', phase: 'opened' },
  { id: 8, at: 2_600, channel: 'microphone', phase: 'closed' },
  { id: 9, at: 2_700, channel: 'earcon', text: '660 Hz' },
];

describe('a timeline as text', () => {
  it('has a line for each entry, with times since the first', () => {
    expect(formatTimeline(entries).split('\n')).toEqual([
      '  +0.00 s  focus       Pay, button, busy, Now (state)',
      '  +0.02 s  press       Tab',
      "  +0.25 s  region      It's paid (assertive)",
      '  +0.30 s  lost        Bye (not spoken: hidden)',
      '  +1.35 s  voice       Say "yes" (started)',
      '  +1.40 s  haptic      50, 30 ms',
      '  +1.50 s  dialog      Leave? (opened)',
      '  +1.60 s  microphone  closed',
      '  +1.70 s  earcon      660 Hz',
    ]);
    expect(formatTimeline([])).toBe('');
  });

  it('becomes the source of a test, in quotes that hold', () => {
    expect(toTest(entries)).toBe(
      `await spokenLog().settled({ quietMs: 2000 });\nexpectSpoken([\n  "It's paid",\n  'Say "yes"',\n]);\n` +
        `expectSpoken(['Leave?'], { channel: 'dialog' });\n`,
    );
    expect(toTest([])).toBe('await spokenLog().settled();\nexpectSilence();\n');
    say(String.raw`C:\pay 'now' or "later"`);
    say(String.raw`C:\pay "now"`);
    expect(toTest(spokenLog().entries)).toContain(
      String.raw`  "C:\\pay 'now' or \"later\"",` + '\n' + String.raw`  'C:\\pay "now"',` + '\n',
    );
  });

  const press = { id: 1, at: 20_000, channel: 'press', key: 'click', target: 'Save' } as const;
  const said = (id: number, at: number, text: string) =>
    ({ id, at, channel: 'region', text, urgency: 'polite' }) as const;
  const settledOf = (...those: readonly TimelineEntry[]) => /settled\((.*)\)/.exec(toTest(those))?.[1];

  it('waits in that test for words that come late, but not as long as the tester did', () => {
    const [saving, saved] = [said(2, 20_100, 'Saving…'), said(3, 22_100, 'Saved')];
    expect(settledOf(press, saving)).toBe('');
    expect(settledOf(press, saving, saved)).toBe('{ quietMs: 3000 }');
    // The tester rests, marks, focuses by pointer and presses again.
    const mark = { id: 4, at: 40_000, channel: 'mark', text: 'Mark 1' } as const;
    const focus = { ...focusOn('Undo'), id: 5, at: 60_000 };
    const again = { ...press, id: 6, at: 60_100 };
    expect(settledOf(press, saving, mark, focus, again, said(7, 60_200, 'Undone'))).toBe('');
    // A page that says nothing more is not waited for, and neither is its voice, which `settled` hears by itself.
    expect(settledOf(press, saving, focus)).toBe('');
    const voice = { channel: 'voice', text: 'Saved', utterance: 1 } as const;
    expect(
      settledOf(
        press,
        { ...voice, id: 2, at: 20_100, phase: 'started' },
        { ...voice, id: 3, at: 25_000, phase: 'ended' },
        said(4, 25_100, 'Saved'),
      ),
    ).toBe('');
  });

  it('waits in that test from the start of a page that speaks by itself, unless the log was cleared', () => {
    expect(settledOf(said(1, 1_000, 'Welcome'))).toBe('{ quietMs: 1500 }');
    expect(settledOf(said(9, 61_000, 'Welcome'))).toBe('');
  });
});
