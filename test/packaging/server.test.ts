import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeStripe, type FakeStripe } from '@payaloud/server/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresDatabase, hasPostgres } from '../../packages/server/src/test-support/postgresCluster';
import { createApp, freePort, run } from './frameworks/freshApp';
import { packPackage } from './packPackage';
import { driveServer, errorOfPayment, expected, webhookSecret } from './server/driveServer';
import { nextApp, nodeApp } from './server/guideApp';

const folder = mkdtempSync(join(tmpdir(), 'payaloud-server-apps-'));
const versions = ['stripe@23', 'pg@8'];
const before = { ...process.env };

let fake: FakeStripe;
let tarballs: string[] = [];

beforeAll(async () => {
  if (!hasPostgres) return;
  tarballs = ['core', 'server'].map((name) => packPackage(name, folder));
  fake = await startFakeStripe();
  const { host = '', database = '' } = await createPostgresDatabase();
  // As a shop sets them, for every process that is started here.
  Object.assign(process.env, {
    PGHOST: host,
    PGUSER: 'postgres',
    PGDATABASE: database,
    STRIPE_KEY: 'sk_test_fake',
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    FAKE_PORT: String(fake.options.port),
  });
});
afterAll(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  await fake?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a program of an app. Keeps its output. */
async function startProgram(app: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    cwd: app,
    stdio: 'pipe',
    env: { ...process.env, PORT: String(port), ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
  return { child, base: `http://127.0.0.1:${port}`, output: () => output };
}

/** Starts a server and waits until it answers. Ends it after the work. */
async function withServer(
  app: string,
  args: readonly string[],
  work: (base: string, server: Awaited<ReturnType<typeof startProgram>>) => Promise<void>,
  env?: NodeJS.ProcessEnv,
): Promise<void> {
  const server = await startProgram(app, args, env);
  try {
    await expect.poll(() => answers(server.base), { timeout: 60_000, message: server.output() }).toBe(true);
    await work(server.base, server);
  } finally {
    server.child.kill();
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

describe.skipIf(!hasPostgres)('the packed server, mounted as the guide says', () => {
  const node = join(folder, 'node');
  beforeAll(() => {
    createApp(node, nodeApp, [...tarballs, ...versions, 'hono@4', '@hono/node-server@2', 'express@5']);
    run(node, process.execPath, ['migrate.js']);
  });

  it.each(['hono.js', 'express.js', 'http.js'])('pays and refuses attacks: %s', async (file) => {
    await withServer(node, [file], async (base) => {
      expect(await driveServer(base, fake)).toEqual(expected);
    });
  });

  it('names express.json() if it is mounted first', async () => {
    await withServer(node, ['parsed.js'], async (base) => {
      expect(await errorOfPayment(base)).toEqual({
        error: { code: 'body-was-read', message: expect.stringContaining('express.json()') },
      });
    });
  });

  it('charges once and fulfils once although it is killed while the guide’s Stripe charges', async () => {
    const env = { FAKE_PORT: String(await freePort()) };
    const stripe = await startProgram(node, ['stripe.js'], env);
    const [id, orderId] = [randomUUID(), `order-${randomUUID().slice(0, 8)}`];
    const headers = { origin: 'https://shop.example', cookie: 'user=ada', 'content-type': 'application/json' };
    try {
      await expect.poll(() => stripe.output(), { timeout: 30_000 }).toContain('0 charged');
      await withServer(
        node,
        ['http.js'],
        async (base, server) => {
          const body = JSON.stringify({ orderId, means: 'pm_card_visa' });
          void fetch(`${base}/pay/payments/${id}`, { method: 'PUT', headers, body }).catch(() => {});
          await expect.poll(() => stripe.output(), { timeout: 30_000 }).toContain('1 charged');
          server.child.kill('SIGKILL');
        },
        env,
      );
      await withServer(
        node,
        ['http.js'],
        async (base, server) => {
          const kind = async () => (await (await fetch(`${base}/pay/payments/${id}`, { headers })).json()).kind;
          expect(await kind()).toBe('processing');
          await expect.poll(kind, { timeout: 90_000, interval: 500 }).toBe('succeeded');
          await expect
            .poll(() => server.output().match(new RegExp(`fulfil ${orderId}`, 'g'))?.length, { timeout: 30_000 })
            .toBe(1);
        },
        env,
      );
      expect(stripe.output()).not.toContain('2 charged');
    } finally {
      stripe.child.kill();
    }
  });

  it("pays and refuses attacks in a route handler of Next's app router", async () => {
    const next = join(folder, 'next');
    createApp(next, nextApp, [...tarballs, ...versions, 'next@16.4.6', 'react@19', 'react-dom@19']);
    run(next, 'npx', ['next', 'build', '--webpack']);
    await withServer(next, ['node_modules/next/dist/bin/next', 'start'], async (base) => {
      expect(await driveServer(base, fake)).toEqual(expected);
    });
    // A build of Next beside other work took 230 s (29 November 2026).
  }, 600_000);
});
