import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { mergeProps } from './mergeProps';

interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /**
   * `primary`: the only main action of a screen. `tonal`: the way to talk. `done`: the action is done, and the button
   * stays to keep the focus.
   */
  readonly variant?: 'primary' | 'tonal' | 'done' | undefined;
}

/** A button in our looks. Its type is `button` unless told, so that it never submits an app's form. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button({ variant, ...props }, ref) {
  const own = { type: 'button', className: 'payaloud-button' } as const;
  return <button {...mergeProps(own, props)} ref={ref} data-variant={variant} />;
});
