import type { Finding, TimelineEntry } from '@payaloud/testing/spoken-log';
import { heldOut } from '../../strangers/libraries';

/** A page of another library, as Orca and the spoken log heard it. */
export interface PlayedPage {
  readonly library: string;
  readonly name: string;
  readonly steps: readonly PlayedStep[];
  readonly findings: readonly Finding[];
  readonly offered: readonly string[];
  readonly descriptions: readonly string[];
}

/** One key, and what came until all was quiet. */
export interface PlayedStep {
  readonly key: string;
  /** Orca's words. */
  readonly orca: readonly string[];
  readonly entries: readonly TimelineEntry[];
  /** False if no element had the focus at the end. */
  readonly hasFocus: boolean;
}

/** `open`: Orca's words do not decide it. */
type Verdict = 'true' | 'false' | 'open';

/** Whether Orca was heard to do what a finding says. */
export function judge({ name, entries: ids }: Finding, { steps }: PlayedPage): Verdict {
  const step = steps.find(({ entries }) => entries.some(({ id }) => id === ids.at(-1)));
  if (!step) return 'open';
  const spoken = step.orca.map(plain);
  const said = step.entries.filter(({ id }) => ids.includes(id)).map((entry) => plain(wordsOf(entry)));
  const times = (words: string) => spoken.reduce((sum, text) => sum + text.split(words).length - 1, 0);
  switch (name) {
    case 'said-twice': {
      const shortest = said.filter(Boolean).toSorted((one, other) => one.length - other.length)[0] ?? '';
      if (shortest === '') return 'open';
      // Orca often leaves out a title.
      return of(times(shortest) >= 2 || spoken.filter((text) => shares(shortest, text)).length >= 2);
    }
    case 'lost':
      return of(said.every((words) => times(words) === 0));
    case 'silent-after-action':
      return of(spoken.length === 0);
    case 'focus-lost':
      return of(!step.hasFocus);
    case 'unavailable-after-press':
      return of(!step.hasFocus || spoken.some((text) => text.includes('grayed')));
    case 'amount-as-symbols':
    case 'machine-id-spoken':
      return of(said.some((words) => times(words) > 0));
    case 'mounted-with-text':
      return of(said.some((words) => times(words) > 0));
    case 'name-changed-under-focus':
      // Other readers may say the new name, although Orca does not.
      return said.some((words) => times(words) > 0) ? 'true' : 'open';
    case 'talked-over':
    case 'changed-while-listening':
      return 'open';
  }
}

const of = (isTrue: boolean): Verdict => (isTrue ? 'true' : 'false');

function wordsOf(entry: TimelineEntry): string {
  if (entry.channel === 'focus') return entry.name;
  return 'text' in entry ? entry.text : '';
}

function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

/** The file of pages with faults that were planted on purpose. Their names begin with the finding that they must raise. */
const planted = 'planted';

/** Prints agreement by library, how many errors Orca bears out, and each finding with its verdict; then the planted faults. */
export function reportStrangers(all: readonly PlayedPage[]): void {
  const pages = all.filter(({ library }) => library !== planted);
  const rows = new Map<
    string,
    { held: string; pages: number; agreed: number; missed: number; invented: number; errors: number; true: number }
  >();
  for (const page of pages) {
    const row = rows.get(page.library) ?? {
      held: heldOut.includes(page.library) ? 'out' : '',
      pages: 0,
      agreed: 0,
      missed: 0,
      invented: 0,
      errors: 0,
      true: 0,
    };
    const { agreed, missed, invented } = compareMessages(page);
    for (const text of missed) console.log(`MISSED ${page.library} ${page.name}: ${text}`);
    for (const text of invented) console.log(`INVENTED ${page.library} ${page.name}: ${text}`);
    const judged = findingsOf(page).filter(({ severity }) => severity === 'error');
    rows.set(page.library, {
      ...row,
      pages: row.pages + 1,
      agreed: row.agreed + agreed.length,
      missed: row.missed + missed.length,
      invented: row.invented + invented.length,
      errors: row.errors + judged.length,
      true: row.true + judged.filter((finding) => judge(finding, page) === 'true').length,
    });
  }
  console.table(Object.fromEntries([...rows].toSorted(([one], [other]) => one.localeCompare(other))));
  for (const page of pages)
    for (const finding of findingsOf(page))
      console.log(
        `${finding.severity} ${finding.name} ${page.library} ${page.name} ${judge(finding, page)}: ${finding.message}`,
      );
}

/** Prints, for each finding, how many planted faults raised it, and how many of those Orca bears out. */
export function reportPlanted(all: readonly PlayedPage[]): void {
  const rows = new Map<string, { planted: number; found: number; true: number; false: number; open: number }>();
  for (const page of all.filter(({ library }) => library === planted)) {
    const [wanted = ''] = page.name.split('--');
    const found = findingsOf(page).find(({ name }) => name === wanted);
    if (!found) console.log(`NOT FOUND ${page.name}`);
    const row = rows.get(wanted) ?? { planted: 0, found: 0, true: 0, false: 0, open: 0 };
    const counted = { ...row, planted: row.planted + 1, found: row.found + (found ? 1 : 0) };
    if (found) counted[judge(found, page)] += 1;
    rows.set(wanted, counted);
  }
  console.table(Object.fromEntries(rows));
}

/** Findings in what the user did. Before the first key, the focus is on a button of ours. */
function findingsOf({ findings, steps }: PlayedPage): readonly Finding[] {
  const first = steps[0]?.entries[0]?.id ?? 0;
  return findings.filter(({ entries }) => (entries[0] ?? 0) >= first);
}

/**
 * The messages of each step that Orca and the log agree on. A message counts if Orca said at least half of its words in one text,
 * because it often leaves out a title. Words that were heard before are context, which Orca reads as the focus comes to it.
 */
function compareMessages({
  steps,
  offered,
}: PlayedPage): Readonly<Record<'agreed' | 'missed' | 'invented', readonly string[]>> {
  const isOffered = new Set(offered.map(plain));
  const found = { agreed: [] as string[], missed: [] as string[], invented: [] as string[] };
  const known: string[] = [];
  for (const { entries, orca } of steps) {
    const spoken = orca.map(plain);
    const announced = entries.flatMap(announcementOf);
    // Orca joins what a region gets at once.
    known.push(plain(announced.join(' ')));
    for (const text of announced) {
      found[spoken.some((said) => shares(plain(text), said)) ? 'agreed' : 'invented'].push(text);
    }
    known.push(
      ...entries.flatMap((entry) => (entry.channel === 'focus' ? [plain(`${entry.name} ${entry.description}`)] : [])),
    );
    const isNew = (text: string) => text !== '' && isOffered.has(text) && !known.some((one) => one.includes(text));
    found.missed.push(...spoken.filter(isNew));
  }
  return found;
}

function shares(message: string, said: string): boolean {
  if (said.includes(message)) return true;
  return message.includes(said) && said.length * 2 >= message.length;
}

function announcementOf(entry: TimelineEntry): string[] {
  return entry.channel === 'region' || entry.channel === 'notify' ? [entry.text] : [];
}
