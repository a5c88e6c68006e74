import { connect, type Socket } from 'node:net';
import { createFakeClock, type FakeClock } from '@payaloud/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createBrlapiSession } from './brlapiSession';
import { createBrailleRecorder, type BrailleRecorder } from './createBrailleRecorder';

let recorder: BrailleRecorder;
let clock: FakeClock;
let socket: Socket;
let answers: string;

beforeEach(async () => {
  clock = createFakeClock();
  recorder = await createBrailleRecorder({ cells: 20, clock });
  const [host = '', offset] = recorder.env.BRLAPI_HOST.split(':');
  answers = '';
  socket = connect(4101 + Number(offset), host);
  socket.on('data', (chunk) => (answers += chunk.toString('latin1')));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
});
afterEach(async () => {
  socket.destroy();
  await recorder.stop();
});

const number = (value: number) =>
  String.fromCharCode(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
const packet = (type: string, content = '') => number(content.length) + type.padStart(4, '\0') + content;
const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const send = (...packets: readonly string[]) => socket.write(bytesOf(packets.join('')));
const answered = (...packets: readonly string[]) => expect.poll(() => answers).toBe(packets.join(''));

/** A write of a text into cells 1 to `size`, with a cursor. */
function write(text: string, size: number) {
  const bytes = Buffer.from(text.padEnd(size), 'utf8').toString('latin1');
  return packet('w', number(0x02 | 0x04 | 0x20) + number(1) + number(size) + number(bytes.length) + bytes + number(3));
}

it('greets, asks for no key, and tells the size of its display', async () => {
  send(packet('v', number(8)), packet('s'));
  await answered(packet('v', number(8)), packet('a', number('N'.charCodeAt(0))), packet('s', number(20) + number(1)));
});

it('records lines without their padding, and an unchanged line once', async () => {
  send(packet('t'), write('Payé 5 €', 20), write('Payé 5 €', 20), write('Declined', 20));
  await expect.poll(() => recorder.lines.map(({ text }) => text)).toEqual(['Payé 5 €', 'Declined']);
  await answered(packet('v', number(8)), packet('A'));
});

it('records when each line came', async () => {
  await clock.pass(250);
  send(write('Declined', 20));
  await expect.poll(() => recorder.lines).toEqual([{ text: 'Declined', at: 250 }]);
});

it('reads packets that arrive in pieces', () => {
  const lines: string[] = [];
  const session = createBrlapiSession({ cells: 20, send: () => {}, show: (line) => lines.push(line) });
  const whole = write('Pay now button', 20);
  for (const piece of [whole.slice(0, 5), whole.slice(5, 20), whole.slice(20)]) {
    expect(lines).toEqual([]);
    session.receive(bytesOf(piece));
  }
  expect(lines).toEqual(['Pay now button']);
});
