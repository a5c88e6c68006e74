export { clipVocabulary } from './clipVocabulary';
export { normalizeForClips, toClips, type ClipPiece } from './toClips';
