import { describe, expect, it } from 'vitest';
import { isSoak } from '../../../../test/laws';
import { startChild } from '../test-support/childProcess';
import { createPlaces, storeKinds, type Place } from '../test-support/databases';

const rounds = isSoak ? 40 : 4;

describe.each(storeKinds)('four processes with %s', (kind) => {
  it('migrate the same database at once, and make one payment for each order', async () => {
    const { take } = createPlaces(kind);
    const places: Place[] = [];
    while (places.length < rounds) places.push(await take());
    const orders = Array.from({ length: 5 }, (_, at) => `order-${at}`);
    const children = Array.from({ length: 4 }, () => startChild({ kind: 'race', places, orders }));
    await Promise.all(children.map(({ ready }) => ready));
    for (const { begin } of children) begin();
    const created = (await Promise.all(children.map(({ end }) => end))).map(({ result }) => Number(result));
    expect(created.reduce((sum, count) => sum + count)).toBe(places.length * orders.length);
  });
});
