/** Keys that change another key. Screen readers' own commands hold them down, and they silence nobody. */
const modifiers: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

export function isModifier(key: string | undefined): boolean {
  return key !== undefined && modifiers.includes(key);
}

/**
 * Tells that a key is down, with each of its repeats, and that it was let go. A window that loses the focus counts as that,
 * because the key is then let go elsewhere. So does a key pressed with Meta, which macOS never reports as let go.
 */
export function watchHeldKey(
  doc: Document,
  tell: (event: { readonly type: 'key-down' | 'key-up' }) => void,
): () => void {
  const options = { capture: true, passive: true };
  let held: string | null = null;

  function onDown({ key, code, metaKey }: KeyboardEvent) {
    if (isModifier(key) || metaKey) return;
    held = code;
    tell({ type: 'key-down' });
  }

  function onUp({ code }: KeyboardEvent) {
    if (code === held) letGo();
  }

  function letGo() {
    if (held === null) return;
    held = null;
    tell({ type: 'key-up' });
  }

  doc.addEventListener('keydown', onDown, options);
  doc.addEventListener('keyup', onUp, options);
  // Not while capturing: the window would then hear of every control that loses the focus.
  doc.defaultView?.addEventListener('blur', letGo);
  return () => {
    doc.removeEventListener('keydown', onDown, options);
    doc.removeEventListener('keyup', onUp, options);
    doc.defaultView?.removeEventListener('blur', letGo);
    letGo();
  };
}
