/**
 * Runs in the AudioWorklet and forwards the microphone's samples in pieces of 1,024. It is a separate file in the
 * assets folder because `addModule` takes only a URL and a CSP forbids `blob:` URLs.
 */
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

const pieceSamples = 1_024;

class Capture extends AudioWorkletProcessor {
  private piece = new Float32Array(pieceSamples);
  private filled = 0;
  private state: 'capturing' | 'ended' = 'capturing';

  constructor() {
    super();
    // The context outlives the capture. A processor that does not end would run beside all later ones.
    this.port.addEventListener('message', () => (this.state = 'ended'));
    this.port.start();
  }

  process(inputs: readonly (readonly Float32Array[])[]): boolean {
    for (const sample of inputs[0]?.[0] ?? []) {
      this.piece[this.filled] = sample;
      this.filled += 1;
      if (this.filled === pieceSamples) this.hand();
    }
    return this.state === 'capturing';
  }

  private hand(): void {
    this.port.postMessage(this.piece, [this.piece.buffer]);
    this.piece = new Float32Array(pieceSamples);
    this.filled = 0;
  }
}

registerProcessor('payaloud-capture', Capture);
