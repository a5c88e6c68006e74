import { packageBuild } from '../../scripts/tsupConfig';
import { assetScripts } from './scripts/assetScripts';

export default [packageBuild(), assetScripts('assets')];
