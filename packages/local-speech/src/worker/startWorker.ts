import { PayaloudLocalSpeechError } from '../errors';
import type { WorkerLike } from './workerClient';

/** The name to allow if a page lists its policies: `trusted-types payaloud-local-speech`. */
const policyName = 'payaloud-local-speech';
const scriptName = 'speech-worker.js';

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** Kept on the page, because a second policy of the same name is refused. */
const shared = Symbol.for('payaloud.local-speech.policy');
const page = globalThis as { trustedTypes?: TrustedTypes; [shared]?: ScriptPolicy };

/**
 * Starts the module worker in `assets`. Throws `blocked-by-page` if a security policy of the page forbids it at once.
 * `onBlocked` is called if the browser reports that later, as Chromium does for `worker-src`.
 */
export function startWorker(assets: string, onBlocked: (error: PayaloudLocalSpeechError) => void): WorkerLike {
  const address = `${assets}${scriptName}`;
  const url = new URL(address, document.baseURI).href;
  const unwatch = watchPolicy(url, onBlocked);
  try {
    const worker = new Worker(trusted(address) as string, { type: 'module', name: 'payaloud-speech' });
    worker.addEventListener('message', unwatch, { once: true });
    return worker;
  } catch (error) {
    unwatch();
    throw new PayaloudLocalSpeechError(
      'blocked-by-page',
      `The page's policy blocks ${url}. Allow worker-src 'self' and trusted-types ${policyName}. ${String(error)}`,
    );
  }
}

/** Only the script of this package passes, from whatever folder of the page's own origin. */
function trusted(address: string): unknown {
  if (!page.trustedTypes) return address;
  page[shared] ??= page.trustedTypes.createPolicy(policyName, {
    createScriptURL(url) {
      const { origin, pathname } = new URL(url, document.baseURI);
      if (origin === location.origin && pathname.endsWith(`/${scriptName}`)) return url;
      throw new TypeError(`${url} is not the speech worker of this origin`);
    },
  });
  return page[shared].createScriptURL(address);
}

function watchPolicy(url: string, onBlocked: (error: PayaloudLocalSpeechError) => void): () => void {
  const onViolation = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
    if (disposition !== 'enforce' || blockedURI !== url) return;
    unwatch();
    onBlocked(
      new PayaloudLocalSpeechError('blocked-by-page', `The page's ${effectiveDirective} blocks ${url}. Allow 'self'.`),
    );
  };
  const unwatch = () => document.removeEventListener('securitypolicyviolation', onViolation);
  document.addEventListener('securitypolicyviolation', onViolation);
  return unwatch;
}
