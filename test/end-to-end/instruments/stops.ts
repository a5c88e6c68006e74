import { textOf, type Tree, type TreeNode } from './readTree';

/** A place where the finger's next swipe stops in VoiceOver or TalkBack. */
export interface Stop {
  readonly kind: 'text' | 'control' | 'heading' | 'image';
  readonly role: string;
  readonly text: string;
  /** The DOM node, as the DevTools protocol numbers it. Null if it has none. */
  readonly node: number | null;
  /** True for the text of a `<label>`, which VoiceOver reads before the control that it names. */
  readonly isLabel: boolean;
}

interface StopFault {
  /** `empty`: a stop where nothing is said. `doubled`: a stop that says what the one before it said. */
  readonly fault: 'empty' | 'doubled';
  readonly stop: Stop;
}

const controls: ReadonlySet<string> = new Set(
  (
    'button link textbox searchbox combobox listbox checkbox radio switch slider spinbutton tab menuitem menuitemcheckbox ' +
    'menuitemradio option treeitem DisclosureTriangle DisclosureTriangleGrouped ColorWell Date DateTime InputTime'
  ).split(' '),
);
const images: ReadonlySet<string> = new Set(['image', 'img', 'graphics-document', 'graphics-symbol']);
/** Said together with the text that follows. */
const silent: ReadonlySet<string> = new Set(['ListMarker', 'InlineTextBox', 'LineBreak']);

/** Every stop of a page, in the order of the swipes: each control, heading, named image and leaf text. */
export function stopsOf(tree: Tree): readonly Stop[] {
  const byId = new Map(tree.nodes.map((node) => [node.nodeId, node]));
  const stops: Stop[] = [];

  function visit(node: TreeNode, isLabel: boolean) {
    const role = textOf(node.role);
    const children = childrenOf(node);
    if (!node.ignored) {
      if (silent.has(role)) return;
      const kind = kindOf(role, node, children);
      if (kind) {
        stops.push({
          kind,
          role,
          text: textOf(node.name),
          node: node.backendDOMNodeId ?? null,
          isLabel: isLabel && kind === 'text',
        });
        return;
      }
    }
    const frame = tree.frames.get(node.nodeId);
    if (frame) stops.push(...stopsOf(frame));
    for (const child of children) visit(child, isLabel || role === 'LabelText');
  }

  function kindOf(role: string, node: TreeNode, children: readonly TreeNode[]): Stop['kind'] | null {
    if (controls.has(role)) return 'control';
    if (images.has(role)) return 'image';
    if (role === 'StaticText') return textOf(node.name) === '' ? null : 'text';
    // A heading that holds a control is entered, because the control needs a stop of its own.
    if (role === 'heading') return children.some(holdsControl) ? null : 'heading';
    return role === 'generic' && isFocusable(node) && children.length === 0 ? 'control' : null;
  }

  function holdsControl(node: TreeNode): boolean {
    if (!node.ignored && controls.has(textOf(node.role))) return true;
    return childrenOf(node).some(holdsControl);
  }

  function childrenOf({ childIds = [] }: TreeNode): readonly TreeNode[] {
    return childIds.flatMap((id) => byId.get(id) ?? []);
  }

  for (const root of tree.nodes.filter(({ parentId }) => parentId === undefined)) visit(root, false);
  return stops;
}

/** Finds the stops that cost a swipe and tell nothing. */
export function faultsOf(stops: readonly Stop[]): readonly StopFault[] {
  return stops.flatMap((stop, index): StopFault[] => {
    if (stop.text === '') return [{ fault: 'empty', stop }];
    const before = stops[index - 1];
    // A visible label and its control say the same, and neither can be left out.
    const isDoubled = before !== undefined && !before.isLabel && said(before) === said(stop);
    return isDoubled ? [{ fault: 'doubled', stop }] : [];
  });
}

function said({ text }: Stop): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

function isFocusable({ properties = [] }: TreeNode): boolean {
  return properties.some(({ name, value }) => name === 'focusable' && value.value === true);
}
