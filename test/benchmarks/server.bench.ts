import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeStripe, type FakeStripe } from '@payaloud/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFolder } from '../../packages/server/src/test-support/createFolder';
import { createPostgresDatabase, hasPostgres } from '../../packages/server/src/test-support/postgresCluster';
import { createApp, run } from '../packaging/frameworks/freshApp';
import { packPackage } from '../packaging/packPackage';
import { webhookSecret } from '../packaging/server/driveServer';
import { nodeApp } from '../packaging/server/guideApp';
import { startApp } from './server/app';
import { openConfirmations } from './server/confirmations';
import { faults, isSurvived, meet } from './server/faults';
import { openReplay } from './server/replay';
import { costOf, openWork, rateOf, reconcileMany } from './server/stores';

const rounds = Number(process.env.PAYALOUD_BENCH_ROUNDS ?? 5);
const dueRows = 10_000;

async function createPlaces() {
  const { host = '', database = '', pid } = await createPostgresDatabase();
  return {
    pid,
    postgres: { kind: 'postgres', host, database } as const,
    sqlite: { kind: 'sqlite', path: join(createFolder('bench'), 'payments.db') } as const,
  };
}

const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rounded = (value: number) => Number(value.toFixed(2));

describe.skipIf(!hasPostgres)('the stores', () => {
  it('take this much for a payment, beside one bare insert', async () => {
    const { pid, ...places } = await createPlaces();
    const rows = [];
    for (const [name, place] of Object.entries(places)) {
      const { pay, insert, statements, close } = await openWork(place);
      const postgres = name === 'postgres' ? pid : null;
      await costOf(100, postgres, pay);
      const before = statements();
      await pay();
      const sent = statements() - before;
      await costOf(100, postgres, insert);
      const costs = { pay: [] as number[], insert: [] as number[] };
      const rates = { pay: [] as number[], insert: [] as number[] };
      // By turns, so that other work on the machine slows both.
      for (let round = 0; round < rounds; round += 1) {
        for (const [what, work] of Object.entries({ pay, insert }) as ['pay' | 'insert', () => Promise<unknown>][]) {
          const { cpuMs, databaseMs, perSecond } = await costOf(200, postgres, work);
          costs[what].push(cpuMs + databaseMs);
          rates[what].push(perSecond);
        }
      }
      await close();
      const [payment, bare] = [medianOf(costs.pay), medianOf(costs.insert)];
      rows.push({
        store: name,
        statements: sent,
        cpuMsOfPayment: rounded(payment),
        cpuMsOfInsert: rounded(bare),
        inserts: rounded(payment / bare),
        paymentsPerSecond: Math.round(medianOf(rates.pay)),
        insertsPerSecond: Math.round(medianOf(rates.insert)),
      });
    }
    console.log('A payment, one at a time, beside one insert. Processor time of Node and of the database together.');
    console.table(rows);
    // The goal is 4. docs/measured/server.md says what the three statements of a payment cost at least.
    for (const { inserts } of rows) expect(inserts).toBeLessThan(15);
  });

  it('take this much for the statements of a payment alone', async () => {
    const { pid, ...places } = await createPlaces();
    const rows: { store: string; what: string; payment: number; statementsAlone: number }[] = [];
    for (const [name, place] of Object.entries(places)) {
      const { insert, pay, close } = await openWork(place);
      const replay = await openReplay(place);
      const postgres = name === 'postgres' ? pid : null;
      const measure = async (what: string) => {
        const costs = { payment: [] as number[], statements: [] as number[], insert: [] as number[] };
        for (let round = 0; round <= rounds; round += 1) {
          replay.prepare(200);
          for (const [of, work] of Object.entries({ payment: pay, statements: replay.pay, insert }) as [
            keyof typeof costs,
            () => Promise<unknown>,
          ][]) {
            const { cpuMs, databaseMs } = await costOf(200, postgres, work);
            // The first round warms up.
            if (round > 0) costs[of].push(cpuMs + databaseMs);
          }
        }
        const bare = medianOf(costs.insert);
        const [payment, alone] = [medianOf(costs.payment) / bare, medianOf(costs.statements) / bare];
        rows.push({ store: name, what, payment: rounded(payment), statementsAlone: rounded(alone) });
      };
      await measure(`its ${replay.statements} statements`);
      if (place.kind === 'postgres') {
        for (const table of ['order_slots', 'payment_names', 'payment_events']) {
          await replay.alter(`alter table payaloud_${table} drop constraint payaloud_${table}_payment_id_fkey`);
        }
        await measure('without the three foreign keys');
        await replay.alter('alter table payaloud_payments drop constraint payaloud_payments_provider_key_key');
        for (const index of ['order', 'ref', 'due']) await replay.alter(`drop index payaloud_payments_${index}`);
        await measure('and without the indexes of orders, keys, references and due payments');
      }
      await replay.close();
      await close();
    }
    console.log('In inserts: a payment, and its statements alone, past our code');
    console.table(rows);
    for (const { payment, statementsAlone } of rows) expect(statementsAlone).toBeLessThan(payment);
  });

  it('make so many payments with four processes beside one', async () => {
    const { postgres, sqlite } = await createPlaces();
    const rows = [];
    for (const place of [postgres, sqlite]) {
      const { close } = await openWork(place);
      const [one, four] = [await rateOf(1, place, 10_000), await rateOf(4, place, 10_000)];
      await close();
      rows.push({
        store: place.kind,
        one: Math.round(one.perSecond),
        four: Math.round(four.perSecond),
        ratio: rounded(four.perSecond / one.perSecond),
        notInTime: one.failures + four.failures,
      });
    }
    console.log('Payments per second, four at a time in each process');
    console.table(rows);
    for (const { four } of rows) expect(four).toBeGreaterThan(0);
  });

  it(`reconcile ${dueRows} payments that are due`, async () => {
    const { postgres, pid } = await createPlaces();
    const { turns, paid, ...cost } = await reconcileMany(postgres, dueRows, pid);
    console.table([{ rows: dueRows, ...Object.fromEntries(Object.entries(cost).map(([k, v]) => [k, rounded(v)])) }]);
    expect(turns).toBeGreaterThanOrEqual(dueRows);
    expect(paid).toBe(dueRows);
  });
});

