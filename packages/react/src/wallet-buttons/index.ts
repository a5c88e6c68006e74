export { WalletButtons, type WalletButtonsProps } from './WalletButtons';
export { useWallet, type Wallet } from './useWallet';
