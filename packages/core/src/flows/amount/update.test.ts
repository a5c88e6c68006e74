import {
  amountEntryFlow,
  isTalking,
  suggestedAction,
  type AmountEntryEvent,
  type AmountEntryFacts,
} from '@payaloud/core/internal/amount-entry';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { heardAmount, question, refusal, simulateEntry, usd } from './test-support/simulateEntry';

const ten = usd(1000);
const twelve = usd(1200);
const kuwait = { currency: 'KWD', locale: 'en', required: 'optional' } as const;
const handsFree = { handsFree: 'on' } as const;

describe('an open microphone', () => {
  it('keeps recognizing what was said so far when the payer closes it', () => {
    const entry = simulateEntry().talk();
    const { turn } = entry.getState() as { turn: number };
    expect(entry.send({ type: 'finish-talking' }).effects()).toEqual([{ type: 'finish', turn }]);
    expect(entry.getState().status).toBe('listening');
  });

  it('shows what was understood so far', () => {
    const entry = simulateEntry().talk();
    const { turn } = entry.getState() as { turn: number };
    expect(entry.send({ type: 'interim', turn, transcript: 'twelve' }).getState()).toMatchObject({
      transcript: 'twelve',
    });
  });

  it('shows how loud it is, and says nothing about it', () => {
    const entry = simulateEntry().talk();
    const { turn } = entry.getState() as { turn: number };
    expect(entry.getState()).toMatchObject({ level: null });
    expect(entry.send({ type: 'level', turn, level: 4 }).effects()).toEqual([]);
    expect(entry.getState()).toMatchObject({ level: 4 });
    expect(entry.send({ type: 'level', turn: turn - 1, level: 1 }).getState()).toMatchObject({ level: 4 });
  });
});

describe('a spoken amount', () => {
  const heard = (facts = {}) => simulateEntry(facts).talk().hear(heardAmount(2350));

  it('is not the value before it is accepted', () => {
    expect(heard().deliver().getState()).toMatchObject({ status: 'confirming', value: null });
  });

  it('is accepted only after the read-back was delivered in full', () => {
    expect(heard().send({ type: 'accept' }).getState()).toMatchObject({ status: 'confirming', value: null });
    expect(heard().deliver('masked').send({ type: 'accept' }).getState()).toMatchObject({
      status: 'confirming',
      value: null,
    });
    const entry = heard().deliver().send({ type: 'accept' });
    expect(entry.getState()).toMatchObject({
      status: 'idle',
      value: usd(2350),
      committed: usd(2350),
      changedBy: 'spoken',
    });
    expect(entry.effects().map(({ type }) => type)).toEqual(['report-change', 'report-commit', 'say']);
  });

  it('is said again and not accepted by a press that the payer may not have meant', () => {
    const entry = heard().deliver().send({ type: 'accept-doubted' });
    expect(entry.getState()).toMatchObject({ status: 'confirming', value: null });
    expect(entry.effects().map(({ type }) => type)).toContain('say');
  });

  it('stays heard if it is repeated in masked form', () => {
    expect(heard().deliver().deliver('masked').getState()).toMatchObject({ readBack: 'delivered' });
  });

  it('is not marked as heard by the late delivery of an earlier read-back', () => {
    const entry = heard();
    const first = entry.getState();
    entry.send({ type: 'say-again' }).talk().hear(heardAmount(2350));
    entry.send({ type: 'delivered', turn: 'questionTurn' in first ? first.questionTurn : 0, delivery: 'delivered' });
    expect(entry.getState()).toMatchObject({ status: 'confirming', readBack: 'waiting' });
  });

  it('is read back in digits if it is easily misheard', () => {
    const fifteen = { kind: 'amount', money: usd(1500), heard: 'fifteen', confusableWith: [usd(5000)] } as const;
    expect(simulateEntry().talk().hear(fifteen).getState()).toMatchObject({ status: 'confirming', style: 'digits' });
  });

  it('is chosen by voice only after the question was delivered, and by press at once', () => {
    const asked = () => simulateEntry(handsFree).talk().hear(question);
    expect(asked().answer(null, ten).getState()).toMatchObject({ status: 'choosing', value: null });
    expect(asked().deliver().answer(null, ten).getState()).toMatchObject({ status: 'idle', value: ten });
    expect(asked().send({ type: 'choose', money: ten }).getState()).toMatchObject({ status: 'idle', value: ten });
  });

  it('survives a value that the app sets, and ends at a reset', () => {
    const set = { type: 'set-value', money: ten, by: 'app' } as const;
    expect(simulateEntry().talk().send(set).getState()).toMatchObject({ status: 'listening', value: ten });
    expect(heard().send(set).getState()).toMatchObject({ status: 'confirming', value: ten });
    expect(
      heard()
        .send({ ...set, by: 'reset' })
        .getState(),
    ).toMatchObject({ status: 'idle', value: ten });
  });

  it('becomes a problem if the field no longer allows it', () => {
    const entry = simulateEntry().talk().hear(heardAmount(1200)).deliver();
    const limits = { currency: 'USD', locale: 'en', required: 'optional', max: ten } as const;
    expect(entry.send({ type: 'accept' }, { limits }).getState()).toMatchObject({
      status: 'failed',
      cause: 'above-max',
      value: null,
    });
  });

  it('cannot be chosen if the question did not offer it', () => {
    const entry = simulateEntry().talk().hear(question).deliver();
    expect(entry.send({ type: 'choose', money: usd(1) }).getState()).toMatchObject({ status: 'choosing', value: null });
  });
});

