import React, { useRef } from 'react';
import { styled } from 'storybook/theming';
import type { TimelineRow } from '../panel/timelineRows';
import { EntryItem } from './EntryItem';
import { Muted, themed } from './look';
import { useFollowEnd } from './useFollowEnd';

interface TimelineProps {
  readonly rows: readonly TimelineRow[];
}

/** The rows in order. It is not a live region: a screen reader reads it on demand alone. */
export function Timeline({ rows }: TimelineProps) {
  const box = useRef<HTMLElement>(null);
  useFollowEnd(box);
  return (
    <Box ref={box} aria-label="Timeline">
      {rows.length === 0 ? (
        <Empty>Nothing was heard yet. Use the story, or play its interactions.</Empty>
      ) : (
        <List>
          {rows.map((row) => (
            <EntryItem key={row.entry.id} row={row} />
          ))}
        </List>
      )}
    </Box>
  );
}

const Box = styled.section(
  themed((theme) => ({
    border: `1px solid ${theme.appBorderColor}`,
    borderRadius: 8,
    overflow: 'hidden',
    containerType: 'inline-size',
  })),
);

const List = styled.ol({ listStyle: 'none', margin: 0, padding: 0 });

const Empty = styled(Muted)({ display: 'block', padding: '0.75rem' });
