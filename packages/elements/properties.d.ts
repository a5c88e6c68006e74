// Types that `react.d.ts` and `vue.d.ts` share.

/** The properties of an element that HTML does not have. Its methods cannot be set. */
export type PropertiesOf<Element extends HTMLElement> = {
  [
    Name in Exclude<keyof Element, keyof HTMLElement> as Element[Name] extends (...args: never[]) => unknown
      ? never
      : Name
  ]?: Element[Name];
};

/** Each of our elements by its tag. */
export type OurElements = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `payaloud-${string}` ? Tag : never]: HTMLElementTagNameMap[Tag];
};

/** Each of our events by its name. */
export type OurEvents = {
  [Type in keyof HTMLElementEventMap as Type extends `payaloud-${string}` ? Type : never]: HTMLElementEventMap[Type];
};
