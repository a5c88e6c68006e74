import type { PaymentTexts } from '@payaloud/browser/internal';
import type { Language } from '@payaloud/core/languages';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { announcedByItself } from '../provider';
import { Button, replayClasses, replayMarks, useIsomorphicLayoutEffect } from '../shared';
import { methodName } from './methodName';

export interface CodeFieldProps {
  readonly language: Language<'identity'>;
  /** The payment that the field's name tells; null if another control tells it. */
  readonly named: PaymentTexts | null;
  readonly onCode: (code: string) => void;
  /** The outcome of the request for a code, which was announced; null before. */
  readonly delivery: string | null;
  /** Asks for another code; null if the app sends none. */
  readonly onRequest: (() => void) | null;
  /** True, once, if the payer has pressed the button in whose place the field appears. */
  readonly takeFocus: () => boolean;
  readonly busy: boolean;
  /** True if a code was sent, and is being checked. */
  readonly isChosen: boolean;
  /** Id of the message that says that the last code was wrong. */
  readonly errorId: string | undefined;
  /** That message, shown between the label and the field. */
  readonly notice: ReactNode;
}

/**
 * One field for a one-time code or a PIN. It can be pasted into and filled by the platform, and is never split into
 * boxes.
 */
export function CodeField(props: CodeFieldProps) {
  const { language, named, onCode, delivery, onRequest, takeFocus, busy, isChosen, errorId, notice } = props;
  const { identity: sentences } = language.sentences;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // A description that changes on the focused field is spoken at once, but the message was already announced.
  const [wasLeft, setLeft] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const sendButton = useRef<HTMLButtonElement>(null);
  useIsomorphicLayoutEffect(() => {
    if (takeFocus()) input.current?.focus();
  }, [takeFocus]);
  // The on-screen keyboard of iOS, and of Chromium since 108, covers the page instead of resizing it.
  useEffect(() => {
    const { visualViewport } = globalThis;
    if (!hasFocus || !visualViewport) return;
    const show = () => {
      const { offsetTop, height, scale } = visualViewport;
      if (scale > 1 || !input.current || !sendButton.current) return;
      const { top } = input.current.getBoundingClientRect();
      const { bottom } = sendButton.current.getBoundingClientRect();
      window.scrollBy(0, Math.max(0, Math.min(bottom - height, top) - offsetTop));
    };
    visualViewport.addEventListener('resize', show);
    return () => visualViewport.removeEventListener('resize', show);
  }, [hasFocus]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setLeft(false);
    const code = input.current?.value.trim() ?? '';
    if (code === '') input.current?.focus();
    onCode(code);
  };
  // Typing then replaces a code that did not match, instead of being added to it.
  useEffect(() => {
    if (errorId) input.current?.select();
  }, [errorId]);

  return (
    <form data-part="code" onSubmit={send} noValidate>
      <label htmlFor={id}>{sentences.codeLabel}</label>
      {notice}
      <input
        {...replayMarks}
        {...announcedByItself}
        {...methodName(sentences.codeLabel, named, language)}
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
        onFocus={({ currentTarget }) => {
          setFocus(true);
          if (errorId) currentTarget.select();
        }}
        onBlur={() => {
          setFocus(false);
          setLeft(true);
        }}
        aria-invalid={errorId ? true : undefined}
      />
      <p id={`${id}-hint`} data-part="code-hint">
        {sentences.codeHint}
      </p>
      {delivery && <p data-part="code-delivery">{delivery}</p>}
      {/* Not for the pressed button, because "unavailable" would be spoken in addition to the answer. */}
      <Button ref={sendButton} type="submit" data-part="code-send" aria-disabled={(busy && !isChosen) || undefined}>
        {sentences.codeSend}
      </Button>
      {onRequest && (
        <Button data-part="code-again" onClick={onRequest}>
          {sentences.codeAgain}
        </Button>
      )}
    </form>
  );
}
