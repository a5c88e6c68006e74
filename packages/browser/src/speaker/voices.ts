import type { Consent } from '../preferences';
import type { VoiceChoice } from './port';

/** How long voices may take to appear, in ms. Chromium 156 with speech-dispatcher: 800 to 1,500 (measured 2026-11). */
const patienceMs = 2_000;
const pollMs = 100;
/** Engines that were waited for once: no message waits again for voices that did not come. */
const waitedFor = new WeakSet<SpeechSynthesis>();

/** The voices, where no more need be waited for; null while they may still come. */
export function knownVoices(synthesis: SpeechSynthesis): SpeechSynthesisVoice[] | null {
  const known = synthesis.getVoices();
  return known.length > 0 || waitedFor.has(synthesis) ? known : null;
}

/** The voices, by event, poll and timeout: some browsers never fire `voiceschanged`, some never have a voice. */
export async function loadVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const known = knownVoices(synthesis);
  if (known) return known;
  return new Promise((resolve) => {
    const end = Date.now() + patienceMs;
    const look = () => {
      const voices = synthesis.getVoices();
      if (voices.length === 0 && Date.now() < end) return;
      clearInterval(poll);
      waitedFor.add(synthesis);
      // Safari before 16.4 has no `addEventListener` here.
      synthesis.removeEventListener?.('voiceschanged', look);
      resolve(voices);
    };
    const poll = setInterval(look, pollMs);
    synthesis.addEventListener?.('voiceschanged', look);
  });
}

/**
 * The voices for a language, best first: the payer's choice, then voices on the device before those of a server, the
 * same region before another, the browser's default before the rest.
 */
export function rankVoices(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
  chosen: string | null,
): SpeechSynthesisVoice[] {
  const wanted = fold(lang);
  const rank = (voice: SpeechSynthesisVoice) =>
    Number(voice.voiceURI === chosen) * 8 +
    Number(voice.localService) * 4 +
    Number(fold(voice.lang) === wanted) * 2 +
    Number(voice.default);
  return voices.filter((voice) => baseOf(voice.lang) === baseOf(lang)).sort((a, b) => rank(b) - rank(a));
}

/**
 * The voices that may speak a text in a language, the best first; null stands for the engine's own voice, where it lists
 * none at all. None may where the listed voices speak other languages, or send their text away without the payer's
 * consent (law 6): an engine that is left to choose would choose one of those.
 */
export function usableVoices(
  voices: readonly SpeechSynthesisVoice[],
  { lang, chosen, remote }: { lang: string; chosen: string | null; remote: Consent },
): (SpeechSynthesisVoice | null)[] {
  if (voices.length === 0) return [null];
  return rankVoices(voices, lang, chosen).filter((voice) => voice.localService || remote === 'allowed');
}

export function toChoice({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): VoiceChoice {
  const textGoes = localService
    ? ({ kind: 'on-device' } as const)
    : ({ kind: 'sent-to', recipient: recipientOf(name) } as const);
  return { id: voiceURI, name, lang, textGoes };
}

/** Voices of a service carry its name in front: "Google US English", "Microsoft Aria Online (Natural)". */
function recipientOf(name: string): string {
  return /^(Amazon|Apple|Google|Microsoft|Samsung)\b/.exec(name)?.[0] ?? '';
}

/** Android writes `en_US`, and names Mandarin `cmn`; regions tell more than scripts here. */
function fold(lang: string): string {
  return lang.replace(/_/g, '-').toLowerCase().replace('zh-hans', 'zh-cn').replace('zh-hant', 'zh-tw');
}

function baseOf(lang: string): string {
  const base = fold(lang).split('-')[0] ?? '';
  return base === 'cmn' ? 'zh' : base;
}
