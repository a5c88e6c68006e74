import { useRef, useState, type ReactNode } from 'react';
import { SpokenLines } from './SpokenLines';
import './components.css';

interface LiveProps {
  /** What is shown, for example `AmountField`. */
  readonly name: string;
  readonly children: ReactNode;
  /** True if it says something or takes the focus by itself, so that the reader starts it. Default: false. */
  readonly waits?: boolean;
}

/** An example at work, beside the words that a screen reader says of it. */
export function Live({ name, waits = false, children }: LiveProps) {
  const [isStarted, setStarted] = useState(!waits);
  const section = useRef<HTMLElement>(null);
  const example = useRef<HTMLDivElement>(null);

  function startExample() {
    // The pressed button goes, and the example may take the focus from here.
    section.current?.focus();
    setStarted(true);
  }

  return (
    <section className="live live-two not-content" aria-label={`${name}, at work`} tabIndex={-1} ref={section}>
      <div ref={example}>
        {isStarted ? (
          children
        ) : (
          <>
            <p>This one speaks as soon as it is there.</p>
            <button type="button" className="payaloud-button" onClick={startExample}>
              Start the example
            </button>
          </>
        )}
      </div>
      <SpokenLines around={example} />
      <p className="without-script">The example needs JavaScript. Its code and what it says are on this page.</p>
    </section>
  );
}
