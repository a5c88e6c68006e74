import type { SpokenState } from '@payaloud/core/internal/languages';

/** The states of a control that the page voice names. */
export function statesOf(element: Element): SpokenState[] {
  const states: (SpokenState | null)[] = [
    checkedState(element),
    either(element.getAttribute('aria-pressed'), 'pressed', 'not-pressed'),
    either(expandedOf(element), 'expanded', 'collapsed'),
    either(element.getAttribute('aria-selected'), 'selected', 'not-selected'),
    element.matches(':disabled, [aria-disabled=true]') ? 'unavailable' : null,
    element.matches(':required, [aria-required=true]') ? 'required' : null,
    element.getAttribute('aria-invalid') === 'true' ? 'invalid' : null,
    element.matches('[readonly], [aria-readonly=true]') ? 'read-only' : null,
    element.getAttribute('aria-busy') === 'true' ? 'busy' : null,
  ];
  return states.filter((state) => state !== null);
}

/** The states that were added, then the opposites of those removed, if they have one. */
export function changedStates(before: readonly SpokenState[], after: readonly SpokenState[]): SpokenState[] {
  const came = after.filter((state) => !before.includes(state));
  const ended = before.filter((state) => !after.includes(state));
  return [...came, ...ended.flatMap((state) => endings[state] ?? [])];
}

const endings: Partial<Record<SpokenState, SpokenState>> = { unavailable: 'available', invalid: 'valid' };

function checkedState(element: Element): SpokenState | null {
  if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) {
    if (element.indeterminate) return 'partly-checked';
    return element.checked ? 'checked' : 'not-checked';
  }
  const value = element.getAttribute('aria-checked');
  return value === 'mixed' ? 'partly-checked' : either(value, 'checked', 'not-checked');
}

function expandedOf(element: Element): string | null {
  const details = element.matches('summary') ? element.closest('details') : null;
  return details ? String(details.open) : element.getAttribute('aria-expanded');
}

function either(value: string | null, yes: SpokenState, no: SpokenState): SpokenState | null {
  if (value === 'true') return yes;
  return value === 'false' ? no : null;
}
