import type { Sentences } from '@payaloud/core/languages';

/** Explains on request how to draw with a screen reader's pass-through gesture, and how secure a drawing is. */
export function DrawingHelp({ sentences }: { readonly sentences: Sentences['identity'] }) {
  return (
    <details data-part="help">
      <summary>{sentences.helpLabel}</summary>
      {[...sentences.help, sentences.whatItIs].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}
