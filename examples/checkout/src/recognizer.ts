import { localSpeech } from '@payaloud/local-speech';
import { createRecognizer, nativeCloud, nativeOnDevice } from '@payaloud/react';
import { ofBrowser } from './storage';

const consentKey = 'checkout.cloud-consent';

/**
 * Prefers recognition on the device, and there engines that are ready to ones that need a download. Of two downloads,
 * this site's comes first: its size is known, and it ends. The browser's size is unknown, and in a Chromium without
 * Google's services its pack never arrives. The browser's cloud comes last, and only if the payer has agreed.
 */
export const recognizer = createRecognizer({
  engines: [
    localSpeech({ assets: '/payaloud/' }),
    nativeOnDevice(),
    nativeCloud({
      consent: {
        get: () => {
          const answer = ofBrowser.read(consentKey);
          return answer === 'given' || answer === 'refused' ? answer : null;
        },
        set: (answer) => ofBrowser.keep(consentKey, answer),
      },
    }),
  ],
});
