import { getDocumentPreferences } from '@payaloud/browser';
import { createRecognizer, nativeOnDevice, type RecognitionEngine, type Recognizer } from '@payaloud/react';
import { createWebSpeechTwin, type WebSpeechTwinOptions } from '@payaloud/testing';

/** A browser with a scripted payer: goes into a story's `args` and `beforeEach`. */
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
        // An answer about the cloud holds for the whole device, and outranks what the next story's app says.
        getDocumentPreferences().forget();
      };
    },
  };
}

/** Somebody who says nothing while the story is looked at. */
export const silent: WebSpeechTwinOptions = { world: { silenceMs: 600_000 } };
