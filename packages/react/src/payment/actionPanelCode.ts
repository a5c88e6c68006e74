import { lazyPart, type LazyPart } from '@payaloud/browser/internal';
import type * as Panel from './ActionPanel';

/** The button that answers the bank. No server asks for an answer before Pay. */
export const actionPanel: LazyPart<typeof Panel> = lazyPart(() => import('./ActionPanel'));
