import { amountMessage, shownText, styleOf, type AmountEntryConfig } from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';
import { hearAmount, speakAmount, type HeardAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { heardAmount, question, refusal, simulateEntry, threeAmounts, usd } from './test-support/simulateEntry';

const say = en.sentences.amountEntry;
const [ten, twelve, cent] = [usd(1000), usd(1200), usd(1)];
const config: AmountEntryConfig = {
  language: en,
  locale: 'en',
  currency: 'USD',
  required: 'optional',
  handsFree: 'off',
};
const asked = (facts = {}, result = question) => simulateEntry(facts).talk().hear(result);
const words = (minorUnits: number) => speakAmount(usd(minorUnits), en);

describe('a question about a spoken amount', () => {
  it('shows the likeliest three, says two, and that there is another', () => {
    const entry = asked({}, threeAmounts);
    expect(entry.getState()).toMatchObject({ status: 'choosing', candidates: [ten, twelve, cent] });
    const [announcement] = entry.said();
    expect(shownText(announcement!, config)).toBe(say.question(words(1000), words(1200), 'more'));
  });

  it('shows only the two that it says if the page voice masks amounts', () => {
    const entry = asked({ amountPrivacy: 'masked' }, threeAmounts);
    expect(entry.getState()).toMatchObject({ candidates: [ten, twelve] });
    expect(amountMessage(entry.said()[0]!, config).masked).toBe(say.questionMasked);
  });

  it.each(['talk', 'input', 'elsewhere'] as const)('leaves the focus where the payer is: %s', (focus) => {
    expect(
      asked({ focus })
        .effects()
        .map(({ type }) => type),
    ).toEqual(['say']);
  });

  it('gets the focus if the focused control disappears', () => {
    expect(asked({ focus: 'prompt' }).effects()).toContainEqual({ type: 'focus', on: 'prompt' });
  });

  it.each<[string, HeardAmount, 'words' | 'digits']>([
    ['two amounts that sound alike', { ...question, candidates: [usd(1500), usd(5000)] } as HeardAmount, 'digits'],
    ['one amount that sounds like another', { ...question, candidates: [usd(1500)] } as HeardAmount, 'digits'],
    ['amounts that do not sound alike', { ...question, candidates: [usd(250), usd(25000)] } as HeardAmount, 'words'],
    ['one amount that sounds like no other', { ...question, candidates: [usd(1200)] } as HeardAmount, 'words'],
  ])('says %s in the right style', (_, result, style) => {
    expect(styleOf(result, en)).toBe(style);
  });

  it('says digits in place of words', () => {
    const result = hearAmount(['fifteen dollars', 'fifty dollars'], { language: en, currency: 'USD' });
    const entry = simulateEntry().talk();
    const { turn } = entry.getState();
    entry.send({ type: 'heard', turn, result, style: styleOf(result, en) });
    expect(entry.getState()).toMatchObject({ status: 'choosing', style: 'digits' });
    const text = shownText(entry.said()[0]!, config);
    expect(text).toBe(say.question('one five dollars', 'five zero dollars'));
  });
});

describe('the second question in a row', () => {
  const twice = (facts = {}) => asked(facts).send({ type: 'say-again' }).talk().hear(question);

  it('offers typing in words; the first does not', () => {
    const text = (entry: ReturnType<typeof asked>) => amountMessage(entry.said()[0]!, config);
    expect(text(asked()).text).not.toContain(say.typingHint);
    expect(text(twice()).text).toContain(say.typingHint);
    expect(text(twice()).masked).toContain(say.typingHint);
  });

  it('still has its choices, and what was typed before', () => {
    const typed = simulateEntry().send({ type: 'type', text: '7', on: 'keypad' });
    typed.talk().hear(question).send({ type: 'say-again' }).talk().hear(question);
    expect(typed.getState()).toMatchObject({ status: 'choosing', candidates: [ten, twelve], typed: '7' });
    expect(typed.send({ type: 'type-instead' }).getState()).toMatchObject({ status: 'idle', typed: '7' });
  });

  it('follows a refusal, too, because no amount came between', () => {
    const entry = asked().send({ type: 'say-again' }).talk().hear(refusal).talk().hear(question);
    expect(entry.getState()).toMatchObject({ questions: 2 });
  });

  it.each<[string, (entry: ReturnType<typeof asked>) => unknown]>([
    ['an amount was heard', (entry) => entry.send({ type: 'say-again' }).talk().hear(heardAmount(1000))],
    ['an amount was chosen', (entry) => entry.send({ type: 'choose', money: ten })],
    ['an amount was typed', (entry) => entry.send({ type: 'type', text: '7', on: 'keypad' })],
  ])('is the first again after %s', (_, act) => {
    const entry = asked();
    act(entry);
    expect(entry.talk().hear(question).getState()).toMatchObject({ questions: 1 });
  });
});

describe('a press of the talk button at a question', () => {
  it('opens the microphone for the answer, and the question stays', () => {
    const entry = asked().deliver().send({ type: 'talk', expect: 'amount' });
    expect(entry.getState()).toMatchObject({ status: 'choosing', answer: 'pressed', candidates: [ten, twelve] });
    const turn = entry.getState().turn;
    expect(entry.effects()).toEqual([{ type: 'listen', turn, expect: 'choice', justSaid: null }]);
    expect(entry.send({ type: 'finish-talking' }).effects()).toEqual([{ type: 'finish', turn }]);
    expect(entry.send({ type: 'cancel-talking' }).getState()).toMatchObject({ status: 'choosing', answer: 'off' });
  });

  it('takes the amount at the place that the payer says, or the amount that they name', () => {
    expect(asked().deliver().pressAndAnswer('second').getState()).toMatchObject({ status: 'idle', value: twelve });
    const third = asked({}, threeAmounts).deliver().pressAndAnswer(null, cent);
    expect(third.getState()).toMatchObject({ status: 'idle', value: cent });
  });

  it('asks about the third amount alone if the payer says “third”, because it was not said', () => {
    const entry = asked({}, threeAmounts).deliver().pressAndAnswer('third');
    expect(entry.getState()).toMatchObject({ status: 'choosing', candidates: [cent], value: null });
    expect(entry.said()).toMatchObject([{ type: 'question', candidates: [cent] }]);
  });

  it('does not understand “third” if there are two', () => {
    const entry = asked().deliver().pressAndAnswer('third');
    expect(entry.getState()).toMatchObject({ status: 'choosing', candidates: [ten, twelve] });
    expect(entry.said()).toEqual([{ type: 'answer-help', amounts: 2 }]);
  });

  it('names “third” among the possible answers if three amounts are shown', () => {
    const [help] = asked({}, threeAmounts).deliver().pressAndAnswer(null).said();
    expect(amountMessage(help!, config).text).toBe(say.answerHelp(say.sayWhichOfThree));
    const handsFree = amountMessage(asked({}, threeAmounts).said()[0]!, { ...config, handsFree: 'on' });
    expect(handsFree.text).toContain(say.sayWhichOfThree);
  });

  it('takes nothing before the question was said', () => {
    const entry = asked().pressAndAnswer('second');
    expect(entry.getState()).toMatchObject({ status: 'choosing', value: null });
    expect(entry.said()).toMatchObject([{ type: 'question' }]);
  });

  it('reads back another amount', () => {
    const entry = asked().deliver().pressAndAnswer(null, usd(700), heardAmount(700));
    expect(entry.getState()).toMatchObject({ status: 'confirming', money: usd(700), value: null });
  });

  it('says the possible answers if none was understood, and the cause if the microphone failed', () => {
    expect(asked().deliver().pressAndAnswer(null).said()).toEqual([{ type: 'answer-help', amounts: 2 }]);
    const entry = asked().deliver().send({ type: 'talk', expect: 'amount' }).unheard('too-loud');
    expect(entry.said()).toMatchObject([{ type: 'problem', cause: 'too-loud' }]);
    expect(entry.getState()).toMatchObject({ status: 'choosing', answer: 'off' });
  });

  it('starts anew if the payer asked to say digits', () => {
    expect(asked().send({ type: 'talk', expect: 'digits' }).getState()).toMatchObject({ status: 'preparing' });
  });
});

describe('“neither”', () => {
  it('asks about the third amount alone, which was shown but not said', () => {
    const entry = asked({ handsFree: 'on' }, threeAmounts).deliver().answer('no');
    expect(entry.getState()).toMatchObject({ status: 'choosing', candidates: [cent], readBack: 'waiting' });
    expect(entry.deliver().answer('yes').getState()).toMatchObject({ status: 'idle', value: cent });
  });

  it('opens the microphone again if there is no third, after the focus was named', () => {
    const entry = asked({ handsFree: 'on' }).deliver().answer('no');
    expect(entry.getState()).toMatchObject({ status: 'preparing', opens: 'at-once' });
    const pressed = asked({ handsFree: 'on', focus: 'prompt' }).deliver().answer('no');
    expect(pressed.getState()).toMatchObject({ status: 'preparing', opens: 'after-focus' });
  });
});

describe('while the recognizer is at work after the microphone has closed', () => {
  const thinking = () => {
    const entry = simulateEntry().talk();
    return entry.send({ type: 'closed', turn: entry.getState().turn });
  };
  const slow = (entry: ReturnType<typeof asked>) => entry.send({ type: 'slow', turn: entry.getState().turn });

  it('says so once it takes long, and not while the microphone is open', () => {
    expect(thinking().getState()).toMatchObject({ status: 'thinking' });
    expect(slow(thinking()).said()).toEqual([{ type: 'thinking' }]);
    expect(slow(simulateEntry().talk()).said()).toEqual([]);
    const answering = asked().deliver().send({ type: 'talk', expect: 'amount' });
    expect(slow(answering).said()).toEqual([]);
    answering.send({ type: 'closed', turn: answering.getState().turn });
    expect(slow(answering).said()).toEqual([{ type: 'thinking' }]);
  });

  it('loses nothing if the payer presses the talk button again', () => {
    const entry = thinking();
    expect(entry.send({ type: 'finish-talking' }).said()).toEqual([{ type: 'thinking' }]);
    expect(entry.hear(heardAmount(1000)).getState()).toMatchObject({ status: 'confirming', money: ten });
    const answering = asked().deliver().send({ type: 'talk', expect: 'amount' });
    answering.send({ type: 'closed', turn: answering.getState().turn });
    expect(answering.send({ type: 'talk', expect: 'amount' }).said()).toEqual([{ type: 'thinking' }]);
    expect(answering.getState()).toMatchObject({ status: 'choosing', answer: 'thinking' });
  });

  it('drops that message from the queue with the result', () => {
    const { topic } = amountMessage({ type: 'thinking' }, config);
    const results = [asked().said()[0]!, simulateEntry().talk().hear(refusal).said()[0]!];
    results.push(simulateEntry().talk().hear(heardAmount(1000)).said()[0]!);
    for (const result of results) expect(amountMessage(result, config).closes).toBe(topic);
    expect(topic).toBeTruthy();
  });

  it('can be cancelled', () => {
    expect(thinking().send({ type: 'cancel-talking' }).getState()).toMatchObject({ status: 'idle' });
  });
});
