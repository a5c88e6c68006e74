import { PayaloudCoreError } from '../errors';
import type { CommonLanguage, Language, LanguagePart } from './language';

/** Sentences by which a part is recognized. */
const sentencesOf = {
  amount: 'amountEntry',
  payment: 'payment',
  identity: 'identity',
  settings: 'settings',
} as const satisfies Record<LanguagePart, string>;

/**
 * The language, known to have a part.
 *
 * @throws {PayaloudCoreError} `language-part-missing`; the message names the import to add.
 */
export function requirePart<Part extends LanguagePart>(language: CommonLanguage, part: Part): Language<Part> {
  if (sentencesOf[part] in language.sentences) return language as Language<Part>;
  throw new PayaloudCoreError(
    'language-part-missing',
    `Add \`import { ${part} } from '@payaloud/core/languages/${language.tag}/${part}'\` by combineParts().`,
  );
}
