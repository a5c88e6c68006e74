import { execFileSync, spawn, type ChildProcessByStdio } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import pg from 'pg';
import { createFolder } from './createFolder';

interface Cluster {
  readonly folder: string;
  readonly pid: number;
  databases: number;
}

/** One cluster for all files of a worker, also of those that load modules anew. */
const shared = globalThis as { [key: symbol]: Promise<Cluster> | undefined };
const key = Symbol.for('payaloud.postgres');
const isRoot = process.getuid?.() === 0;

/** The folder of PostgreSQL's programs; null if it is not installed. */
const programs = findPrograms();

/** True if tests can start PostgreSQL here. Where `PAYALOUD_NEEDS_POSTGRES` is set, they fail if not. */
export const hasPostgres = programs !== null;
if (!hasPostgres) {
  if (process.env.PAYALOUD_NEEDS_POSTGRES)
    throw new Error('PostgreSQL is missing (Debian: apt-get install postgresql)');
  console.warn('SKIPPED tests of PostgreSQL: it is missing (Debian: apt-get install postgresql)');
}

/** How to connect to a new database. The cluster ends with this process. */
export async function createPostgresDatabase(): Promise<pg.PoolConfig & { readonly pid: number }> {
  const cluster = await (shared[key] ??= startCluster());
  cluster.databases += 1;
  const database = `test_${cluster.databases}`;
  const admin = new pg.Client({ host: cluster.folder, user: 'postgres', database: 'postgres' });
  await admin.connect();
  await admin.query(`create database ${database}`);
  await admin.end();
  return { host: cluster.folder, user: 'postgres', database, pid: cluster.pid };
}

async function startCluster(): Promise<Cluster> {
  const folder = createFolder('postgres');
  const data = join(folder, 'data');
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  const [initdb = '', ...initArgs] = asPostgres(join(programs ?? '', 'initdb'), [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '--no-sync',
  ]);
  execFileSync(initdb, initArgs, { stdio: 'ignore', cwd: folder });
  // Nothing here tests a machine that loses its power.
  const settings = [
    'listen_addresses=',
    'fsync=off',
    'shared_buffers=16MB',
    'max_connections=200',
    'max_wal_senders=0',
    // It says in English that it is ready.
    'lc_messages=C',
  ];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const [postgres = '', ...args] = asPostgres(join(programs ?? '', 'postgres'), ['-D', data, '-k', folder, ...options]);
  const child = spawn(postgres, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  process.once('exit', () => child.kill('SIGQUIT'));
  await untilReady(child, /ready to accept connections/);
  return { folder, pid: child.pid ?? 0, databases: 0 };
}

/** PostgreSQL refuses to run as root, which CI is. */
export function asPostgres(program: string, args: readonly string[]): string[] {
  const command = [program, ...args];
  if (!isRoot) return command;
  // Ends with us, also if we are killed.
  const identity = ['--reuid', 'postgres', '--regid', 'postgres', '--clear-groups', '--pdeathsig', 'QUIT'];
  return ['setpriv', ...identity, '--', ...command];
}

/** Resolves once a server has written that it is ready. Its later lines are not read. */
export async function untilReady(server: ChildProcessByStdio<null, null, Readable>, isReady: RegExp): Promise<void> {
  let written = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (part) => {
      written += String(part);
      if (isReady.test(written)) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`A server ended before it was ready:\n${written}`)));
  });
  // Goes on taking what is written, so that the pipe is never full.
  server.stderr.removeAllListeners('data').resume();
  (server.stderr as Socket).unref();
  server.unref();
}

function findPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  return found ?? null;
}
