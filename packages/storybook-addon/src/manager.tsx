import React, { useSyncExternalStore } from 'react';
import {
  addons,
  experimental_getStatusStore,
  shortcutToHumanString,
  types,
  useStorybookApi,
  type API,
} from 'storybook/manager-api';
import { ListenPanel } from './components/ListenPanel';
import { PanelTitle } from './components/PanelTitle';
import { ADDON_ID, EVENTS, PANEL_ID, PARAM_KEY } from './constants';
import { focusPanel, registerJump, shortcutKey } from './panel/jump';
import { showStatus } from './panel/storyStatus';
import { createTimelineStore, type TimelineStore } from './panel/timelineStore';

addons.register(ADDON_ID, (api: API) => {
  const store = createTimelineStore(addons.getChannel());
  const status = experimental_getStatusStore(ADDON_ID);
  store.subscribe(() => {
    const { storyId, findings, test } = store.get();
    showStatus(status, storyId, findings, test);
  });
  status.onSelect(() => void focusPanel(api));
  void registerJump(api);
  addons.add(PANEL_ID, {
    type: types.PANEL,
    title: () => <Title store={store} />,
    match: ({ viewMode }) => viewMode === 'story',
    paramKey: PARAM_KEY,
    render: ({ active }) => (active ? <Panel store={store} /> : null),
  });
});

interface StoreProps {
  readonly store: TimelineStore;
}

function Title({ store }: StoreProps) {
  return <PanelTitle findings={useSyncExternalStore(store.subscribe, store.get).findings.length} />;
}

function Panel({ store }: StoreProps) {
  const api = useStorybookApi();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const keys = api.getShortcutKeys()[shortcutKey] ?? [];
  return (
    <ListenPanel
      state={state}
      shortcut={shortcutToHumanString(keys)}
      onClear={() => api.emit(EVENTS.CLEAR)}
      onMark={(text) => api.emit(EVENTS.MARK, text)}
      onReadOrder={() => api.emit(EVENTS.READ_ORDER)}
    />
  );
}
