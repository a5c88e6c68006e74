// The elements in the templates of Vue 3.5: `import '@payaloud/elements/vue'`.
import '@payaloud/elements';
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { OurElements, OurEvents, PropertiesOf } from './properties.js';

type Emits = { [Type in keyof OurEvents]: (event: OurEvents[Type]) => void };

/** Vue's compiler reads `$props` and `$emit`. No element has them. */
type InTemplate<Element extends HTMLElement> = new () => Element & {
  readonly $props: PropertiesOf<Element> &
    Omit<HTMLAttributes, keyof PropertiesOf<Element>> &
    Omit<PublicProps, keyof PropertiesOf<Element>>;
  readonly $emit: EmitFn<Emits>;
};

type Elements = { [Tag in keyof OurElements]: InTemplate<OurElements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
