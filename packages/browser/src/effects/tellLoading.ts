import type { CommonLanguage, LoadingSentences, Readiness } from '@payaloud/core/languages';
import type { Announcer } from '../announcer';

/** Answers a press whose code is missing, or tells that it has come. iOS lets the page voice speak only if primed in a press. */
export function tellLoading(
  announcer: Announcer,
  readiness: Readiness,
  { loading }: { readonly loading: LoadingSentences },
  { tag }: Pick<CommonLanguage, 'tag'>,
): void {
  announcer.prime();
  announcer.announce({ text: loading[readiness], urgency: 'assertive', lang: tag, topic: `loading:${readiness}` });
}
