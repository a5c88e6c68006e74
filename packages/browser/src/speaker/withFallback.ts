import type { Speaker, SpokenResult } from './port';

/**
 * A speaker that uses `second` if `first` is unavailable: `withFallback(createSpeaker(), clipVoice(…))`.
 *
 * @example
 *   const speaker = withFallback(createSpeaker(), clipVoice({ url: '/clips/en/' }));
 */
export function withFallback(first: Speaker, second: Speaker): Speaker {
  return {
    speak(text, options) {
      let isStopped = false;
      let current = first.speak(text, options);
      const settled = current.settled.then((result): SpokenResult | Promise<SpokenResult> => {
        if (result !== 'unavailable' || isStopped) return result;
        current = second.speak(text, options);
        return current.settled;
      });
      return {
        settled,
        stop() {
          isStopped = true;
          current.stop();
        },
      };
    },
    prime() {
      first.prime();
      second.prime();
    },
    async listVoices(lang) {
      const voices = await first.listVoices(lang);
      const isEnough = voices.some(({ textGoes }) => textGoes.kind === 'on-device');
      return isEnough ? voices : [...voices, ...(await second.listVoices(lang))];
    },
  };
}
