import { PayaloudLocalSpeechError } from '../errors';
import type { Task } from '../grammar/taskGrammar';
import type { GrammarConfig, RecognizerConfig, WorkerReply, WorkerRequest } from './protocol';
import type { Recognition } from './protocol';

/** The part of `Worker` that is used. Bundlers' workers, shared workers and test doubles fit it. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

export interface WorkerClient {
  /** Rejects with `blocked-by-page` if the worker may not run WebAssembly. A worker that cannot be asked is left to `load`. */
  check(): Promise<void>;
  load(config: RecognizerConfig): Promise<void>;
  /** Adds a model that is asked about the amounts of the loaded one. */
  addSecond(config: GrammarConfig): Promise<void>;
  recognize(task: Task, pcm: Float32Array, currency?: string): Promise<Recognition>;
  /** `broken` after an error or `terminate()`. Then create another worker. */
  state(): 'working' | 'broken';
  terminate(): void;
}

/** Turns requests and replies into promises. If the worker fails, all pending and later requests reject. */
export function createWorkerClient(worker: WorkerLike): WorkerClient {
  const waiting = new Map<number, { resolve(reply: WorkerReply): void; reject(error: Error): void }>();
  let broken: Error | undefined;
  let lastId = 0;

  worker.addEventListener('message', ({ data }) => {
    const reply = data as WorkerReply;
    const waiter = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'blocked') waiter?.reject(new PayaloudLocalSpeechError('blocked-by-page', wasmBlocked));
    else if (reply.kind === 'failed') waiter?.reject(new Error(reply.message));
    else waiter?.resolve(reply);
  });
  worker.addEventListener('error', ({ message }) => breakAll(new Error(message ?? 'The speech worker did not start')));

  function breakAll(error: Error): void {
    broken = error;
    for (const waiter of waiting.values()) waiter.reject(error);
    waiting.clear();
  }

  function ask(request: WorkerRequest): Promise<WorkerReply> {
    if (broken) return Promise.reject(broken);
    return new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  }

  return {
    async check() {
      lastId += 1;
      await ask({ kind: 'check', id: lastId }).catch((error: unknown) => {
        if (error instanceof PayaloudLocalSpeechError) throw error;
      });
    },
    async load(config) {
      lastId += 1;
      await ask({ kind: 'load', id: lastId, config });
    },
    async addSecond(config) {
      lastId += 1;
      await ask({ kind: 'add-second', id: lastId, config });
    },
    async recognize(task, pcm, currency) {
      lastId += 1;
      const reply = await ask({ kind: 'recognize', id: lastId, task, pcm, currency });
      if (reply.kind !== 'recognized') throw new Error(`Unexpected reply from the worker: ${reply.kind}`);
      return reply.recognition;
    },
    state: () => (broken ? 'broken' : 'working'),
    terminate() {
      worker.terminate();
      breakAll(new Error('The speech worker was terminated'));
    },
  };
}

const wasmBlocked =
  "The policy of speech-worker.js blocks WebAssembly. Send it with script-src 'self' 'wasm-unsafe-eval'.";
