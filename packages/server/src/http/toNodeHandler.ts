import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import type { Payments } from '../createPayments';
import { answerError } from './answers';
import { wrongMethod } from './route';

/** Methods that a `Request` must not have. https://fetch.spec.whatwg.org/#forbidden-method */
const forbiddenMethods = ['CONNECT', 'TRACE', 'TRACK'];

/**
 * Mounts payments in Node's own `http` server, and in frameworks on it, such as Express. The handler never throws: it answers
 * with an error if Node's request cannot become a `Request`. Its address has the host `localhost`; the host that was sent is in its headers.
 *
 * @example
 *   declare const payments: Payments;
 *
 *   const handle = toNodeHandler(payments); // createServer(handle).listen(3000)
 */
export function toNodeHandler({ fetch }: Pick<Payments, 'fetch'>): NodeHandler {
  return (incoming, outgoing) => {
    answer(incoming, fetch)
      .then((response) => send(outgoing, response))
      // A body that breaks off breaks the connection. The page takes that for "not known", and asks again.
      .catch(() => outgoing.destroy());
  };
}

export type NodeHandler = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

async function answer(incoming: IncomingMessage, fetch: Payments['fetch']): Promise<Response> {
  if (forbiddenMethods.includes(incoming.method ?? '')) return answerError(wrongMethod());
  const request = requestOf(incoming);
  if (!request) return answerError({ code: 'not-a-route', message: 'The address or a header is not one of the web' });
  try {
    return await fetch(request);
  } catch (error) {
    console.error(error);
    return answerError({ code: 'internal', message: 'Something went wrong on the server' });
  }
}

/** Null if its address or a header is not one of the web. */
function requestOf(incoming: IncomingMessage): Request | null {
  const { method = 'GET', headers } = incoming;
  // Express takes the path of a router away from `url`.
  const { originalUrl: url = incoming.url ?? '' } = incoming as { originalUrl?: string };
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    // The header `Host` is the sender's, and one with a path would lead to another route. A path that begins with two slashes would
    // name another host if it were resolved.
    const address = url.startsWith('/') ? `http://localhost${url}` : url;
    return new Request(address, {
      method,
      headers: headersOf(headers),
      ...(hasBody ? { body: bodyOf(incoming), duplex: 'half' } : {}),
    } as RequestInit);
  } catch {
    return null;
  }
}

function headersOf(headers: IncomingMessage['headers']): Headers {
  const all = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) all.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return all;
}

/**
 * `Readable.toWeb` would break the connection when a body is refused, so that nobody hears why. The rest of a refused body is dropped
 * here. Nothing is listened to before somebody reads, so that Node drops a body that nobody reads.
 */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let isRead = false;
  let isOver = false;
  const listen = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    incoming.on('data', (chunk: Buffer) => {
      if (isOver) return;
      incoming.pause();
      controller.enqueue(chunk);
    });
    finished(incoming, { writable: false }, (error) => {
      if (isOver) return;
      isOver = true;
      if (error) controller.error(error);
      else controller.close();
    });
  };
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (!isRead) listen(controller);
        isRead = true;
        incoming.resume();
      },
      cancel() {
        isOver = true;
        incoming.resume();
      },
    },
    { highWaterMark: 0 },
  );
}

async function send(outgoing: ServerResponse, response: Response): Promise<void> {
  const { status, headers, body } = response;
  const cookies = headers.getSetCookie();
  outgoing.writeHead(status, {
    ...Object.fromEntries(headers),
    ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
  });
  for await (const chunk of body ?? []) await new Promise<void>((resolve) => outgoing.write(chunk, () => resolve()));
  outgoing.end();
}
