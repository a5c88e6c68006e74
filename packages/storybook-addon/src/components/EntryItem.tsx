import React from 'react';
import { styled } from 'storybook/theming';
import { entryWords } from '../panel/entryWords';
import type { TimelineRow } from '../panel/timelineRows';
import { Muted, paletteOf, themed } from './look';

interface EntryItemProps {
  readonly row: TimelineRow;
}

/** One entry of the timeline, as one line to read. */
export function EntryItem({ row: { entry, later, findings } }: EntryItemProps) {
  const { what, words, details } = entryWords(entry);
  return (
    <Item data-channel={entry.channel}>
      <Muted>{later}</Muted>{' '}
      <span>
        <What>{what}</What>
        {words && <>: {words}</>}
        {details.length > 0 && <Muted>, {details.join(', ')}</Muted>}
        {findings.length > 0 && <Mark> ({findings.map(({ name }) => name.replaceAll('-', ' ')).join(', ')})</Mark>}
      </span>
    </Item>
  );
}

const Item = styled.li(
  themed((theme) => ({
    display: 'grid',
    gridTemplateColumns: '6rem minmax(0, 1fr)',
    gap: '0.75rem',
    padding: '0.375rem 0.75rem',
    borderBlockEnd: `1px solid ${theme.appBorderColor}`,
    overflowWrap: 'anywhere',
    // Spoken words stand out from actions.
    '&[data-channel=region], &[data-channel=notify], &[data-channel=voice]': {
      background: paletteOf(theme).accentSoft,
    },
    '@container (max-width: 24rem)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: 0 },
  })),
);

const What = styled.b({ fontWeight: 600 });

const Mark = styled.span(themed((theme) => ({ color: paletteOf(theme).problem, fontWeight: 600 })));