describe('typed text', () => {
  const type = (text: string) => ({ type: 'type', text, on: 'keyboard' }) as const;
  const commit = { type: 'commit' } as const;

  describe('above the maximum, which the app then raises', () => {
    const limits = { currency: 'USD', locale: 'en', required: 'optional', max: usd(1000) } as const;
    const refused = () => simulateEntry({ limits }).send(type('70'));
    const raise = [{ type: 'limits-changed' }, { limits: { ...limits, max: usd(9000) } }] as const;

    it('is the value, and the payer who was told of the refusal hears it', () => {
      const entry = refused()
        .send(commit)
        .send(...raise);
      expect(entry.getState()).toMatchObject({ value: usd(7000), typed: '70', validationMessage: 'hidden' });
      expect(entry.effects()).toContainEqual(
        expect.objectContaining({ type: 'say', announcement: { type: 'entered', money: usd(7000) } }),
      );
    });

    it('is the value without a word while the payer still types', () => {
      const entry = refused().send(...raise);
      expect(entry.getState()).toMatchObject({ value: usd(7000), committed: null });
      expect(entry.effects()).not.toContainEqual(expect.objectContaining({ type: 'say' }));
    });

    it('stays refused if it is still above', () => {
      const entry = refused()
        .send(commit)
        .send({ type: 'limits-changed' }, { limits: { ...limits, max: usd(2000) } });
      expect(entry.getState()).toMatchObject({ value: null, validationMessage: 'shown' });
      expect(entry.effects()).toEqual([]);
    });

    it('leaves an amount in a dialog alone', () => {
      const entry = refused()
        .talk()
        .send(...raise);
      expect(entry.getState()).toMatchObject({ status: 'listening', value: null });
    });
  });

  it('survives speech, refusals and questions', () => {
    const entry = simulateEntry().send(type('10.00')).talk().hear(refusal).talk().hear(question);
    expect(entry.send({ type: 'type-instead' }).getState()).toMatchObject({
      status: 'idle',
      typed: '10.00',
      value: ten,
    });
  });

  it('becomes a question once it is complete and has two readings, and leaves the field without a value until it is answered', () => {
    const limits = { currency: 'KWD', locale: 'en', required: 'optional' } as const;
    const entry = simulateEntry({ limits }).send(type('1,234')).send(commit);
    expect(entry.getState()).toMatchObject({ status: 'choosing', source: 'typed', typed: '1,234', value: null });
  });

  it('shows no error before it is complete', () => {
    const entry = simulateEntry().send(type('x'));
    expect(entry.getState()).toMatchObject({ validationMessage: 'hidden' });
    expect(entry.send(commit).getState()).toMatchObject({ validationMessage: 'shown' });
    expect(entry.send(type('1')).getState()).toMatchObject({ validationMessage: 'hidden' });
  });
});

describe('a problem', () => {
  it('does not open the other ways, and leaves them open once the payer has opened them', () => {
    const entry = simulateEntry().talk().hear(refusal);
    expect(entry.getState()).toMatchObject({ status: 'failed', cause: 'no-amount', otherWays: 'closed' });
    entry.send({ type: 'toggle-other-ways' }).talk().hear(refusal);
    expect(entry.getState()).toMatchObject({ status: 'failed', otherWays: 'open' });
  });

  it('suggests to speak again only for the first try that was not caught', () => {
    expect(suggestedAction('nothing-heard', 1)).toBe('speak');
    expect(suggestedAction('zero', 1)).toBe('speak-or-type');
    expect(suggestedAction('nothing-heard', 2)).toBe('type');
    for (const cause of ['too-loud', 'permission-denied-once', 'permission-denied', 'unsupported'] as const)
      expect(suggestedAction(cause, 1)).toBe('type');
  });

  it('gets shorter words if the same cause occurs again, but not for another cause', () => {
    const entry = () => simulateEntry().talk().hear(refusal).talk();
    expect(entry().hear(refusal).getState()).toMatchObject({ wording: 'short', refusals: 2 });
    expect(entry().unheard('no-speech').getState()).toMatchObject({ wording: 'full', refusals: 2 });
  });

  it('does not arise if the payer stopped', () => {
    expect(simulateEntry().talk().unheard('aborted').getState()).toMatchObject({ status: 'idle', refusals: 0 });
  });
});

