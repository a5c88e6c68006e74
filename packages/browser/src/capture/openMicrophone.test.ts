import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageMicrophone } from './openMicrophone';

const events = { onSamples: () => {}, onLost: () => {} };
const { signal } = new AbortController();

let contexts: AudioContextTwin[];
let network: 'online' | 'offline';
let permission: Promise<void>;
let recording: number;
let audioSession: { type: string };

/** As much of AudioContext as opening a microphone needs. */
class AudioContextTwin {
  state: 'suspended' | 'running' | 'closed' = 'running';
  readonly sampleRate = 48_000;
  readonly audioWorklet = {
    addModule: () => (network === 'online' ? Promise.resolve() : Promise.reject(new Error('no script'))),
  };
  constructor() {
    contexts.push(this);
  }
  async suspend() {
    this.state = 'suspended';
  }
  async resume() {
    this.state = 'running';
  }
  async close() {
    this.state = 'closed';
  }
  createMediaStreamSource = () => ({ connect: () => {}, disconnect: () => {} });
}

class NodeTwin {
  readonly port = { addEventListener: () => {}, removeEventListener: () => {}, start: () => {}, postMessage: () => {} };
}

async function getUserMedia() {
  await permission;
  recording += 1;
  const track = { stop: () => (recording -= 1), addEventListener: () => {} };
  return { getTracks: () => [track], getAudioTracks: () => [track] };
}

beforeEach(() => {
  contexts = [];
  network = 'online';
  permission = Promise.resolve();
  recording = 0;
  vi.stubGlobal('AudioContext', AudioContextTwin);
  vi.stubGlobal('AudioWorkletNode', NodeTwin);
  audioSession = { type: 'ambient' };
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia }, audioSession });
});
afterEach(() => vi.unstubAllGlobals());

const states = () => contexts.map(({ state }) => state);

describe('pageMicrophone', () => {
  it('does nothing when created', () => {
    pageMicrophone('/capture-worklet.js');
    expect(contexts).toEqual([]);
  });

  it('reopens without a network once the worklet is loaded', async () => {
    const open = pageMicrophone('/capture-worklet.js');
    open.prepare?.();
    await Promise.resolve();
    expect(states()).toEqual(['suspended']);
    network = 'offline';
    for (const _ of [1, 2]) {
      const microphone = await open(events, { signal });
      expect([states(), recording]).toEqual([['running'], 1]);
      microphone.close();
      microphone.close();
      await Promise.resolve();
      expect([states(), recording]).toEqual([['suspended'], 0]);
    }
  });

  it('fetches the worklet again if loading failed', async () => {
    const open = pageMicrophone('/capture-worklet.js');
    network = 'offline';
    await expect(open(events, { signal })).rejects.toMatchObject({ code: 'engine-failed' });
    expect(states()).toEqual(['closed']);
    network = 'online';
    await open(events, { signal });
    expect([states(), recording]).toEqual([['closed', 'running'], 1]);
  });

  it('keeps a second opening running if the first is aborted during the permission prompt', async () => {
    const open = pageMicrophone('/capture-worklet.js');
    const giveUp = new AbortController();
    let allow = () => {};
    permission = new Promise((resolve) => (allow = resolve));
    const first = open(events, { signal: giveUp.signal });
    giveUp.abort();
    const second = open(events, { signal });
    allow();
    await expect(first).rejects.toMatchObject({ code: 'aborted' });
    await second;
    await Promise.resolve();
    expect([states(), recording]).toEqual([['running'], 1]);
    expect(audioSession.type).toBe('play-and-record');
  });

  it('claims the audio session of iOS while a microphone is open, and restores it as the last one closes', async () => {
    const open = pageMicrophone('/capture-worklet.js');
    open.prepare?.();
    expect(audioSession.type).toBe('ambient');
    const first = await open(events, { signal });
    const second = await open(events, { signal });
    first.close();
    expect(audioSession.type).toBe('play-and-record');
    second.close();
    expect(audioSession.type).toBe('ambient');
  });

  it('restores the audio session if the payer refuses the microphone', async () => {
    permission = Promise.reject(new DOMException('', 'NotAllowedError'));
    await expect(pageMicrophone('/capture-worklet.js')(events, { signal })).rejects.toThrow();
    expect(audioSession.type).toBe('ambient');
  });
});
