import type { LoadingSentences, Readiness } from '@payaloud/core/internal/languages';
import type { Announcer } from '../announcer';

export interface LoadingOptions<Feature extends string> {
  readonly announcer: Announcer;
  readonly language: {
    readonly tag: string;
    readonly sentences: Readonly<Record<Feature, { readonly loading: LoadingSentences }>>;
  };
}

/** Answers a press whose code is missing, or tells that it has come. iOS lets the page voice speak only if primed in a press. */
export function announceLoading<Feature extends string>(
  { announcer, language }: LoadingOptions<Feature>,
  feature: Feature,
  readiness: Readiness,
): void {
  announcer.prime();
  announcer.announce({
    text: language.sentences[feature].loading[readiness],
    urgency: 'assertive',
    lang: language.tag,
    topic: 'loading',
  });
}
