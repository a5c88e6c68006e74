import { startOrca, type Orca, type OrcaOptions } from '@payaloud/testing/orca';
import { chromium, firefox, type Page } from 'playwright';
import { chromiumPath } from '../../../scripts/chromium';
import { firefoxPath } from '../../../scripts/firefox';

/** Orca with a window of Chromium, or of Firefox if `PAYALOUD_BROWSER` is `firefox`. */
export type Desk = Orca<Page>;

type DeskOptions = Pick<OrcaOptions<Page>, 'settings' | 'msPerCharacter' | 'voices' | 'brailleCells' | 'debugFile'>;

export const isFirefox: boolean = process.env.PAYALOUD_BROWSER === 'firefox';

export function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const debugFile = process.env.PAYALOUD_ORCA_LOG && `${process.env.PAYALOUD_ORCA_LOG}.${process.pid}.${Date.now()}`;
  const browser = isFirefox ? { firefox, executablePath: firefoxPath } : { chromium, executablePath: chromiumPath };
  return startOrca({ ...browser, ...(debugFile ? { debugFile } : {}), ...options });
}

/** Path of a transcript for `toMatchFileSnapshot`. */
export function transcriptPath(name: string): string {
  return isFirefox ? `transcripts/firefox/${name}.txt` : `transcripts/${name}.txt`;
}
