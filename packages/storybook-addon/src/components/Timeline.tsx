import React, { useLayoutEffect, useRef } from 'react';
import { styled } from 'storybook/theming';
import type { TimelineRow } from '../panel/timelineRows';
import { EntryItem } from './EntryItem';
import { FindingItem } from './FindingItem';
import { Muted, Scrolled, themed } from './look';

interface TimelineProps {
  readonly rows: readonly TimelineRow[];
}

/** The rows in order. It is no live region: a screen reader reads it on demand alone. */
export function Timeline({ rows }: TimelineProps) {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    // New rows come into sight only for a reader who has not scrolled back.
    if (box.current && isAtEnd.current) box.current.scrollTop = box.current.scrollHeight;
  }, [rows]);
  return (
    <Box
      ref={box}
      role="region"
      aria-label="Timeline"
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        isAtEnd.current = scrollTop + clientHeight >= scrollHeight - 8;
      }}
    >
      {rows.length === 0 ? (
        <Empty>Nothing was heard yet. Use the story, or play its interactions.</Empty>
      ) : (
        <List>
          {rows.map((row, index) =>
            row.kind === 'entry' ? (
              <EntryItem key={row.entry.id} row={row} />
            ) : (
              // A finding has no id. Two of one name may follow the same entry.
              <FindingItem key={`${row.finding.name} ${row.finding.entries.join()} ${index}`} finding={row.finding} />
            ),
          )}
        </List>
      )}
    </Box>
  );
}

const Box = styled(Scrolled)(
  themed((theme) => ({
    flex: '1 1 10rem',
    minHeight: '10rem',
    border: `1px solid ${theme.appBorderColor}`,
    borderRadius: 8,
    containerType: 'inline-size',
  })),
);

const List = styled.ol({ listStyle: 'none', margin: 0, padding: 0 });

const Empty = styled(Muted)({ display: 'block', padding: '0.75rem' });
