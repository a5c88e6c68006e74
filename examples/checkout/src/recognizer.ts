import { localSpeech } from '@payaloud/local-speech';
import { createRecognizer, nativeCloud, nativeOnDevice } from '@payaloud/react';

const consentKey = 'checkout.cloud-consent';

/**
 * On the device first; of the engines there, one that is ready comes before one that has to be downloaded. Of two
 * downloads the one of this site: it tells its size, and it ends. The browser's tells none, and in a Chromium without
 * Google's services its pack never arrives. The browser's cloud comes last, and only once the payer has agreed to it in words.
 */
export const recognizer = createRecognizer({
  engines: [
    localSpeech({ assets: '/payaloud/' }),
    nativeOnDevice(),
    nativeCloud({
      consent: {
        get: () => {
          const answer = localStorage.getItem(consentKey);
          return answer === 'given' || answer === 'refused' ? answer : null;
        },
        set: (answer) => localStorage.setItem(consentKey, answer),
      },
    }),
  ],
});
