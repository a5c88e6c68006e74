import type { PreferenceStore } from '../preferences';
import { runAt, type Clock } from '../runtime';
import type { Speaker, SpeakOptions, SpokenResult, Utterance } from './port';
import type { Primer } from './primer';
import { sayPiece, type PieceResult } from './sayPiece';
import { splitSentences } from './splitSentences';
import { knownVoices, loadVoices, rankVoices, toChoice, usableVoices } from './voices';

/** The dependencies of a speaker. `preferences` is called for each text. */
export interface SpeakerDeps {
  readonly preferences: () => PreferenceStore;
  readonly synthesis: () => SpeechSynthesis | undefined;
  readonly primer: Primer;
  readonly clock: Pick<Clock, 'monotonic' | 'after'>;
}

/** Wait after `cancel()`, in ms: WebKit and Chromium drop a `speak()` right after it (votingworks/bmd#1106). */
const settleMs = 100;

/** Creates the speaker of `createSpeaker` without its defaults, which are in the first load. */
export function speakerWith({ preferences, synthesis, primer, clock }: SpeakerDeps): Speaker {
  let running: Utterance | null = null;
  let cancelledAt = Number.NEGATIVE_INFINITY;

  function cancel(engine: SpeechSynthesis) {
    engine.cancel();
    cancelledAt = clock.monotonic();
  }

  function start(engine: SpeechSynthesis, text: string, lang: string): Utterance {
    const chosen = preferences().getSnapshot();
    const pieces = splitSentences(text, chosen.rate);
    let leavePiece = () => {};
    let isStopped = false;
    let isSettled = false;
    let reportStop: (result: SpokenResult) => void = () => {};
    const stopped = new Promise<SpokenResult>((resolve) => (reportStop = resolve));

    /** Calls the engine synchronously if there is nothing to wait for, because iOS unlocks speech only within a tap. */
    async function sayOnce(piece: string, tries: number): Promise<PieceResult> {
      const listed = knownVoices(engine) ?? (await loadVoices(engine, clock));
      const settledAt = cancelledAt + settleMs;
      if (clock.monotonic() < settledAt) await new Promise<void>((resolve) => runAt(clock, settledAt, resolve));
      if (isStopped) return 'cut-off';
      const { rate, volume, voice: chosenVoice, remoteVoice: remote } = chosen;
      const voices = usableVoices(listed, { lang, chosen: chosenVoice, remote });
      // After a failure, try the next best voice.
      const voice = voices[tries] ?? voices[0];
      if (voice === undefined) return 'refused';
      const saying = sayPiece(engine, { text: piece, lang, voice, rate, volume }, clock);
      leavePiece = () => saying.leave();
      return saying.result;
    }

    async function run(): Promise<SpokenResult> {
      for (const piece of pieces) {
        for (let tries = 0; ; tries += 1) {
          const how = await sayOnce(piece, tries);
          if (isStopped) return 'interrupted';
          if (how === 'spoken') break;
          if (how === 'refused' || tries > 0) return 'unavailable';
          cancel(engine);
        }
      }
      return 'spoken';
    }

    const settled = Promise.race([stopped, run().catch(() => 'unavailable' as const)]);
    void settled.then(() => (isSettled = true));

    return {
      settled,
      stop() {
        // `cancel()` would cut off the text that is spoken by then.
        if (isStopped || isSettled) return;
        isStopped = true;
        cancel(engine);
        leavePiece();
        reportStop('interrupted');
      },
    };
  }

  return {
    speak(text, { lang }: SpeakOptions = {}) {
      running?.stop();
      const engine = synthesis();
      if (!engine || text.trim() === '') {
        return { settled: Promise.resolve(engine ? 'spoken' : 'unavailable'), stop() {} };
      }
      // Cancel an empty utterance that has not ended, or it would block this text.
      if (primer.takeWaiting()) cancel(engine);
      const utterance = start(engine, text, lang ?? (document.documentElement.lang || navigator.language));
      running = utterance;
      void utterance.settled.then((result) => {
        if (result === 'spoken') primer.markUnlocked();
        if (running === utterance) running = null;
      });
      return utterance;
    },
    prime: () => primer.prime(),
    async listVoices(lang) {
      const engine = synthesis();
      return engine ? rankVoices(await loadVoices(engine, clock), lang, null).map(toChoice) : [];
    },
  };
}
