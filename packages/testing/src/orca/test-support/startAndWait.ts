import { chromium } from 'playwright';
import { startOrca } from '../startOrca';

// Prints the address of its recorder, then waits. Throws, without stopping Orca, when something is written to it.
const { recorder } = await startOrca({ chromium });
console.log(recorder.env.SPEECHD_ADDRESS);
process.stdin.once('data', () => {
  throw new Error('a test failed');
});
