import { nativeCloud, type ListenOutcome } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';

/** The browser's own engine with a real track. It keeps what was opened and started. */
const opened: MediaStreamTrack[] = [];
const started: (MediaStreamTrack | undefined)[] = [];

const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (constraints) => {
  const stream = await open(constraints);
  opened.push(...stream.getTracks());
  return stream;
};

type Start = (this: object, ...track: readonly [MediaStreamTrack?]) => void;
const { SpeechRecognition } = window as unknown as { SpeechRecognition: { prototype: { start: Start } } };
const start = SpeechRecognition.prototype.start;
SpeechRecognition.prototype.start = function (...track) {
  started.push(track[0]);
  start.apply(this, track);
};

const engine = nativeCloud({ consent: 'given' });
const events: string[] = [];

const page = {
  listen: () =>
    new Promise<ListenOutcome>((resolve) => {
      engine.listen(
        { language: en, expect: 'amount' },
        {
          onCapture: () => events.push('captured'),
          onClosed: () => events.push('closed'),
          onSettled: (outcome) => {
            events.push('settled');
            resolve(outcome);
          },
        },
      );
    }),
  facts: () => ({
    opened: opened.length,
    isSame: started.map((track) => track !== undefined && track === opened[0]),
    states: opened.map(({ readyState }) => readyState),
    events,
  }),
};

export type NativeTrackPage = typeof page;

Object.assign(window, { page });
