import { expect, it } from 'vitest';
import { compareAnnouncements } from './compare';

it.each([
  ['agree', ['a', 'b'], ['a', 'b'], { agreed: ['a', 'b'], missed: [], invented: [], outOfOrder: [] }],
  ['miss a second time', ['a'], ['a', 'a'], { agreed: ['a'], missed: ['a'], invented: [], outOfOrder: [] }],
  ['invent one', ['a', 'b'], ['b'], { agreed: ['b'], missed: [], invented: ['a'], outOfOrder: [] }],
  ['swap one', ['a', 'b', 'c'], ['c', 'a', 'b'], { agreed: ['a', 'b'], missed: [], invented: [], outOfOrder: ['c'] }],
  ['hear nothing', [], [], { agreed: [], missed: [], invented: [], outOfOrder: [] }],
])('finds where the log and Orca %s', (_, predicted, spoken, agreement) => {
  expect(compareAnnouncements(predicted, spoken)).toEqual(agreement);
});
