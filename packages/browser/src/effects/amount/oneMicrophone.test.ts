import { claimMicrophone, isMicrophoneClaimed } from '@payaloud/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createField, longMs, pass, usd } from './test-support/simulateField';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Field = ReturnType<typeof createField>;

/** A hands-free field whose read-back was delivered: its microphone opens by itself once it was read. */
async function asking() {
  const field = createField({ handsFree: 'on' });
  await field.say('twelve dollars');
  await field.deliverAll();
  return field;
}

describe('a question that waits to be answered aloud', () => {
  it('opens no microphone beside one that captures', async () => {
    const field = await asking();
    field.captureElsewhere();
    await pass(longMs);
    expect(field.requests).toHaveLength(1);
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', answer: 'off' });
  });

  it('opens none from the press in another field on, long before that one captures', async () => {
    const field = await asking();
    const other = createField();
    other.controller.startTalking();
    await pass(longMs);
    expect(other.requests).toHaveLength(1);
    expect(field.requests).toHaveLength(1);
    await other.hear('eleven dollars');
    expect(field.onValueChange).not.toHaveBeenCalled();
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', money: usd(1200) });
  });

  it('closes its open microphone at the press in another field, and takes no answer from it', async () => {
    const field = await asking();
    await pass(longMs);
    expect(field.controller.getState()).toMatchObject({ answer: 'listening' });
    const other = createField();
    other.controller.startTalking();
    expect(field.controller.getState()).toMatchObject({ answer: 'off' });
    expect(field.holds()).toBe(0);
  });

  it('opens while another field only asks whether the voice may be sent away', async () => {
    const other = createField({ availability: { kind: 'needs-consent' } });
    other.controller.startTalking();
    await pass(0);
    const field = await asking();
    await pass(longMs);
    expect(field.controller.getState()).toMatchObject({ answer: 'listening' });
    expect(other.controller.getState()).toMatchObject({ step: 'consent' });
  });
});

describe('a field that has left the page', () => {
  it('opens no microphone when its read-back is delivered at last', async () => {
    const field = createField({ handsFree: 'on' });
    await field.say('twelve dollars');
    field.disconnect();
    await field.deliverAll();
    await pass(longMs);
    expect(field.requests).toHaveLength(1);
    expect(field.holds()).toBe(0);
  });

  it('opens none after an answer that it did not understand', async () => {
    const field = await asking();
    await pass(longMs);
    await field.hear('hello');
    field.disconnect();
    await field.deliverAll();
    await pass(longMs);
    expect(field.requests).toHaveLength(2);
  });

  it('opens none at a press that comes too late', async () => {
    const field = createField();
    field.disconnect();
    field.controller.startTalking();
    await pass(longMs);
    expect(field.requests).toHaveLength(0);
    expect(isMicrophoneClaimed()).toBe(false);
  });
});

describe('a field that was pressed', () => {
  it('gives way to the one that is pressed after it, without a word', async () => {
    const [first, second] = [createField(), createField()];
    first.controller.startTalking();
    await pass(0);
    second.controller.startTalking();
    await pass(0);
    expect(first.controller.getState().status).toBe('idle');
    expect(first.holds()).toBe(0);
    expect(first.said).toEqual([]);
    expect(first.focused).toEqual([]);
    await second.hear('eleven dollars');
    expect(second.controller.getState()).toMatchObject({ status: 'confirming', money: usd(1100) });
  });

  it('does not take the microphone back by what it left behind', async () => {
    const [first, second] = [createField(), createField()];
    first.controller.startTalking();
    second.controller.startTalking();
    await pass(longMs);
    expect(first.requests).toHaveLength(0);
    expect(second.requests).toHaveLength(1);
  });

  it.each([
    ['heard', (field: Field) => field.hear('eleven dollars')],
    ['cancelled', async (field: Field) => field.controller.cancelTalking()],
    ['disabled', async (field: Field) => field.controller.stopListening()],
  ])('frees the microphone once it is %s', async (_how, finish) => {
    const field = createField();
    field.controller.startTalking();
    await pass(0);
    expect(isMicrophoneClaimed()).toBe(true);
    await finish(field);
    expect(isMicrophoneClaimed()).toBe(false);
  });
});

it('is claimed by the newest press, whoever ends first', () => {
  const gaveWay = vi.fn();
  const { end: endFirst } = claimMicrophone(gaveWay);
  const { end: endSecond } = claimMicrophone(() => {});
  expect(gaveWay).toHaveBeenCalledOnce();
  endFirst();
  expect(isMicrophoneClaimed()).toBe(true);
  endSecond();
  expect(isMicrophoneClaimed()).toBe(false);
});
