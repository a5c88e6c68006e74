export { copyAssets, shippedModel, soundswallowerFolder, type CopyResult, type ModelSource } from './copyAssets';
export { copyMoonshine } from './copyMoonshine';
export { readModelFolder, type ModelFolder } from './readModelFolder';
export { unpackMandarinModel } from './unpackMandarinModel';
