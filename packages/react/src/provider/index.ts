export { DefaultsContext, useDefaults, type Defaults, type FilledDefaults } from './defaults';
export { PayaloudProvider, type PayaloudProviderProps } from './PayaloudProvider';
export { PayaloudReactError } from './PayaloudReactError';
export { useAnnounce } from './useAnnounce';
export { useConnected } from './useConnected';
