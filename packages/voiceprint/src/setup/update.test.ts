import { describe, expect, it } from 'vitest';
import { simulateSetup } from '../test-support/simulateSetup';

const known = { type: 'known', stored: 'no', protection: 'obfuscated', megabytes: null } as const;
const all = ['take-1', 'take-2', 'take-3'];

/** Three rounds are taken, and the template is being made. */
const threeRounds = () => all.reduce((setup, take) => setup.took(take), simulateSetup().agreed());
const stored = () =>
  threeRounds().now({ type: 'made', template: 'template-1' }).now({ type: 'stored', protection: 'passkey' });

describe('consent', () => {
  const begun = () => simulateSetup().send({ type: 'watched' }).send(known).send({ type: 'begin' });

  it('is said when the payer begins, and nothing is prepared before they agree', () => {
    const setup = begun();
    expect(setup.state()).toMatchObject({ status: 'consent', consent: 'saying' });
    expect(setup.types()).toEqual(['prime', 'say']);
    expect(setup.said()).toEqual([{ kind: 'consent', megabytes: null }]);
  });

  it('is said as soon as the device has answered, if the payer pressed before', () => {
    const setup = simulateSetup().send({ type: 'watched' }).send({ type: 'begin' });
    expect(setup.types()).toEqual(['prime']);
    setup.send({ ...known, megabytes: 27 });
    expect(setup.state()).toMatchObject({ status: 'consent', press: 'none' });
    expect(setup.said()).toEqual([{ kind: 'consent', megabytes: 27 }]);
  });

  it('is said again from the start, and must be heard again, after a press that was too early', () => {
    const setup = begun().now({ type: 'consent-said', hearing: 'heard' }).send({ type: 'begin' });
    expect(setup.state()).toMatchObject({ status: 'consent', consent: 'saying' });
    expect(setup.said()).toHaveLength(2);
  });

  it('cannot be given while it is being said', () => {
    const setup = begun().send({ type: 'agree' });
    expect(setup.state().status).toBe('consent');
    expect(setup.effects()).toEqual([]);
  });

  it('is said again if it was cut off, and counts only once it was heard', () => {
    const setup = begun().now({ type: 'consent-said', hearing: 'unheard' }).send({ type: 'agree' });
    expect(setup.state()).toMatchObject({ status: 'consent', consent: 'saying' });
    expect(setup.said()).toHaveLength(2);
    setup.now({ type: 'consent-said', hearing: 'heard' }).send({ type: 'agree' });
    expect(setup.state().status).toBe('preparing');
    expect(setup.types()).toEqual(['prime', 'prepare']);
  });

  it('does not count if an earlier text was heard', () => {
    const setup = begun();
    const { turn } = setup.state();
    setup.now({ type: 'consent-said', hearing: 'unheard' }).send({ type: 'agree' });
    setup.send({ type: 'consent-said', turn, hearing: 'heard' }).send({ type: 'agree' });
    expect(setup.state().status).toBe('consent');
  });

  it('is needed again after the payer left', () => {
    const setup = simulateSetup().agreed().send({ type: 'leave' }).send({ type: 'begin' }).send({ type: 'agree' });
    expect(setup.state()).toMatchObject({ status: 'consent', consent: 'saying' });
  });

  it('lasts if the recognizer does not load: the next press tries again', () => {
    const setup = begun().now({ type: 'consent-said', hearing: 'heard' }).send({ type: 'agree' });
    setup.now({ type: 'not-prepared', obstacle: 'not-loaded' });
    expect(setup.state()).toMatchObject({ status: 'not-loaded', obstacle: 'not-loaded' });
    expect(setup.said().at(-1)).toEqual({ kind: 'obstacle', obstacle: 'not-loaded' });
    setup.send({ type: 'agree' });
    expect(setup.state()).toMatchObject({ status: 'preparing', obstacle: null });
  });

  it('is followed by a word if the recognizer takes its time', () => {
    const setup = begun().now({ type: 'consent-said', hearing: 'heard' }).send({ type: 'agree' });
    expect(setup.needs()).toEqual(['wait']);
    setup.now({ type: 'slow' });
    expect(setup.said().at(-1)).toEqual({ kind: 'preparing' });
    expect(setup.now({ type: 'prepared' }).needs()).toEqual([]);
  });

  it('can be declined, and nothing is kept', () => {
    const setup = begun().send({ type: 'leave' });
    expect(setup.state()).toMatchObject({ status: 'none', end: 'left', consent: 'unheard' });
  });

  it('is not asked for in a language that was not measured', () => {
    const setup = simulateSetup({ status: 'unavailable' }).send({ type: 'watched' }).send(known);
    setup.send({ type: 'begin' });
    expect(setup.state().status).toBe('unavailable');
  });
});

