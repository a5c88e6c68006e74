import { getDocumentPreferences } from '@payaloud/browser';
import { createRecognizer, nativeOnDevice, type RecognitionEngine, type Recognizer } from '@payaloud/react';
import { createWebSpeechTwin, type WebSpeechTwinOptions } from '@payaloud/testing';

/** A browser with a scripted payer, for a story's `args` and `beforeEach`. */
export interface SpeechScene {
  readonly recognizer: Recognizer;
  readonly beforeEach: () => () => void;
}

export function speechScene(
  options: WebSpeechTwinOptions = {},
  engines: readonly RecognitionEngine[] = [nativeOnDevice()],
): SpeechScene {
  const twin = createWebSpeechTwin(options);
  return {
    recognizer: createRecognizer({ engines }),
    beforeEach() {
      const disconnect = twin.connect(window);
      return () => {
        disconnect();
        // Consent to the cloud is stored on the device, and would outrank the next story's settings.
        getDocumentPreferences().forget();
      };
    },
  };
}

/** A payer who says nothing for ten minutes. */
export const silent: WebSpeechTwinOptions = { behavior: { silenceMs: 600_000 } };
