import { attributeNames, defineAccessors, type ElementShape } from './accessors';
import { PayaloudElement } from './PayaloudElement';

type ElementClass<Properties> = (abstract new () => PayaloudElement & Properties) & {
  readonly observedAttributes: readonly string[];
};

/** The class of an element that has `own`, and what all elements share, as accessors, which are `Properties`. */
export function elementWith<Properties>(own: ElementShape): ElementClass<Properties> {
  const shape: ElementShape = {
    attributes: { ...own.attributes, language: 'text', locale: 'text' },
    properties: [...own.properties, 'announcer', 'recognizer'],
  };
  abstract class WithProperties extends PayaloudElement {
    static readonly observedAttributes = attributeNames(shape);
  }
  defineAccessors(WithProperties.prototype, shape);
  // The accessors are the properties.
  return WithProperties as unknown as ElementClass<Properties>;
}
