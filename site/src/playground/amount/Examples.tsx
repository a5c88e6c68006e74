import { exampleClasses } from './examples';
import { englishNameOf } from '../shared/languages';
import type { AmountCase } from './sharedCase';

/** Utterances to press, by class. */
export function Examples({ onChoose }: { readonly onChoose: (example: AmountCase) => void }) {
  return (
    <section className="playground-part" aria-labelledby="amount-examples">
      <h2 id="amount-examples">Examples</h2>
      {exampleClasses.map(({ name, examples }) => (
        <div key={name} className="playground-group" role="group" aria-label={name}>
          <h3>{name}</h3>
          <ul className="playground-buttons">
            {examples.map(({ tag, currency, transcripts, max = '' }) => (
              <li key={transcripts.join()}>
                <button
                  type="button"
                  className="payaloud-button"
                  onClick={() =>
                    onChoose({
                      tag,
                      currency,
                      min: '',
                      max,
                      alternatives: transcripts.map((transcript, at) => ({ transcript, confidence: 90 - 10 * at })),
                    })
                  }
                >
                  {/* One span, because the button is a flex box, in which each would wrap by itself. */}
                  <span>
                    <bdi lang={tag}>{transcripts.join(' / ')}</bdi>
                    {tag !== 'en' && ` (${englishNameOf(tag)})`}
                    {max && ` (at most ${max})`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