describe('a round', () => {
  it('opens the microphone only on a press', () => {
    const setup = simulateSetup().agreed();
    expect(setup.said().at(-1)).toMatchObject({ kind: 'ask', lead: null, order: 'up', round: 1, total: 3 });
    setup.now({ type: 'prompt-said' });
    expect(setup.state().status).toBe('ready');
    expect(setup.needs()).toEqual([]);
    setup.send({ type: 'talk' });
    expect(setup.state().status).toBe('opening');
    expect(setup.needs()).toEqual(['take', 'visibility']);
  });

  it('is asked for again after a press that was too early', () => {
    const setup = simulateSetup().agreed().now({ type: 'prompt-said' }).send({ type: 'resume' });
    expect(setup.state()).toMatchObject({ status: 'ready', prompt: 'saying' });
    expect(setup.said()).toHaveLength(3);
  });

  it('opens the microphone after the digits were said, if it was pressed before', () => {
    const setup = simulateSetup().agreed().send({ type: 'talk' });
    expect(setup.state().status).toBe('ready');
    expect(setup.needs()).toEqual([]);
    setup.now({ type: 'prompt-said' });
    expect(setup.state().status).toBe('opening');
  });

  it('ends the recording with a second press', () => {
    const setup = simulateSetup().agreed().opened().send({ type: 'talk' });
    expect(setup.effects()).toEqual([{ type: 'finish-take', turn: setup.state().turn }]);
  });

  it('is followed by another order, without a press', () => {
    const setup = simulateSetup().agreed().took('take-1');
    expect(setup.state()).toMatchObject({ status: 'ready', round: 2, done: 1, order: 'down' });
    expect(setup.said().at(-1)).toMatchObject({ lead: 'taken', round: 2, digits: [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] });
  });

  it.each(['too-short', 'clipped', 'too-quiet', 'noisy', 'wrong-words', 'not-heard', 'timeout'] as const)(
    'is said again and costs nothing if it is %s',
    (fault) => {
      const setup = simulateSetup().agreed().took('take-1');
      for (let time = 0; time < 9; time++) setup.opened().now({ type: 'not-taken', fault });
      expect(setup.state()).toMatchObject({ status: 'ready', round: 2, done: 1, fault, unlike: 0 });
      // The payer knows which round it is.
      expect(setup.said().at(-1)).toMatchObject({ kind: 'ask', lead: fault, order: 'down', round: null });
    },
  );

  it.each(['permission', 'no-microphone', 'failed'] as const)(
    'stays if nothing could be recorded (%s), and the next press opens the microphone at once',
    (obstacle) => {
      const setup = simulateSetup().agreed().took('take-1').opened().now({ type: 'not-recorded', obstacle });
      expect(setup.state()).toMatchObject({ status: 'ready', round: 2, done: 1, obstacle });
      expect(setup.said().at(-1)).toEqual({ kind: 'obstacle', obstacle });
      setup.send({ type: 'talk' });
      expect(setup.state()).toMatchObject({ status: 'opening', obstacle: null });
    },
  );

  it('ignores what an earlier turn heard', () => {
    const setup = simulateSetup().agreed().opened();
    const { turn } = setup.state();
    setup.send({ type: 'pause' }).send({ type: 'taken', turn, take: 'take-9' });
    expect(setup.state()).toMatchObject({ status: 'paused', takes: [] });
  });
});

