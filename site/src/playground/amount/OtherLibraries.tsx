import { useEffect, useState } from 'react';
import type { LanguageTag } from '../shared/languages';
import { loadReaders, type LoadedReader } from './otherReaders';

interface OtherLibrariesProps {
  /** The best one. None of the libraries takes alternatives. */
  readonly transcript: string;
  readonly tag: LanguageTag;
}

/** The numbers that other libraries find in the same words. They are large, so they load at a press. */
export function OtherLibraries({ transcript, tag }: OtherLibrariesProps) {
  const [isWanted, setIsWanted] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly tag: LanguageTag; readonly readers: readonly LoadedReader[] } | null>(
    null,
  );
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    loadReaders(tag).then(
      (readers) => isCurrent && setLoaded({ tag, readers }),
      () => isCurrent && setHasFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, tag]);
  const readers = loaded?.tag === tag ? loaded.readers : null;

  return (
    <section className="playground-part" aria-labelledby="amount-others">
      <h2 id="amount-others">Other libraries</h2>
      <p>
        These find numbers in text. None of them was made to ask back, or knows the expected currency. One number can be
        used as an amount; none or several cannot.
      </p>
      {!isWanted && (
        <p>
          <button type="button" className="payaloud-button" onClick={() => setIsWanted(true)}>
            Read it with three other libraries
          </button>
        </p>
      )}
      <p role="status">
        {isWanted && !readers && (hasFailed ? 'The libraries did not load.' : 'Loading the libraries.')}
      </p>
      {readers && (
        <table>
          <thead>
            <tr>
              <th scope="col">Library</th>
              <th scope="col">Numbers</th>
              <th scope="col">As an amount</th>
            </tr>
          </thead>
          <tbody>
            {readers.map(({ name, read }) => {
              const numbers = read?.(transcript) ?? null;
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{numbers ? numbers.join(', ') || 'none' : 'does not read this language'}</td>
                  <td>{numbers?.length === 1 && !Number.isNaN(numbers[0]) ? `takes ${numbers[0]}` : 'takes none'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
