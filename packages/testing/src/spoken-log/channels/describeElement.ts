import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';
import { spokenTextOf } from '../spokenText';
import type { FocusEvent } from '../timelineEntry';
import { controls } from './reach';

export type Description = Pick<FocusEvent, 'name' | 'role' | 'states' | 'description'>;

/** The words and states that a screen reader says when the focus arrives at the element. */
export function describeElement(element: Element): Description {
  return {
    name: nameOf(element),
    role: getRole(element) ?? '',
    states: statesOf(element),
    description: [computeAccessibleDescription(element), errorOf(element)].filter(Boolean).join('. '),
  };
}

/** The accessible name, or the text of an element that is not a control and holds none, such as a message. */
export function nameOf(element: Element): string {
  const name = tidy(computeAccessibleName(element));
  if (name !== '' || element.matches(`${notNamedByText}, body`)) return name;
  return element.querySelector(controls) ? '' : spokenTextOf(element).slice(0, maxTextLength);
}

const notNamedByText = 'input, select, textarea, button, a[href], iframe, [role]:not([role=alert], [role=status])';
const maxTextLength = 300;

/** True if what is typed into the element is secret. */
export function isSecret(element: Element): boolean {
  return element.matches('input[type=password], input[autocomplete~=one-time-code], input[autocomplete~=cc-csc]');
}

function statesOf(element: Element): string[] {
  const states = [
    checkedState(element),
    either(element.getAttribute('aria-pressed'), 'pressed', 'not pressed'),
    either(expandedOf(element), 'expanded', 'collapsed'),
    either(element.getAttribute('aria-selected'), 'selected', 'not selected'),
    valueOf(element),
    element.matches(':disabled, [aria-disabled=true]') ? 'unavailable' : null,
    element.matches(':required, [aria-required=true]') ? 'required' : null,
    /^(?:true|grammar|spelling)$/.test(element.getAttribute('aria-invalid') ?? '') ? 'invalid' : null,
    element.matches('input[readonly], textarea[readonly], [aria-readonly=true]') ? 'read-only' : null,
    element.getAttribute('aria-busy') === 'true' ? 'busy' : null,
  ];
  return states.filter((state) => state !== null && state !== '').map(String);
}

function checkedState(element: Element): string | null {
  if (element.matches('input[type=checkbox], input[type=radio]')) {
    const { checked, indeterminate } = element as HTMLInputElement;
    if (indeterminate) return 'partly checked';
    return checked ? 'checked' : 'not checked';
  }
  const value = element.getAttribute('aria-checked');
  return value === 'mixed' ? 'partly checked' : either(value, 'checked', 'not checked');
}

function expandedOf(element: Element): string | null {
  const details = element.matches('summary') ? element.closest('details') : null;
  return details ? String(details.open) : element.getAttribute('aria-expanded');
}

/** The value of sliders, steppers and lists of options. Typed text is left out. */
function valueOf(element: Element): string | null {
  if (element.matches('select')) {
    return Array.from((element as HTMLSelectElement).selectedOptions, (option) => tidy(option.label)).join(', ');
  }
  const told = element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow');
  if (told !== null) return tidy(told);
  return element.matches('input[type=range]') ? (element as HTMLInputElement).value : null;
}

function errorOf(element: Element): string {
  if (element.getAttribute('aria-invalid') !== 'true') return '';
  const errors = idsIn(element, 'aria-errormessage').map((id) => element.ownerDocument.getElementById(id));
  return errors
    .map((error) => (error ? spokenTextOf(error) : ''))
    .join(' ')
    .trim();
}

export function idsIn(element: Element, attribute: string): string[] {
  return element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
}

function either(value: string | null, yes: string, no: string): string | null {
  if (value === 'true') return yes;
  return value === 'false' ? no : null;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
