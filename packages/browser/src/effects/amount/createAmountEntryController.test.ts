import { en } from '@payaloud/core/languages/en';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createField, longMs, pass, usd, type FieldOptions } from './test-support/simulateField';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the read-back', () => {
  it('says digits instead of words where the amount may be mistaken for another', async () => {
    const field = createField();
    await field.say('fifteen dollars');
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', style: 'digits' });
    expect(field.texts()).toEqual([`Heard ${speakAmount(usd(1500), en, { style: 'digits' })}.`]);
    expect(field.texts()[0]).not.toMatch(/fifteen|fifty/);
  });

  it('says words where nothing sounds like the amount', async () => {
    const field = createField();
    await field.say('twelve dollars');
    expect(field.texts()).toEqual(['Heard twelve dollars.']);
  });

  it('opens Accept when it was delivered, and not before: an early press says it again', async () => {
    const field = createField();
    await field.say('twelve dollars');
    field.controller.accept();
    expect(field.controller.getState().status).toBe('confirming');
    await field.deliverAll();
    field.controller.accept();
    expect(field.onValueChange.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
  });

  it('that was masked opens nothing: the amount is accepted once it was asked for and heard', async () => {
    const field = createField({ deliver: ({ masked }) => (masked === undefined ? 'delivered' : 'masked') });
    await field.say('twelve dollars');
    expect(field.said[0]?.masked).toBe(en.sentences.amountEntry.readBackMasked);
    await field.deliverAll();
    expect(field.controller.getState()).toMatchObject({ readBack: 'masked' });
    field.controller.accept();
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', readBack: 'masked' });
    await field.deliverAll();
    expect(field.controller.getState()).toMatchObject({ readBack: 'delivered' });
    field.controller.accept();
    expect(field.onValueChange.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
  });

  it('of an earlier amount opens nothing for a later one', async () => {
    const field = createField();
    await field.say('twelve dollars');
    field.controller.sayAgain();
    await pass(longMs);
    await field.hear('eleven dollars');
    const [first] = field.said;
    expect(first?.text).toBe('Heard twelve dollars.');
    expect(field.controller.getState()).toMatchObject({ money: usd(1100), readBack: 'waiting' });
    await field.deliverAll();
    field.controller.accept();
    expect(field.onValueChange.mock.calls).toEqual([[usd(1100), { reason: 'spoken' }]]);
  });
});

