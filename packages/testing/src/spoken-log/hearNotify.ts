import type { Hear } from './spokenEntry';

/** Listens to `ariaNotify` on elements and the document. Does nothing if the browser lacks it. */
export function hearNotify(doc: Document, hear: Hear): () => void {
  const view = doc.defaultView as (Window & typeof globalThis) | null;
  const holders = view ? [view.Element.prototype, view.Document.prototype] : [];
  const undo = holders.map((holder) => listen(holder as Partial<Notifying>, hear));
  return () => {
    for (const end of undo) end();
  };
}

interface Notifying {
  ariaNotify(text: string, options?: { priority?: 'normal' | 'high' }): void;
}

function listen(holder: Partial<Notifying>, hear: Hear): () => void {
  const own = holder.ariaNotify;
  if (!own) return () => {};
  holder.ariaNotify = function (this: Notifying, text, options) {
    hear({ channel: 'notify', text, urgency: options?.priority === 'high' ? 'assertive' : 'polite' });
    own.call(this, text, options);
  };
  return () => {
    holder.ariaNotify = own;
  };
}
