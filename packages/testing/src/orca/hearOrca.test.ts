import { connect, type Socket } from 'node:net';
import { createFakeClock, type FakeClock } from '@payaloud/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSpeechRecorder, type SpeechRecorder } from '../speech-recorder';
import { hearOrca, type CapturedOutput, type HeardOrca } from './hearOrca';

let recorder: SpeechRecorder;
let orca: HeardOrca;
let clock: FakeClock;
let sockets: Socket[];

beforeEach(async () => {
  clock = createFakeClock();
  recorder = await createSpeechRecorder({ clock });
  orca = hearOrca(recorder, 'start', clock);
  sockets = [];
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await recorder.stop();
});

async function connectAs(client: string): Promise<(text: string) => void> {
  const socket = connect(recorder.env.SPEECHD_ADDRESS.replace('unix_socket:', ''));
  sockets.push(socket);
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(`SET SELF CLIENT_NAME ${client}\r\n`);
  return (text) => void socket.write(`SPEAK\r\n${text}\r\n.\r\n`);
}

it('leaves out the voice of the page', async () => {
  const [say, sayInPage] = [await connectAs('root:Orca:default'), await connectAs('root:chrome:extension_api')];
  const events: CapturedOutput[] = [];
  const undo = orca.onCapturedOutput((event) => events.push(event));
  sayInPage('Paid');
  await recorder.waitFor('Paid');
  say('Pay now button.');
  await orca.waitFor('Pay now button.');
  expect(orca.texts()).toEqual(['Pay now button.']);
  undo();
  say('more');
  await orca.waitFor('more');
  expect(events).toEqual([{ method: 'interaction.capturedOutput', params: { data: 'Pay now button.' } }]);
});

it('waits for the next text each time, and lists all if it does not come', async () => {
  const say = await connectAs('root:Orca:default');
  for (const text of ['Paid', 'Pay now button.', 'Paid', 'more']) say(text);
  await orca.expectInOrder([/^Paid/, 'Paid']);
  expect(orca.textsSoFar()).toEqual(['Paid', 'Pay now button.', 'Paid']);
  const refused = expect(orca.waitFor('Paid', 50)).rejects.toThrow(
    /did not say Paid after “Paid”.*\n {2}Paid\n {2}Pay now button/s,
  );
  await clock.pass(50);
  await refused;
  orca.clear();
  say('Paid');
  await orca.waitFor('Paid');
});
