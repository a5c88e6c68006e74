import type { DrawingArea, Drawing, StrokePoint } from '@payaloud/core/gesture';

/** The person's own words about themselves. No name. */
export interface StudyPerson {
  /** The code that the study gave them, the same in both sessions. */
  readonly code: string;
  readonly session: 1 | 2;
  readonly sight: 'blind' | 'low vision' | 'sighted' | 'not said';
  readonly tool: 'finger' | 'pen' | 'mouse';
}

/**
 * One line of the file. The first five keys are those of the strokes that `test/benchmarks/gesture` reads: person, figure,
 * speed, repetition and points (x and y in CSS px, t in ms from the first point).
 */
export interface StudyRow {
  readonly u: string;
  readonly l: string;
  readonly v: 'medium';
  /** Counts on in the second session. */
  readonly r: number;
  readonly p: readonly (readonly [number, number, number])[];
  readonly session: 1 | 2;
  readonly sight: StudyPerson['sight'];
  readonly tool: StudyPerson['tool'];
  readonly area: DrawingArea | null;
}

interface Drawn {
  readonly drawing: Drawing;
  readonly figure: string;
  /** From 1, in this session. */
  readonly repetition: number;
  /** Repetitions of a figure in one session. */
  readonly repetitions: number;
  readonly area: DrawingArea | undefined;
}

export function rowOf(person: StudyPerson, { drawing, figure, repetition, repetitions, area }: Drawn): StudyRow {
  const points = drawing.flat() as readonly StrokePoint[];
  const start = points[0]?.t ?? 0;
  return {
    u: person.code,
    l: figure,
    v: 'medium',
    r: (person.session - 1) * repetitions + repetition,
    p: points.map(({ x, y, t }) => [tenth(x), tenth(y), tenth(t - start)]),
    session: person.session,
    sight: person.sight,
    tool: person.tool,
    area: area ?? null,
  };
}

/** The text of the file: a line of JSON for each drawing. */
export function fileOf(rows: readonly StudyRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

export function fileNameOf({ code, session }: StudyPerson): string {
  return `drawings-${code.replaceAll(/[^\w-]/g, '_')}-session-${session}.jsonl`;
}

/** Saves a file on this device, as a download. Nothing is sent. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
