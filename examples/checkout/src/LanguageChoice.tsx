import { useAnnounce } from '@payaloud/react';
import { useRef } from 'react';
import { languageTags, loadWords, nameOf, type CheckoutWords } from './words';

export interface LanguageChoiceProps {
  readonly words: CheckoutWords;
  readonly onChoose: (words: CheckoutWords) => void;
}

/** Names each language in that language, so that payers who cannot read the page's language find theirs. The newest choice wins. */
export function LanguageChoice({ words, onChoose }: LanguageChoiceProps) {
  const announce = useAnnounce();
  const newest = useRef('');
  const { tag: lang } = words.language;
  const choose = async (tag: string) => {
    newest.current = tag;
    const chosen = await loadWords(tag).catch(() => null);
    if (newest.current !== tag) return;
    if (chosen) onChoose(chosen);
    else announce({ text: words.languageMissing, urgency: 'polite', lang, topic: 'language' });
  };
  return (
    <label className="field">
      {words.languageLabel}
      <select className="payaloud-select" value={lang} onChange={({ target }) => void choose(target.value)}>
        {languageTags.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {nameOf(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}
