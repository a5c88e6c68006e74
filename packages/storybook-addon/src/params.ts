import { findingNames } from '@payaloud/testing/spoken-log';
import { PARAM_KEY } from './constants';
import { PayaloudStorybookAddonError } from './PayaloudStorybookAddonError';
import type { ListenGlobals, ListenParameters, TestMode } from './types';

export type ListenSettings = Required<NonNullable<ListenParameters['listen']>>;

const modes = ['off', 'todo', 'error'];

/** The parameter of a story, with defaults. Throws if it has a mode, a finding or a severity that does not exist. */
export function readParameters(parameters: Readonly<Record<string, unknown>>): ListenSettings {
  const given = (parameters as ListenParameters)[PARAM_KEY];
  const { test = 'todo', findings = {}, disable = false } = given ?? {};
  checkKnown('listen.test', test, modes);
  for (const [name, severity] of Object.entries(findings)) {
    checkKnown('listen.findings', name, findingNames);
    if (severity !== undefined) checkKnown(`listen.findings['${name}']`, severity, modes);
  }
  return { test, findings, disable };
}

function checkKnown(parameter: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new PayaloudStorybookAddonError(
    'bad-parameter',
    `The parameter ${parameter} has "${value}". Use ${known.slice(0, -1).join(', ')} or ${known.at(-1)}.`,
  );
}

/** Mode of the story's test. `off` if the globals ask for a manual check. */
export function testModeOf(
  parameters: Readonly<Record<string, unknown>>,
  globals: Readonly<Record<string, unknown>>,
): TestMode {
  return (globals as ListenGlobals)[PARAM_KEY]?.manual ? 'off' : readParameters(parameters).test;
}
