import { en } from '@payaloud/core/languages/en';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { speakAmount, spokenDigits } from '@payaloud/core/internal/spoken-amount';
import { describe, expect, it, vi } from 'vitest';
import { followReports } from '../../runtime/test-support/followReports';
import { createField, longMs, pass, usd, type FieldOptions } from './test-support/simulateField';

const say = en.sentences.amountEntry;

describe('the read-back', () => {
  it('uses digits instead of words if the amount is easily confused with another', async () => {
    const field = createField();
    await field.say('fifteen dollars');
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', style: 'digits' });
    expect(field.texts()).toEqual([`${say.readBackDigits(spokenDigits(usd(1500), en))} ${say.pressYes}`]);
    expect(field.texts()[0]).not.toMatch(/fifteen|fifty/);
  });

  it('uses words if the amount cannot be confused', async () => {
    const field = createField();
    await field.say('twelve dollars');
    expect(field.texts()).toEqual([`${say.readBack('twelve dollars')} ${say.pressYes}`]);
  });

  it('enables Accept once it was delivered; an earlier press repeats it', async () => {
    const field = createField();
    await field.say('twelve dollars');
    field.controller.accept();
    expect(field.controller.getState().status).toBe('confirming');
    await field.deliverAll();
    field.controller.accept();
    expect(field.onValueChange.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
  });

  it('leaves the amount unheard if it was masked, until the payer asks for it and hears it', async () => {
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

  it('of an earlier amount does not count for a later one', async () => {
    const field = createField();
    await field.say('twelve dollars');
    field.controller.sayAgain();
    await pass(longMs);
    await field.hear('eleven dollars');
    const [first] = field.said;
    expect(first?.text).toBe(`${say.readBack('twelve dollars')} ${say.pressYes}`);
    expect(field.controller.getState()).toMatchObject({ money: usd(1100), readBack: 'waiting' });
    await field.deliverAll();
    field.controller.accept();
    expect(field.onValueChange.mock.calls).toEqual([[usd(1100), { reason: 'spoken' }]]);
  });
});

describe('an app that throws', () => {
  const takeReports = followReports();

  it('loses no message: what was accepted is announced, and the error is reported', async () => {
    const field = createField();
    await field.say('twelve dollars');
    await field.deliverAll();
    field.onValueChange.mockImplementation(() => {
      throw new Error('the app’s own');
    });
    expect(() => field.controller.accept()).not.toThrow();
    expect(field.texts().at(-1)).toBe(say.accepted('twelve dollars', null));
    expect(field.onValueCommitted.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
    expect(takeReports()).toEqual([new Error('the app’s own')]);
  });

  it('loses no event: work done before the error stays done', async () => {
    const field = createField();
    field.onValueChange.mockImplementationOnce(() => {
      field.controller.pick(usd(500));
      throw new Error('the app’s own');
    });
    field.controller.pick(usd(1200));
    expect(field.controller.getState()).toMatchObject({ value: usd(500) });
    expect(field.texts()).toEqual(['twelve dollars', 'five dollars'].map((words) => say.accepted(words, null)));
    expect(takeReports()).toEqual([new Error('the app’s own')]);
  });

  it('a listener or recognizer that throws: other listeners are called, and the payer is told', async () => {
    const field = createField({ prepare: () => Promise.reject(new Error('the recognizer’s')) });
    const broken = vi.fn().mockImplementationOnce(() => {
      throw new Error('the listener’s');
    });
    const listener = vi.fn();
    field.controller.subscribe(broken);
    field.controller.subscribe(listener);
    field.controller.startTalking();
    expect(listener).toHaveBeenCalledOnce();
    await field.pass(0);
    expect(takeReports()).toEqual([new Error('the listener’s')]);
    expect(field.controller.getState()).toMatchObject({ status: 'failed', cause: 'engine-failed' });
    expect(field.texts()).toHaveLength(1);
  });
});

describe('if others may hear', () => {
  const othersMayHear: FieldOptions = {
    amountPrivacy: 'masked',
    deliver: ({ masked }) => (masked === undefined ? 'delivered' : 'masked'),
  };

  it('a choice with a masked name repeats the question first, and is taken at the next press', async () => {
    const field = createField(othersMayHear);
    await field.say('two fifty');
    await field.deliverAll();
    const state = field.controller.getState();
    const [first] = state.status === 'choosing' ? state.candidates : [];
    field.controller.choose(first ?? usd(1));
    expect(field.controller.getState()).toMatchObject({ status: 'choosing', value: null });
    expect(field.said.at(-1)?.text).toBe(say.question('two dollars and fifty cents', 'two hundred fifty dollars'));
    await field.deliverAll();
    field.controller.choose(first ?? usd(1));
    expect(field.onValueChange.mock.calls).toEqual([[first, { reason: 'chosen' }]]);
  });

  it('a choice whose name contains its amount is taken at once', async () => {
    const field = createField();
    await field.say('two fifty');
    const state = field.controller.getState();
    if (state.status === 'choosing') field.controller.choose(state.candidates[0]);
    expect(field.onValueChange).toHaveBeenCalledOnce();
  });

  it('announces the accepted amount after focus moves to the prompt, whose name does not contain it', async () => {
    const field = createField({ isInPrompt: true });
    await field.say('twelve dollars');
    await field.deliverAll();
    field.controller.accept();
    expect(field.focused).toEqual(['prompt']);
    expect(field.texts()).toEqual([
      `${say.readBack('twelve dollars')} ${say.pressYes}`,
      say.accepted('twelve dollars', null),
    ]);
  });

  it('announces which amount was chosen', async () => {
    const field = createField({ isInPrompt: true });
    await field.say('two fifty');
    await field.deliverAll();
    field.controller.choose(usd(250));
    // To the question, and to the accepted amount.
    expect(field.focused).toEqual(['prompt', 'prompt']);
    expect(field.texts()[1]).toBe(say.accepted('two dollars and fifty cents', null));
  });

  it('says a typed amount in full when the payer asks', () => {
    const field = createField(othersMayHear);
    field.controller.type('23.50', 'keyboard');
    field.controller.commit();
    expect(field.said.at(-1)).toMatchObject({ masked: en.sentences.amountEntry.echoMasked });
    field.controller.type('24', 'keyboard');
    field.controller.hearAgain();
    expect(field.said.at(-1)?.text).toBe('twenty-four dollars');
    expect(field.said.at(-1)?.masked).toBeUndefined();
  });
});

describe('after two refusals in a row', () => {
  it('moves focus to the input, whose description gives the cause', async () => {
    const field = createField();
    await field.say('about ten dollars');
    await field.say('about ten dollars');
    expect(field.focused).toEqual(['input']);
    expect(field.texts()).toHaveLength(1);
  });

  it('announces the cause if focus is already there, because moving it would say nothing', async () => {
    const field = createField({ isInInput: true });
    await field.say('about ten dollars');
    await field.say('about ten dollars');
    expect(field.focused).toEqual([]);
    expect(field.texts()).toHaveLength(2);
  });
});

it('takes an amount that the page has just read out, and drops only its echo', async () => {
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

  it('asks for amounts in the field’s currency, and for answers with the page’s last words', async () => {
    const { requests } = await listening();
    expect(requests).toMatchObject([
      { expect: 'amount', currency: 'USD', language: en },
      { expect: 'answer', currency: 'USD', justSaid: `${say.readBack('twelve dollars')} ${say.sayYesOrNo}` },
    ]);
  });

  it('opens the microphone only after the read-back was delivered and a reader has had time to read it', async () => {
    const field = await asking();
    await pass(longMs);
    expect(field.requests).toHaveLength(1);

    const soon = await asking();
    await soon.deliverAll();
    // "Twelve dollars? Say yes, no, repeat, or cancel.": 47 characters, 71 ms each, after 900 ms.
    await pass(4_170);
    expect(soon.requests).toHaveLength(1);
    await pass(100);
    expect(soon.requests).toHaveLength(2);
  });

  it('allows the longer time that Mandarin takes to read', async () => {
    const field = createField({ handsFree: 'on', language: zhHans });
    await field.say('二十三块五');
    await field.deliverAll();
    await pass(4_000);
    expect(field.requests).toHaveLength(1);
    await pass(longMs);
    expect(field.requests).toHaveLength(2);
  });

  it('never opens while the page voice speaks, however long it takes', async () => {
    const field = await asking();
    const fallSilent = field.speak();
    await field.deliverAll();
    await pass(600_000);
    expect(field.requests).toHaveLength(1);
    await fallSilent();
    expect(field.requests).toHaveLength(2);
    expect(field.holds()).toBe(1);
  });

  it('accepts on yes', async () => {
    const field = await listening();
    await field.hear('yes');
    expect(field.onValueChange.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
    expect(field.texts().at(-1)).toBe(say.accepted('twelve dollars', null));
    expect(field.holds()).toBe(0);
  });

  it('declines on no, and listens for another amount', async () => {
    const field = await listening();
    await field.hear('no');
    await pass(0);
    expect(field.requests.at(-1)).toMatchObject({ expect: 'amount' });
    await field.hear('eleven dollars');
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', money: usd(1100) });
    expect(field.onValueChange).not.toHaveBeenCalled();
  });

  it('says it again on repeat, then listens again', async () => {
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

  it('cancels on cancel', async () => {
    const field = await listening();
    await field.hear('cancel');
    await pass(longMs);
    expect(field.controller.getState()).toMatchObject({ status: 'idle', value: null });
    expect(field.texts().at(-1)).toBe('Cancelled.');
    expect(field.onValueChange).not.toHaveBeenCalled();
  });

  it.each(['yes button', 'yes no', 'twelve dollars', 'hello'])(
    'does not accept "%s", and closes after the second',
    async (noise) => {
      const field = await listening();
      await field.hear(noise);
      expect(field.texts().at(-1)).toBe(say.answerHelp(say.sayYesOrNo));
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

  describe('asked which of two amounts was meant', () => {
    async function asked() {
      const field = createField({ handsFree: 'on' });
      await field.say('two fifty');
      await field.deliverAll();
      await pass(longMs);
      return field;
    }

    it.each([
      ['First.', 250],
      ['the second one', 25_000],
      ['two dollars and fifty cents', 250],
      ['two hundred fifty dollars', 25_000],
    ])('takes "%s" for exactly that amount, and says it', async (answer, minorUnits) => {
      const field = await asked();
      await field.hear(answer);
      expect(field.onValueChange.mock.calls).toEqual([[usd(minorUnits), { reason: 'chosen' }]]);
      expect(field.texts().at(-1)).toBe(say.accepted(speakAmount(usd(minorUnits), en), null));
    });

    it('listens for a place, an amount or another answer', async () => {
      const field = await asked();
      expect(field.requests.at(-1)).toMatchObject({ expect: 'choice' });
    });

    it('listens for another amount after "neither"', async () => {
      const field = await asked();
      await field.hear('neither');
      await pass(longMs);
      expect(field.requests.at(-1)).toMatchObject({ expect: 'amount' });
      expect(field.onValueChange).not.toHaveBeenCalled();
    });

    it('takes nothing for a bare yes or a third amount, and says which answers there are', async () => {
      const field = await asked();
      for (const answer of ['yes', 'sixty dollars']) {
        await field.hear(answer);
        expect(field.texts().at(-1)).toBe(say.answerHelp(say.sayWhich));
        await field.deliverAll();
        await pass(longMs);
      }
      expect(field.controller.getState()).toMatchObject({ status: 'choosing', missedAnswers: 2 });
      expect(field.onValueChange).not.toHaveBeenCalled();
    });
  });

  it.each(['first', 'second'])('does not take "%s" for a read-back of one amount', async (answer) => {
    const field = await listening();
    await field.hear(answer);
    expect(field.texts().at(-1)).toBe(say.answerHelp(say.sayYesOrNo));
    expect(field.onValueChange).not.toHaveBeenCalled();
  });

  it('closes the microphone when the payer does something else', async () => {
    const field = await listening();
    field.controller.type('5', 'keyboard');
    await field.hear('yes');
    expect(field.onValueChange.mock.calls).toEqual([[usd(500), { reason: 'typed' }]]);
    expect(field.holds()).toBe(0);
  });
});

describe('the engine of a field', () => {
  it.each(['given', 'refused'] as const)('is told that consent to send the recording was %s', async (answer) => {
    const field = createField({ availability: { kind: 'needs-consent' } });
    field.controller.startTalking();
    await pass(0);
    expect(field.setConsent).not.toHaveBeenCalled();
    field.controller.answerConsent(answer);
    expect(field.setConsent.mock.calls).toEqual([[answer]]);
  });

  it('ends the recording and answers at the press that finishes, and is not aborted', async () => {
    const field = createField();
    field.controller.startTalking();
    await pass(0);
    field.capture();
    expect(field.stop).not.toHaveBeenCalled();
    field.controller.finishTalking();
    expect(field.stop).toHaveBeenCalledTimes(1);
    await field.hear('twelve dollars');
    expect(field.controller.getState()).toMatchObject({ status: 'confirming' });
  });
});
