import React, { useRef } from 'react';
import { styled } from 'storybook/theming';
import type { TimelineRow } from '../panel/timelineRows';
import { EntryItem } from './EntryItem';
import { FindingItem } from './FindingItem';
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
