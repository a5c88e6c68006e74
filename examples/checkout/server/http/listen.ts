import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from '@payaloud/server';

/** Thrown by a handler whose connection is to break instead of an answer. */
export class LostConnection extends Error {
  override readonly name = 'LostConnection';
}

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** In bytes. A webhook of Stripe is some 5 kB. */
const mostBytes = 262_144;

/**
 * Serves a handler of web requests with Node's own server, on loopback alone.
 *
 * @param port 0 takes one that is free.
 */
export async function listen(handle: (request: Request) => Promise<Response>, port: number): Promise<Listening> {
  const server = createServer(toNodeHandler({ fetch: (request) => handle(request).catch(breakOff) }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Breaks the connection within an answer. Chromium sends a request again, a PUT too, if a connection that it used before ends without a
 * byte (29 November 2026; `ShouldResendRequest` in its net/http/http_network_transaction.cc), so that nothing would seem lost.
 */
function breakOff(error: unknown): Response {
  if (!(error instanceof LostConnection)) throw error;
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
    pull: (controller) => controller.error(error),
  });
  return new Response(body, { headers: { 'content-type': 'application/json', 'content-length': '64' } });
}

/** Never cached: an old answer about money is a wrong one. */
export function answerJson(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}

/** A JSON object. Null if the body is something else, or too long. */
export async function readJson(request: Request): Promise<Readonly<Record<string, unknown>> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