describe('an app whose code throws', () => {
  it('loses no message: what was accepted is said, and its error is reported', async () => {
    const field = createField();
    await field.say('twelve dollars');
    await field.deliverAll();
    field.onValueChange.mockImplementation(() => {
      throw new Error('the app’s own');
    });
    expect(() => field.controller.accept()).not.toThrow();
    expect(field.texts().at(-1)).toBe('Accepted twelve dollars.');
    expect(field.onValueCommitted.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
    await expect(field.pass(0)).rejects.toThrow('the app’s own');
  });

  it('loses no event: what it did before it threw is done', async () => {
    const field = createField();
    field.onValueChange.mockImplementationOnce(() => {
      field.controller.pick(usd(500));
      throw new Error('the app’s own');
    });
    field.controller.pick(usd(1200));
    expect(field.controller.getState()).toMatchObject({ value: usd(500) });
    expect(field.texts()).toEqual(['twelve dollars', 'five dollars']);
    await expect(field.pass(0)).rejects.toThrow('the app’s own');
  });

  it('a listener, or a recognizer that breaks: the others are told, and the payer learns of it', async () => {
    const field = createField({ prepare: () => Promise.reject(new Error('the recognizer’s')) });
    const broken = vi.fn().mockImplementationOnce(() => {
      throw new Error('the listener’s');
    });
    const listener = vi.fn();
    field.controller.subscribe(broken);
    field.controller.subscribe(listener);
    field.controller.startTalking();
    expect(listener).toHaveBeenCalledOnce();
    await expect(field.pass(0)).rejects.toThrow('the listener’s');
    expect(field.controller.getState()).toMatchObject({ status: 'failed', cause: 'engine-failed' });
    expect(field.texts()).toHaveLength(1);
  });
});

describe('where others may hear', () => {
  const othersMayHear: FieldOptions = {
    amountPrivacy: 'masked',
    deliver: ({ masked }) => (masked === undefined ? 'delivered' : 'masked'),
  };

  it('a choice whose name was masked says the question first, and is taken at the next press', async () => {
    const field = createField(othersMayHear);
    await field.say('two fifty');
    await field.deliverAll();
    const state = field.controller.getState();
    const [first] = state.status === 'choosing' ? state.candidates : [];
    field.controller.choose(first ?? usd(1));
    expect(field.controller.getState()).toMatchObject({ status: 'choosing', value: null });
    expect(field.said.at(-1)?.text).toMatch(/^Which one/);
    await field.deliverAll();
    field.controller.choose(first ?? usd(1));
    expect(field.onValueChange.mock.calls).toEqual([[first, { reason: 'chosen' }]]);
  });

  it('a choice whose name tells its amount is taken at once', async () => {
    const field = createField();
    await field.say('two fifty');
    const state = field.controller.getState();
    if (state.status === 'choosing') field.controller.choose(state.candidates[0]);
    expect(field.onValueChange).toHaveBeenCalledOnce();
  });

  it('says what was accepted once the focus has left Accept for the prompt, whose name does not tell it', async () => {
    const field = createField({ isInPrompt: true });
    await field.say('twelve dollars');
    await field.deliverAll();
    field.controller.accept();
    expect(field.focused).toEqual(['prompt']);
    expect(field.texts()).toEqual(['Heard twelve dollars.', 'Accepted twelve dollars.']);
  });

  it('says which amount was taken when one was chosen', async () => {
    const field = createField({ isInPrompt: true });
    await field.say('two fifty');
    await field.deliverAll();
    field.controller.choose(usd(250));
    expect(field.focused).toEqual(['prompt']);
    expect(field.texts()[1]).toBe('Accepted two dollars and fifty cents.');
  });

  it('what was typed is heard when it is asked for, with its amount', () => {
    const field = createField(othersMayHear);
    field.controller.type('23.50', 'keyboard');
    field.controller.commit();
    expect(field.said.at(-1)).toMatchObject({ masked: en.sentences.amountEntry.readBackMasked });
    field.controller.type('24', 'keyboard');
    field.controller.hearAgain();
    expect(field.said.at(-1)?.text).toBe('twenty-four dollars');
    expect(field.said.at(-1)?.masked).toBeUndefined();
  });
});

describe('after two refusals in a row', () => {
  it('focus moves to the input, whose description tells the cause', async () => {
    const field = createField();
    await field.say('about ten dollars');
    await field.say('about ten dollars');
    expect(field.focused).toEqual(['input']);
    expect(field.texts()).toHaveLength(1);
  });

  it('the cause is announced where the focus is there already: by coming it would tell nothing', async () => {
    const field = createField({ isInInput: true });
    await field.say('about ten dollars');
    await field.say('about ten dollars');
    expect(field.focused).toEqual([]);
    expect(field.texts()).toHaveLength(2);
  });
});

it('takes an amount that the page has read out before: only its very echo is dropped', async () => {
  const field = createField();
  field.controller.pick(usd(1200));
  await pass(longMs);
  await field.say('twelve dollars');
  expect(field.requests.at(-1)?.justSaid).toBeUndefined();
});

describe('hands-free', () => {
  async function asking(options: FieldOptions = {}) {
    const field = createField({ handsFree: 'on', ...options });
    await field.say('twelve dollars');
    return field;
  }

  async function listening() {
    const field = await asking();
    await field.deliverAll();
    await pass(longMs);
    return field;
  }

  it('asks for the amount in the currency of the field, and for answers with what was just said', async () => {
    const { requests } = await listening();
    expect(requests).toMatchObject([
      { expect: 'amount', currency: 'USD', language: en },
      { expect: 'answer', currency: 'USD', justSaid: 'Heard twelve dollars. Say yes, no, repeat, or cancel.' },
    ]);
  });

  it('opens the microphone neither before the read-back was delivered nor while a reader may read it', async () => {
    const field = await asking();
    await pass(longMs);
    expect(field.requests).toHaveLength(1);

    const soon = await asking();
    await soon.deliverAll();
    // "Heard twelve dollars. Say yes, no, repeat, or cancel.": 53 characters, 71 ms each, after 900 ms.
    await pass(4_600);
    expect(soon.requests).toHaveLength(1);
    await pass(100);
    expect(soon.requests).toHaveLength(2);
  });

  it('gives a reader of Mandarin the time that Mandarin takes', async () => {
    const field = createField({ handsFree: 'on', language: zhHans });
    await field.say('二十三块五');
    await field.deliverAll();
    await pass(4_000);
    expect(field.requests).toHaveLength(1);
    await pass(longMs);
    expect(field.requests).toHaveLength(2);
  });

  it('never opens while the page speaks, however long it does', async () => {
    const field = await asking();
    const fallSilent = field.speak();
    await field.deliverAll();
    await pass(600_000);
    expect(field.requests).toHaveLength(1);
    await fallSilent();
    expect(field.requests).toHaveLength(2);
    expect(field.holds()).toBe(1);
  });

  it('takes yes', async () => {
    const field = await listening();
    await field.hear('yes');
    expect(field.onValueChange.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
    expect(field.texts().at(-1)).toBe('Accepted twelve dollars.');
    expect(field.holds()).toBe(0);
  });

  it('takes no, and listens for another amount', async () => {
    const field = await listening();
    await field.hear('no');
    await pass(0);
    expect(field.requests.at(-1)).toMatchObject({ expect: 'amount' });
    await field.hear('eleven dollars');
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', money: usd(1100) });
    expect(field.onValueChange).not.toHaveBeenCalled();
  });

  it('takes repeat: says it again, then listens again', async () => {
    const field = await listening();
    const before = field.requests.length;
    await field.hear('repeat');
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', answer: 'off' });
    await pass(longMs);
    expect(field.requests).toHaveLength(before);
    await field.deliverAll();
    await pass(longMs);
    expect(field.requests).toHaveLength(before + 1);
    await field.hear('yes');
    expect(field.onValueChange).toHaveBeenCalledTimes(1);
  });

  it('takes cancel', async () => {
    const field = await listening();
    await field.hear('cancel');
    await pass(longMs);
    expect(field.controller.getState()).toMatchObject({ status: 'idle', value: null });
    expect(field.texts().at(-1)).toBe('Cancelled.');
    expect(field.onValueChange).not.toHaveBeenCalled();
  });

  it.each(['yes button', 'yes no', 'twelve dollars', 'hello'])(
    'takes no "%s", and closes after the second',
    async (noise) => {
      const field = await listening();
      await field.hear(noise);
      expect(field.texts().at(-1)).toBe('Say yes, no, repeat, or cancel. Or press a button.');
      await field.deliverAll();
      await pass(longMs);
      await field.hear(noise);
      const opened = field.requests.length;
      await field.deliverAll();
      await pass(longMs);
      expect(field.requests).toHaveLength(opened);
      expect(field.controller.getState().status).toBe('confirming');
      expect(field.onValueChange).not.toHaveBeenCalled();
    },
  );

  it('takes one of several amounts by its name, and no bare yes to them', async () => {
    const field = createField({ handsFree: 'on' });
    await field.say('two fifty');
    await field.deliverAll();
    await pass(longMs);
    expect(field.requests.at(-1)).toMatchObject({ expect: 'amount' });
    await field.hear('yes');
    expect(field.controller.getState()).toMatchObject({ status: 'choosing', missedAnswers: 1 });
    await field.deliverAll();
    await pass(longMs);
    await field.hear('two dollars and fifty cents');
    expect(field.onValueChange.mock.calls).toEqual([[usd(250), { reason: 'chosen' }]]);
  });

  it('closes the microphone when the payer does something else', async () => {
    const field = await listening();
    field.controller.type('5', 'keyboard');
    await field.hear('yes');
    expect(field.onValueChange.mock.calls).toEqual([[usd(500), { reason: 'typed' }]]);
    expect(field.holds()).toBe(0);
  });
});
