import { createSpokenLog, type TimelineEntry } from '@payaloud/testing/spoken-log';
import { useEffect, useRef, useState, type RefObject } from 'react';

interface SpokenLinesProps {
  /** The example. The focus counts only inside of it, because the rest of the page speaks too. */
  readonly around: RefObject<HTMLElement | null>;
}

interface Line {
  readonly id: number;
  readonly how: string;
  readonly words: string;
}

/** The lines that a screen reader would say while the reader uses an example, as `@payaloud/testing` notes them. */
export function SpokenLines({ around }: SpokenLinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const log = createSpokenLog(document, { ignore: '.live-log, starlight-toc, site-search' });
    const undo = log.subscribe((entry) => {
      const isInside = around.current?.contains(document.activeElement) ?? false;
      const line = lineOf(entry, isInside);
      if (line) setLines((before) => [...before, line].slice(-12));
    });
    return () => {
      undo();
      log.stop();
    };
  }, [around]);

  function clear() {
    setLines([]);
    // The pressed button goes with the lines.
    list.current?.focus();
  }

  return (
    <div className="live-log" role="group" aria-label="What is heard" tabIndex={-1} ref={list}>
      <p aria-hidden="true">
        <strong>What is heard</strong>
      </p>
      {lines.length === 0 ? (
        <p>Nothing yet. Use the example, and each line that a screen reader says appears here.</p>
      ) : (
        <>
          <ol>
            {lines.map(({ id, how, words }) => (
              <li key={id}>
                <span>{how}</span>
                <span>{words}</span>
              </li>
            ))}
          </ol>
          <button type="button" className="payaloud-button" onClick={clear}>
            Clear
          </button>
        </>
      )}
    </div>
  );
}

function lineOf(entry: TimelineEntry, isInside: boolean): Line | null {
  const { id } = entry;
  switch (entry.channel) {
    case 'region':
    case 'notify':
      return { id, how: 'message', words: entry.text };
    case 'lost':
      return { id, how: 'not spoken', words: entry.text };
    case 'voice':
      return entry.phase === 'started' ? { id, how: 'page voice', words: entry.text } : null;
    case 'earcon':
      return { id, how: 'sound', words: entry.text };
    case 'microphone':
      return { id, how: 'microphone', words: entry.phase };
    case 'focus': {
      const words = [entry.name, entry.role, ...entry.states, entry.description].filter((word) => word !== '');
      return isInside && words.length > 0 ? { id, how: 'focus', words: words.join(', ') } : null;
    }
    default:
      return null;
  }
}
