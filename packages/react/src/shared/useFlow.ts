import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLatest } from './useLatest';

/** The controller of one flow, as its hook needs it. Every function is stable. */
export interface FlowController<State> {
  readonly getState: () => State;
  /** Calls `listener` after each change of the state. Returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
  /** A component watches the flow from now on. Returns what ends it. */
  readonly connect: () => () => void;
}

/**
 * Creates a flow's controller once, connects it while the component is mounted, and renders each of its states. `create`
 * is called outside effects, so it must touch nothing until `connect`.
 */
export function useFlow<State, Options extends object, Controller extends FlowController<State>>(
  create: (options: Options) => Controller & FlowController<State>,
  options: Options,
): readonly [State, Controller] {
  const latest = useLatest(options);
  const [controller] = useState(() => create(latest));
  const state = useSyncExternalStore(controller.subscribe, controller.getState, controller.getState);
  useEffect(() => controller.connect(), [controller]);
  return [state, controller];
}
