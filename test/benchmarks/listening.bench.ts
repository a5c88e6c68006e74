import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { zooCases } from '../zoo/cases';
import { bundle } from './bundle';
import { listenToCase, tools, type Heard } from './listening/listenToCase';

it('compares what each tool notices of the faults in the zoo', async () => {
  const code = await bundle("import './test/zoo/listening';");
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  const table: Record<string, Record<string, string>> = {};
  for (const name of Object.keys(zooCases)) {
    const row: Record<string, string> = {};
    for (const tool of tools) {
      const [fault, mended] = await Promise.all([
        listenToCase(browser, { code, name, tool, variant: 'fault' }),
        listenToCase(browser, { code, name, tool, variant: 'mended' }),
      ]);
      row[tool] = verdict(fault, mended);
      console.log(`${name}, ${tool}: ${row[tool]}\n  fault:  ${fault.join(' | ')}\n  mended: ${mended.join(' | ')}`);
    }
    table[name] = row;
  }
  await browser.close();
  console.table(table);
  const named = Object.values(table).filter(({ payaloud }) => payaloud === 'named');
  expect(named.length).toBeGreaterThanOrEqual(8);
});

/** `differs` if the tool recorded something else than with the remedy, so that a tester who compares both can see it. */
function verdict(fault: Heard, mended: Heard): 'named' | 'differs' | 'same' {
  if (fault.some((line) => line.startsWith('FINDING'))) return 'named';
  return fault.join('\n') === mended.join('\n') ? 'same' : 'differs';
}
