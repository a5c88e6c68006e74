import type { Clock } from '@payaloud/browser';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createPageClock } from '../time/pageClock';
import { createBrlapiSession } from './brlapiSession';

/** One line on the braille display. */
export interface BrailleLine {
  /** The text of the line, before it is translated into dots. Without trailing blanks. */
  readonly text: string;
  /** Time since the recorder was created, in ms. */
  readonly at: number;
}

export interface BrailleRecorder {
  /** Environment variables for the screen reader. */
  readonly env: { readonly BRLAPI_HOST: string };
  /** Every line that was shown, in order. A line that is shown again unchanged counts once. */
  readonly lines: readonly BrailleLine[];
  clear(): void;
  /** Stops listening. */
  stop(): Promise<void>;
}

/** BrlAPI's first port. `BRLAPI_HOST` counts from it. */
const firstPort = 4101;

/**
 * Replaces `brltty`: a braille display without hardware (BrlAPI over TCP, on this machine only). Screen readers write
 * their lines to it, and it records them.
 *
 * @param options.cells width of the display, 1 or more. Default 40.
 * @param options.clock the time by which lines come. Default: the machine's.
 */
export async function createBrailleRecorder({
  cells = 40,
  clock = createPageClock(),
}: { cells?: number; clock?: Pick<Clock, 'monotonic'> } = {}): Promise<BrailleRecorder> {
  const began = clock.monotonic();
  const lines: BrailleLine[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const session = createBrlapiSession({
      cells,
      send: (packet) => socket.writable && socket.write(packet),
      show(text) {
        if (lines.at(-1)?.text !== text) lines.push({ text, at: clock.monotonic() - began });
      },
    });
    socket.on('data', (chunk) => session.receive(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    session.greet();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    env: { BRLAPI_HOST: `127.0.0.1:${port - firstPort}` },
    lines,
    clear() {
      lines.length = 0;
    },
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
