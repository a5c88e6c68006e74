/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HearingLanguage } from '@payaloud/core/languages';
import { mandarinPronunciations } from '../grammar/mandarinSyllables';
import { excludedWords, supplement } from '../grammar/supplement';
import { wordsOf } from '../grammar/vocabulary';
import { modelFileRoles, parseFeatureParameters, type FeatureParameters, type ModelFileRole } from '../models/manifest';

/** A PocketSphinx model on disk, with the pronunciations for one language. */
export interface ModelFolder {
  readonly files: Readonly<Record<ModelFileRole, string>>;
  readonly features: FeatureParameters;
  readonly phones: readonly string[];
  readonly pronunciations: Readonly<Record<string, readonly string[]>>;
  /** Words of the language file that the dictionary lacks. Phrases with these words are not understood. */
  readonly missing: readonly string[];
}

/**
 * Reads a model's files, and the pronunciations of the words in the language file.
 *
 * @param folder contains `mdef`, `means`, `variances`, `sendump`, `transition_matrices` and `feat_params.json` or
 * `feat.params`, and `dict.txt`, a CMU dictionary in the model's phones. Mandarin needs no dictionary: its syllables are in
 * this package.
 * @example
 *   const model = readModelFolder('models/en-us', en);
 */
export function readModelFolder(folder: string, language: HearingLanguage): ModelFolder {
  const known = language.tag.startsWith('zh') ? mandarinPronunciations : readDictionary(join(folder, 'dict.txt'));
  const added = supplement[language.tag] ?? {};
  const words = wordsOf(language).filter((word) => !(excludedWords[language.tag] ?? []).includes(word));
  const found = words
    .map((word): [string, readonly string[]] => [word, [...(known.get(word) ?? []), ...(added[word] ?? [])]])
    .filter(([, list]) => list.length > 0);
  const pronunciations = Object.fromEntries(found);
  return {
    files: Object.fromEntries(modelFileRoles.map((role) => [role, join(folder, role)])) as Record<
      ModelFileRole,
      string
    >,
    features: { ...readFeatures(folder), ...(/^(fr|zh)\b/.test(language.tag) ? { samprate: 8_000 } : {}) },
    phones: phonesOf(known),
    pronunciations,
    missing: words.filter((word) => !(word in pronunciations)),
  };
}

function phonesOf(known: ReadonlyMap<string, readonly string[]>): string[] {
  const phones = new Set<string>();
  for (const pronunciations of known.values()) {
    for (const pronunciation of pronunciations) for (const phone of pronunciation.split(' ')) phones.add(phone);
  }
  return [...phones].toSorted();
}

/** Splits no line by a regular expression, which takes most of the time for 130,000. */
function readDictionary(path: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    // Skips the header. A phone missing from the model crashes the decoder ("memory access out of bounds").
    if (line.startsWith(';;') || line.startsWith('##')) continue;
    const [entry = '', ...phones] = spaced(line).split(' ');
    if (phones.length === 0) continue;
    const word = entry.endsWith(')') ? entry.replace(/\(\d+\)$/, '') : entry;
    const pronunciation = phones.join(' ');
    const known = words.get(word);
    if (known) known.push(pronunciation);
    else words.set(word, [pronunciation]);
  }
  return words;
}

/** The line with single spaces between its words. */
function spaced(line: string): string {
  return /[\t\r]|  |^ | $/.test(line) ? line.trim().replace(/\s+/g, ' ') : line;
}

function readFeatures(folder: string): FeatureParameters {
  const json = join(folder, 'feat_params.json');
  if (existsSync(json)) return JSON.parse(readFileSync(json, 'utf8')) as FeatureParameters;
  return parseFeatureParameters(readFileSync(join(folder, 'feat.params'), 'utf8'));
}
