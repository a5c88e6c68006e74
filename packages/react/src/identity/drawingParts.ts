// The drawing, as ConfirmIdentity shows it: one chunk, for payers who have set one up.
export { DrawingDialog } from './DrawingDialog';
export { DrawingHelp } from './DrawingHelp';
