import { expect, it } from 'vitest';
import { compareAnnouncements, type Agreement } from './compare';

const nothing: Agreement = { agreed: [], missed: [], described: [], invented: [], outOfOrder: [] };

it.each<[string, readonly string[], readonly string[], Partial<Agreement>]>([
  ['agree', ['a', 'b'], ['a', 'b'], { agreed: ['a', 'b'] }],
  ['miss a second time', ['a'], ['a', 'a'], { agreed: ['a'], missed: ['a'] }],
  ['invent one', ['a', 'b'], ['b'], { agreed: ['b'], invented: ['a'] }],
  ['swap one', ['a', 'b', 'c'], ['c', 'a', 'b'], { agreed: ['a', 'b'], outOfOrder: ['c'] }],
  ['hear nothing', [], [], {}],
  ['hear a description, too', ['a', 'd'], ['a', 'd', 'd'], { agreed: ['a', 'd'], described: ['d'] }],
  ['hear a description once', ['d'], ['d'], { agreed: ['d'] }],
])('finds where the log and Orca %s', (_, predicted, spoken, agreement) => {
  expect(compareAnnouncements({ predicted, spoken, descriptions: ['d'] })).toEqual({ ...nothing, ...agreement });
});
