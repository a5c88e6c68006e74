import type { Language } from '@payaloud/core/languages';
import { useState } from 'react';
import { Button } from '../shared';
import { framedOrigin } from './bankAddress';
import { BankFrame } from './BankFrame';
import type { Payment } from './usePayment';

/** What the payer has to do elsewhere, as often as they like until the server has seen it done. */
export function ActionPanel({
  payment,
  language,
}: {
  readonly payment: Payment;
  readonly language: Language<'payment'>;
}) {
  const { state, actionButtonProps, actionIsTheApps, bankOrigins, controller } = payment;
  const { payment: sentences } = language.sentences;
  const [frame, setFrame] = useState<'open' | 'closed'>('closed');
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
  const isFramed = action.kind === '3-d-secure' && !actionIsTheApps && framedOrigin(action.url, bankOrigins) !== null;
  const close = () => {
    setFrame('closed');
    controller.returned();
  };
  return (
    <div data-part="action">
      <Button
        {...actionButtonProps}
        {...(isFramed ? { onClick: () => setFrame('open') } : {})}
        variant="primary"
        data-part="action-button"
      />
      {isFramed && frame === 'open' && (
        <BankFrame
          url={action.url}
          bankOrigins={bankOrigins}
          title={sentences.bankTitle}
          closeLabel={sentences.actionClose}
          onClose={close}
          onMessage={controller.look}
        />
      )}
    </div>
  );
}

/** Addresses come from a server: none of them may run as a script. Links to payment apps have schemes of their own. */
function isWebLink(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(javascript|data|vbscript|blob):/i.test(url.trim());
}