describe('pausing', () => {
  it.each(['pause', 'left', 'hidden'] as const)('keeps the rounds: %s', (how) => {
    const setup = simulateSetup().agreed().took('take-1').opened();
    if (how === 'hidden') setup.now({ type: 'interrupted' });
    else setup.send({ type: how });
    expect(setup.state()).toMatchObject({ status: 'paused', done: 1, takes: ['take-1', null, null] });
    expect(setup.needs()).toEqual(how === 'left' ? ['forget'] : []);
    if (how === 'left') setup.send({ type: 'watched' });
    setup.send({ type: 'talk' });
    expect(setup.state()).toMatchObject({ status: 'ready', round: 2 });
    expect(setup.said().at(-1)).toMatchObject({ kind: 'ask', lead: null, round: 2 });
  });

  it('is not needed after Escape: the microphone is closed in words, and a press opens it for the same digits', () => {
    const setup = simulateSetup().agreed().took('take-1').opened().now({ type: 'closed-by-payer' });
    expect(setup.state()).toMatchObject({ status: 'ready', round: 2, takes: ['take-1', null, null] });
    expect(setup.said().at(-1)).toEqual({ kind: 'closed' });
    expect(setup.send({ type: 'talk' }).state().status).toBe('opening');
  });

  it('says the digits again before the microphone opens', () => {
    const setup = simulateSetup()
      .agreed()
      .now({ type: 'prompt-said' })
      .send({ type: 'pause' })
      .send({ type: 'resume' });
    expect(setup.state()).toMatchObject({ status: 'ready', prompt: 'saying' });
    setup.send({ type: 'talk' });
    expect(setup.state().status).toBe('ready');
  });

  it('loses nothing that is already being checked when the page is hidden', () => {
    const setup = simulateSetup().agreed().opened().now({ type: 'closed' });
    expect(setup.needs()).toEqual(['take']);
  });

  it('says nothing if nobody shows the set-up', () => {
    const setup = simulateSetup().agreed().opened().send({ type: 'left' });
    expect(setup.types()).toEqual([]);
  });

  it('forgets the recordings of a payer who does not come back, and only these', () => {
    const setup = simulateSetup().agreed().took('take-1');
    setup.send({ type: 'forget' });
    expect(setup.state().done).toBe(1);
    setup.send({ type: 'left' }).send({ type: 'forget' });
    expect(setup.state()).toMatchObject({ status: 'none', takes: [], done: 0 });
    expect(setup.effects()).toEqual([{ type: 'forget', secrets: ['take-1'] }]);
  });
});

describe('leaving', () => {
  it('forgets every recording and keeps nothing', () => {
    const setup = simulateSetup().agreed().took('take-1').opened().send({ type: 'leave' });
    expect(setup.state()).toMatchObject({ status: 'none', takes: [], end: 'left' });
    expect(setup.effects()).toContainEqual({ type: 'forget', secrets: ['take-1'] });
    expect(setup.needs()).toEqual([]);
  });

  it('leaves a voice that was stored before as it was', () => {
    const setup = stored().start().took('take-4').send({ type: 'leave' });
    expect(setup.state()).toMatchObject({ status: 'enrolled', end: 'left-as-it-was' });
  });

  it('cannot cut off storing', () => {
    const setup = threeRounds().now({ type: 'made', template: 'template-1' }).send({ type: 'leave' });
    expect(setup.state().status).toBe('storing');
  });
});

