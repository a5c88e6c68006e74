import React from 'react';
import { styled } from 'storybook/theming';
import type { ReadingOrder } from '../types';
import { Muted, Scrolled, SubHeading } from './look';

interface ReadingOrderListProps {
  /** Null while it is on its way. */
  readonly order: ReadingOrder | null;
}

/** The phrases from top to bottom, as one library guesses them. */
export function ReadingOrderList({ order }: ReadingOrderListProps) {
  return (
    <section aria-label="Reading order">
      <SubHeading>Reading order</SubHeading>
      <Muted as="p">
        A hint from @guidepup/virtual-screen-reader. Real screen readers differ: do not test against it.
      </Muted>
      {order?.problem && <p>It could not be read: {order.problem}</p>}
      {order === null && <p>Reading …</p>}
      {order && order.phrases.length > 0 && (
        <Scrolled role="region" aria-label="Phrases" tabIndex={0} style={{ maxHeight: '16rem' }}>
          <List>
            {order.phrases.map((phrase, index) => (
              // The same phrase may come twice, and the list is replaced as a whole.
              // eslint-disable-next-line react/no-array-index-key
              <li key={index}>{phrase}</li>
            ))}
          </List>
        </Scrolled>
      )}
    </section>
  );
}

const List = styled.ol({ margin: 0, paddingInlineStart: '2.5rem' });
