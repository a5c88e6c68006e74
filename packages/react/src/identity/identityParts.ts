import { lazyPart, type LazyPart } from '@payaloud/browser/internal';
import type * as Drawing from './drawingParts';
import type * as Panel from './VoicePanel';

/** The dialog that takes drawings, and its help. Only a payer with a drawing needs them. */
export const drawingDialog: LazyPart<typeof Drawing> = /* @__PURE__ */ lazyPart(() => import('./drawingParts'));

/** The panel of the voice check. Only an app with a voice needs it. */
export const voicePanel: LazyPart<typeof Panel> = /* @__PURE__ */ lazyPart(() => import('./VoicePanel'));
