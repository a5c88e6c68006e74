import { PayaloudTestingError } from '../PayaloudTestingError';
import { createPageClock } from '../time/pageClock';
import { defineRecognitionTypes } from './recognitionTypes';
import { createRecognitionSession } from './recognitionSession';
import { installRecognition } from './installRecognition';
import { installSpeechPage } from './speechPage';
import { createSynthesisEngine } from './synthesisEngine';
import { createTwinTime } from './twinTime';
import { defineSynthesisTypes } from './synthesisTypes';
import { defineWebIdl } from './webIdl';

/** The functions of the twin, and its error. Each works by its source alone, so that `webSpeechTwinScript` can send it into a page. */
export const twinParts = {
  PayaloudTestingError,
  createPageClock,
  createRecognitionSession,
  createSynthesisEngine,
  createTwinTime,
  defineRecognitionTypes,
  defineSynthesisTypes,
  defineWebIdl,
  installRecognition,
  installSpeechPage,
} as const;

export type TwinParts = typeof twinParts;
