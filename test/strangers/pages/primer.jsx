import { useState } from 'react';
import {
  ActionList,
  ActionMenu,
  AriaStatus,
  Banner,
  BaseStyles,
  Button,
  ConfirmationDialog,
  CounterLabel,
  FormControl,
  Heading,
  Link,
  SelectPanel,
  Text,
  ToggleSwitch,
} from '@primer/react';
import { Blankslate } from '@primer/react/experimental';
import { TriangleDownIcon } from '@primer/octicons-react';
import '@primer/primitives/dist/css/functional/themes/light.css';
import { react } from '../react';

/** A page with the library's base styles. */
const based = (Page) =>
  react(() => (
    <BaseStyles>
      <Page />
    </BaseStyles>
  ));
Object.assign(document.documentElement.dataset, { colorMode: 'light', lightTheme: 'light', darkTheme: 'dark' });

function Repository() {
  const [loading, setLoading] = useState(false);
  const [status, setStatus] = useState('');

  function sync() {
    setLoading(true);
    setTimeout(() => {
      setLoading(false);
      setStatus('The fork is up to date');
    }, 600);
  }

  return (
    <>
      <Heading as="h1">Sync your fork</Heading>
      <Button loading={loading} loadingAnnouncement="Syncing the fork" onClick={sync}>
        Sync fork
      </Button>
      <AriaStatus>{status}</AriaStatus>
      <Link href="#commits">Show recent commits</Link>
    </>
  );
}

function Release() {
  const [banner, setBanner] = useState(false);
  return (
    <>
      <Heading as="h1">Draft a release</Heading>
      {banner && (
        <Banner
          title="Draft saved"
          variant="success"
          onDismiss={() => setBanner(false)}
          description={<AriaStatus announceOnShow>Only maintainers can see the draft</AriaStatus>}
        />
      )}
      <Button variant="primary" onClick={() => setBanner(true)}>
        Save draft
      </Button>
      <Button>Publish release now</Button>
    </>
  );
}

function Branches() {
  const [branches, setBranches] = useState(['fix-the-login']);
  const [asked, setAsked] = useState(null);

  function close(gesture) {
    setAsked(null);
    if (gesture === 'confirm') setBranches(branches.filter((branch) => branch !== asked));
  }

  return (
    <>
      <Heading as="h1">Branches of yours</Heading>
      {branches.map((branch) => (
        <div key={branch}>
          {branch}{' '}
          <Button variant="danger" aria-label={`Delete ${branch}`} onClick={() => setAsked(branch)}>
            Delete
          </Button>
        </div>
      ))}
      {branches.length === 0 && (
        <Blankslate>
          <Blankslate.Heading>No branches yet</Blankslate.Heading>
          <Blankslate.Description>Branches that you push appear here.</Blankslate.Description>
        </Blankslate>
      )}
      {asked && (
        <ConfirmationDialog
          title="Delete this branch?"
          onClose={close}
          confirmButtonContent="Delete branch"
          confirmButtonType="danger"
        >
          Its commits cannot be restored.
        </ConfirmationDialog>
      )}
    </>
  );
}

const labels = ['bug', 'design', 'documentation'].map((text) => ({ id: text, text }));

function Labels() {
  const [selected, setSelected] = useState([]);
  const [filter, setFilter] = useState('');
  const [open, setOpen] = useState(false);
  const items = labels.filter(({ text }) => text.startsWith(filter.toLowerCase()));
  return (
    <>
      <Heading as="h1">Label the issue</Heading>
      <FormControl>
        <FormControl.Label>Labels</FormControl.Label>
        <SelectPanel
          title="Select labels"
          placeholder="Select labels"
          subtitle="Use labels to sort issues"
          renderAnchor={({ children, ...anchorProps }) => (
            <Button trailingAction={TriangleDownIcon} {...anchorProps} aria-haspopup="dialog">
              {children}
            </Button>
          )}
          open={open}
          onOpenChange={setOpen}
          items={items}
          selected={selected}
          onSelectedChange={setSelected}
          onFilterChange={setFilter}
          message={
            items.length === 0
              ? { variant: 'empty', title: 'No labels found', body: 'Try a different word' }
              : undefined
          }
        />
      </FormControl>
      <Button>Close issue</Button>
    </>
  );
}

function Watching() {
  const [stars, setStars] = useState(4);
  const [choice, setChoice] = useState('Watching nothing yet');
  return (
    <>
      <Heading as="h1">Follow this project</Heading>
      <Text id="discussions">Discussions by mail</Text>
      <ToggleSwitch aria-labelledby="discussions" />
      <Button onClick={() => setStars(stars + 1)}>
        Star <CounterLabel>{stars}</CounterLabel>
      </Button>
      <ActionMenu>
        <ActionMenu.Button>Watch</ActionMenu.Button>
        <ActionMenu.Overlay>
          <ActionList>
            <ActionList.Item onSelect={() => setChoice('Watching every release')}>Releases only</ActionList.Item>
            <ActionList.Item onSelect={() => setChoice('Watching all activity')}>All activity</ActionList.Item>
          </ActionList>
        </ActionMenu.Overlay>
      </ActionMenu>
      <Text as="p">{choice}</Text>
    </>
  );
}

export const pages = {
  repository: { show: based(Repository), keys: ['Tab', 'Return'] },
  release: { show: based(Release), keys: ['Tab', 'Return', 'shift+Tab', 'Return'] },
  branches: { show: based(Branches), keys: ['Tab', 'Return', 'Tab', 'Return'] },
  labels: { show: based(Labels), keys: ['Tab', 'Return', 'd', 'Return', 'z', 'Escape'] },
  watching: { show: based(Watching), keys: ['Tab', 'space', 'Tab', 'Return', 'Tab', 'Return', 'Down', 'Return'] },
};
