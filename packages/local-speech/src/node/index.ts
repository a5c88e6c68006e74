export { copyAssets, shippedModel, soundswallowerFolder, type CopyResult, type ModelSource } from './copyAssets';
export { readModelFolder, type ModelFolder } from './readModelFolder';
export { unpackMandarinModel } from './unpackMandarinModel';
