import { connect, type Socket } from 'node:net';
import { createSpeechRecorder, type SpeechRecorder } from '@payaloud/testing/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let recorder: SpeechRecorder;
let socket: Socket;
let answers: string[];

beforeEach(async () => {
  recorder = await createSpeechRecorder({ voices: [['Emma', 'en-GB', 'none']] });
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
const answered = (line: string | RegExp) => expect.poll(() => answers.some((answer) => answer.match(line))).toBe(true);

describe('createSpeechRecorder', () => {
  it('records a text verbatim without markup, with its client and language', async () => {
    send('SET SELF CLIENT_NAME "root:Orca:default"', 'SET SELF LANGUAGE en');
    speak('<speak>Paid <mark name="0:6"/>&lt;b&gt; &amp; done</speak>');
    const heard = await recorder.waitFor('Paid <b> & done');
    expect(heard).toMatchObject({ client: '"root:Orca:default"', language: 'en' });
  });

  it("records when each text arrived, on the machine's clock", async () => {
    const before = Date.now();
    speak('Paid');
    const { at } = await recorder.waitFor('Paid');
    expect(recorder.startedAt + at).toBeGreaterThanOrEqual(before - 2);
    expect(recorder.startedAt + at).toBeLessThanOrEqual(Date.now() + 2);
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
    await expect.poll(() => answers.filter((line) => line === '702 END')).toHaveLength(2);
    expect(answers.filter((line) => /^70\d [A-Z]/.test(line))).toEqual([
      '701 BEGIN',
      '702 END',
      '701 BEGIN',
      '702 END',
    ]);
    expect(recorder.speech.map(({ state }) => state)).toEqual(['spoken', 'spoken']);
  });

  it('takes the least time for a short text, which else ends at once', async () => {
    const [quick, slow] = await Promise.all([createSpeechRecorder(), createSpeechRecorder({ minMs: 10_000 })]);
    for (const one of [quick, slow]) {
      const client = connect(one.env.SPEECHD_ADDRESS.replace('unix_socket:', ''));
      client.write('SPEAK\r\nPaid\r\n.\r\n');
    }
    await expect.poll(() => quick.speech.map(({ state }) => state)).toEqual(['spoken']);
    await expect.poll(() => slow.speech.map(({ state }) => state)).toEqual(['begun']);
    await Promise.all([quick.stop(), slow.stop()]);
  });

  it('cancels the current text and the queued ones', async () => {
    send('SET SELF NOTIFICATION ALL ON');
    recorder.setPace(1_000);
    speak('first');
    speak('second');
    send('CANCEL SELF');
    await answered('703 CANCELED');
    await expect.poll(() => recorder.speech.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });

  it('lists its voices', async () => {
    send('LIST SYNTHESIS_VOICES');
    await answered('249-Emma\ten-GB\tnone');
  });

  it('can stall, die, and restart at the same address', async () => {
    recorder.setPace('never');
    speak('stalled');
    await expect.poll(() => recorder.speech.map(({ state }) => state)).toEqual(['queued']);
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
    await expect(recorder.waitFor('Declined', 50)).rejects.toThrow(/not spoken: Declined; heard:\n.*Paid/);
  });
});
