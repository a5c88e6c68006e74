import { languageTags, nameOfLanguage, type LanguageTag } from './languages';
import { Select } from './Select';

interface LanguageSelectProps {
  readonly value: LanguageTag;
  readonly onChange: (tag: LanguageTag) => void;
}

export function LanguageSelect({ value, onChange }: LanguageSelectProps) {
  return (
    <Select
      label="Language"
      value={value}
      options={languageTags.map((tag) => ({ value: tag, name: nameOfLanguage(tag) }))}
      onChange={onChange}
    />
  );
}
