import { lazyPart, type LazyPart } from '@payaloud/browser/internal';
import type * as Dialog from './RepetitionDialog';

/** The dialog in which a new drawing is repeated. The consent waits for it. */
export const repetitionDialog: LazyPart<typeof Dialog> = lazyPart(() => import('./RepetitionDialog'));
