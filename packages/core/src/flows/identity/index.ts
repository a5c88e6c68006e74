// Use `export *` only: esbuild moves everything that a file with named exports reaches into every chunk that imports
// it.
export * from '../enrollment';
export * from './firstFlow';
export * from './flow';
export * from './firstMessages';
export * from './messages';
export type {
  DroppedStroke,
  IdentityMethod,
  IdentityStatus,
  NoAnswer,
  OtherMethod,
  PartStatus,
  RetryCause,
} from './reasons';
export * from './state';
