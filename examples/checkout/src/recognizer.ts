import { localSpeech } from '@payaloud/local-speech';
import { createRecognizer, nativeCloud, nativeOnDevice } from '@payaloud/react';

const consentKey = 'checkout.cloud-consent';

/**
 * On the device first: the browser's own, then the model that this site serves. The browser's cloud comes last, and only
 * once the payer has agreed to it in words.
 */
export const recognizer = createRecognizer({
  engines: [
    nativeOnDevice(),
    localSpeech({ assets: '/payaloud/' }),
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
