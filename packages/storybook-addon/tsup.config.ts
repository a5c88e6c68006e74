import { packageBuild } from '../../scripts/tsupConfig';

// Storybook 10 is ESM only, and gives its manager a React of its own.
export default packageBuild({ formats: ['esm'], external: ['react'] });
