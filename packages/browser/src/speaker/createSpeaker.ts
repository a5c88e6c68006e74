import { getDocumentPreferences, type PreferenceStore } from '../preferences';
import type { Speaker, SpeakOptions, SpokenResult, Utterance } from './port';
import { sayPiece, type PieceResult } from './sayPiece';
import { splitSentences } from './splitSentences';
import { loadVoices, rankVoices, toChoice } from './voices';

export interface SpeakerOptions {
  /** Rate, volume and voice. Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
  /** Default: `window.speechSynthesis`. */
  readonly synthesis?: () => SpeechSynthesis | undefined;
}

/** `speak()` right after `cancel()` is dropped by WebKit and Chromium (votingworks/bmd#1106): wait, in ms. */
const settleMs = 100;

/** The Web Speech voice of the page. `speak` settles exactly once, whatever the browser's events do. */
export function createSpeaker({ preferences, synthesis = defaultSynthesis }: SpeakerOptions = {}): Speaker {
  let running: Utterance | null = null;
  let cancelledAt = Number.NEGATIVE_INFINITY;
  let isPrimed = false;
  let primer: SpeechSynthesisUtterance | null = null;

  function cancel(engine: SpeechSynthesis) {
    engine.cancel();
    cancelledAt = Date.now();
  }

  function start(engine: SpeechSynthesis, text: string, lang: string): Utterance {
    const chosen = (preferences ?? getDocumentPreferences()).getSnapshot();
    const pieces = splitSentences(text, chosen.rate);
    let leavePiece = () => {};
    let isStopped = false;
    let reportStop: (result: SpokenResult) => void = () => {};
    const stopped = new Promise<SpokenResult>((resolve) => (reportStop = resolve));

    async function sayOnce(piece: string, tries: number): Promise<PieceResult> {
      const voices = rankVoices(await loadVoices(engine), lang, chosen.voice);
      await pause(cancelledAt + settleMs - Date.now());
      if (isStopped) return 'cut-off';
      // After a failure the next best voice, then none: some engines speak although they list no voice.
      const voice = voices[tries] ?? (tries === 0 ? null : (voices[0] ?? null));
      const { rate, volume } = chosen;
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
      // Chromium 156 on speech-dispatcher never ends an empty utterance, and everything waits behind it (2026-11-24).
      if (primer) cancel(engine);
      primer = null;
      const utterance = start(engine, text, lang ?? (document.documentElement.lang || navigator.language));
      running = utterance;
      void utterance.settled.then((result) => {
        // A voice that was heard needs no unlocking.
        if (result === 'spoken') isPrimed = true;
        if (running === utterance) running = null;
      });
      return utterance;
    },
    prime() {
      const engine = synthesis();
      const isTooEarly = navigator.userActivation && !navigator.userActivation.isActive;
      if (isPrimed || isTooEarly || !engine || running) return;
      isPrimed = true;
      const silence = new SpeechSynthesisUtterance('');
      silence.volume = 0;
      const forget = () => {
        if (primer === silence) primer = null;
      };
      silence.addEventListener('end', forget);
      silence.addEventListener('error', forget);
      primer = silence;
      engine.speak(silence);
    },
    async listVoices(lang) {
      const engine = synthesis();
      return engine ? rankVoices(await loadVoices(engine), lang, null).map(toChoice) : [];
    },
  };
}

function defaultSynthesis(): SpeechSynthesis | undefined {
  return globalThis.speechSynthesis;
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
