import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Stroke } from '@payaloud/core/gesture';
import { dataFolder } from '../../../scripts/run/dataFolder.mjs';

/** One stroke from the $1 recognizer's logs (as published with htfy96/dollar). */
export interface Sample {
  readonly person: string;
  readonly figure: string;
  readonly speed: Speed;
  readonly repetition: number;
  readonly stroke: Stroke;
}

export type Speed = 'slow' | 'medium' | 'fast';
export const speeds: readonly Speed[] = ['slow', 'medium', 'fast'];

const folder = `${dataFolder}/gestures`;

/** The people from whom the usual spread and the chosen numbers come. Others are strangers to what is shipped. */
export const chosenOn: readonly string[] = ['s01', 's02', 's03', 's04', 's05', 's06'];

/** Reads every `*.jsonl` in the folder. Null if the data are not installed; they are never copied into the project. */
export function readSamples(): readonly Sample[] | null {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
  if (files.length === 0) return null;
  return files.flatMap((name) => parseSamples(readFileSync(`${folder}/${name}`, 'utf8')));
}

/** Reads a line of JSON for each stroke, as `*.jsonl` and the recording page of Storybook write them. */
export function parseSamples(text: string): Sample[] {
  return text.trim().split('\n').map(readRow);
}

/** Groups drawings by person, figure and speed, in the order in which they were made. */
export function groupSamples(samples: readonly Sample[]): Map<string, Sample[]> {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    const key = groupKey(sample.person, sample.figure, sample.speed);
    const group = groups.get(key);
    if (group) group.push(sample);
    else groups.set(key, [sample]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.repetition - b.repetition);
  return groups;
}

export function groupKey(person: string, figure: string, speed: Speed): string {
  return `${person}/${figure}/${speed}`;
}

function readRow(line: string): Sample {
  const row = JSON.parse(line) as { u: string; l: string; v: Speed; r: number; p: [number, number, number][] };
  return {
    person: row.u,
    figure: row.l,
    speed: row.v,
    repetition: row.r,
    stroke: row.p.map(([x, y, t]) => ({ x, y, t })),
  };
}
