import type { StatusProps } from './statusProps';
import { Swap } from './Swap';

/**
 * Shown from the press until the words are recognized. Interim words appear in reserved space, so nothing moves and no
 * screen reader speaks them into the open microphone.
 */
export function OpenMicrophone({ entry, state }: StatusProps<'preparing' | 'listening' | 'thinking'>) {
  const { say, promptTextProps } = entry;
  const transcript = state.status === 'preparing' ? '' : state.transcript;
  return (
    <div {...promptTextProps} data-part="microphone">
      <Swap
        shown={state.status === 'preparing' ? 'opening' : 'listening'}
        faces={{
          opening: <p data-part="hint">{say.opening}</p>,
          listening: (
            <>
              <div data-part="listening-head">
                <p data-part="listening-label">{labelOf(entry, state)}</p>
                {state.status !== 'thinking' && (
                  <Level
                    level={state.status === 'listening' ? state.level : null}
                    heard={transcript === '' ? 'silent' : 'speech'}
                  />
                )}
              </div>
              <p data-part="transcript" data-heard={transcript !== ''}>
                <span>{transcript || (state.status !== 'thinking' && say.listeningHint)}</span>
              </p>
            </>
          ),
        }}
      />
    </div>
  );
}

function labelOf(
  { say }: StatusProps<'listening'>['entry'],
  state: StatusProps<'preparing' | 'listening' | 'thinking'>['state'],
) {
  if (state.status === 'thinking') return say.thinking;
  return state.status === 'listening' && state.expect === 'digits' ? say.listeningDigits : say.listening;
}

interface LevelProps {
  /** 0 to 5; null if it is not known. */
  readonly level: number | null;
  readonly heard: 'silent' | 'speech';
}

/**
 * Five bars for the eye. They show how loud the microphone is. If the engine does not tell, they move in place once it
 * has heard something.
 */
function Level({ level, heard }: LevelProps) {
  return (
    <span data-part="level" data-level={level === null ? heard : 'measured'} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((bar) => (
        <i key={bar} data-on={level !== null && bar <= level ? '' : undefined} />
      ))}
    </span>
  );
}
