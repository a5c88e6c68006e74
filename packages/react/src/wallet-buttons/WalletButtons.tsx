import type { Timers } from '@payaloud/browser/internal';
import {
  forwardRef,
  useEffect,
  useRef,
  useImperativeHandle,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import { useDefaults, type Defaults } from '../provider';
import { mergeProps, titleFrames } from '../shared';
import { warnOfMisuse } from '../shared/misuse';
import { reachedControls, unnamedControls } from './unnamedControls';

export interface WalletButtonsProps extends ComponentPropsWithoutRef<'div'>, Pick<Defaults, 'language'> {
  /**
   * The buttons of the wallets, such as Apple Pay, Google Pay and PayPal, or an element that the provider fills.
   * @default none
   */
  readonly children?: ReactNode;
}

/**
 * A named group for the buttons of wallets. A frame without a name gets the group's, because a screen reader calls it "Frame 0"
 * (react-stripe-js#517); if it is all there is, no group says the name once more. In development it warns of each control
 * without a name of its own. Hand the wallet's result over with `useWallet`.
 *
 * @example
 *   <WalletButtons language={en}>
 *     <button type="button">Apple Pay</button>
 *   </WalletButtons>
 */
export const WalletButtons = forwardRef<HTMLDivElement, WalletButtonsProps>(function WalletButtons(props, ref) {
  const { children, language: appLanguage, 'aria-label': appLabel, ...rest } = props;
  const { language, clock } = useDefaults('checkout', { language: appLanguage });
  const label = appLabel ?? language.sentences.paymentMethods.wallets;
  const [isNamedByFrame, setNamedByFrame] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => group.current as HTMLDivElement);
  useEffect(() => {
    const root = group.current;
    if (!root) return undefined;
    const onUpdate = () => setNamedByFrame(isOneFrame(reachedControls(root), label));
    return titleFrames(root, { label, replacesOne: false, onUpdate });
  }, [label]);
  useEffect(() => (group.current ? checkNames(group.current, label, clock) : undefined), [label, clock]);
  return (
    <div
      {...(!isNamedByFrame && { role: 'group', 'aria-label': label })}
      {...mergeProps({ className: 'payaloud payaloud-wallet-buttons' }, rest)}
      ref={group}
    >
      {children}
    </div>
  );
});

/** True if a frame with this name is the only control. */
function isOneFrame([first, ...others]: readonly Element[], label: string): boolean {
  return others.length === 0 && first instanceof HTMLIFrameElement && first.title === label;
}

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** In ms. Providers name their buttons after they have put them in. */
const settledMs = 1_000;

/** Warns of controls that are still without a name some time after the last change. */
function checkNames(root: HTMLElement, label: string, clock: Timers): (() => void) | undefined {
  if (process.env.NODE_ENV === 'production') return undefined;
  const warn = () => {
    for (const control of unnamedControls(root, label)) {
      const tag = control.tagName.toLowerCase();
      warnOfMisuse(
        'no-label',
        `A wallet's <${tag}> has no name of its own. Give it an aria-label, or a title if it is a frame.`,
      );
    }
  };
  let stop = clock.after(settledMs, warn);
  const wait = () => {
    stop();
    stop = clock.after(settledMs, warn);
  };
  const observer = new MutationObserver(wait);
  observer.observe(root, { subtree: true, childList: true, attributes: true });
  return () => {
    stop();
    observer.disconnect();
  };
}