it('a late event of another status or turn opens nothing', () => {
  const entry = simulateEntry().talk();
  const late = entry.getState().turn;
  entry.send({ type: 'type', text: '10', on: 'keyboard' });
  const typed = entry.getState();
  entry.send({ type: 'heard', turn: late, result: heardAmount(2350) }).send({ type: 'accept' });
  expect(entry.send({ type: 'captured', turn: late }).getState()).toBe(typed);
  entry.talk().send({ type: 'heard', turn: late, result: heardAmount(2350) });
  expect(entry.getState()).toMatchObject({ status: 'listening' });
});

it('a typed question waits for a button and does not listen without a recognizer', () => {
  const entry = simulateEntry({ ...handsFree, microphone: 'none' });
  entry.send({ type: 'type', text: '1,234', on: 'keyboard' }, { limits: kuwait }).send({ type: 'commit' });
  entry.deliver().send({ type: 'question-read', turn: entry.getState().turn });
  expect(entry.getState()).toMatchObject({ status: 'choosing', answer: 'off' });
  expect(entry.effects()).toEqual([]);
});

describe('hands-free', () => {
  it('waits until the question was read, and gives way to a microphone that the payer pressed', () => {
    const entry = simulateEntry(handsFree).talk().hear(heardAmount(1200)).deliver();
    expect(entry.getState()).toMatchObject({ answer: 'waiting' });
    entry.send({ type: 'question-read', turn: entry.getState().turn }, { microphone: 'busy' });
    expect(entry.getState()).toMatchObject({ answer: 'off' });
    expect(entry.effects()).toEqual([]);
  });

  it('does not end because of a late event of an earlier answer', () => {
    const entry = simulateEntry(handsFree).talk().hear(heardAmount(1200)).deliver();
    const early = entry.getState().turn;
    entry.answer('repeat').deliver();
    entry.send({ type: 'question-read', turn: entry.getState().turn });
    entry.send({ type: 'unheard', turn: early, cause: 'no-speech' }).send({ type: 'gave-way', turn: early });
    expect(entry.getState()).toMatchObject({ answer: 'listening', missedAnswers: 0 });
  });

  it('ignores a yes to an earlier question', () => {
    const entry = simulateEntry(handsFree).talk().hear(heardAmount(1200)).deliver();
    const { turn } = entry.getState();
    entry.send({ type: 'question-read', turn }).send({ type: 'say-again' }).talk().hear(heardAmount(1300));
    entry.send({ type: 'answered', turn, answer: 'yes', named: null });
    expect(entry.getState()).toMatchObject({ status: 'confirming', money: usd(1300), value: null });
  });
});

it('stops listening when a form with this field is refused, so that the microphone does not hear the reason', () => {
  const limits = { currency: 'USD', locale: 'en', required: 'required' } as const;
  const entry = simulateEntry({ limits }).talk().send({ type: 'report-invalid', focus: 'here' });
  expect(isTalking(entry.getState())).toBe(false);
  expect(entry.said()).toEqual([{ type: 'validation-message', reason: 'required' }]);
});

it('makes no calls to the app and says nothing once its component is gone', () => {
  const entry = simulateEntry().talk().send({ type: 'left' });
  expect(entry.getState()).toMatchObject({ status: 'idle', watchers: 0 });
  expect(entry.send({ type: 'pick', money: money(1200, 'USD') }).effects()).toEqual([]);
  expect(entry.send({ type: 'talk', expect: 'amount' }).getState().status).toBe('idle');
  expect(twelve).toEqual(entry.getState().value);
});

