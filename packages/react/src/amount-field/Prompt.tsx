import { Choices } from './Choices';
import { OpenMicrophone } from './OpenMicrophone';
import { Preparing } from './Preparing';
import { Problem } from './Problem';
import { ReadBack } from './ReadBack';
import { Resting } from './Resting';
import type { AmountEntry } from './useAmountEntry';

/** One place, beside the controls, for everything that the field has to tell. Not live: announcements go their own way. */
export function Prompt({ entry }: { readonly entry: AmountEntry }) {
  return (
    <div {...entry.promptProps} data-part="prompt">
      {content(entry)}
    </div>
  );
}

function content(entry: AmountEntry) {
  switch (entry.state.status) {
    case 'idle':
      return <Resting entry={entry} />;
    case 'preparing':
      return <Preparing entry={entry} state={entry.state} />;
    case 'listening':
      return <OpenMicrophone entry={entry} state={entry.state} />;
    case 'confirming':
      return <ReadBack entry={entry} state={entry.state} />;
    case 'choosing':
      return <Choices entry={entry} state={entry.state} />;
    case 'failed':
      return <Problem entry={entry} state={entry.state} />;
  }
}
