import { createContext, useContext } from 'react';
import {
  getDocumentAnnouncer,
  systemClock,
  type Announcer,
  type Clock,
  type Recognizer,
} from '@payaloud/browser/internal';
import { requirePart, type Language, type LanguagePart } from '@payaloud/core/internal/languages';
import type { Currency } from '@payaloud/core/money';
import { PayaloudReactError } from './PayaloudReactError';

/**
 * Defaults that a provider sets for all components inside it. Each component also takes them as props, which outrank
 * the provider, and requires the part of the language that it needs.
 */
export interface Defaults<Part extends LanguagePart = never> {
  /**
   * Words, sentences and number rules. Required here or in `PayaloudProvider`.
   * @default the provider's
   */
  readonly language?: Language<Part> | undefined;
  /**
   * BCP 47, for visible digits.
   * @default the provider's, else the language's tag
   */
  readonly locale?: string | undefined;
  /**
   * ISO 4217 code of the amounts that are entered. Required here or in `PayaloudProvider`.
   * @default the provider's
   */
  readonly currency?: Currency | undefined;
  /**
   * Understands speech. Null switches it off.
   * @default the provider's, else the browser's own, on the device only
   */
  readonly recognizer?: Recognizer | null | undefined;
  /**
   * Says the messages.
   * @default the provider's, else the one that the page shares
   */
  readonly announcer?: Announcer | undefined;
}

export interface FilledDefaults<Part extends LanguagePart> {
  readonly language: Language<Part>;
  readonly locale: string;
  readonly currency: Currency | null;
  readonly announcer: Announcer;
  readonly clock: Clock;
}

/** All that a provider hands to the components inside it. */
export interface Provided extends Defaults {
  /**
   * The time of all that waits in the components inside. Tests pass `createFakeClock()` of `@payaloud/testing`, and move it. An
   * announcer, a recognizer or a voice that the app creates takes its own `clock`.
   * @default the browser's
   */
  readonly clock?: Clock | undefined;
}

export const DefaultsContext = createContext<Provided>({});

/** The provider's clock, else the browser's. Every component that waits takes its time from here. */
export function useClock(): Clock {
  return useContext(DefaultsContext).clock ?? systemClock;
}

/**
 * Resolves defaults: the component's own props, then the provider's, then built-in ones.
 *
 * @throws {PayaloudReactError} `no-language` if neither the component nor a provider has a language.
 * @throws {PayaloudCoreError} `language-part-missing` if the language lacks the part that the component needs.
 */
export function useDefaults<Part extends LanguagePart>(part: Part, own: Defaults = {}): FilledDefaults<Part> {
  const shared = useContext(DefaultsContext);
  const language = own.language ?? shared.language;
  if (!language)
    throw new PayaloudReactError('no-language', 'Pass a `language` to the component or to PayaloudProvider.');
  return {
    language: requirePart(language, part),
    locale: own.locale ?? shared.locale ?? language.tag,
    currency: own.currency ?? shared.currency ?? null,
    announcer: own.announcer ?? shared.announcer ?? getDocumentAnnouncer(),
    clock: useClock(),
  };
}
