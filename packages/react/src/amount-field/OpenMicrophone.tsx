import type { PartProps } from './partProps';
import { Swap } from './Swap';

/**
 * Shown from the press until the microphone closes. Interim words appear in reserved space, so nothing moves and no
 * screen reader speaks them into the open microphone.
 */
export function OpenMicrophone({ entry, state }: PartProps<'preparing' | 'listening'>) {
  const { say, promptTextProps } = entry;
  const isListening = state.status === 'listening';
  const transcript = isListening ? state.transcript : '';
  const isDigits = isListening && state.expect === 'digits';
  return (
    <div {...promptTextProps} data-part="microphone">
      <Swap
        shown={isListening ? 'listening' : 'opening'}
        faces={{
          opening: <p data-part="hint">{say.opening}</p>,
          listening: (
            <>
              <p data-part="listening-label">{isDigits ? say.listeningDigits : say.listening}</p>
              <p data-part="transcript" data-heard={transcript !== ''}>
                <span>{transcript || say.listeningHint}</span>
              </p>
            </>
          ),
        }}
      />
    </div>
  );
}
