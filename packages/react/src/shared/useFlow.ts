import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLatest } from './useLatest';

/** The controller of a flow. Its functions are stable. */
export interface FlowController<State> {
  readonly getState: () => State;
  /** Calls `listener` after each change of the state. Returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells the flow that a component uses it. Returns the undo. */
  readonly connect: () => () => void;
}

/**
 * Creates a flow's controller once, connects it while the component is mounted, and renders each state. `create` runs
 * during render, so the controller must touch nothing until `connect`.
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
