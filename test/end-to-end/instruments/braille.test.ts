import { expect, it } from 'vitest';
import { cellsTo, displays, pansTo, windowsOf } from './brailleWindows';
import { hasLiblouis, toBraille, warnWithoutLiblouis } from './liblouis';

warnWithoutLiblouis('braille windows');

it.skipIf(!hasLiblouis)('shows a message in windows, and counts the cells to its amount', () => {
  const text = 'Paid 28.25 dollars to Corner Cafe.';
  const [plain] = toBraille([text], 'en-ueb-g1.ctb');
  const [short] = toBraille([text], 'en-ueb-g2.ctb');
  if (!plain || !short) throw new Error('liblouis translated nothing.');
  expect(plain.cells).toBe('⠠⠏⠁⠊⠙⠀⠼⠃⠓⠲⠃⠑⠀⠙⠕⠇⠇⠁⠗⠎⠀⠞⠕⠀⠠⠉⠕⠗⠝⠑⠗⠀⠠⠉⠁⠋⠑⠲');
  expect(windowsOf(plain, 14)).toEqual(['⠠⠏⠁⠊⠙⠀⠼⠃⠓⠲⠃⠑⠀⠙', '⠕⠇⠇⠁⠗⠎⠀⠞⠕⠀⠠⠉⠕⠗', '⠝⠑⠗⠀⠠⠉⠁⠋⠑⠲']);
  const amount = cellsTo(text, /28\.25/, plain) ?? 0;
  const payee = cellsTo(text, /Corner Cafe/, plain) ?? 0;
  expect([amount, payee]).toEqual([12, 37]);
  expect(displays.map((width) => [pansTo(amount, width), pansTo(payee, width)])).toEqual([
    [0, 2],
    [0, 1],
    [0, 0],
  ]);
  // A contraction of several letters is read once all of its cells are.
  expect([cellsTo(text, /Corner/, short), short.cells.length]).toEqual([27, 34]);
  expect(cellsTo(text, /Refunded/, plain)).toBeNull();
});
