// The elements in the JSX of React 19: `import '@payaloud/elements/react'`.
import '@payaloud/elements';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** The properties of an element that HTML does not have. Its methods cannot be set. */
type PropertiesOf<Element extends HTMLElement> = {
  [
    Name in Exclude<keyof Element, keyof HTMLElement> as Element[Name] extends (...args: never[]) => unknown
      ? never
      : Name
  ]?: Element[Name];
};

/** Handlers of the elements' own events, such as `onpayaloud-value-committed`. */
type Handlers = {
  [Type in keyof HTMLElementEventMap as Type extends `payaloud-${string}` ? `on${Type}` : never]?: (
    event: HTMLElementEventMap[Type],
  ) => void;
};

type PropsOf<Element extends HTMLElement> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof PropertiesOf<Element>
> &
  PropertiesOf<Element> &
  Handlers;

type Elements = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `payaloud-${string}` ? Tag : never]: PropsOf<
    HTMLElementTagNameMap[Tag]
  >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
