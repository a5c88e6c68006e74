// The elements in the JSX of React 19: `import '@payaloud/elements/react'`.
import '@payaloud/elements';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { OurElements, OurEvents, PropertiesOf } from './properties.js';

/** Handlers of the elements' own events, such as `onpayaloud-value-committed`. */
type Handlers = { [Type in keyof OurEvents as `on${Type}`]?: (event: OurEvents[Type]) => void };

type PropsOf<Element extends HTMLElement> = Omit<
  DetailedHTMLProps<HTMLAttributes<Element>, Element>,
  keyof PropertiesOf<Element>
> &
  PropertiesOf<Element> &
  Handlers;

type Elements = { [Tag in keyof OurElements]: PropsOf<OurElements[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
