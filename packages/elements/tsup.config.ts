import { join } from 'node:path';
import { defineConfig } from 'tsup';
import { bundleElements } from '../../scripts/bundleElements.mjs';
import { emitDeclarations } from '../../scripts/tsupConfig';

const declarations = emitDeclarations();
await bundleElements({ write: true });

/** The stylesheets and the types. The scripts are there already. */
export default defineConfig({
  entry: { styles: 'src/styles.css', 'styles.unlayered': 'src/styles.unlayered.css' },
  format: ['esm'],
  minify: true,
  dts: {
    entry: { index: join(declarations, 'index.d.ts'), auto: join(declarations, 'auto.d.ts') },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
