import type { Sentences } from '@payaloud/core/languages';
import { usePreferences } from '../provider';

/**
 * Explains on request how to draw with a screen reader's pass-through gesture, and how secure a drawing is. Offers
 * visible ink before the drawing opens, and remembers the choice.
 */
export function DrawingHelp({ sentences }: { readonly sentences: Sentences['identity'] }) {
  const [{ ink }, store] = usePreferences();
  return (
    <details data-part="help">
      <summary>{sentences.helpLabel}</summary>
      {[...sentences.help, sentences.whatItIs].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <label data-part="trace-choice">
        <input
          type="checkbox"
          checked={ink === 'shown'}
          onChange={({ target }) => store.choose({ ink: target.checked ? 'shown' : 'hidden' })}
        />
        {sentences.showTrace}
      </label>
    </details>
  );
}
