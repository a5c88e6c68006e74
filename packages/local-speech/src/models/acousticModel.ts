/** The files of a PocketSphinx acoustic model, named by their role in the decoder. */
export const modelFileRoles = ['mdef', 'means', 'variances', 'sendump', 'transition_matrices'] as const;
export type ModelFileRole = (typeof modelFileRoles)[number];

/** An acoustic model in memory, as the decoder takes it. */
export interface AcousticModel {
  readonly files: Readonly<Record<ModelFileRole, Uint8Array>>;
  /** The model's feature parameters (`feat_params.json`, or PocketSphinx's `feat.params`). */
  readonly features: FeatureParameters;
}

export type FeatureParameters = Readonly<Record<string, string | number | boolean>>;

/** Parses PocketSphinx's `feat.params` (`-name value` lines). */
export function parseFeatureParameters(text: string): FeatureParameters {
  const pairs = text
    .split('\n')
    .map((line) => /^-(\S+)\s+(\S+)/.exec(line.trim()))
    .filter((match) => match !== null)
    .map((match): [string, string | number | boolean] => [match[1] ?? '', valueOf(match[2] ?? '')])
    .filter(([name]) => !unknownToSoundswallower.has(name));
  return Object.fromEntries(pairs);
}

/** PocketSphinx names that SoundSwallower 0.6.3 refuses or interprets differently. */
const unknownToSoundswallower = new Set(['agc', 'model', 'cmninit']);

function valueOf(text: string): string | number | boolean {
  if (text === 'yes' || text === 'no') return text === 'yes';
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}
