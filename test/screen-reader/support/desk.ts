import { startOrca, type Orca, type OrcaOptions } from '@payaloud/testing/orca';
import { chromium, type Page } from 'playwright';
import { chromiumPath } from '../../../scripts/chromium';

/** Orca with a Chromium window. */
export type Desk = Orca<Page>;

export function startDesk(options: Omit<OrcaOptions<Page>, 'chromium' | 'executablePath'> = {}): Promise<Desk> {
  const debugFile = process.env.PAYALOUD_ORCA_LOG && `${process.env.PAYALOUD_ORCA_LOG}.${process.pid}.${Date.now()}`;
  return startOrca({ chromium, executablePath: chromiumPath, ...(debugFile ? { debugFile } : {}), ...options });
}
