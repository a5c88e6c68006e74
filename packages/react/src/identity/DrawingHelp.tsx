import type { Sentences } from '@payaloud/core/languages';

/** On request: how to draw with a screen reader's pass-through, and what a drawing is worth. */
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
