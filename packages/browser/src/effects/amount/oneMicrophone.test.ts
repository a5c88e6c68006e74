import { claimMicrophone, isMicrophoneClaimed } from '@payaloud/browser/internal';
import { describe, expect, it, vi } from 'vitest';
import { createField, longMs, pass, usd } from './test-support/simulateField';

type Field = ReturnType<typeof createField>;

/** A hands-free field with a delivered read-back. Its microphone opens by itself once that was read. */
async function asking() {
  const field = createField({ handsFree: 'on' });
  await field.say('twelve dollars');
  await field.deliverAll();
  return field;
}

describe('a question that waits for a spoken answer', () => {
  it('opens no microphone while another field captures', async () => {
    const field = await asking();
    field.captureElsewhere();
    await pass(longMs);
    expect(field.requests).toHaveLength(1);
    expect(field.controller.getState()).toMatchObject({ status: 'confirming', answer: 'off' });
  });

  it('opens none from the moment another field is pressed, long before that one captures', async () => {
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

  it('closes its microphone when another field is pressed, and takes no answer from it', async () => {
    const field = await asking();
    await pass(longMs);
    expect(field.controller.getState()).toMatchObject({ answer: 'listening' });
    const other = createField();
    other.controller.startTalking();
    expect(field.controller.getState()).toMatchObject({ answer: 'off' });
    expect(field.holds()).toBe(0);
  });

  it('opens while another field still asks for consent to send the recording', async () => {
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
  it('opens no microphone when its read-back is finally delivered', async () => {
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

  it('opens none after a press that comes too late', async () => {
    const field = createField();
    field.disconnect();
    field.controller.startTalking();
    await pass(longMs);
    expect(field.requests).toHaveLength(0);
    expect(isMicrophoneClaimed()).toBe(false);
  });
});

describe('a field that was pressed', () => {
  it('gives way to the field that is pressed next, without a message', async () => {
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

  it('does not take the microphone back through late events', async () => {
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

it('keeps the newest press in charge, whichever turn ends first', () => {
  const gaveWay = vi.fn();
  const { end: endFirst } = claimMicrophone(gaveWay);
  const { end: endSecond } = claimMicrophone(() => {});
  expect(gaveWay).toHaveBeenCalledOnce();
  endFirst();
  expect(isMicrophoneClaimed()).toBe(true);
  endSecond();
  expect(isMicrophoneClaimed()).toBe(false);
});
