import type { ConnectChannel } from './page';
import { guarded, wrapMethod } from './wrapMethod';

/** Listens to `ariaNotify` on elements and the document. Does nothing if the browser lacks it. */
export const hearNotify: ConnectChannel = ({ view, hear, isIgnored }) => {
  const undo = [view.Element.prototype, view.Document.prototype].map((holder) =>
    wrapMethod(holder, 'ariaNotify', ({ self, args: [text, options], run }) => {
      const urgency = (options as NotifyOptions | undefined)?.priority === 'high' ? 'assertive' : 'polite';
      guarded(() => {
        if (self instanceof view.Element && isIgnored(self)) return;
        hear({ channel: 'notify', text: String(text), urgency });
      });
      return run();
    }),
  );
  return () => {
    for (const end of undo) end();
  };
};

interface NotifyOptions {
  readonly priority?: 'normal' | 'high';
}
