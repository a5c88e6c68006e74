import { Choices } from './Choices';
import { spokenStage } from './lazyStage';
import { Problem } from './Problem';
import { Resting } from './Resting';
import type { AmountEntry } from './useAmountField';

/** The single place for the field's messages, beside its controls. It is not a live region; the announcer speaks. */
export function Prompt({ entry }: { readonly entry: AmountEntry }) {
  return (
    <div {...entry.promptProps} data-part="prompt">
      {content(entry)}
    </div>
  );
}

function content(entry: AmountEntry) {
  const { state } = entry;
  switch (state.status) {
    case 'idle':
      return <Resting entry={entry} />;
    case 'preparing':
    case 'listening':
    case 'thinking':
    case 'confirming': {
      // There since the press that talked.
      const spoken = spokenStage.get();
      return spoken && <spoken.SpokenStage entry={entry} state={state} />;
    }
    case 'choosing':
      return <Choices entry={entry} state={state} />;
    case 'failed':
      return <Problem entry={entry} state={state} />;
  }
}
