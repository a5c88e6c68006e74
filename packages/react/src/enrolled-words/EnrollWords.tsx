import type { WordEnrollment } from '@payaloud/browser';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useDefaults, type Defaults } from '../provider';
import { mergeProps } from '../shared';
import { TeachingButtons } from './TeachingButtons';
import { TeachingProgress } from './TeachingProgress';
import { messageOf } from './messageOf';
import { useEnrollWords } from './useEnrollWords';

export interface EnrollWordsProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>, Pick<Defaults<'settings'>, 'language' | 'announcer'> {
  /** Teaches and stores the words: `createWordEnrollment` of `@payaloud/word-enrollment`, created outside render. */
  readonly enrollment: WordEnrollment;
  /**
   * The level of the heading.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * Teaches the payer's own words. Each word is requested aloud and recorded three times. Everything is stored at once,
 * one button starts, stops and resumes, and one press deletes all.
 *
 * @example
 *   const words = { language: en, currency: 'USD', store: createWordStore(), assets: '/payaloud/' };
 *   const enrollment = createWordEnrollment(words);
 *   const field = <EnrollWords enrollment={enrollment} language={en} />;
 */
export const EnrollWords = forwardRef<HTMLElement, EnrollWordsProps>(function EnrollWords(props, ref) {
  const { enrollment, headingLevel = 2, language: appLanguage, announcer: appAnnouncer, ...rest } = props;
  const { language, announcer } = useDefaults('settings', { language: appLanguage, announcer: appAnnouncer });
  const view = useEnrollWords(enrollment, announcer);
  const sentences = language.sentences.enrolledWords;
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      aria-label={sentences.heading}
      {...mergeProps({ className: 'payaloud payaloud-enroll payaloud-enroll-words' }, rest)}
      ref={ref}
      data-status={view.status}
    >
      <Heading data-part="heading">{sentences.heading}</Heading>
      <p>{sentences.whatTheyAre}</p>
      {view.storage && <p data-part="storage">{sentences.storage[view.storage]}</p>}
      <TeachingProgress view={view} sentences={sentences} />
      <p data-part="message">{messageOf(view, sentences)}</p>
      <TeachingButtons view={view} enrollment={enrollment} sentences={sentences} />
    </section>
  );
});
