import type { Language } from '@payaloud/core/languages';
import { AmountField, createRecognizer, nativeCloud, nativeOnDevice, type Recognizer } from '@payaloud/react';
import { useEffect, useState } from 'react';
import { readLimits } from './limits';
import type { AmountCase } from './sharedCase';

interface RealFieldProps {
  readonly language: Language;
  readonly shown: AmountCase;
  /** Called with the transcripts that the field's recognizer returned, best first. */
  readonly onHear: (transcripts: readonly string[]) => void;
}

/** The field itself. What its microphone hears is read above, too. */
export function RealField({ language, shown, onHear }: RealFieldProps) {
  const [heard] = useState(createHeard);
  useEffect(() => heard.subscribe(onHear));
  return (
    <section className="playground-part" aria-labelledby="amount-field">
      <h2 id="amount-field">Say it</h2>
      <p>
        The field as a payer meets it. What it hears is explained above, too. If this browser has no speech recognition,
        it takes typing alone.
      </p>
      <div lang={language.tag} dir={language.direction}>
        <AmountField
          key={`${language.tag} ${shown.currency}`}
          label={language.sentences.amountEntry.typeOrSay}
          language={language}
          currency={shown.currency}
          recognizer={heard.recognizer}
          {...readLimits(shown)}
        />
      </div>
    </section>
  );
}

/** The browser's own recognizers, and whoever wants their transcripts. */
function createHeard() {
  const native = createRecognizer({ engines: [nativeOnDevice(), nativeCloud()] });
  const listeners = new Set<RealFieldProps['onHear']>();
  const recognizer: Recognizer = {
    ...native,
    listen: (request, events) =>
      native.listen(request, {
        ...events,
        onSettled(outcome) {
          const isAmount = request.expect === 'amount' || request.expect === 'digits';
          if (outcome.kind === 'heard' && isAmount) for (const tell of listeners) tell(outcome.transcripts);
          events.onSettled(outcome);
        },
      }),
  };
  return {
    recognizer,
    subscribe(listener: RealFieldProps['onHear']) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
