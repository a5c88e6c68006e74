import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../packaging/frameworks/freshApp';

/** A server in a process of its own, which can be killed and started again. */
export interface App {
  /** Answers of the server; null if it did not answer. */
  readonly send: (
    method: string,
    path: string,
    body?: string,
    headers?: Record<string, string>,
  ) => Promise<AppAnswer | null>;
  readonly sendOnce: (id: string, orderId: string, means?: string) => Promise<AppAnswer | null>;
  /** Pays as a page does: it takes an error for a doubt, so it asks, and sends the same id again if the server does not know it. */
  readonly pay: (id: string, orderId: string, means?: string) => Promise<string>;
  /** Asks about a payment until it has this kind. In ms; null if it never had. */
  readonly untilKind: (id: string, kind: string, limitMs: number) => Promise<number | null>;
  /** How often this order was fulfilled. */
  readonly fulfilments: (orderId: string) => number;
  /** Processor time of the process so far, in ms. */
  readonly cpuMs: () => number;
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

interface AppAnswer {
  readonly status: number;
  readonly kind: string;
}

/** @param file A server that listens on `PORT`, and prints a line for each order that it fulfils. */
export async function startApp(folder: string, file: string): Promise<App> {
  const port = await freePort();
  let child: ChildProcess;
  let output = '';
  const base = `http://127.0.0.1:${port}/pay`;
  const start = async () => {
    child = spawn(process.execPath, [file], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PORT: String(port) },
    });
    child.stdout?.on('data', (part) => (output += String(part)));
    while (!(await send('GET', `payments/${randomUUID()}`))) await wait(50);
  };
  const send: App['send'] = async (method, path, body, headers) => {
    try {
      const response = await fetch(`${base}/${path}`, {
        method,
        headers: {
          origin: 'https://shop.example',
          cookie: 'user=ada',
          'content-type': 'application/json',
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
      });
      const { kind = '' } = (await response.json()) as { kind?: string };
      return { status: response.status, kind };
    } catch {
      return null;
    }
  };
  const sendOnce: App['sendOnce'] = (id, orderId, means = 'pm_card_visa') =>
    send('PUT', `payments/${id}`, JSON.stringify({ orderId, means }));
  await start();
  return {
    send,
    sendOnce,
    async pay(id, orderId, means) {
      for (let tries = 0; tries < 10; tries += 1) {
        const sent = await sendOnce(id, orderId, means);
        if (sent?.status === 200) return sent.kind;
        await wait(500);
        const asked = await send('GET', `payments/${id}`);
        if (asked?.status === 200 && asked.kind !== 'not-found') return asked.kind;
      }
      return 'unknown';
    },
    async untilKind(id, kind, limitMs) {
      const from = performance.now();
      while (performance.now() - from < limitMs) {
        if ((await send('GET', `payments/${id}`))?.kind === kind) return performance.now() - from;
        await wait(100);
      }
      return null;
    },
    fulfilments: (orderId) => output.split('\n').filter((line) => line === `fulfil ${orderId}`).length,
    cpuMs: () => cpuMsOf(child.pid ?? 0),
    kill: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGKILL');
      }),
    restart: start,
  };
}

/** Processor time of a process, in ms. A tick of Linux is 10 ms. */
function cpuMsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
