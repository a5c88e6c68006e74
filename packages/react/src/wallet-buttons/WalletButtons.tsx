import {
  forwardRef,
  useEffect,
  useRef,
  useImperativeHandle,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import { useDefaults, type Defaults } from '../provider';
import { mergeProps } from '../shared';
import { warnOfMisuse } from '../shared/misuse';
import { unnamedControls } from './unnamedControls';

export interface WalletButtonsProps extends ComponentPropsWithoutRef<'div'>, Pick<Defaults, 'language'> {
  /**
   * The buttons of the wallets, such as Apple Pay, Google Pay and PayPal, or an element that the provider fills.
   * @default none
   */
  readonly children?: ReactNode;
}

/**
 * A named group for the buttons of wallets. In development it warns of a button or a frame without a name, which a screen reader
 * calls "Frame 0" (react-stripe-js#517). Hand the wallet's result over with `useWallet`.
 */
export const WalletButtons = forwardRef<HTMLDivElement, WalletButtonsProps>(function WalletButtons(props, ref) {
  const { children, language: appLanguage, ...rest } = props;
  const { language } = useDefaults('checkout', { language: appLanguage });
  const group = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => group.current as HTMLDivElement);
  useEffect(() => (group.current ? checkNames(group.current) : undefined), []);
  return (
    <div
      role="group"
      aria-label={language.sentences.paymentMethods.wallets}
      {...mergeProps({ className: 'payaloud payaloud-wallet-buttons' }, rest)}
      ref={group}
    >
      {children}
    </div>
  );
});

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** In ms. Providers name their buttons after they have put them in. */
const settledMs = 1_000;

/** Warns of controls that are still without a name some time after the last change. */
function checkNames(root: HTMLElement): (() => void) | undefined {
  if (process.env.NODE_ENV === 'production') return undefined;
  let timer: ReturnType<typeof setTimeout>;
  const warn = () => {
    for (const control of unnamedControls(root)) {
      const tag = control.tagName.toLowerCase();
      warnOfMisuse('no-label', `A wallet's <${tag}> has no name. Give it an aria-label, or a title if it is a frame.`);
    }
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(warn, settledMs);
  };
  wait();
  const observer = new MutationObserver(wait);
  observer.observe(root, { subtree: true, childList: true, attributes: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
