import { describe, expect, it } from 'vitest';
import { sampleEntries, sampleFindings } from '../test-support/sampleState';
import { timelineRows } from './timelineRows';

describe('timelineRows', () => {
  it('has a row for each entry of the chosen channels', () => {
    const rows = timelineRows(sampleEntries, sampleFindings, new Set(['region', 'notify', 'voice', 'lost'] as const));
    expect(rows.map(({ entry }) => entry.channel)).toEqual(['focus', 'press', 'earcon', 'haptic']);
  });

  it('tells the time since the row before', () => {
    const later = timelineRows(sampleEntries, [], new Set()).map((row) => row.later);
    expect(later.slice(0, 4)).toEqual(['at first', '1.2 s later', 'at once', '1.4 s later']);
    const without = timelineRows(sampleEntries, [], new Set(['press'] as const));
    expect(without[1]).toMatchObject({ later: '1.3 s later' });
  });

  it('marks the entries that a finding is about', () => {
    const marked = timelineRows(sampleEntries, sampleFindings, new Set()).flatMap(({ entry, findings }) =>
      findings.length > 0 ? [entry.id] : [],
    );
    expect(marked).toEqual([3, 4, 5]);
  });
});
