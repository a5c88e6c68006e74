import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { orcaCustomizations } from './caretRace';

/** `quiet`: does not read the whole page at load, nor the names of keys. `defaults`: as Orca comes. */
export type OrcaSettings = 'quiet' | 'defaults';

const quiet = {
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
  enableKeyEcho: false,
  enableEchoByCharacter: true,
};

/** Makes a home and a runtime folder for Orca, with its settings and our customization. */
export async function writeOrcaHome(home: string, runtime: string, settings: OrcaSettings): Promise<void> {
  const folder = join(home, '.local/share/orca');
  await mkdir(folder, { recursive: true });
  await mkdir(runtime, { recursive: true });
  await chmod(runtime, 0o700);
  const profile = { profile: ['Default', 'default'], enableBraille: true, ...(settings === 'quiet' ? quiet : {}) };
  await writeFile(join(folder, 'orca-customizations.py'), orcaCustomizations);
  await writeFile(
    join(folder, 'user-settings.conf'),
    JSON.stringify({ general: {}, profiles: { default: profile }, pronunciations: {}, keybindings: {} }),
  );
}
