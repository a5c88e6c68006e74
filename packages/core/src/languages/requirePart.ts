import { PayaloudCoreError } from '../errors';
import type { CommonLanguage, Language, LanguagePart } from './language';

/** The sentences that identify a part. */
const sentencesOf = {
  amount: 'amountEntry',
  payment: 'payment',
  identity: 'identity',
  checkout: 'payeeWarning',
  settings: 'settings',
} as const satisfies Record<LanguagePart, string>;

/**
 * Returns the language, typed as having the part.
 *
 * @throws {PayaloudCoreError} `language-part-missing` if it lacks the part. The message names the import to add.
 */
export function requirePart<Part extends LanguagePart>(language: CommonLanguage, part: Part): Language<Part> {
  if (sentencesOf[part] in language.sentences) return language as Language<Part>;
  throw new PayaloudCoreError(
    'language-part-missing',
    `Add \`import { ${part} } from '@payaloud/core/languages/${language.tag}/${part}'\` with combineParts().`,
  );
}
