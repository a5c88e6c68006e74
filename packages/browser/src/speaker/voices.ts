import type { VoiceChoice } from './port';

/** How long voices may take to appear, in ms. Chromium 156 with speech-dispatcher: 800 to 1,500 (measured 2026-11). */
const patienceMs = 2_000;
const pollMs = 100;
/** Engines that were waited for once: no message waits again for voices that did not come. */
const waitedFor = new WeakSet<SpeechSynthesis>();

/** The voices, by event, poll and timeout: some browsers never fire `voiceschanged`, some never have a voice. */
export async function loadVoices(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const known = synthesis.getVoices();
  if (known.length > 0 || waitedFor.has(synthesis)) return known;
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
  return voices
    .filter((voice) => baseOf(voice.lang) === baseOf(lang))
    .map((voice) => ({ voice, rank: rank(voice) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ voice }) => voice);
}

export function toChoice({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): VoiceChoice {
  return { id: voiceURI, name, lang, textGoes: localService ? 'nowhere' : 'to-a-server' };
}

/** Android writes `en_US`, and names Mandarin `cmn`; regions tell more than scripts here. */
function fold(lang: string): string {
  return lang.replace(/_/g, '-').toLowerCase().replace('zh-hans', 'zh-cn').replace('zh-hant', 'zh-tw');
}

function baseOf(lang: string): string {
  const base = fold(lang).split('-')[0] ?? '';
  return base === 'cmn' ? 'zh' : base;
}
