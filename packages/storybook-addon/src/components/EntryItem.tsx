import React from 'react';
import { styled } from 'storybook/theming';
import { entryWords } from '../panel/entryWords';
import type { EntryRow } from '../panel/timelineRows';
import { Muted, paletteOf } from './look';

interface EntryItemProps {
  readonly row: EntryRow;
}

/** One entry of the timeline, as one line to read. */
export function EntryItem({ row: { entry, later, findings } }: EntryItemProps) {
  const { what, words, details } = entryWords(entry);
  return (
    <Item data-channel={entry.channel} tone={toneOf(entry.channel)}>
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

type Tone = 'said' | 'lost' | 'other';

function toneOf(channel: EntryRow['entry']['channel']): Tone {
  if (channel === 'lost') return 'lost';
  return ['region', 'notify', 'voice'].includes(channel) ? 'said' : 'other';
}

const Item = styled.li<{ tone: Tone }>(({ theme, tone }) => ({
  display: 'grid',
  gridTemplateColumns: '6rem minmax(0, 1fr)',
  gap: '0.75rem',
  padding: '0.375rem 0.75rem',
  borderBlockEnd: `1px solid ${theme.appBorderColor}`,
  overflowWrap: 'anywhere',
  background: tone === 'said' ? paletteOf(theme).accentSoft : 'transparent',
  textDecoration: 'none',
  '@container (max-width: 24rem)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: 0 },
}));

const What = styled.b({ fontWeight: 600 });

const Mark = styled.span(({ theme }) => ({ color: paletteOf(theme).problem, fontWeight: 600 }));
