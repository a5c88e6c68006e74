import type { PreferenceStore } from '../preferences';
import type { Speaker, SpeakOptions, SpokenResult, Utterance } from './port';
import type { Primer } from './primer';
import { sayPiece, type PieceResult } from './sayPiece';
import { splitSentences } from './splitSentences';
import { knownVoices, loadVoices, rankVoices, toChoice, usableVoices } from './voices';

/** What a speaker is made of. `preferences` is looked up at each text. */
export interface SpeakerParts {
  readonly preferences: () => PreferenceStore;
  readonly synthesis: () => SpeechSynthesis | undefined;
  readonly primer: Primer;
}

/** `speak()` right after `cancel()` is dropped by WebKit and Chromium (votingworks/bmd#1106): wait, in ms. */
const settleMs = 100;

/** What `createSpeaker` makes, without its defaults, which the first load has. */
export function speakerWith({ preferences, synthesis, primer }: SpeakerParts): Speaker {
  let running: Utterance | null = null;
  let cancelledAt = Number.NEGATIVE_INFINITY;

  function cancel(engine: SpeechSynthesis) {
    engine.cancel();
    cancelledAt = Date.now();
  }

  function start(engine: SpeechSynthesis, text: string, lang: string): Utterance {
    const chosen = preferences().getSnapshot();
    const pieces = splitSentences(text, chosen.rate);
    let leavePiece = () => {};
    let isStopped = false;
    let reportStop: (result: SpokenResult) => void = () => {};
    const stopped = new Promise<SpokenResult>((resolve) => (reportStop = resolve));

    /** Reaches the engine within this very call where nothing must be waited for: iOS lets a tap unlock it no other way. */
    async function sayOnce(piece: string, tries: number): Promise<PieceResult> {
      const listed = knownVoices(engine) ?? (await loadVoices(engine));
      const wait = cancelledAt + settleMs - Date.now();
      if (wait > 0) await pause(wait);
      if (isStopped) return 'cut-off';
      const { rate, volume, voice: chosenVoice, remoteVoice: remote } = chosen;
      const voices = usableVoices(listed, { lang, chosen: chosenVoice, remote });
      // After a failure the next best voice.
      const voice = voices[tries] ?? voices[0];
      if (voice === undefined) return 'refused';
      const saying = sayPiece(engine, { text: piece, lang, voice, rate, volume });
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

    return {
      settled: Promise.race([stopped, run().catch(() => 'unavailable' as const)]),
      stop() {
        if (isStopped) return;
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
      // Everything would wait behind an empty utterance that does not end.
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
      return engine ? rankVoices(await loadVoices(engine), lang, null).map(toChoice) : [];
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
