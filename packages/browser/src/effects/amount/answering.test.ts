import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { createField, pass, usd } from './test-support/simulateField';

const say = en.sentences.amountEntry;

async function asked() {
  const field = createField();
  await field.say('two fifty');
  await field.deliverAll();
  field.controller.startTalking();
  await pass(0);
  return field;
}

describe('a press of the talk button at a question', () => {
  it('opens the microphone for the answer, which may be a place or an amount', async () => {
    const field = await asked();
    expect(field.requests.at(-1)).toMatchObject({ expect: 'choice' });
    expect(field.holds()).toBe(1);
    await field.hear('the second one');
    expect(field.controller.getState()).toMatchObject({ status: 'idle', value: usd(25_000) });
    expect(field.holds()).toBe(0);
  });

  it('reads back another amount, and takes nothing', async () => {
    const field = await asked();
    await field.hear('twelve dollars');
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', money: usd(1200), value: null });
  });

  it('keeps the question if nothing is heard', async () => {
    const field = await asked();
    field.capture();
    field.settle({ kind: 'failed', cause: 'no-speech' });
    expect(field.controller.getState()).toMatchObject({ status: 'choosing', answer: 'off' });
    expect(field.texts().at(-1)).toBe(say.answerHelp(say.sayWhich));
  });
});

describe('an amount that the engine may have heard wrongly', () => {
  async function doubtful(transcript: string) {
    const field = createField();
    field.controller.startTalking();
    await pass(0);
    field.capture();
    field.settle({ kind: 'heard', transcripts: [transcript], certainty: 'doubtful' });
    return field;
  }

  it('is asked about, although it was understood exactly', async () => {
    const field = await doubtful('twelve dollars');
    expect(field.controller.getState()).toMatchObject({ status: 'choosing', candidates: [usd(1200)] });
    expect(field.texts()).toEqual([say.question('twelve dollars', null)]);
  });

  it('is asked about in digits if it sounds like another one', async () => {
    const field = await doubtful('fifteen dollars');
    expect(field.texts()).toEqual([say.question('one five dollars', null)]);
  });
});

describe('an answer that the engine may have heard wrongly', () => {
  async function answered(transcript: string) {
    const field = await asked();
    field.capture();
    field.settle({ kind: 'heard', transcripts: [transcript], certainty: 'doubtful' });
    return field;
  }

  it('is asked about if it is another amount', async () => {
    const field = await answered('fifteen dollars');
    expect(field.controller.getState()).toMatchObject({ status: 'choosing', candidates: [usd(1500)], value: null });
    expect(field.texts().at(-1)).toContain(say.question('one five dollars', null));
  });

  it('is asked about if it names one of the two amounts, and taken if it names that one again', async () => {
    const field = await answered('two hundred fifty dollars');
    expect(field.controller.getState()).toMatchObject({ status: 'choosing', candidates: [usd(25_000)], value: null });
    await field.deliverAll();
    field.controller.startTalking();
    await pass(0);
    field.capture();
    field.settle({ kind: 'heard', transcripts: ['two hundred fifty dollars'], certainty: 'doubtful' });
    expect(field.controller.getState()).toMatchObject({ status: 'idle', value: usd(25_000) });
  });

  it('is taken if it is a place', async () => {
    const field = await answered('the second one');
    expect(field.controller.getState()).toMatchObject({ status: 'idle', value: usd(25_000) });
  });
});

describe('an engine that is slow', () => {
  async function slow() {
    const field = createField();
    field.controller.startTalking();
    await pass(0);
    field.capture();
    field.closeMicrophone();
    return field;
  }

  it('gets words once, after three seconds, when the microphone is closed', async () => {
    const field = await slow();
    expect(field.controller.getState()).toMatchObject({ status: 'thinking' });
    await pass(2_999);
    expect(field.holds()).toBe(0);
    expect(field.texts()).toEqual([]);
    await pass(30_000);
    expect(field.texts()).toEqual([say.thinking]);
    field.settle({ kind: 'heard', transcripts: ['ten dollars'] });
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', money: usd(1000) });
  });

  it('keeps the page’s microphone until it has answered', async () => {
    const field = await slow();
    const other = createField();
    other.controller.startTalking();
    await pass(0);
    expect(field.controller.getState()).toMatchObject({ status: 'idle' });
  });
});
