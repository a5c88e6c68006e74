import { createAmountEntryController, preload, type AmountEntryOptions } from '@payaloud/browser/internal';
import type {
  EngineAvailability,
  ListenEvents,
  ListenOutcome,
  ListenRequest,
  RecognitionEngine,
  Recognizer,
} from '@payaloud/browser';
import type { Delivery, Message } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { createFakeClock, createRecordedAnnouncer } from '@payaloud/testing';
import { onTestFinished, vi } from 'vitest';
import { lazyPart } from '../../../runtime';
import type * as Hears from '../turns';

// These tests are not about loading, so the speech code is loaded first.
await preload();

/** One for all fields of a file, because they share the page's microphone. */
const clock = createFakeClock();
export const pass = (ms: number): Promise<void> => clock.pass(ms);

export const usd = (minorUnits: number) => money(minorUnits, 'USD');
/** Longer than any read-back in these tests takes to read. */
export const longMs = 20_000;

export interface FieldOptions {
  readonly handsFree?: 'on' | 'off';
  readonly deliver?: (message: Message) => Delivery;
  readonly language?: AmountEntryOptions['config']['language'];
  readonly amountPrivacy?: 'whole' | 'masked';
  /** The availability that the engine reports. Default: available. */
  readonly availability?: EngineAvailability;
  /** Where the focus is. Default: on the talk button. */
  readonly isInInput?: boolean;
  readonly isInPrompt?: boolean;
  /** Loads the speech code. Default: it is loaded already. */
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
  const setConsent = vi.fn();
  const stop = vi.fn();
  const engine: RecognitionEngine = {
    name: 'test',
    voiceGoes: { kind: 'on-device' },
    availability: () => Promise.resolve(availability),
    download,
    setConsent,
    listen: () => ({ stop: () => {}, abort: () => {} }),
  };
  const recognizer: Recognizer = {
    engines: [engine],
    prepare: prepare ?? (() => Promise.resolve({ engine, availability })),
    listen(request, own) {
      requests.push(request);
      events = own;
      const abort = () => own.onSettled({ kind: 'failed', cause: 'aborted' });
      return { stop, abort };
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
    clock,
    moveFocus: (target) => void focused.push(target),
    isFocusInPrompt: () => isInPrompt,
    isFocusInInput: () => isInInput,
    isFocusInField: () => true,
    isFocusAtTalk: () => true,
    amountPrivacy,
    onValueChange,
    onValueCommitted,
  } satisfies AmountEntryOptions as { -readonly [Name in keyof AmountEntryOptions]: AmountEntryOptions[Name] };
  const controller = createAmountEntryController(options, bringSpeech && lazyPart(bringSpeech));
  const disconnect = controller.connect();
  // The page has one microphone, so each test must release it.
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
    /** Receives the payer's answer to the consent question. */
    setConsent,
    /** Ends the recording and lets the engine answer. */
    stop,
    said: recorded.said,
    texts: () => recorded.said.map(({ text }) => text),
    /** Starts the page voice. The returned function ends it. */
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
    /** Lets the engine answer. */
    settle: (outcome: ListenOutcome) => events?.onSettled(outcome),
    /** Closes the microphone, while the engine is still at work. */
    closeMicrophone: () => events?.onClosed?.(),
    /** Opens the microphone. */
    capture: () => events?.onCapture?.(),
    /** Changes the limits of the field, as an app would. */
    restrict(limits: Partial<AmountEntryOptions['config']>) {
      options.config = { ...options.config, ...limits };
    },
    /** Lets another field hold the microphone. */
    captureElsewhere: () => void (capturing = true),
    pass,
    holds: () => holds,
    async say(...transcripts: [string, ...string[]]) {
      controller.startTalking();
      await pass(0);
      await hear(...transcripts);
    },
    /** Delivers everything that was announced. */
    async deliverAll() {
      for (const end of voice.endings.splice(0)) end();
      await pass(0);
    },
  };
}
