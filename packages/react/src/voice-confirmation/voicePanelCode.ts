import { lazyPart, type LazyPart } from '@payaloud/browser/internal';
import type * as Panel from './VoicePanel';

/** The panel of the voice check, which is loaded before the voice is offered. */
export const voicePanel: LazyPart<typeof Panel> = /* @__PURE__ */ lazyPart(() => import('./VoicePanel'));
