export type {
  HostedFieldAdapter,
  HostedFieldControl,
  HostedFieldEvents,
  HostedFieldHandle,
  HostedFieldState,
} from './adapter';
export { HostedField, type HostedFieldProps } from './HostedField';
