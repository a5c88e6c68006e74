import React, { useSyncExternalStore } from 'react';
import {
  addons,
  experimental_getStatusStore,
  shortcutToHumanString,
  types,
  useStorybookApi,
  type API,
} from 'storybook/manager-api';
import type { Channel } from './channel';
import { ListenPanel } from './components/ListenPanel';
import { PanelTitle } from './components/PanelTitle';
import { ADDON_ID, EVENTS, PANEL_ID, PARAM_KEY } from './constants';
import { focusPanel, registerJump, shortcutKey } from './panel/jump';
import { patientStatusStore } from './panel/patientStatusStore';
import { showStatus } from './panel/storyStatus';
import { followTestRuns } from './panel/testRunStatus';
import { createTimelineStore, type TimelineStore } from './panel/timelineStore';

addons.register(ADDON_ID, (api: API) => {
  const channel: Channel = addons.getChannel();
  const store = createTimelineStore(channel);
  const statusStore = experimental_getStatusStore(ADDON_ID);
  const status = patientStatusStore(statusStore);
  store.subscribe(() => {
    const { storyId, findings, test } = store.get();
    showStatus(status, storyId, findings, test);
  });
  followTestRuns(channel, status);
  statusStore.onSelect(() => void focusPanel(api));
  registerJump(api, channel);
  addons.add(PANEL_ID, {
    type: types.PANEL,
    title: () => <Title store={store} />,
    match: ({ viewMode }) => viewMode === 'story',
    paramKey: PARAM_KEY,
    render: ({ active }) => (active ? <Panel store={store} channel={channel} /> : null),
  });
});

interface StoreProps {
  readonly store: TimelineStore;
}

function Title({ store }: StoreProps) {
  return <PanelTitle findings={useSyncExternalStore(store.subscribe, store.get).findings.length} />;
}

function Panel({ store, channel }: StoreProps & { readonly channel: Channel }) {
  const api = useStorybookApi();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const keys = shortcutToHumanString(api.getShortcutKeys()[shortcutKey] ?? []);
  return (
    <ListenPanel
      state={state}
      shortcut={keys.charAt(0).toUpperCase() + keys.slice(1)}
      onClear={() => channel.emit(EVENTS.CLEAR, undefined)}
      onMark={(text) => channel.emit(EVENTS.MARK, text)}
      onReadOrder={() => channel.emit(EVENTS.READ_ORDER, undefined)}
    />
  );
}
