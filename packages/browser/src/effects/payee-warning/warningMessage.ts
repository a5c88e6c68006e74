import type { Message } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import { describeWarning, type PayeeWarning } from '@payaloud/core/internal/payee-warning';
import { lazyPart, type LazyPart } from '../../runtime';
import type * as InWords from './inWords';

const warningWords: LazyPart<typeof InWords> = lazyPart(() => import('./inWords'));

/** The warning as a message. Its words come when the page voice says it. */
export function warningMessage(warning: PayeeWarning, language: Language<'checkout'>): Message {
  const inWords = async () => (await warningWords.load()).warningInWords(warning, language);
  return { ...describeWarning(warning, language), inWords };
}
