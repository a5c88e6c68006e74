import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider } from '@payaloud/react';
import { cleanup, fireEvent, render } from '@testing-library/react';
import { cloneElement, createRef, StrictMode, type ReactElement, type RefAttributes } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Conformance {
  /** A class of ours that the app's class must not replace. */
  readonly appClass: string;
  /** `aria-label` of the root, which an app's `undefined` must not remove. */
  readonly appLabel: string | null;
  /** `other`: the component has handlers of its own kind instead of the root's. */
  readonly handlers?: 'other';
}

/** The app's handlers, by the event that testing-library fires. */
const handlers = {
  onFocus: 'focusIn',
  onBlur: 'focusOut',
  onKeyDown: 'keyDown',
  onKeyUp: 'keyUp',
  onPointerDown: 'pointerDown',
} as const;
const names = Object.keys(handlers) as (keyof typeof handlers)[];

/** The facts that an app may expect of every component. The root is the element that the ref gives. */
export function describeConformance(
  name: string,
  element: ReactElement<RefAttributes<HTMLElement>>,
  conformance: Conformance,
): void {
  const { appClass, appLabel } = conformance;

  describe(name, () => {
    const calls = Object.fromEntries(names.map((handler) => [handler, vi.fn()]));
    const ref = createRef<HTMLElement>();
    let container: Element;
    const root = () => {
      if (!ref.current) throw new Error(`${name} gave its ref no element.`);
      return ref.current;
    };

    beforeEach(() => {
      const app = { className: 'app', style: { maxWidth: '20rem' }, 'data-app': 'tip', 'aria-label': undefined };
      const shown = cloneElement(element, { ...app, ...calls, ref });
      const page = (
        <PayaloudProvider language={en} locale="en-US" currency="USD">
          {shown}
        </PayaloudProvider>
      );
      ({ container } = render(page, { wrapper: StrictMode }));
    });
    afterEach(cleanup);

    it('gives its ref the only element that it renders', () => {
      expect([...container.children]).toEqual([root()]);
    });

    it("adds the app's class to its own", () => {
      expect(root()).toHaveClass('app', appClass);
    });

    it("takes the app's style", () => {
      expect(root()).toHaveStyle({ maxWidth: '20rem' });
    });

    it("takes the app's data attributes", () => {
      expect(root()).toHaveAttribute('data-app', 'tip');
    });

    it('keeps its own name if the app passes none', () => {
      expect(root().getAttribute('aria-label')).toBe(appLabel);
    });

    const own = conformance.handlers === 'other' ? [] : names;
    it.each(own)("calls the app's %s once", (handler) => {
      // A component that takes the focus when it appears has called it already.
      calls[handler]?.mockClear();
      fireEvent[handlers[handler]](root());
      expect(calls[handler]).toHaveBeenCalledOnce();
    });
  });
}
