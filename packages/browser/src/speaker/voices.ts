import type { Consent } from '../preferences';
import { every, type Clock } from '../runtime';
import type { VoiceChoice } from './port';

/** How long to wait for voices, in ms. Chromium 156 with speech-dispatcher takes 800 to 1,500 (measured 2026-11). */
const timeoutMs = 2_000;
const pollMs = 100;
/** Engines that were waited for once. Later messages do not wait again. */
const waitedFor = new WeakSet<SpeechSynthesis>();

/** The voices listed now. Null if there are none yet, but some may still appear. */
export function knownVoices(synthesis: SpeechSynthesis): SpeechSynthesisVoice[] | null {
  const known = synthesis.getVoices();
  return known.length > 0 || waitedFor.has(synthesis) ? known : null;
}

/** Waits for voices by event, poll and timeout, because some browsers never fire `voiceschanged` or have no voice. */
export async function loadVoices(
  synthesis: SpeechSynthesis,
  clock: Pick<Clock, 'monotonic' | 'after'>,
): Promise<SpeechSynthesisVoice[]> {
  const known = knownVoices(synthesis);
  if (known) return known;
  return new Promise((resolve) => {
    const end = clock.monotonic() + timeoutMs;
    const look = () => {
      const voices = synthesis.getVoices();
      if (voices.length === 0 && clock.monotonic() < end) return;
      stopPoll();
      waitedFor.add(synthesis);
      // Safari before 16.4 has no `addEventListener` here.
      synthesis.removeEventListener?.('voiceschanged', look);
      resolve(voices);
    };
    const stopPoll = every(clock, pollMs, look);
    synthesis.addEventListener?.('voiceschanged', look);
  });
}

/**
 * The voices for a language, best first: the payer's choice, then voices on the device, then those for the same region,
 * then the browser's default.
 */
export function rankVoices(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
  chosen: string | null,
): SpeechSynthesisVoice[] {
  const wanted = fold(lang);
  const rank = (voice: SpeechSynthesisVoice) =>
    Number(idOf(voice) === chosen) * 8 +
    Number(isLocal(voice)) * 4 +
    Number(fold(voice.lang) === wanted) * 2 +
    Number(voice.default);
  return voices.filter((voice) => baseOf(voice.lang) === baseOf(lang)).sort((a, b) => rank(b) - rank(a));
}

/**
 * The voices that may speak a language, best first. `[null]`, the engine's own choice, if the engine lists no voices.
 * Empty if all listed voices speak other languages or send their text to a server without the payer's consent. The
 * engine may not choose then, because it would choose one of those.
 */
export function usableVoices(
  voices: readonly SpeechSynthesisVoice[],
  { lang, chosen, remote }: { lang: string; chosen: string | null; remote: Consent },
): (SpeechSynthesisVoice | null)[] {
  if (voices.length === 0) return [null];
  return rankVoices(voices, lang, chosen).filter((voice) => isLocal(voice) || remote === 'allowed');
}

/**
 * Engines on Linux call the voices of the machine remote: Firefox 153 those of Speech Dispatcher, and WebKitGTK 2.54 its own, which
 * have no address (1 December 2026).
 */
function isLocal({ localService, voiceURI }: SpeechSynthesisVoice): boolean {
  return localService || voiceURI === '' || voiceURI.startsWith('urn:moz-tts:speechd:');
}

function idOf({ voiceURI, name }: SpeechSynthesisVoice): string {
  return voiceURI || name;
}

export function toChoice(voice: SpeechSynthesisVoice): VoiceChoice {
  const { name, lang } = voice;
  const textGoes = isLocal(voice)
    ? ({ kind: 'on-device' } as const)
    : ({ kind: 'sent-to', recipient: recipientOf(name) } as const);
  return { id: idOf(voice), name, lang, textGoes };
}

/** The service from the start of a voice's name: "Google US English", "Microsoft Aria Online (Natural)". */
function recipientOf(name: string): string {
  return /^(Amazon|Apple|Google|Microsoft|Samsung)\b/.exec(name)?.[0] ?? '';
}

/** A comparable tag. Android writes `en_US` and calls Mandarin `cmn`. Voices name a region, not a script. */
function fold(lang: string): string {
  return lang.replace(/_/g, '-').toLowerCase().replace('zh-hans', 'zh-cn').replace('zh-hant', 'zh-tw');
}

function baseOf(lang: string): string {
  const base = fold(lang).split('-')[0] ?? '';
  return base === 'cmn' ? 'zh' : base;
}
