import type { TimelineEntry } from '@payaloud/testing/spoken-log';
import React, { useEffect, useMemo, useRef, useState } from 'react';
import { styled } from 'storybook/theming';
import { entriesWords, findingsWords } from '../panel/findingWords';
import { issueText } from '../panel/issueText';
import { headingId } from '../panel/jump';
import { testText } from '../panel/testText';
import { timelineRows } from '../panel/timelineRows';
import type { ListenState } from '../panel/timelineStore';
import { ChannelFilter } from './ChannelFilter';
import { ClosedFrames } from './ClosedFrames';
import { DeafPreview } from './DeafPreview';
import { CopiedText, copyText, type Copy } from './CopiedText';
import { FindingList } from './FindingList';
import { Button, Heading, Muted, Row, themed } from './look';
import { ReadingOrderList } from './ReadingOrderList';
import { Timeline } from './Timeline';
import { useFrozen } from './useFrozen';
import { usePlayAloud } from './usePlayAloud';

export interface ListenPanelProps {
  readonly state: ListenState;
  /** The shortcut in words, such as "Alt L". */
  readonly shortcut: string;
  readonly onClear: () => void;
  /** Called with the text of the mark. */
  readonly onMark: (text: string) => void;
  /** Called when the reading order is opened, and for each story that starts while it is open. */
  readonly onReadOrder: () => void;
}

/** Everything in the panel. It holds no live region, moves no focus by itself, and plays nothing by itself. */
export function ListenPanel({ state, shortcut, onClear, onMark, onReadOrder }: ListenPanelProps) {
  const { shown, waiting, isFrozen, toggle: toggleFrozen } = useFrozen(state);
  const [hidden, setHidden] = useState<ReadonlySet<TimelineEntry['channel']>>(new Set());
  const [copy, setCopy] = useState<Copy | null>(null);
  const [isOrderOpen, setOrderOpen] = useState(false);
  const copier = useRef<HTMLButtonElement | null>(null);
  const { entries, findings } = shown;
  const rows = useMemo(() => timelineRows(entries, findings, hidden), [entries, findings, hidden]);
  const playing = usePlayAloud(entries.filter(({ channel }) => !hidden.has(channel)));
  const marks = countMarks(state.entries);
  const askForOrder = useRef(onReadOrder);
  useEffect(() => {
    askForOrder.current = onReadOrder;
  });
  useEffect(() => {
    if (isOrderOpen && state.starts > 0) askForOrder.current();
  }, [isOrderOpen, state.starts]);

  const toggleChannel = (channel: TimelineEntry['channel']) =>
    setHidden((before) => {
      const next = new Set(before);
      if (!next.delete(channel)) next.add(channel);
      return next;
    });
  const copyAs = async (what: string, text: string, button: HTMLButtonElement) => {
    copier.current = button;
    setCopy({ what, text, isCopied: await copyText(text) });
  };
  const closeCopy = () => {
    setCopy(null);
    copier.current?.focus();
  };

  return (
    <Panel data-listen-panel>
      <Row>
        <Heading id={headingId} tabIndex={-1}>
          Listen:{' '}
          {shown.isDeaf
            ? 'no connection to the preview'
            : `${findingsWords(findings.length)}, ${entriesWords(entries.length)}`}
        </Heading>
        <Muted>{shortcut} goes to the story and back.</Muted>
      </Row>
      <Row role="group" aria-label="Timeline actions">
        <Button type="button" aria-pressed={isFrozen} onClick={toggleFrozen}>
          Freeze
        </Button>
        {waiting > 0 && <Muted>{entriesWords(waiting)} since</Muted>}
        {/* Screen readers say the new name of the pressed button, so the mark is heard without a live region. */}
        <Button type="button" onClick={() => onMark(`Mark ${marks + 1}`)}>
          Mark here{marks > 0 && `, ${marks} set`}
        </Button>
        <Button type="button" aria-pressed={playing.isPlaying} onClick={playing.toggle}>
          Play aloud
        </Button>
        <Button type="button" aria-expanded={isOrderOpen} onClick={() => setOrderOpen(!isOrderOpen)}>
          Reading order
        </Button>
        <Button type="button" onClick={(event) => void copyAs('the test', testText(shown), event.currentTarget)}>
          Copy as test
        </Button>
        <Button type="button" onClick={(event) => void copyAs('the text', issueText(shown), event.currentTarget)}>
          Copy as text
        </Button>
        <Button type="button" onClick={onClear}>
          Clear
        </Button>
      </Row>
      <FindingList findings={findings} />
      {copy && <CopiedText key={copy.text} copy={copy} onClose={closeCopy} />}
      {shown.isDeaf && <DeafPreview />}
      <ClosedFrames frames={shown.closedFrames} />
      {isOrderOpen && <ReadingOrderList order={shown.readingOrder} />}
      <ChannelFilter entries={entries} hidden={hidden} onToggle={toggleChannel} />
      {!shown.isDeaf && <Timeline rows={rows} />}
    </Panel>
  );
}

const countMarks = (entries: readonly TimelineEntry[]) => entries.filter(({ channel }) => channel === 'mark').length;

const Panel = styled.div(
  themed((theme) => ({
    display: 'flex',
    flexDirection: 'column',
    gap: '0.75rem',
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: '0.75rem 1rem',
    background: theme.background.content,
    color: theme.color.defaultText,
    fontFamily: theme.typography.fonts.base,
    fontSize: '1rem',
    lineHeight: 1.5,
  })),
);
