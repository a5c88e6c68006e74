import type { TimelineEntry } from '@payaloud/testing/spoken-log';
import React from 'react';
import { channelNames } from '../panel/entryWords';
import { Button, Muted, Row } from './look';

type Channel = TimelineEntry['channel'];

interface ChannelFilterProps {
  readonly entries: readonly TimelineEntry[];
  readonly hidden: ReadonlySet<Channel>;
  readonly onToggle: (channel: Channel) => void;
}

/** One button for each channel that was heard. Pressed means shown. */
export function ChannelFilter({ entries, hidden, onToggle }: ChannelFilterProps) {
  const counts = new Map<Channel, number>();
  for (const { channel } of entries) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  if (counts.size < 2) return null;
  return (
    <Row role="group" aria-label="Channels shown">
      <Muted aria-hidden="true">Show</Muted>
      {[...counts].map(([channel, count]) => (
        <Button key={channel} type="button" aria-pressed={!hidden.has(channel)} onClick={() => onToggle(channel)}>
          {channelNames[channel]} {count}
        </Button>
      ))}
    </Row>
  );
}
