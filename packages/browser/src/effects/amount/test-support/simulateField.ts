import { createAmountEntryController, preload, systemClock, type AmountEntryOptions } from '@payaloud/browser';
import type { EngineAvailability, ListenEvents, ListenRequest, RecognitionEngine, Recognizer } from '@payaloud/browser';
import type { Delivery, Message } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { onTestFinished, vi } from 'vitest';
import type * as Hears from '../../../microphone/speech';
import { lazyPart } from '../../../runtime';

// Not about loading: what hears is there, as in a page that has been open for a second.
await preload();

export const usd = (minorUnits: number) => money(minorUnits, 'USD');
/** Longer than any read-back of these tests takes to be read. */
export const longMs = 20_000;

export interface FieldOptions {
  readonly handsFree?: 'on' | 'off';
  readonly deliver?: (message: Message) => Delivery;
  readonly language?: AmountEntryOptions['config']['language'];
  readonly amountPrivacy?: 'whole' | 'masked';
  /** What the engine needs first. Default: nothing. */
  readonly availability?: EngineAvailability;
  /** Where the focus is. Default: neither, on the talk button. */
  readonly isInInput?: boolean;
  readonly isInPrompt?: boolean;
  /** Brings what hears. Default: it is there. */
  readonly bringSpeech?: () => Promise<typeof Hears>;
  readonly prepare?: Recognizer['prepare'];
  readonly download?: NonNullable<RecognitionEngine['download']>;
}

/** A field with a microphone that hears what the test says, and an announcer whose voice the test ends. */
export function createField({
  handsFree = 'off',
  deliver,
  language = en,
  amountPrivacy,
  availability = { kind: 'available' },
  download = () => Promise.resolve(),
  bringSpeech,
  prepare,
  isInInput = false,
  isInPrompt = false,
}: FieldOptions = {}) {
  const requests: ListenRequest[] = [];
  const voice: { endings: (() => void)[]; speaking: Promise<void> | null } = { endings: [], speaking: null };
  const focused: string[] = [];
  let events: ListenEvents | null = null;
  let holds = 0;
  const engine: RecognitionEngine = {
    name: 'test',
    voiceGoes: { kind: 'on-device' },
    availability: () => Promise.resolve(availability),
    download,
    listen: () => ({ stop: () => {}, abort: () => {} }),
  };
  const recognizer: Recognizer = {
    engines: [engine],
    prepare: prepare ?? (() => Promise.resolve({ engine, availability })),
    listen(request, own) {
      requests.push(request);
      events = own;
      const abort = () => own.onSettled({ kind: 'failed', cause: 'aborted' });
      return { stop: () => {}, abort };
    },
  };
  const recorded = createRecordedAnnouncer({
    ...(deliver && { deliver }),
    later: (run) => void voice.endings.push(run),
  });
  const announcer = {
    ...recorded,
    whenQuiet: () => voice.speaking ?? Promise.resolve(),
    getSnapshot: () => ({ ...recorded.getSnapshot(), capturing }),
    holdForCapture() {
      holds++;
      return () => void holds--;
    },
  };
  const onValueChange = vi.fn();
  const onValueCommitted = vi.fn();
  let capturing = false;
  const options = {
    initialValue: null,
    config: {
      language,
      locale: language.tag,
      currency: language === en ? 'USD' : 'CNY',
      required: 'optional',
      handsFree,
    },
    announcer,
    recognizer,
    clock: systemClock,
    moveFocus: (target) => void focused.push(target),
    isFocusInPrompt: () => isInPrompt,
    isFocusInInput: () => isInInput,
    amountPrivacy,
    onValueChange,
    onValueCommitted,
  } satisfies AmountEntryOptions as { -readonly [Name in keyof AmountEntryOptions]: AmountEntryOptions[Name] };
  const controller = createAmountEntryController(options, bringSpeech && lazyPart(bringSpeech));
  const disconnect = controller.connect();
  // The microphone is the page's: no test leaves it claimed.
  onTestFinished(disconnect);

  async function hear(...transcripts: [string, ...string[]]) {
    events?.onCapture?.();
    events?.onSettled({ kind: 'heard', transcripts });
    await pass(0);
  }

  return {
    controller,
    disconnect,
    requests,
    focused,
    onValueChange,
    onValueCommitted,
    said: recorded.said,
    texts: () => recorded.said.map(({ text }) => text),
    /** The page voice begins; the returned function ends it. */
    speak() {
      let end = () => {};
      voice.speaking = new Promise((resolve) => (end = resolve));
      return async () => {
        voice.speaking = null;
        end();
        await pass(0);
      };
    },
    hear,
    /** The app changes what the field takes. */
    restrict(limits: Partial<AmountEntryOptions['config']>) {
      options.config = { ...options.config, ...limits };
    },
    /** Another field has the microphone. */
    captureElsewhere: () => void (capturing = true),
    pass,
    holds: () => holds,
    async say(...transcripts: [string, ...string[]]) {
      controller.startTalking();
      await pass(0);
      await hear(...transcripts);
    },
    /** All that was announced is delivered now. */
    async deliverAll() {
      for (const end of voice.endings.splice(0)) end();
      await pass(0);
    },
  };
}

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