describe('the template', () => {
  it('is made of all rounds, and stored without another press', () => {
    const setup = threeRounds();
    expect(setup.state()).toMatchObject({ status: 'making', done: 3 });
    expect(setup.effects()).toContainEqual({ type: 'make', turn: setup.state().turn, takes: all });
    setup.now({ type: 'made', template: 'template-1' });
    expect(setup.effects()).toEqual([{ type: 'store', turn: setup.state().turn, template: 'template-1' }]);
    setup.now({ type: 'stored', protection: 'passkey' });
    expect(setup.state()).toMatchObject({ status: 'enrolled', end: 'enrolled', protection: 'passkey', stored: 'yes' });
    expect(setup.said().at(-1)).toEqual({ kind: 'end', end: 'enrolled' });
  });

  it('asks for the one round that is unlike the others, by its number', () => {
    const setup = threeRounds().now({ type: 'unlike', round: 2, fault: 'not-one-voice' });
    expect(setup.state()).toMatchObject({ status: 'ready', round: 2, done: 2, fault: 'not-one-voice' });
    expect(setup.said().at(-1)).toMatchObject({ lead: 'not-one-voice', about: 2, order: 'down' });
    expect(setup.effects()).toContainEqual({ type: 'forget', secrets: ['take-2'] });
    setup.took('take-4');
    expect(setup.effects()).toContainEqual({
      type: 'make',
      turn: setup.state().turn,
      takes: ['take-1', 'take-4', 'take-3'],
    });
  });

  it('names the round that has too little speech', () => {
    const setup = threeRounds().now({ type: 'unlike', round: 1, fault: 'too-short' });
    expect(setup.said().at(-1)).toMatchObject({ lead: 'too-short', order: 'up', round: 1 });
  });

  it('is given up if the rounds are unlike each other three times', () => {
    const setup = threeRounds();
    for (const take of ['take-4', 'take-5']) setup.now({ type: 'unlike', round: 2, fault: 'not-one-voice' }).took(take);
    setup.now({ type: 'unlike', round: 2, fault: 'not-one-voice' });
    expect(setup.state()).toMatchObject({ status: 'none', end: 'gave-up', takes: [] });
    expect(setup.effects()).toContainEqual({ type: 'forget', secrets: ['take-1', 'take-5', 'take-3'] });
  });

  it('is tried again with the next press if the model does not load', () => {
    const setup = threeRounds().now({ type: 'not-made', obstacle: 'not-loaded' });
    expect(setup.state()).toMatchObject({ status: 'paused', obstacle: 'not-loaded', done: 3 });
    setup.send({ type: 'talk' });
    expect(setup.types()).toContain('make');
  });

  it('is stored with the next press if the device refused it', () => {
    const setup = threeRounds().now({ type: 'made', template: 'template-1' }).now({ type: 'not-stored' });
    expect(setup.state()).toMatchObject({ status: 'unsaved', end: 'not-stored' });
    setup.send({ type: 'store' });
    expect(setup.effects()).toEqual([
      { type: 'prime' },
      { type: 'store', turn: setup.state().turn, template: 'template-1' },
    ]);
    setup.now({ type: 'stored', protection: 'obfuscated' });
    expect(setup.state().status).toBe('enrolled');
  });

  it('is forgotten if the payer leaves it unstored', () => {
    const setup = threeRounds().now({ type: 'made', template: 'template-1' }).now({ type: 'not-stored' });
    setup.send({ type: 'leave' });
    expect(setup.state()).toMatchObject({ status: 'none', template: null });
    expect(setup.effects()).toContainEqual({ type: 'forget', secrets: [...all, 'template-1'] });
  });
});

describe('the button that opens the microphone', () => {
  it('is answered when nothing is left to say', () => {
    for (const setup of [stored(), threeRounds().now({ type: 'made', template: 't' }).now({ type: 'not-stored' })]) {
      const { end, status } = setup.state();
      setup.send({ type: 'talk' });
      expect(setup.said().at(-1)).toEqual({ kind: 'end', end });
      expect(setup.state().status).toBe(status);
    }
  });
});

describe('a stored voice', () => {
  it('can have up to five rounds', () => {
    const setup = stored();
    for (const [total, order] of [
      [4, 'from-five'],
      [5, 'odd-even'],
    ] as const) {
      expect(setup.state().more).toBe('offered');
      setup.send({ type: 'add-round' });
      expect(setup.state()).toMatchObject({ status: 'ready', round: total, total, order });
      setup.took(`take-${total}`);
      expect(setup.effects()).toContainEqual(expect.objectContaining({ type: 'make', takes: expect.any(Array) }));
      setup.now({ type: 'made', template: 'template-2' }).now({ type: 'stored', protection: 'passkey' });
    }
    expect(setup.state()).toMatchObject({ more: 'none', takes: [] });
  });

  it('keeps no recording once it is left, or after ten minutes', () => {
    expect(stored().needs()).toEqual(['forget']);
    for (const type of ['left', 'forget'] as const) {
      const setup = stored().send({ type });
      expect(setup.state()).toMatchObject({ status: 'enrolled', more: 'none', takes: [] });
      expect(setup.effects()).toEqual([{ type: 'forget', secrets: all }]);
      expect(setup.needs()).toEqual([]);
    }
  });

  it('is deleted with one press', () => {
    const setup = stored().send({ type: 'delete' });
    expect(setup.effects()).toEqual([{ type: 'delete' }]);
    setup.send({ type: 'deleted', protection: 'obfuscated' });
    expect(setup.state()).toMatchObject({ status: 'none', stored: 'no', end: 'deleted', takes: [] });
  });

  it('says if it could not be deleted, and stays', () => {
    const setup = stored().send({ type: 'delete' }).send({ type: 'not-deleted' });
    expect(setup.state()).toMatchObject({ status: 'enrolled', end: 'not-deleted' });
  });

  it('disappears if it is deleted elsewhere, but not during a set-up', () => {
    expect(stored().send(known).state()).toMatchObject({ status: 'none', more: 'none' });
    expect(threeRounds().send(known).state().status).toBe('making');
  });
});
