import { describe, expect, it } from 'vitest';
import { sampleEntries, sampleFindings } from '../test-support/sampleState';
import { timelineRows } from './timelineRows';

/** Rows as `focus`, `lost` … and findings by name. */
const sketch = (...[entries, findings, hidden]: Parameters<typeof timelineRows>) =>
  timelineRows(entries, findings, hidden).map((row) => (row.kind === 'entry' ? row.entry.channel : row.finding.name));

describe('timelineRows', () => {
  it('puts each finding after the last entry that it is about', () => {
    expect(sketch(sampleEntries, sampleFindings, new Set())).toEqual([
      'focus',
      'press',
      'lost',
      'lost',
      'region',
      'notify',
      'said-twice',
      'earcon',
      'haptic',
      'voice',
      'voice',
    ]);
  });

  it('keeps a finding whose entries are hidden', () => {
    expect(
      sketch(
        sampleEntries,
        sampleFindings,
        new Set(['region', 'notify', 'voice', 'earcon', 'haptic', 'lost'] as const),
      ),
    ).toEqual(['focus', 'press', 'lost', 'said-twice']);
  });

  it('keeps a finding whose entries were cleared', () => {
    expect(sketch([], sampleFindings, new Set())).toEqual(['lost', 'said-twice']);
  });

  it('tells the time since the row before', () => {
    const later = timelineRows(sampleEntries, [], new Set()).map((row) => (row.kind === 'entry' ? row.later : ''));
    expect(later.slice(0, 4)).toEqual(['at first', '1.2 s later', 'at once', '1.4 s later']);
    const without = timelineRows(sampleEntries, [], new Set(['press'] as const));
    expect(without[1]).toMatchObject({ later: '1.3 s later' });
  });

  it('marks the entries that a finding is about', () => {
    const marked = timelineRows(sampleEntries, sampleFindings, new Set()).flatMap((row) =>
      row.kind === 'entry' && row.findings.length > 0 ? [row.entry.id] : [],
    );
    expect(marked).toEqual([3, 4, 5]);
  });
});
