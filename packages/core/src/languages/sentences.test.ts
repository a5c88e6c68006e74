import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from './test-support/everyLanguage';
import { rowsOf } from './test-support/languageRows';
import { leavesOf, passesThrough, textsOf, type Leaf } from './test-support/leaves';

const english = await sentencesOf(en);
const languages = await Promise.all(
  everyLanguage.map(async (language) => ({ tag: language.tag, language, own: await sentencesOf(language) })),
);

/** The same as in English, whole, and without a sign that a voice would spell. */
describe.each(languages)('the sentences of $tag', ({ tag, language, own }) => {
  const rows = rowsOf(tag);
  const texts = [...own].flatMap(([path, leaf]) => textsOf(path, leaf).map((text) => [path, text] as const));
  const { sentences, words } = language;

  it('are the same as in English, with the same parameters', () => {
    expect(shapeOf(own)).toEqual(shapeOf(english));
  });

  it.runIf(language !== en)('are not left in English', () => {
    const cognates = new Set(rows.cognates);
    const left = [...own].flatMap(([path, leaf]) => {
      const model = textsOf(path, english.get(path) ?? '');
      const same = textsOf(path, leaf).filter((text, at) => text === model[at] && !cognates.has(text));
      return passesThrough.has(path) ? [] : same.map((text) => `${path}: ${text}`);
    });
    expect(left).toEqual([]);
  });

  it('are not empty or unfinished, and hold no symbol that a voice would spell out', () => {
    const broken = texts.filter(
      ([, text]) =>
        text.trim() === '' ||
        /\b(?:undefined|null|NaN)\b|\[object|[$%&+=*@#<>|/\\^~_{}[\]¥￥€£]/.test(text) ||
        text !== text.normalize('NFC'),
    );
    expect(broken).toEqual([]);
  });

  it('ask for answers that are understood', () => {
    const { yes, no, first, second, third, repeat, cancel } = words.answers;
    const say = sentences.amountEntry;
    const isAskedFor = (answers: readonly string[], text: string) =>
      answers.some((answer) => text.toLowerCase().includes(answer));
    for (const answers of [yes, no, repeat, cancel]) expect(isAskedFor(answers, say.sayYesOrNo)).toBe(true);
    for (const answers of [first, second, no, repeat, cancel]) expect(isAskedFor(answers, say.sayWhich)).toBe(true);
    for (const answers of [first, second, third, no, repeat, cancel])
      expect(isAskedFor(answers, say.sayWhichOfThree)).toBe(true);
    for (const answers of [first, second, no]) expect(isAskedFor(answers, say.question('A', 'B'))).toBe(true);
  });

  it('name only buttons that exist', () => {
    const shown = [...leavesOf(sentences)].flatMap(([path, leaf]) => textsOf(path, leaf));
    const isButton = (name: string) =>
      shown.some((text) => text === name || [',', '،'].some((comma) => text.startsWith(`${name}${comma} `)));
    const names = shown.flatMap((text) => rows.press.flatMap((template) => namesIn(text, template)));
    expect(names.filter((name) => !isButton(name))).toEqual([]);
    for (const button of [sentences.payment.retry, sentences.payment.cancel]) expect(names).toContain(button);
  });

  it('offer no way that the payer has just used in vain', () => {
    const { identity } = sentences;
    const alone = identity.retry('code', 'unavailable', ['code']);
    expect(alone).not.toBe(identity.retry('drawing', 'unavailable', ['code']));
    expect(alone).not.toBe(identity.retry('code', 'unavailable', ['code', 'passkey']));
    for (const cause of ['cancelled', 'not-recognized'] as const) {
      const beside = identity.retry('passkey', cause, ['passkey', 'code']);
      expect(beside.length, cause).toBeGreaterThan(identity.retry('passkey', cause, ['passkey']).length);
    }
  });

  it('join the parts of a control and of a receipt with signs of their own', async () => {
    const { join } = await language.selfVoicing.load();
    const { receipt } = sentences.checkout;
    const rest = [
      ['Tea', 'one'],
      ['Reference', 'A7'],
    ] as const;
    expect({
      control: join(['Is it you?', 'Button', 'required']),
      receipt: receipt.speech('two', 'Cafe', rest),
      title: receipt.title('$2.00', 'Cafe'),
    }).toEqual(rows.joined);
    expect(join([])).toBe('');
  });
});

/** The names of buttons in a text that asks to press them as the template says: `press… “NAME”`. */
function namesIn(text: string, template: string): readonly string[] {
  const pattern = template
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s/g, '\\s')
    .replace('…', '[^.:，。«»„“”「」]*?')
    .replace('NAME', '([^«»„“”「」]+?)');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(([, name = '']) => name);
}

/** With the words of the page voice, which load later than the others. */
async function sentencesOf({ sentences, selfVoicing }: Language): Promise<ReadonlyMap<string, Leaf>> {
  return leavesOf({ ...sentences, selfVoicing: await selfVoicing.load() });
}

/** Except the characters that only one script has, and the number of lines of help. */
function shapeOf(leaves: ReadonlyMap<string, Leaf>): readonly string[] {
  return [...leaves]
    .filter(([path]) => !/selfVoicing\.characters\.[^ -~€£¥₹]|\.help\./.test(path))
    .map(([path, leaf]) => (typeof leaf === 'string' ? path : `${path}(${leaf.length})`))
    .sort();
}
