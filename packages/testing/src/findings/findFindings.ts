import type { Evidence, Rule } from './evidence';
import { findingNames, type Finding, type FindingName } from './finding';
import { defaultSeverities, type FindingOptions } from './findingOptions';
import { amountAsSymbols } from './rules/amountAsSymbols';
import { changedWhileListening } from './rules/changedWhileListening';
import { focusLost } from './rules/focusLost';
import { lost } from './rules/lost';
import { machineIdSpoken } from './rules/machineIdSpoken';
import { mountedWithText } from './rules/mountedWithText';
import { nameChangedUnderFocus } from './rules/nameChangedUnderFocus';
import { saidTwice } from './rules/saidTwice';
import { silentAfterAction } from './rules/silentAfterAction';
import { talkedOver } from './rules/talkedOver';
import { unavailableAfterPress } from './rules/unavailableAfterPress';

const rules: Readonly<Record<FindingName, Rule>> = {
  'said-twice': saidTwice,
  'talked-over': talkedOver,
  lost,
  'mounted-with-text': mountedWithText,
  'silent-after-action': silentAfterAction,
  'amount-as-symbols': amountAsSymbols,
  'changed-while-listening': changedWhileListening,
  'machine-id-spoken': machineIdSpoken,
  'focus-lost': focusLost,
  'name-changed-under-focus': nameChangedUnderFocus,
  'unavailable-after-press': unavailableAfterPress,
};

const page = 'https://github.com/payaloud/payaloud/blob/main/docs/findings.md';

/** All findings, in the order of the entries that show them. */
export function findFindings(evidence: Evidence, options: FindingOptions = {}): readonly Finding[] {
  const settings = { msPerCharacter: options.msPerCharacter ?? 40 };
  return findingNames
    .flatMap((name) => {
      const chosen = options.severity?.[name];
      return rules[name](evidence, settings).flatMap(({ isEstimate, ...found }) => {
        const severity = chosen ?? (isEstimate ? 'todo' : defaultSeverities[name]);
        return severity === 'off' ? [] : [{ ...found, name, severity, help: `${page}#${name}` }];
      });
    })
    .sort((one, other) => (one.entries.at(-1) ?? 0) - (other.entries.at(-1) ?? 0));
}
