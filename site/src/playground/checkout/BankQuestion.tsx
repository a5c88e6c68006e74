import { useEffect, useRef } from 'react';
import type { BankAnswer } from './entries';

interface BankQuestionProps {
  readonly isOpen: boolean;
  readonly onAnswer: (answer: BankAnswer) => void;
}

/** The bank's own page, in a dialog. Escape closes it without an answer. */
export function BankQuestion({ isOpen, onAnswer }: BankQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className="payaloud playground-bank"
      aria-labelledby="checkout-question"
      onCancel={() => onAnswer('none')}
    >
      <h2 id="checkout-question">Test bank: pay 24.75 dollars to Corner Cafe?</h2>
      <div className="playground-buttons">
        <button type="button" className="payaloud-button" onClick={() => onAnswer('yes')}>
          Yes
        </button>
        <button type="button" className="payaloud-button" onClick={() => onAnswer('no')}>
          No
        </button>
        <button type="button" className="payaloud-button" onClick={() => onAnswer('none')}>
          Close without an answer
        </button>
      </div>
    </dialog>
  );
}
