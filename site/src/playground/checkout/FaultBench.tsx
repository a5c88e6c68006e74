import { Checkout, useAnnounce } from '@payaloud/react';
import { useEffect, useSyncExternalStore, type MouseEvent } from 'react';
import { CopyButton } from '../shared/CopyButton';
import { BankQuestion } from './BankQuestion';
import { order, ownTopic, type Bench } from './bench';
import { faults, textOf, type Fault } from './entries';
import { testSource } from './testSource';
import { Timeline } from './Timeline';

interface FaultBenchProps {
  readonly bench: Bench;
  /** Counted from 1. */
  readonly run: number;
  readonly onStartAgain: () => void;
}

const ofThisPage = { urgency: 'polite', lang: 'en', topic: ownTopic } as const;

/** Called when the second tab opens, because the button that opened it goes. */
const focusHeading = (heading: HTMLElement | null) => heading?.focus();

/** One run: faults, one or two pages of the payer, the count of charges and the timeline. */
export function FaultBench({ bench, run, onStartAgain }: FaultBenchProps) {
  const { entries, tabs, charges, isOffline, isAsking } = useSyncExternalStore(
    bench.subscribe,
    bench.getSnapshot,
    bench.getSnapshot,
  );
  const announce = useAnnounce();
  useEffect(() => bench.listen(), [bench]);
  const made = entries.findLast(({ kind }) => kind === 'fault' || kind === 'network' || kind === 'tab');
  // Not a live region, which would keep silent when the same fault is set again.
  useEffect(() => {
    if (made) announce({ text: `Set: ${textOf(made)}.`, ...ofThisPage });
  }, [made, announce]);
  const count = charges.length === 1 ? '1 charge' : `${charges.length} charges`;

  function startAgain() {
    onStartAgain();
    announce({ text: 'Started again. Nothing is set.', ...ofThisPage });
  }

  return (
    <>
      <section className="playground-part" aria-labelledby="checkout-faults">
        <h2 id="checkout-faults">What goes wrong</h2>
        <p>Press a fault before you pay. It happens at the next payment, once.</p>
        <p>{made && `Set: ${textOf(made)}.`}</p>
        <div className="playground-buttons">
          {(Object.keys(faults) as Fault[]).map((fault) => (
            <button key={fault} type="button" className="payaloud-button" onClick={() => bench.make(fault)}>
              {faults[fault]}
            </button>
          ))}
          <button
            type="button"
            className="payaloud-button"
            onClick={() => bench.setNetwork(isOffline ? 'online' : 'offline')}
          >
            {isOffline ? 'Go online' : 'Go offline'}
          </button>
          {tabs.length < 2 && (
            <button type="button" className="payaloud-button" onClick={bench.openTab}>
              Open a second tab
            </button>
          )}
          <button type="button" className="payaloud-button" onClick={startAgain}>
            Start again
          </button>
        </div>
      </section>
      <section className="playground-part" aria-labelledby="checkout-bank">
        <h2 id="checkout-bank">The bank</h2>
        <div className="playground-row">
          <p className="playground-charges" data-charges={charges.length}>
            {count}
          </p>
          <button
            type="button"
            className="payaloud-button"
            onClick={() => announce({ text: `${count} so far.`, ...ofThisPage })}
          >
            Say how many charges
          </button>
        </div>
      </section>
      <div className="playground-tabs">
        {tabs.map((tab) => (
          <section
            key={`${run} ${tab.number}`}
            className="playground-part"
            aria-labelledby={`checkout-tab-${tab.number}`}
            // Only notes the press. The button inside has the handler that acts.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
            onClickCapture={(event) => {
              const name = nameOfPress(event);
              if (name !== null) bench.notePress(tab.number, name);
            }}
          >
            <h2 id={`checkout-tab-${tab.number}`} {...(tab.number > 1 && { tabIndex: -1, ref: focusHeading })}>
              {tab.number === 1 ? 'The checkout' : 'The second tab'}
            </h2>
            <Checkout headingLevel={3} order={order} client={tab.client} identity={false} payment={tab.payment} />
          </section>
        ))}
      </div>
      <BankQuestion isOpen={isAsking} onAnswer={bench.answerBank} />
      <Timeline entries={entries} />
      <CopyButton text={() => testSource(entries, charges.length)}>Copy as test</CopyButton>
    </>
  );
}

/** The name of the pressed button. Null if none was pressed, or one that does not act yet. */
function nameOfPress({ target }: MouseEvent): string | null {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button || button.getAttribute('aria-disabled') === 'true') return null;
  const name = button.getAttribute('aria-label') ?? button.textContent;
  return name.replace(/\s+/g, ' ').trim();
}
