import { lazyPart, type LazyPart } from '@payaloud/browser/internal';
import type * as Drawing from './drawingParts';

/** The dialog that takes drawings, and its help. Only a payer with a drawing needs them. */
export const drawingDialog: LazyPart<typeof Drawing> = /* @__PURE__ */ lazyPart(() => import('./drawingParts'));
