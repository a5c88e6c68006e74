import { languages, type CheckoutWords } from './words';

export interface LanguageChoiceProps {
  readonly words: CheckoutWords;
  readonly onChoose: (words: CheckoutWords) => void;
}

/** Names each language in that language, so that payers who cannot read the page's language find theirs. */
export function LanguageChoice({ words, onChoose }: LanguageChoiceProps) {
  return (
    <label className="field">
      {words.languageLabel}
      <select
        className="payaloud-select"
        value={words.language.tag}
        onChange={({ target }) => onChoose(languages.find(({ language }) => language.tag === target.value) ?? words)}
      >
        {languages.map(({ language, name }) => (
          <option key={language.tag} value={language.tag} lang={language.tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
