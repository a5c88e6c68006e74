import { useEffect, useRef, useState, type ReactNode } from 'react';
import { takeSnapshot, type Snapshot } from './snapshots';

interface StateProps {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  /** The toolbar's settings, as Storybook writes them into an address. */
  readonly globals: string;
  /** The code of the story. */
  readonly children: ReactNode;
}

/** A story in the state that it is named for. It is played when it comes near, and shown without its scripts. */
export function State({ id, name, description, globals, children }: StateProps) {
  const section = useRef<HTMLElement>(null);
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  useEffect(() => {
    const ends = new AbortController();
    const element = section.current;
    if (!element) return undefined;
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        const url = `iframe.html?id=${id}&viewMode=story&globals=${globals}`;
        void takeSnapshot(url, element.clientWidth, ends.signal).then(
          (taken) => !ends.signal.aborted && setSnapshot(taken),
        );
      },
      { rootMargin: '400px' },
    );
    near.observe(element);
    return () => {
      ends.abort();
      near.disconnect();
    };
  }, [id, globals]);

  return (
    <section ref={section} aria-labelledby={`${id}-name`} data-state={id} data-shown={snapshot ? 'yes' : 'no'}>
      <h3 id={`${id}-name`}>{name}</h3>
      {description && <p>{description}</p>}
      {snapshot?.problem && <p role="note">This state was not reached: {snapshot.problem}</p>}
      {snapshot ? (
        <iframe
          title={`${name}, a picture of the state`}
          // Styles of the page need its origin; scripts would play the story again.
          sandbox="allow-same-origin"
          // Its buttons do nothing, so Tab passes them by. "Try" leads to those that work.
          inert
          srcDoc={snapshot.html}
          style={{ inlineSize: '100%', blockSize: snapshot.height, border: '1px solid #8888' }}
        />
      ) : (
        <p style={{ minBlockSize: '12rem' }}>Playing …</p>
      )}
      <p>
        <a href={`?path=/story/${id}`} target="_top">
          Try {name}
        </a>
      </p>
      <details>
        <summary>Show code of {name}</summary>
        {children}
      </details>
    </section>
  );
}
