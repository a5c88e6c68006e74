import { toClips, type ClipPiece } from '@payaloud/core/internal/clips';
import { sharedAudio } from '../../feedback/feedbackWith';
import { getDocumentPreferences, type PreferenceStore } from '../../preferences';
import { systemClock, withTimeout, type Timers } from '../../runtime';
import type { Speaker, SpokenResult, Utterance } from '../port';
import { createClipStore } from './clipStore';
import { playClips } from './playClips';

export interface ClipVoiceOptions {
  /** The folder of `clips.json`, on the page's own origin. The browser refuses other origins. */
  readonly url: string;
  /** Volume. Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
  /** Default: the page's shared `AudioContext`, created at first use. */
  readonly audio?: () => AudioContext | null;
  /** Calls back after a time in ms: gives up a device without sound. Clips follow each other by the device itself. Default: the page's clock. */
  readonly clock?: Timers;
}

/**
 * A voice made of recorded clips, for devices without a voice. It says amounts and outcomes, in the word order of the
 * language. It says `plain`, the text without names, and only if every word is recorded. Otherwise it is `unavailable`,
 * because an amount with a missing word would be another amount.
 *
 * Use it behind the real voice: `withFallback(createSpeaker(), clipVoice({ url: '/clips/en/' }))`.
 *
 * @example
 *   const speaker = withFallback(createSpeaker(), clipVoice({ url: '/clips/en/' }));
 */
export function clipVoice(options: ClipVoiceOptions): Speaker {
  const { url, preferences, audio = sharedAudio, clock = systemClock } = options;
  const store = createClipStore(url);
  let running: Utterance | null = null;

  async function play(text: string, lang: string | undefined, signal: AbortSignal): Promise<SpokenResult> {
    const context = audio();
    if (!context || !(await isRunning(context, clock))) return 'unavailable';
    const { language, phrases } = await store.open();
    if (lang !== undefined && baseOf(lang) !== baseOf(language)) return 'unavailable';
    const pieces = toClips(text, phrases);
    if (!pieces) return 'unavailable';
    const buffers = await Promise.all(pieces.map((piece) => bufferOf(piece, context)));
    if (signal.aborted) return 'interrupted';
    const { volume } = (preferences ?? getDocumentPreferences()).getSnapshot();
    return playClips(context, buffers, { volume, signal, timers: clock });
  }

  async function bufferOf(piece: ClipPiece, context: BaseAudioContext): Promise<AudioBuffer | 'comma' | 'sentence'> {
    return 'pause' in piece ? piece.pause : store.load(piece.phrase, context);
  }

  return {
    speak(text, { lang, plain } = {}) {
      running?.stop();
      const controller = new AbortController();
      const { signal } = controller;
      const stopped = new Promise<SpokenResult>((resolve) => {
        signal.addEventListener('abort', () => resolve('interrupted'));
      });
      const played = play(plain ?? text, lang, signal).catch(() => 'unavailable' as const);
      const utterance: Utterance = { settled: Promise.race([stopped, played]), stop: () => controller.abort() };
      running = utterance;
      return utterance;
    },
    prime() {
      void audio()
        ?.resume()
        .catch(() => {});
    },
    async listVoices(lang) {
      const set = await store.open().catch(() => null);
      if (!set || baseOf(set.language) !== baseOf(lang)) return [];
      return [
        { id: url, name: new URL(url, location.href).pathname, lang: set.language, textGoes: { kind: 'on-device' } },
      ];
    },
  };
}

/** Waits 500 ms at most, because without a tap `resume()` never settles. */
async function isRunning(context: AudioContext, timers: Timers): Promise<boolean> {
  if (context.state === 'running') return true;
  await withTimeout<void>(context.resume(), 500, undefined, timers);
  // The compiler does not know that the state may have changed.
  return (context.state as AudioContextState) === 'running';
}

function baseOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}
