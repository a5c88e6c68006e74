import type { Timers } from '@payaloud/browser/internal';
import type { Language } from '@payaloud/core/languages';
import { useEffect, useRef, useState } from 'react';
import { useClock } from '../provider';
import { Button } from '../shared';
import { framedOrigin } from './bankAddress';
import { BankFrame } from './BankFrame';
import type { Payment } from './payment';

/** The action that the payer has to take elsewhere, as often as they like, until the server has seen it. */
export function ActionPanel({
  payment,
  language,
}: {
  readonly payment: Payment;
  readonly language: Language<'payment'>;
}) {
  const { state, actionButtonProps, actionIsTheApps, bankOrigins, controller } = payment;
  const { payment: sentences } = language.sentences;
  const mayFrame = state.status === 'action-required' && state.action.kind === '3-d-secure' && !actionIsTheApps;
  const question = mayFrame && framedOrigin(state.action.url, bankOrigins) ? state.action.url : null;
  const clock = useClock();
  const [opened, setOpened] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // A frame closes when the server asks for something else.
  const isOpen = question !== null && opened === question;
  useEffect(() => {
    if (!isOpen) return;
    const opener = button.current;
    return () => returnFocus(opener, clock);
  }, [isOpen, clock]);
  if (state.status !== 'action-required') return null;
  const { action } = state;

  if (action.kind === 'qr') {
    return (
      <div data-part="code">
        <img src={action.imageUrl} alt={sentences.codeImage} data-part="code-image" />
        {action.link !== undefined && isWebLink(action.link) && (
          <a href={action.link} className="payaloud-button" data-part="code-link">
            {sentences.actionButton.qr}
          </a>
        )}
      </div>
    );
  }
  const close = () => {
    setOpened(null);
    controller.returned();
  };
  return (
    <div data-part="action">
      <Button
        {...actionButtonProps}
        {...(question !== null && { onClick: () => setOpened(question) })}
        ref={button}
        variant="primary"
        data-part="action-button"
      />
      {isOpen && (
        <BankFrame
          url={question}
          bankOrigins={bankOrigins}
          title={sentences.bankTitle}
          loading={sentences.bankLoading}
          closeLabel={sentences.actionClose}
          backLabel={sentences.actionBack}
          onClose={close}
          onNews={controller.woke}
        />
      )}
    </div>
  );
}

/** When the focus is checked again, in ms after the frame was closed. */
const recheckMs = [0, 100, 500, 1_500];

/**
 * The dialog returns the focus to its opener. On a busy machine the bank's page takes it once more as it is removed, and later than that.
 * A payer who went elsewhere meanwhile stays there.
 */
function returnFocus(opener: HTMLElement | null, clock: Timers): void {
  if (!opener?.isConnected) return;
  const recover = () => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) opener.focus();
  };
  recover();
  for (const ms of recheckMs) clock.after(ms, recover);
}

/** Addresses come from a server, so none of them may run as a script. Links to payment apps have their own schemes. */
function isWebLink(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(javascript|data|vbscript|blob):/i.test(url.trim());
}
