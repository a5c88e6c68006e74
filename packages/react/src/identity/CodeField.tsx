import type { Language } from '@payaloud/core/languages';
import { useId, useRef, useState, type FormEvent } from 'react';
import { Button } from '../shared';
import { replayClasses, replayMarks } from './replayMarks';
import { wayName, type PaymentTexts } from './wayName';

export interface CodeFieldProps {
  readonly language: Language<'identity'>;
  readonly payment: PaymentTexts | null;
  readonly onCode: (code: string) => void;
  readonly busy: boolean;
  /** Id of the message that says that the last code was wrong. */
  readonly errorId: string | undefined;
}

/**
 * One field for a one-time code or a PIN. It can be pasted into and filled by the platform, and is never split into
 * boxes.
 */
export function CodeField({ language, payment, onCode, busy, errorId }: CodeFieldProps) {
  const { identity: sentences } = language.sentences;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // A description that changes on the focused field is spoken at once, but the message was already announced.
  const [wasLeft, setLeft] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setLeft(false);
    const code = input.current?.value.trim() ?? '';
    if (code === '') input.current?.focus();
    else if (!busy) onCode(code);
  };

  return (
    <form data-part="code" onSubmit={send} noValidate>
      <label htmlFor={id}>{sentences.codeLabel}</label>
      <input
        {...replayMarks}
        {...wayName(sentences.codeLabel, payment, language)}
        ref={input}
        id={id}
        className={replayClasses}
        data-part="code-input"
        type="text"
        autoComplete="one-time-code"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={errorId && wasLeft ? `${id}-hint ${errorId}` : `${id}-hint`}
        onBlur={() => setLeft(true)}
        aria-invalid={errorId ? true : undefined}
      />
      <p id={`${id}-hint`} data-part="code-hint">
        {sentences.codeHint}
      </p>
      <Button
        type="submit"
        data-part="code-send"
        {...wayName(sentences.codeSend, payment, language)}
        aria-disabled={busy || undefined}
      >
        {sentences.codeSend}
      </Button>
    </form>
  );
}
