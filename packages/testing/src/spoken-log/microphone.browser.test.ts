import {
  createFakeClock,
  createSpokenLog,
  createWebSpeechTwin,
  type FakeClock,
  type SpokenLog,
} from '@payaloud/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let log: SpokenLog;
let clock: FakeClock;
const undo: (() => void)[] = [];

beforeEach(() => listen());
afterEach(() => {
  log.stop();
  for (const end of undo.splice(0)) end();
  document.body.innerHTML = '';
});

function listen() {
  clock = createFakeClock();
  log = createSpokenLog(document, { clock });
}

/** The phases of the microphone, in order. */
function phases() {
  return log.entries.flatMap((entry) => (entry.channel === 'microphone' ? [entry.phase] : []));
}

function recognition() {
  const { SpeechRecognition } = window as unknown as { SpeechRecognition: new () => EventTarget & { start(): void } };
  return new SpeechRecognition();
}

it('is open while a track is live', async () => {
  const context = new AudioContext();
  const { stream } = context.createMediaStreamDestination();
  const own = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
  undo.push(
    () => own.mockRestore(),
    () => void context.close(),
  );
  log.stop();
  listen();
  await navigator.mediaDevices.getUserMedia({ audio: true });
  await expect.poll(phases).toEqual(['opened']);
  stream.getTracks()[0]?.stop();
  expect(phases()).toEqual(['opened', 'closed']);
});

it('is open while recognition runs, also in a twin that came later', async () => {
  const twin = createWebSpeechTwin({ pace: 'stepped' });
  undo.push(twin.connect(window));
  document.body.append('changed');
  void log.entries;
  recognition().start();
  expect(phases()).toEqual([]);
  await twin.open();
  expect(phases()).toEqual(['opened']);
  twin.finish('ten');
  expect(phases()).toEqual(['opened', 'closed']);
});

it('never opens where there is none: a page that says so talks over nobody', async () => {
  const twin = createWebSpeechTwin({ scenario: 'no-microphone', pace: 'stepped' });
  undo.push(twin.connect(window));
  log.stop();
  document.body.innerHTML = '<p aria-live="polite"></p>';
  listen();
  const broken = recognition();
  broken.addEventListener('error', () => {
    document.body.firstElementChild!.textContent = 'There is no microphone.';
  });
  broken.start();
  await twin.open();
  expect(log.texts()).toEqual(['There is no microphone.']);
  await clock.pass(10_000);
  expect(phases()).toEqual([]);
  expect(log.findings()).toEqual([]);
});
