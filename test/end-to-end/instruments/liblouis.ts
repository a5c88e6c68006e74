import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A text in dots. */
export interface BrailleText {
  /** One sign of Unicode's braille patterns for each cell. */
  readonly cells: string;
  /** For each UTF-16 unit of the text, the number of cells that are read once its sign was. */
  readonly readAfter: readonly number[];
}

/** liblouis's tables of each language, from the plainest to the shortest. */
export const brailleTables = {
  en: ['en-ueb-g1.ctb', 'en-ueb-g2.ctb'],
  fr: ['fr-bfu-comp6.utb', 'fr-bfu-g2.ctb'],
  // zh-chn.ctb has no ¥ and writes eight cells for it (liblouis 3.33).
  'zh-Hans': ['zhcn-g1.ctb', 'zhcn-g2.ctb'],
} as const;

const python = '/usr/bin/python3';

/** True if liblouis and its Python binding are installed. */
export const hasLiblouis: boolean =
  existsSync(python) && existsSync('/usr/lib/python3/dist-packages/louis/__init__.py');

export function warnWithoutLiblouis(what: string): void {
  if (!hasLiblouis) console.warn(`SKIPPED ${what}: needs liblouis (apt-get install python3-louis)`);
}

/** Translates all texts with one table. Starts a Python once, so give it many. */
export function toBraille(texts: readonly string[], table: string): readonly BrailleText[] {
  const answer = execFileSync(python, ['-c', script, table], { input: JSON.stringify(texts), encoding: 'utf8' });
  const translated = JSON.parse(answer) as readonly { cells: string; places: readonly number[] }[];
  return translated.map(({ cells, places }) => ({ cells, readAfter: readAfter(places, cells.length) }));
}

/** liblouis tells where the cells of each character begin. They end where those of a later one do, or the text does. */
function readAfter(places: readonly number[], length: number): readonly number[] {
  return places.map((place, index) => places.slice(index + 1).find((next) => next > place) ?? length);
}

/** The signs of these texts are all in Unicode's first plane, so characters are UTF-16 units. */
const script = `
import json, sys, louis
table = ['unicode.dis', sys.argv[1]]
def translate(text):
    cells, _, places, _ = louis.translate(table, text)
    return {'cells': cells, 'places': list(places)}
json.dump([translate(text) for text in json.load(sys.stdin)], sys.stdout)
`;
