import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { toBraille } from '../../../site/src/playground/announcements/braille';
import { flows, messagesOf, type Flow } from '../../../site/src/playground/announcements/events';
import { hasLiblouis, toBraille as translate, warnWithoutLiblouis } from '../instruments/liblouis';

warnWithoutLiblouis('the braille of the playground');

describe.skipIf(!hasLiblouis)('the cells of the playground are those of liblouis, uncontracted', () => {
  it.each(Object.keys(flows) as Flow[])('in each message of %s', (flow) => {
    const texts = messagesOf(flow, en).map(({ message }) => message.text);
    const expected = translate(texts, 'en-ueb-g1.ctb').map(({ cells }) => cells);
    expect(texts.map((text) => toBraille(text))).toEqual(expected.map((cells) => ({ cells, unknown: [] })));
  });
});
