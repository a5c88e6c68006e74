import type { CDPSession } from 'playwright';

/** A node of Chromium's accessibility tree, as the DevTools protocol tells it. */
export interface TreeNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: TreeValue;
  readonly name?: TreeValue;
  readonly value?: TreeValue;
  readonly description?: TreeValue;
  readonly properties?: readonly { readonly name: string; readonly value: TreeValue }[];
}

interface TreeValue {
  readonly value?: unknown;
}

/** A tree whose frames hold their own trees. */
export interface Tree {
  readonly nodes: readonly TreeNode[];
  /** The tree of each frame, by the node of its element. */
  readonly frames: ReadonlyMap<string, Tree>;
}

/**
 * Reads the accessibility tree of a page with its frames.
 *
 * @throws Error if a frame runs in another process, because its tree would be missing without a word.
 */
export async function readTree(session: CDPSession, frameId?: string): Promise<Tree> {
  const { nodes } = await session.send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId });
  const frames = new Map<string, Tree>();
  for (const { nodeId, backendDOMNodeId, role, ignored } of nodes) {
    if (ignored || !/^iframe/i.test(textOf(role)) || backendDOMNodeId === undefined) continue;
    const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
    if (node.frameId !== undefined) frames.set(nodeId, await readTree(session, node.frameId));
  }
  return { nodes, frames };
}

export function textOf(value: TreeValue | undefined): string {
  return typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ').trim() : '';
}
