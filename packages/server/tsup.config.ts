import { packageBuild } from '../../scripts/tsupConfig';

export default packageBuild({ formats: ['esm'] });
