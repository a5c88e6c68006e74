export { DefaultsContext, useDefaults, type Defaults } from './defaults';
export { PayaloudProvider, type PayaloudProviderProps } from './PayaloudProvider';
export { PayaloudReactError } from './PayaloudReactError';
export { useAnnounce } from './useAnnounce';
export { useConnected } from './useConnected';
export { usePreferences } from './usePreferences';
export { useRecognizer } from './useRecognizer';
export { useSelfVoicing } from './useSelfVoicing';
export { announcedByItself, voiced } from './voiced';
