import { OpenMicrophone } from './OpenMicrophone';
import type { StatusProps } from './statusProps';
import { Preparing } from './Preparing';
import { ReadBack } from './ReadBack';

export { AnswerHint } from './AnswerHint';
export { showInWindow } from './showInWindow';

/** The stage from the opened microphone to the amount that was heard. It comes with the code that hears. */
export function SpokenStage({ entry, state }: StatusProps<'preparing' | 'listening' | 'thinking' | 'confirming'>) {
  switch (state.status) {
    case 'preparing':
      return <Preparing entry={entry} state={state} />;
    case 'listening':
    case 'thinking':
      return <OpenMicrophone entry={entry} state={state} />;
    case 'confirming':
      return <ReadBack entry={entry} state={state} />;
  }
}
