export { clipVocabulary } from '../announcement/clips';