describe('a field without a value', () => {
  const most = { limits: { currency: 'USD', locale: 'en', required: 'optional', max: ten } } as const;
  const commits = (entry: ReturnType<typeof simulateEntry>) =>
    entry.effects().filter(({ type }) => type === 'report-commit');
  const typed = (text: string, facts = {}) =>
    simulateEntry(facts).send({ type: 'type', text, on: 'keyboard' }).send({ type: 'commit' });

  it.each([
    ['10.01', 'above-max', most],
    ['ten', 'not-a-number', most],
    ['-1', 'negative', most],
    ['1,234', 'ambiguous', { limits: kuwait }],
  ])('tells the app why when the payer completes %s: %s', (text, problem, facts) => {
    expect(commits(typed(text, facts))).toEqual([
      { type: 'report-commit', value: null, details: { reason: 'cleared', problem } },
    ]);
  });

  it('says that it is left empty when Enter sends the form, if zero is allowed', () => {
    const sends = { type: 'commit', form: 'sends' } as const;
    const free = { currency: 'USD', locale: 'en', required: 'optional', min: usd(0) } as const;
    const said = (limits: AmountEntryFacts['limits'], event: AmountEntryEvent = sends) =>
      simulateEntry({ limits }).send(event).said();
    expect(said(free)).toEqual([{ type: 'left-empty' }]);
    expect(said(free, { type: 'commit' })).toEqual([]);
    expect(said({ ...free, min: undefined })).toEqual([]);
    expect(said({ ...free, required: 'required' })).toEqual([]);
    expect(said({ ...free, errorMessage: 'The shop is closed.' })).toEqual([]);
    const cleared = simulateEntry({ limits: free }).send({ type: 'pick', money: ten });
    cleared.send({ type: 'type', text: '', on: 'keyboard' });
    expect(cleared.send(sends).said()).toEqual([{ type: 'left-empty' }]);
  });

  it('tells it once, and again when the problem is gone', () => {
    const entry = typed('10.01', most);
    expect(commits(entry.send({ type: 'commit' }))).toEqual([]);
    entry.send({ type: 'type', text: '', on: 'keyboard' });
    expect(commits(entry.send({ type: 'commit' }))).toEqual([
      { type: 'report-commit', value: null, details: { reason: 'cleared' } },
    ]);
  });
});

describe('an error of the app', () => {
  const text = 'The shop is closed.';

  const shown = { type: 'report-error', text, waitMs: 100 } as const;
  const due = { type: 'error-due' } as const;
  const said = [{ type: 'app-error', text }];

  it('is said after a wait, unless the focus arrives and reads it, or the app takes it back', () => {
    const entry = simulateEntry({ now: 50 }).send(shown);
    expect(entry.said()).toEqual([]);
    expect(amountEntryFlow.needs(entry.getState())).toEqual([{ key: 'error-due:50', type: 'error-due', afterMs: 100 }]);
    expect(entry.send(due).said()).toEqual(said);
    expect(amountEntryFlow.needs(entry.getState())).toEqual([]);
    expect(simulateEntry().send(shown).send(due, { focus: 'input' }).said()).toEqual([]);
    expect(simulateEntry({ focus: 'input' }).send(shown).send(due).said()).toEqual(said);
    expect(
      simulateEntry()
        .send(shown)
        .send({ ...shown, text: null })
        .send(due)
        .said(),
    ).toEqual([]);
  });

  it('replaces the message of a spoken try that failed, and closes the microphone', () => {
    const failed = simulateEntry().talk().hear(refusal);
    expect(failed.send(shown).send(due).getState().status).toBe('idle');
    const open = simulateEntry().talk();
    expect(isTalking(open.send(shown).send(due).getState())).toBe(false);
  });

  it('is said before the microphone of a later press opens, and does not close it', () => {
    const entry = simulateEntry().send(shown).send({ type: 'talk', expect: 'amount' });
    expect(entry.effects()).toMatchObject([{ type: 'say', announcement: said[0] }, { type: 'prepare' }]);
    const { turn } = entry.getState();
    entry.send({ type: 'prepared', turn, needs: { kind: 'nothing' } });
    expect(entry.getState()).toMatchObject({ step: 'permission', opensAt: 1000 });
    entry.send({ type: 'focus-read', turn }).send({ type: 'captured', turn });
    expect(entry.send(due).getState().status).toBe('listening');
    expect(entry.effects()).toEqual([]);
  });

  it('is not said by a press if the focus reads it, and the microphone waits all the same', () => {
    const entry = simulateEntry().send(shown).send({ type: 'talk', expect: 'amount' }, { focus: 'input' });
    expect(entry.said()).toEqual([]);
    expect(entry.getState()).toMatchObject({ step: 'engine', opens: 'after-focus' });
    expect(simulateEntry().send({ type: 'talk', expect: 'amount' }).getState()).toMatchObject({ opens: 'at-once' });
  });
});
