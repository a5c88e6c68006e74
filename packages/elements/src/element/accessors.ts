/** `text`: the attribute's text, '' if it is missing. `flag`: true if the attribute is there, whatever its text. */
type AttributeKind = 'text' | 'flag';

/** Attributes and properties of an element, by the name of the property. The attribute `zero-text` is the property `zeroText`. */
export interface ElementShape {
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  /** Objects and functions, which no attribute can hold. */
  readonly properties: readonly string[];
}

/** Names of attributes, for `observedAttributes`. */
export function attributeNames({ attributes }: ElementShape): readonly string[] {
  return Object.keys(attributes).map(attributeOf);
}

/** `zeroText` is `zero-text`. HTML's own names stay one word. */
function attributeOf(property: string): string {
  return property === 'readOnly' ? 'readonly' : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Holds the properties of an element. */
export interface PropertyHolder extends HTMLElement {
  getProperty(name: string): unknown;
  setProperty(name: string, value: unknown): void;
}

/** Defines HTML's accessors on a class: attributes are reflected, and properties ask for an update. */
export function defineAccessors(prototype: PropertyHolder, { attributes, properties }: ElementShape): void {
  for (const [name, kind] of Object.entries(attributes)) {
    // A class may have an accessor of its own.
    if (!(name in prototype)) defineReflected(prototype, name, attributeOf(name), kind);
  }
  for (const name of properties) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: PropertyHolder) {
        return this.getProperty(name);
      },
      set(this: PropertyHolder, value: unknown) {
        this.setProperty(name, value);
      },
    });
  }
}

function defineReflected(prototype: PropertyHolder, name: string, attribute: string, kind: AttributeKind): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return kind === 'flag' ? this.hasAttribute(attribute) : (this.getAttribute(attribute) ?? '');
    },
    set(this: HTMLElement, value: unknown) {
      if (kind === 'flag') this.toggleAttribute(attribute, Boolean(value));
      else if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, String(value));
    },
  });
}

/**
 * Gives the class what the page has set on an element before its script came. Such a property hides the accessor.
 * @see https://web.dev/articles/custom-elements-best-practices#make_properties_lazy
 */
export function upgradeProperties(element: HTMLElement): void {
  const prototype: unknown = Object.getPrototypeOf(element);
  if (typeof prototype !== 'object' || prototype === null) return;
  for (const [name, value] of Object.entries(element)) {
    if (!(name in prototype)) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
