import { existsSync, readFileSync } from 'node:fs';
import { dataFolder } from '../../scripts/run/dataFolder.mjs';

/** One utterance of the collected data (see their README). */
interface AmountRow {
  readonly id: string;
  readonly lang: string;
  /** For example `Hant-TW`. Null if the source does not say. */
  readonly region: string | null;
  readonly utterance: string;
  readonly register: 'spoken' | 'mixed' | 'written';
  readonly source: string;
  readonly core: boolean;
  readonly flags: readonly string[];
}

export interface MoneyRow extends AmountRow {
  readonly kind: 'money';
  readonly currency: string;
  /** Minor units as a string of digits. */
  readonly minor: string;
}

export interface NumberRow extends AmountRow {
  readonly kind: 'number';
  /** A plain decimal. */
  readonly value: string;
}

interface NegativeRow extends AmountRow {
  readonly kind: 'negative';
  readonly expect: 'none' | 'range' | 'multiple';
}

interface Files {
  readonly money: MoneyRow;
  readonly numbers: NumberRow;
  readonly negatives: NegativeRow;
}

export const hasRows = existsSync(`${dataFolder}/amounts/money.jsonl`);

/** Reads the core rows of a language, which are clean and relevant to payments. `zh` has both ways of writing. */
export function readRows<File extends keyof Files>(file: File, lang: string): readonly Files[File][] {
  if (!hasRows) return [];
  const rows = parsed.get(file) ?? parse(file);
  parsed.set(file, rows);
  return (rows as readonly Files[File][]).filter((row) => row.lang === lang);
}

/** The same for a language of ours: `zh-Hant` are the Chinese rows of Taiwan, Hong Kong and Macao, `zh-Hans` the others. */
export function readRowsOf<File extends keyof Files>(file: File, tag: string): readonly Files[File][] {
  const [lang = '', script] = tag.split('-');
  const rows = readRows(file, lang);
  if (!script) return rows;
  return rows.filter(({ region }) => (script === 'Hant') === /Hant|TW|HK|MO/.test(region ?? ''));
}

const parsed = new Map<keyof Files, readonly AmountRow[]>();

function parse(file: keyof Files): readonly AmountRow[] {
  return readFileSync(`${dataFolder}/amounts/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AmountRow)
    .filter(({ core }) => core);
}
