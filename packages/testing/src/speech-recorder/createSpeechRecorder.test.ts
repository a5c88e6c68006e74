import { connect, type Socket } from 'node:net';
import { createFakeClock, type FakeClock } from '@payaloud/testing';
import { createSpeechRecorder, type SpeechRecorder } from '@payaloud/testing/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let recorder: SpeechRecorder;
let clock: FakeClock;
let socket: Socket;
let answers: string[];

beforeEach(async () => {
  clock = createFakeClock();
  recorder = await createSpeechRecorder({ clock, voices: [['Emma', 'en-GB', 'none']] });
  await open();
});
afterEach(async () => {
  socket.destroy();
  await recorder.stop();
});

function open(): Promise<void> {
  answers = [];
  socket = connect(recorder.env.SPEECHD_ADDRESS.replace('unix_socket:', ''));
  socket.on('data', (chunk) => answers.push(...chunk.toString('utf8').split('\r\n').filter(Boolean)));
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
}

const send = (...lines: string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
const speak = (text: string) => send('SPEAK', text, '.');
const states = (those: SpeechRecorder) => those.speech.map(({ state }) => state);
const answered = (line: string | RegExp) => expect.poll(() => answers.some((answer) => answer.match(line))).toBe(true);

describe('createSpeechRecorder', () => {
  it('records a text verbatim without markup, with its client and language', async () => {
    send('SET SELF CLIENT_NAME "root:Orca:default"', 'SET SELF LANGUAGE en');
    speak('<speak>Paid <mark name="0:6"/>&lt;b&gt; &amp; done</speak>');
    const heard = await recorder.waitFor('Paid <b> & done');
    expect(heard).toMatchObject({ client: '"root:Orca:default"', language: 'en' });
  });

  it('records when each text arrived', async () => {
    expect(recorder.startedAt).toBe(clock.wall());
    await clock.pass(250);
    speak('Paid');
    expect(await recorder.waitFor('Paid')).toMatchObject({ at: 250 });
  });

  it('records texts with dots, and single characters', async () => {
    send('SPEAK', '..hidden', 'shown', '.', 'CHAR x');
    await recorder.waitFor('x');
    expect(recorder.speech.map(({ text }) => text)).toEqual(['.hidden shown', 'x']);
  });

  it('notifies when each text begins and ends, one after another', async () => {
    send('SET SELF NOTIFICATION ALL ON');
    recorder.setPace(2);
    speak('first one');
    speak('second one');
    await expect.poll(() => states(recorder)).toEqual(['begun', 'queued']);
    await clock.pass(17);
    expect(states(recorder)).toEqual(['begun', 'queued']);
    await clock.pass(1);
    expect(states(recorder)).toEqual(['spoken', 'begun']);
    await clock.pass(20);
    await expect.poll(() => answers.filter((line) => line === '702 END')).toHaveLength(2);
    expect(answers.filter((line) => /^70\d [A-Z]/.test(line))).toEqual([
      '701 BEGIN',
      '702 END',
      '701 BEGIN',
      '702 END',
    ]);
    expect(states(recorder)).toEqual(['spoken', 'spoken']);
  });

  it('takes the least time for a short text, which else ends at once', async () => {
    const [quick, slow] = await Promise.all([
      createSpeechRecorder({ clock }),
      createSpeechRecorder({ clock, minMs: 10_000 }),
    ]);
    for (const one of [quick, slow]) {
      const client = connect(one.env.SPEECHD_ADDRESS.replace('unix_socket:', ''));
      client.write('SPEAK\r\nPaid\r\n.\r\n');
    }
    await expect.poll(() => [states(quick), states(slow)]).toEqual([['begun'], ['begun']]);
    await clock.pass(9_999);
    expect([states(quick), states(slow)]).toEqual([['spoken'], ['begun']]);
    await clock.pass(1);
    expect(states(slow)).toEqual(['spoken']);
    await Promise.all([quick.stop(), slow.stop()]);
  });

  it('cancels the current text and the queued ones', async () => {
    send('SET SELF NOTIFICATION ALL ON');
    recorder.setPace(1_000);
    speak('first');
    speak('second');
    send('CANCEL SELF');
    await answered('703 CANCELED');
    await expect.poll(() => states(recorder)).toEqual(['cancelled', 'cancelled']);
    await clock.pass(60_000);
    expect(states(recorder)).toEqual(['cancelled', 'cancelled']);
  });

  it('lists its voices', async () => {
    send('LIST SYNTHESIS_VOICES');
    await answered('249-Emma\ten-GB\tnone');
  });

  it('can stall, die, and restart at the same address', async () => {
    recorder.setPace('never');
    speak('stalled');
    await expect.poll(() => states(recorder)).toEqual(['queued']);
    await clock.pass(60_000);
    expect(states(recorder)).toEqual(['queued']);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await recorder.die();
    await closed;
    await expect(open()).rejects.toThrow(/ENOENT|ECONNREFUSED/);
    await recorder.start();
    await open();
    recorder.setPace(0);
    speak('back');
    await recorder.waitFor('back');
  });

  it('lists the recorded texts if an expected one does not come', async () => {
    speak('Paid');
    await recorder.waitFor('Paid');
    const refused = expect(recorder.waitFor('Declined', 50)).rejects.toMatchObject({
      name: 'PayaloudTestingError',
      code: 'not-spoken',
      message: expect.stringMatching(/not spoken: Declined; heard:\n.*Paid/),
    });
    await clock.pass(50);
    await refused;
  });
});
