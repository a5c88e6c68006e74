/**
 * True if a content security policy without `'wasm-unsafe-eval'` forbids WebAssembly here. A worker has the policy of its own
 * script's response, and not the page's.
 */
export function isWasmBlocked(): boolean {
  try {
    return !new WebAssembly.Module(emptyModule);
  } catch {
    return true;
  }
}

/** The magic number and the version, which are a whole module. */
const emptyModule = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
