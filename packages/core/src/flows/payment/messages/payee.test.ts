import { cleanPayee, lastFourOf, spaceOut, speakPayee, spellOut } from '@payaloud/core/internal/announcement';
import { en } from '@payaloud/core/languages/en';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../../../test/anyText';
import { runs } from '../../../../../../test/laws';

describe('a payee', () => {
  it.each([
    ['Blue Bottle', 'Blue Bottle'],
    ['  Blue \n\t Bottle ', 'Blue Bottle'],
    ['<b>Blue</b> <script src="x">Bottle', 'Blue Bottle'],
    ['Blue\u202Eelttob\u202C', 'Blueelttob'],
    ['Blue\u200B\u2066Bottle\u2069\u0007', 'BlueBottle'],
    ['Marks & Spencer', 'Marks & Spencer'],
    ['Cafe\u0301', 'Café'],
    ['क्\u200dष', 'क्\u200dष'],
    ['蓝瓶咖啡', '蓝瓶咖啡'],
    ['a < b', 'a b'],
    ['', ''],
    ['\u3164\uffa0', ''],
  ])('%j becomes %j', (name, shown) => {
    expect(cleanPayee(name)).toBe(shown);
  });

  it('contains no control, bidi or markup characters, has at most 70 characters, and is stable when cleaned again', () => {
    fc.assert(
      fc.property(anyText(200), (name) => {
        const clean = cleanPayee(name);
        expect(clean).not.toMatch(/\p{Cc}|\p{Bidi_Control}|[<>`]/u);
        expect(Array.from(clean).length).toBeLessThanOrEqual(70);
        expect(cleanPayee(clean)).toBe(clean);
      }),
      // A removed character kept two marks apart.
      { ...runs(20_261_124), examples: [['\u08ca\u0000\u0eb8']] },
    );
  });

  it('is spoken without symbols', () => {
    expect(speakPayee('Marks & Spencer', 'last', en)).toBe('Marks and Spencer');
    expect(speakPayee('Save $5 @ Joe’s #1 (Diner)', 'last', en)).toBe('this name: Save 5 Joe’s 1 Diner');
    expect(speakPayee('$€', 'last', en)).toBe('');
  });
});

describe('a card number', () => {
  it('gives at most its last four digits', () => {
    expect(lastFourOf('4242-4242 4242 1234')).toBe('1234');
    expect(lastFourOf('•••• 1234')).toBe('1234');
    expect(lastFourOf('123')).toBeNull();
  });

  it('is read digit by digit', () => {
    expect(spaceOut('1034')).toBe('1 0 3 4');
    expect(spellOut('1034', en)).toBe('one zero three four');
    expect(spellOut('a-7', en)).toBe('A seven');
  });
});
