/** The files of a PocketSphinx acoustic model, by the role that the decoder gives them. */
export const modelFileRoles = ['mdef', 'means', 'variances', 'sendump', 'transition_matrices'] as const;
export type ModelFileRole = (typeof modelFileRoles)[number];

/** An acoustic model in memory, as the decoder takes it. */
export interface AcousticModel {
  readonly files: Readonly<Record<ModelFileRole, Uint8Array>>;
  /** How the model wants its features (`feat_params.json`, or `feat.params` of PocketSphinx). */
  readonly features: FeatureParameters;
}

export type FeatureParameters = Readonly<Record<string, string | number | boolean>>;

/** Reads PocketSphinx' own `feat.params` (`-name value` lines). */
export function parseFeatureParameters(text: string): FeatureParameters {
  const pairs = text
    .split('\n')
    .map((line) => /^-(\S+)\s+(\S+)/.exec(line.trim()))
    .filter((match) => match !== null)
    .map((match): [string, string | number | boolean] => [match[1] ?? '', valueOf(match[2] ?? '')])
    .filter(([name]) => !unknownToSoundswallower.has(name));
  return Object.fromEntries(pairs);
}

/** Names that PocketSphinx has and SoundSwallower 0.6.3 refuses or reads another way. */
const unknownToSoundswallower = new Set(['agc', 'model', 'cmninit']);

function valueOf(text: string): string | number | boolean {
  if (text === 'yes' || text === 'no') return text === 'yes';
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}
