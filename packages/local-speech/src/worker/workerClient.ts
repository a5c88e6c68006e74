import type { Task } from '../grammar/taskGrammar';
import type { LoadParts, WorkerReply, WorkerRequest } from './protocol';
import type { Recognition } from './recognition';

/** The part of `Worker` that is used, so that a bundler's worker, a shared one or a test's own fits. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

export interface WorkerClient {
  load(parts: LoadParts): Promise<void>;
  recognize(task: Task, pcm: Float32Array, currency?: string): Promise<Recognition>;
  /** `broken` after an error or `terminate`: another worker has to take its place. */
  state(): 'working' | 'broken';
  terminate(): void;
}

/** Requests and replies as promises. A worker that breaks rejects everything that waits, and all that comes after. */
export function createWorkerClient(worker: WorkerLike): WorkerClient {
  const waiting = new Map<number, { resolve(reply: WorkerReply): void; reject(error: Error): void }>();
  let broken: Error | undefined;
  let lastId = 0;

  worker.addEventListener('message', ({ data }) => {
    const reply = data as WorkerReply;
    const waiter = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'failed') waiter?.reject(new Error(reply.message));
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
    async load(parts) {
      lastId += 1;
      await ask({ kind: 'load', id: lastId, parts });
    },
    async recognize(task, pcm, currency) {
      lastId += 1;
      const reply = await ask({ kind: 'recognize', id: lastId, task, pcm, currency });
      if (reply.kind !== 'recognized') throw new Error(`The worker answered ${reply.kind}`);
      return reply.recognition;
    },
    state: () => (broken ? 'broken' : 'working'),
    terminate() {
      worker.terminate();
      breakAll(new Error('The speech worker was ended'));
    },
  };
}
