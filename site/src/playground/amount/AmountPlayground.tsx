import { explainAmount } from '@payaloud/core/spoken-amount';
import { createAmountMessages } from '@payaloud/testing';
import { useAnnounce } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../shared/languages';
import '../shared/playground.css';
import './amount.css';
import { AmountForm } from './AmountForm';
import { Examples } from './Examples';
import { readLimits } from './limits';
import { OtherLibraries } from './OtherLibraries';
import { Phrases } from './Phrases';
import { RealField } from './RealField';
import { transcriptsOf } from './sharedCase';
import { useAmountCase } from './useAmountCase';
import { Verdict, verdictOf } from './Verdict';

/** Shows what becomes of the words of a recognizer: each phrase, the verdict, and what the payer hears. */
export function AmountPlayground() {
  const { shown, given, show } = useAmountCase();
  const language = useLanguage(shown.tag);
  const outcome = useMemo(() => {
    if (language?.tag !== shown.tag) return null;
    const options = { language, currency: shown.currency, ...readLimits(shown) };
    const transcripts = transcriptsOf(shown);
    return {
      language,
      explained: explainAmount(transcripts, options),
      heard: createAmountMessages(options).after(transcripts),
    };
  }, [language, shown]);

  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (given > 0 && outcome) verdict.current?.scrollIntoView({ block: 'nearest' });
  }, [given, outcome]);

  // Not a live region, which would keep silent when other words get the same verdict.
  const announce = useAnnounce();
  const isLoaded = useRef(false);
  useEffect(() => {
    if (!outcome) return;
    if (isLoaded.current) announce({ text: verdictOf(outcome.explained.result), urgency: 'polite', lang: 'en' });
    isLoaded.current = true;
  }, [outcome, announce]);

  return (
    <div className="payaloud playground">
      <div className="playground-sides">
        {/* A new form for each example, so that it takes its text. */}
        <AmountForm key={given} initial={shown} onShow={(next) => show(next, 'form')} />
        {outcome && (
          <div className="playground-side" ref={verdict}>
            <Verdict explanation={outcome.explained} heard={outcome.heard} language={outcome.language} />
            <Phrases explanation={outcome.explained} language={outcome.language} />
            {shown.tag === 'en' && <OtherLibraries transcript={transcriptsOf(shown)[0] ?? ''} />}
          </div>
        )}
        <Examples onChoose={(example) => show(example, 'other')} />
      </div>
      {outcome && (
        <RealField
          language={outcome.language}
          shown={shown}
          onHear={(transcripts) =>
            show(
              {
                ...shown,
                alternatives: transcripts.map((transcript, at) => ({ transcript, confidence: 90 - 10 * at })),
              },
              'other',
            )
          }
        />
      )}
    </div>
  );
}
