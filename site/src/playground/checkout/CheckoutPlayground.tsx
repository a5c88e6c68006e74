import '@payaloud/react/styles.css';
import { PayaloudProvider } from '@payaloud/react';
import { useState } from 'react';
import { useLanguage } from '../shared/languages';
import '../shared/playground.css';
import { createBench } from './bench';
import './checkout.css';
import { FaultBench } from './FaultBench';

/** The real checkout with a test bank in the page, and buttons for what can go wrong. */
export function CheckoutPlayground() {
  const [run, setRun] = useState(() => ({ number: 1, bench: createBench() }));
  const language = useLanguage('en');
  return (
    <div className="payaloud playground">
      {language && (
        <PayaloudProvider language={language} locale="en-US" currency="USD">
          <FaultBench
            run={run.number}
            bench={run.bench}
            onStartAgain={() => setRun({ number: run.number + 1, bench: createBench() })}
          />
        </PayaloudProvider>
      )}
    </div>
  );
}
