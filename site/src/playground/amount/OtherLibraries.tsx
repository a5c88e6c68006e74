import { useEffect, useState } from 'react';
import type { NamedReader } from './otherReaders';

/**
 * What other libraries make of the likeliest transcript. They read English, know no currency of the field and ask nothing, so a
 * page that uses one has to take its number or refuse.
 */
export function OtherLibraries({ transcript }: { readonly transcript: string }) {
  const [readers, setReaders] = useState<readonly NamedReader[]>([]);
  useEffect(() => {
    let isWanted = true;
    void import('./otherReaders').then(({ otherReaders }) => isWanted && setReaders(otherReaders));
    return () => {
      isWanted = false;
    };
  }, []);
  return (
    <section className="playground-part" aria-labelledby="amount-others">
      <h2 id="amount-others">What other libraries make of it</h2>
      <p>
        They find the numbers in “{transcript}”. None of them asks back. A page would take a single number, and has to
        refuse none or several.
      </p>
      <dl className="playground-facts">
        {readers.map(({ name, read }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{found(read(transcript))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function found(numbers: readonly number[]): string {
  const known = numbers.filter((number) => !Number.isNaN(number));
  return known.length === 0 ? 'no number' : known.join(' and ');
}
