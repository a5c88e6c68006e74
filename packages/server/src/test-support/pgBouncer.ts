import { execFileSync, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from './createFolder';
import { asPostgres, untilReady } from './postgresCluster';

const program = '/usr/sbin/pgbouncer';

/** True if tests can put PgBouncer before PostgreSQL here. */
export const hasPgBouncer = existsSync(program);
if (!hasPgBouncer) {
  if (process.env.PAYALOUD_NEEDS_POSTGRES) throw new Error('PgBouncer is missing (Debian: apt-get install pgbouncer)');
  console.warn('SKIPPED tests of PgBouncer: it is missing (Debian: apt-get install pgbouncer)');
}

/** Starts PgBouncer in transaction mode before a cluster. Returns the host to connect to. It ends with this process. */
export async function startPgBouncer(clusterHost: string): Promise<string> {
  const folder = createFolder('pgbouncer');
  const users = join(folder, 'users.txt');
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(users, '"postgres" ""\n');
  writeFileSync(
    settings,
    `[databases]
* = host=${clusterHost}
[pgbouncer]
listen_addr =
listen_port = 5432
unix_socket_dir = ${folder}
auth_type = trust
auth_file = ${users}
pool_mode = transaction
default_pool_size = 4
ignore_startup_parameters = options
`,
  );
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', 'postgres', folder]);
  const [command = '', ...args] = asPostgres(program, [settings]);
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  process.once('exit', () => child.kill('SIGQUIT'));
  await untilReady(child, /process up/);
  return folder;
}
