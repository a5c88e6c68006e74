import { PARAM_KEY } from './constants';
import type { ListenGlobals, ListenParameters, TestMode } from './types';

export type ListenSettings = Required<NonNullable<ListenParameters['listen']>>;

/** The parameter of a story, with defaults. */
export function readParameters(parameters: Readonly<Record<string, unknown>>): ListenSettings {
  const given = (parameters as ListenParameters)[PARAM_KEY];
  return { test: given?.test ?? 'todo', findings: given?.findings ?? {}, disable: given?.disable ?? false };
}

/** Mode of the story's test. `off` if the globals ask for a manual check. */
export function testModeOf(
  parameters: Readonly<Record<string, unknown>>,
  globals: Readonly<Record<string, unknown>>,
): TestMode {
  return (globals as ListenGlobals)[PARAM_KEY]?.manual ? 'off' : readParameters(parameters).test;
}
