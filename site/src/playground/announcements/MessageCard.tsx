import type { Message } from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import { BrailleOf } from './BrailleOf';
import { spokenBy, type Privacy } from './events';

interface MessageCardProps {
  readonly name: string;
  readonly message: Message;
  readonly language: Language;
  readonly privacy: Privacy;
  readonly onSay: (text: string, lang: string) => void;
}

export function MessageCard({ name, message, language, privacy, onSay }: MessageCardProps) {
  const { tag, direction } = language;
  const spoken = spokenBy(message, privacy);
  return (
    <div className="playground-group">
      <h3>{name}</h3>
      <dl className="playground-facts">
        <dt>Screen reader, braille and page</dt>
        <dd lang={tag} dir={direction}>
          {message.text}
        </dd>
        <dt>Page voice</dt>
        {spoken === null ? (
          <dd>Says nothing until the payer asks.</dd>
        ) : (
          <dd lang={tag} dir={direction}>
            {spoken}
          </dd>
        )}
        <dt>Urgency</dt>
        <dd>{message.urgency}</dd>
      </dl>
      <BrailleOf text={message.text} lang={tag} />
      {spoken !== null && (
        <button type="button" className="payaloud-button" onClick={() => onSay(spoken, tag)}>
          Say it<span className="payaloud-visually-hidden"> {name}</span>
        </button>
      )}
    </div>
  );
}
