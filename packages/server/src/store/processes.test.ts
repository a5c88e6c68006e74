import type { Pool } from 'pg';
import { describe, expect, it } from 'vitest';
import { isSoak } from '../../../../test/laws';
import { runChild } from '../test-support/childProcess';
import { createPlace, openPool, type Place } from '../test-support/databases';
import { hasPostgres } from '../test-support/postgresCluster';

const kinds: Place['kind'][] = hasPostgres ? ['sqlite', 'postgres'] : ['sqlite'];
const rounds = isSoak ? 40 : 4;

describe.each(kinds)('four processes with %s', (kind) => {
  it('migrate the same database at once, and make one payment for each order', async () => {
    const places = kind === 'sqlite' ? await createFiles() : await createSchemas();
    const orders = Array.from({ length: 5 }, (_, at) => `order-${at}`);
    const startAt = Date.now() + 1_500;
    const children = Array.from({ length: 4 }, () => runChild({ kind: 'race', places, orders, startAt }));
    const created = (await Promise.all(children)).map(({ result }) => Number(result));
    expect(created.reduce((sum, count) => sum + count)).toBe(places.length * orders.length);
  });
});

function createFiles(): Promise<Place[]> {
  return Promise.all(Array.from({ length: rounds }, () => createPlace('sqlite')));
}

/** Each as empty as a new database, and faster to make. */
async function createSchemas(): Promise<Place[]> {
  const place = (await createPlace('postgres')) as Extract<Place, { kind: 'postgres' }>;
  const pool: Pool = openPool(place, 1);
  const places = Array.from({ length: rounds }, (_, at) => ({ ...place, schema: `s${at}` }));
  for (const { schema } of places) await pool.query(`create schema ${schema}`);
  await pool.end();
  return places;
}
