import { isMicrophoneOpen } from '@payaloud/core/internal/amount-entry';
import { Button } from '../shared';
import { TalkIcon } from './icons';
import type { AmountEntry } from './amountEntry';

/**
 * Its name stays the same; only its state changes. Until the browser was asked, it is invisible but keeps its space.
 */
export function TalkButton({ entry }: { readonly entry: AmountEntry }) {
  const { options, support, state, say, talkButtonProps, talkHintProps, talkHint } = entry;
  if (options.recognizer === null || options.readOnly) return null;
  if (support !== 'supported' && support !== 'unknown') return null;
  return (
    <>
      <Button {...talkButtonProps} variant="tonal" data-part="talk" data-support={support}>
        <TalkIcon shape={isMicrophoneOpen(state) ? 'stop' : 'microphone'} />
        <span>{say.talk}</span>
      </Button>
      {talkHint !== null && support === 'supported' && <span {...talkHintProps}>{talkHint}</span>}
    </>
  );
}