it('a confirmation takes this much, beside a bare verification of its signature', async () => {
  const { prepare } = await openConfirmations();
  const costs = { confirm: [] as number[], verify: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const work = await prepare(500);
    for (const what of ['confirm', 'verify'] as const) {
      const { cpuMs } = await costOf(500, null, work[what]);
      // The first round warms up.
      if (round > 0) costs[what].push(cpuMs);
    }
  }
  const [confirmation, bare] = [medianOf(costs.confirm), medianOf(costs.verify)];
  console.log('A confirmation by the device key, without SQL. Processor time.');
  console.table([
    { msOfConfirmation: confirmation.toFixed(3), msOfVerify: bare.toFixed(3), ratio: rounded(confirmation / bare) },
  ]);
  expect(confirmation / bare).toBeLessThan(3);
});

describe.skipIf(!hasPostgres)('the journey beside a handler that is written by hand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-server-bench-'));
  const app = join(folder, 'app');
  const handWritten = readFileSync(new URL('server/hand-written.js', import.meta.url), 'utf8');
  const files = { ours: 'express.js', 'by hand': 'hand-written.js' } as const;
  let fake: FakeStripe;

  beforeAll(async () => {
    const tarballs = ['core', 'server'].map((name) => packPackage(name, folder));
    fake = await startFakeStripe();
    const { host = '', database = '' } = await createPostgresDatabase();
    Object.assign(process.env, {
      PGHOST: host,
      PGUSER: 'postgres',
      PGDATABASE: database,
      STRIPE_KEY: 'sk_test_fake',
      STRIPE_WEBHOOK_SECRET: webhookSecret,
      FAKE_PORT: String(fake.options.port),
    });
    const packages = ['stripe@23', 'pg@8', '@hono/node-server@2', 'express@5'];
    createApp(app, { ...nodeApp, 'hand-written.js': handWritten }, [...tarballs, ...packages]);
    run(app, process.execPath, ['migrate.js']);
    // npm installs an app.
  }, 600_000);
  afterAll(async () => {
    await fake?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('survives faults, which are counted', async () => {
    const rows: Record<string, Record<string, string>> = {};
    const survived: Record<string, number> = {};
    for (const [name, file] of Object.entries(files)) {
      const server = await startApp(app, file);
      for (const fault of faults) {
        const met = await meet(fault, server, fake);
        const heard = met.heardMs === null ? 'never' : `${(met.heardMs / 1_000).toFixed(1)} s`;
        const text = `${met.charges} charged, heard ${heard}, fulfilled ${met.fulfilments}`;
        rows[fault.name] = { ...rows[fault.name], [name]: `${isSurvived(met) ? 'yes' : 'no'}: ${text}` };
        if (isSurvived(met)) survived[name] = (survived[name] ?? 0) + 1;
      }
      await server.kill();
    }
    console.table(rows);
    console.log('survived', survived, 'of', faults.length);
    expect(survived.ours).toBe(faults.length);
  });

  it('takes so many lines and so much processor time', async () => {
    const rows = [];
    const servers = await Promise.all(Object.values(files).map((file) => startApp(app, file)));
    const cpu: number[][] = servers.map(() => []);
    for (let round = 0; round <= rounds; round += 1) {
      for (const [at, server] of servers.entries()) {
        const before = server.cpuMs();
        for (let times = 0; times < 100; times += 1) {
          expect(await server.pay(randomUUID(), `order-${randomUUID().slice(0, 8)}`)).toBe('succeeded');
        }
        // The first round warms up.
        if (round > 0) cpu[at]?.push((server.cpuMs() - before) / 100);
      }
    }
    await Promise.all(servers.map((server) => server.kill()));
    for (const [at, name] of Object.keys(files).entries()) {
      const lines =
        name === 'ours' ? linesOf(nodeApp['payments.js']) + linesOf(nodeApp['express.js']) : linesOf(handWritten);
      rows.push({ handler: name, lines, cpuMsOfPayment: rounded(medianOf(cpu[at] ?? [])) });
    }
    console.table(rows);
    expect(rows).toHaveLength(2);
  });
});

/** Lines of code, without comments and empty lines. */
function linesOf(code = ''): number {
  return code.split('\n').filter((line) => line.trim() !== '' && !/^(?:\/\/|\/\*)/.test(line.trim())).length;
}
