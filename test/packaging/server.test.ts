import { spawn } from 'node:child_process';
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

/** Starts a server and waits until it answers. Ends it after the work. */
async function withServer(app: string, args: readonly string[], work: (base: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const child = spawn(process.execPath, args, { cwd: app, stdio: 'pipe', env: { ...process.env, PORT: String(port) } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
  const base = `http://127.0.0.1:${port}`;
  try {
    await expect.poll(() => answers(base), { timeout: 60_000, message: output }).toBe(true);
    await work(base);
  } finally {
    child.kill();
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
