import type { SpokenState } from '@payaloud/core/internal/languages';
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';
import { statesOf } from './states';
import { voiceAttributes } from './voiceAttributes';
import { maskCharacters, spokenCharacters, type VoicedLanguage } from './words';

/** The properties of a control that the page voice says. */
export interface Control {
  readonly name: string;
  readonly role: string;
  readonly value: string;
  readonly states: readonly SpokenState[];
  readonly description: string;
  /** Said instead of the name if others may hear. Null if the control is not sensitive. */
  readonly masked: string | null;
  readonly maskedValue: string;
  readonly maskedDescription: string;
}

export function readControl(element: Element, language: VoicedLanguage): Control {
  const role = getRole(element) ?? '';
  const name = nameOf(element);
  const isField = isTextField(element) && isSensitive(element);
  return {
    name,
    role: language.sentences.selfVoicing.roles[role] ?? '',
    value: valueOf(element, language),
    states: statesOf(element),
    description: line([descriptionOf(element, language), errorOf(element)], language),
    masked: maskOf(element) ?? maskedLabelOf(element, language) ?? (isField ? name : null),
    maskedValue: isField ? maskCharacters(element.value, language) || language.sentences.selfVoicing.empty : '',
    maskedDescription: isField ? maskedTextOf(referredBy(element, 'aria-describedby'), language) : '',
  };
}

/** The text for a control, and the masked text if the control or its context is sensitive. */
export function describeControl(
  control: Control,
  language: VoicedLanguage,
  context = { whole: '', masked: '' },
): { text: string; masked?: string } {
  const { states } = language.sentences.selfVoicing;
  const { name, role, value, description, masked, maskedValue, maskedDescription } = control;
  const said = control.states.map((state) => states[state]);
  const text = line([context.whole, name, role, value, ...said, description], language);
  if (masked !== null)
    return { text, masked: line([context.masked, masked, role, maskedValue, ...said, maskedDescription], language) };
  if (context.masked === context.whole) return { text };
  return { text, masked: line([context.masked, name, role, value, ...said, description], language) };
}

function line(parts: readonly string[], { sentences }: VoicedLanguage): string {
  return sentences.selfVoicing.join(parts.filter((part) => part !== ''));
}

/** The words given by the app, else the accessible name, else the text of an element that is not a control. */
export function nameOf(element: Element): string {
  const words = element.getAttribute(voiceAttributes.speech);
  if (words !== null) return words;
  const name = computeAccessibleName(element).trim();
  if (name !== '' || element.matches(controls)) return name;
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, maxTextLength);
}

export const controls =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=""], [contenteditable=true], [role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=slider], [role=tab], [role=option], [role=menuitem]';

const maxTextLength = 600;

export function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return (
    element instanceof HTMLInputElement &&
    !/^(button|checkbox|color|file|hidden|image|radio|range|reset|submit)$/.test(element.type)
  );
}

export function isSecret(element: Element): boolean {
  return (
    element instanceof HTMLInputElement &&
    (element.type === 'password' || /one-time-code|cc-csc|password/.test(element.autocomplete))
  );
}

/** True if the component of the control announces its errors itself. */
export function isAnnounced(element: Element): boolean {
  return element.hasAttribute(voiceAttributes.announced);
}

/** True if the element shows an amount or a payee, which are masked if others may hear. */
export function isSensitive(element: Element): boolean {
  return (
    maskOf(element) !== null ||
    hasMaskedLabel(element) ||
    (isTextField(element) && element.closest('[data-payaloud="amount-field"]') !== null)
  );
}

function maskOf(element: Element): string | null {
  return element.closest(`[${voiceAttributes.masked}]`)?.getAttribute(voiceAttributes.masked) ?? null;
}

/** The name from `aria-labelledby` with sensitive texts replaced by their masks. Null if none is sensitive. */
function maskedLabelOf(element: Element, language: VoicedLanguage): string | null {
  return hasMaskedLabel(element) ? maskedTextOf(referredBy(element, 'aria-labelledby'), language) : null;
}

function hasMaskedLabel(element: Element): boolean {
  return referredBy(element, 'aria-labelledby').some((label) => maskOf(label) !== null);
}

function maskedTextOf(elements: readonly Element[], language: VoicedLanguage): string {
  const texts = elements.map((one) => maskOf(one) ?? (one.textContent ?? '').replace(/\s+/g, ' ').trim());
  return line(texts, language);
}

/** The accessible description, in the words of the app if there are any. */
function descriptionOf(element: Element, language: VoicedLanguage): string {
  const texts = referredBy(element, 'aria-describedby');
  const hasWords = texts.some((text) => text.hasAttribute(voiceAttributes.speech));
  return hasWords ? line(texts.map(nameOf), language) : computeAccessibleDescription(element);
}

function referredBy(element: Element, attribute: 'aria-labelledby' | 'aria-describedby'): Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.map((id) => element.ownerDocument.getElementById(id)).filter((one) => one !== null);
}

function valueOf(element: Element, language: VoicedLanguage): string {
  const { empty } = language.sentences.selfVoicing;
  if (isTextField(element)) {
    if (element.value === '') return empty;
    return isSecret(element) ? maskCharacters(element.value, language) : spokenCharacters(element.value, language);
  }
  if (element instanceof HTMLSelectElement) {
    return line(Array.from(element.selectedOptions, nameOf), language);
  }
  const told = element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow');
  if (told !== null) return told;
  return element instanceof HTMLInputElement && element.type === 'range' ? element.value : '';
}

function errorOf(element: Element): string {
  if (element.getAttribute('aria-invalid') !== 'true') return '';
  const ids = element.getAttribute('aria-errormessage')?.split(/\s+/) ?? [];
  return ids.map((id) => element.ownerDocument.getElementById(id)?.textContent?.trim() ?? '').join(' ');
}
