import { useState } from 'react';

interface CopyButtonProps {
  readonly children: string;
  /** Read at the press. */
  readonly text: () => string;
}

/** Copies a text, and says so. */
export function CopyButton({ children, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('');
  async function copy() {
    const copied = await navigator.clipboard?.writeText(text()).then(
      () => true,
      () => false,
    );
    setOutcome(copied ? 'Copied.' : 'The browser did not copy it.');
  }
  return (
    <p className="playground-row">
      <button type="button" className="payaloud-button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status">{outcome}</span>
    </p>
  );
}
