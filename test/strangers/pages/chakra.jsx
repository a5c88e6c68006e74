import { useState } from 'react';
import {
  Button,
  ChakraProvider,
  Clipboard,
  Combobox,
  Heading,
  Link,
  Portal,
  Spinner,
  Stack,
  Tag,
  Toast,
  Toaster as ChakraToaster,
  createToaster,
  defaultSystem,
  useFilter,
  useListCollection,
} from '@chakra-ui/react';
import { react } from '../react';

const inChakra = (Demo) =>
  react(() => (
    <ChakraProvider value={defaultSystem}>
      <Demo />
    </ChakraProvider>
  ));

const toaster = createToaster({ placement: 'bottom-end', pauseOnPageIdle: true });

/** The toaster that Chakra's command line adds to an app. */
function Toaster() {
  return (
    <Portal>
      <ChakraToaster toaster={toaster} insetInline={{ mdDown: '4' }}>
        {(toast) => (
          <Toast.Root width={{ md: 'sm' }}>
            {toast.type === 'loading' ? <Spinner size="sm" color="blue.solid" /> : <Toast.Indicator />}
            <Stack gap="1" flex="1" maxWidth="100%">
              {toast.title && <Toast.Title>{toast.title}</Toast.Title>}
              {toast.description && <Toast.Description>{toast.description}</Toast.Description>}
            </Stack>
            {toast.action && <Toast.ActionTrigger>{toast.action.label}</Toast.ActionTrigger>}
            {toast.closable && <Toast.CloseTrigger />}
          </Toast.Root>
        )}
      </ChakraToaster>
    </Portal>
  );
}

function UploadPicture() {
  function upload() {
    toaster.promise(new Promise((resolve) => setTimeout(resolve, 500)), {
      success: { title: 'Picture is uploaded', description: 'Your profile looks great now.' },
      error: { title: 'Upload did not work', description: 'Something went wrong with the picture.' },
      loading: { title: 'Picture is uploading', description: 'Please wait a little.' },
    });
  }
  return (
    <>
      <Heading as="h1">Your profile picture</Heading>
      <Button onClick={upload}>Upload this picture</Button>
      <Button variant="outline">Choose another picture</Button>
      <Toaster />
    </>
  );
}

function Ingredients() {
  const [names, setNames] = useState(['Dried tomatoes']);
  return (
    <>
      <Heading as="h1">Search by ingredient</Heading>
      {names.map((name) => (
        <Tag.Root key={name}>
          <Tag.Label>{name}</Tag.Label>
          <Tag.EndElement>
            <Tag.CloseTrigger onClick={() => setNames((all) => all.filter((other) => other !== name))} />
          </Tag.EndElement>
        </Tag.Root>
      ))}
    </>
  );
}

function CopyKey() {
  return (
    <>
      <Heading as="h1">Key for developers</Heading>
      <Clipboard.Root value="sample-key-for-developers">
        <Clipboard.Trigger asChild>
          <Button variant="surface" size="sm">
            <Clipboard.Indicator />
            <Clipboard.CopyText />
          </Button>
        </Clipboard.Trigger>
      </Clipboard.Root>
      <Link href="#guide">Read the guide</Link>
    </>
  );
}

const languages = [
  { label: 'German language', value: 'de' },
  { label: 'Greek language', value: 'el' },
  { label: 'Norwegian language', value: 'no' },
];

function ChooseLanguage() {
  const { contains } = useFilter({ sensitivity: 'base' });
  const { collection, filter } = useListCollection({ initialItems: languages, filter: contains });
  return (
    <>
      <Heading as="h1">Learn a language</Heading>
      <Combobox.Root collection={collection} onInputValueChange={(event) => filter(event.inputValue)} width="320px">
        <Combobox.Label>Language to learn</Combobox.Label>
        <Combobox.Control>
          <Combobox.Input placeholder="Type to search" />
          <Combobox.IndicatorGroup>
            <Combobox.ClearTrigger />
            <Combobox.Trigger />
          </Combobox.IndicatorGroup>
        </Combobox.Control>
        <Portal>
          <Combobox.Positioner>
            <Combobox.Content>
              <Combobox.Empty>No language was found</Combobox.Empty>
              {collection.items.map((item) => (
                <Combobox.Item item={item} key={item.value}>
                  {item.label}
                  <Combobox.ItemIndicator />
                </Combobox.Item>
              ))}
            </Combobox.Content>
          </Combobox.Positioner>
        </Portal>
      </Combobox.Root>
      <Button>Start the course</Button>
    </>
  );
}

export const pages = {
  picture: { show: inChakra(UploadPicture), keys: ['Tab', 'Return', 'Tab'] },
  lastIngredient: { show: inChakra(Ingredients), keys: ['Tab', 'Return'] },
  copyKey: { show: inChakra(CopyKey), keys: ['Tab', 'Return', 'Tab'] },
  language: { show: inChakra(ChooseLanguage), keys: ['Tab', 'g', 'r', 'x', 'Tab'] },
};
