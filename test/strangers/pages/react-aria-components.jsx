import { useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Form,
  Input,
  Label,
  Link,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
  Text,
  TextField,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  useListData,
} from 'react-aria-components';
import { react } from '../react';

function Topics() {
  const list = useListData({
    initialItems: [
      { id: 'birds', name: 'Bird watching' },
      { id: 'boats', name: 'Boat building' },
    ],
  });
  return (
    <TagGroup onRemove={(keys) => list.remove(...keys)}>
      <Label>Topics you follow</Label>
      <TagList items={list.items} renderEmptyState={() => 'You follow no topics.'}>
        {(item) => (
          <Tag textValue={item.name}>
            {item.name}
            <Button slot="remove">×</Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}

const queue = new ToastQueue();

function Files() {
  return (
    <>
      <h1>Shared holiday photos</h1>
      <Button
        onPress={() => queue.add({ title: 'Photos are uploaded', description: 'Twelve photos are in the album now.' })}
      >
        Upload photos
      </Button>
      <Link href="#album">Open the album</Link>
      <ToastRegion queue={queue}>
        {({ toast }) => (
          <Toast toast={toast}>
            <ToastContent>
              <Text slot="title">{toast.content.title}</Text>
              <Text slot="description">{toast.content.description}</Text>
            </ToastContent>
            <Button slot="close">×</Button>
          </Toast>
        )}
      </ToastRegion>
    </>
  );
}

function Username() {
  const [errors, setErrors] = useState({});
  return (
    <>
      <h1>Pick a username</h1>
      <Form
        validationErrors={errors}
        onSubmit={(event) => {
          event.preventDefault();
          setTimeout(() => setErrors({ username: 'Sorry, this username is taken.' }), 300);
        }}
      >
        <TextField name="username" isRequired>
          <Label>Username for the forum</Label>
          <Input />
          <FieldError />
        </TextField>
        <Button type="submit">Use this name</Button>
        <Link href="#rules">Rules for names</Link>
      </Form>
    </>
  );
}

function Animal() {
  return (
    <>
      <h1>Adopt an animal</h1>
      <ComboBox>
        <Label>Favourite animal</Label>
        <div>
          <Input />
          <Button>▼</Button>
        </div>
        <Popover>
          <ListBox>
            <ListBoxItem>Aardvark</ListBoxItem>
            <ListBoxItem>Cat</ListBoxItem>
            <ListBoxItem>Caribou</ListBoxItem>
            <ListBoxItem>Kangaroo</ListBoxItem>
            <ListBoxItem>Panda</ListBoxItem>
          </ListBox>
        </Popover>
      </ComboBox>
      <Button>Ask for adoption</Button>
    </>
  );
}

export const pages = {
  lastTopic: { show: react(Topics), keys: ['Tab', 'Tab', 'Return', 'Tab', 'Return'] },
  uploaded: { show: react(Files), keys: ['Tab', 'Return', 'Tab'] },
  username: { show: react(Username), keys: ['Tab', 'Tab', 'Return', 'b', 'Return'] },
  animal: { show: react(Animal), keys: ['Tab', 'c', 'a', 'Down', 'Return', 'Tab'] },
};
