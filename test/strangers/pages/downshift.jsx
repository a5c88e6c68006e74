import { useCombobox, useSelect, useTagGroup } from 'downshift';
import { useState } from 'react';
import { react } from '../react';

const cities = ['Bergen', 'Berlin', 'Lisbon', 'Ljubljana', 'Lyon', 'Madrid'];

function getA11yStatusMessage({ isOpen, inputValue, selectedItem }) {
  if (selectedItem && !isOpen) return `${selectedItem} is your destination.`;
  if (!isOpen) return '';
  const count = cities.filter((city) => city.toLowerCase().startsWith(inputValue.toLowerCase())).length;
  return count === 0 ? 'There are no such cities.' : `${count} cities to choose from.`;
}

function City() {
  const [items, setItems] = useState(cities);
  const { isOpen, getToggleButtonProps, getLabelProps, getMenuProps, getInputProps, highlightedIndex, getItemProps } =
    useCombobox({
      items,
      getA11yStatusMessage,
      onInputValueChange({ inputValue }) {
        setItems(cities.filter((city) => city.toLowerCase().startsWith(inputValue.toLowerCase())));
      },
    });
  return (
    <>
      <h1>Find a train</h1>
      <label {...getLabelProps()}>Destination</label>
      <div>
        <input {...getInputProps()} />
        <button type="button" aria-label="toggle menu" {...getToggleButtonProps()}>
          {isOpen ? '↑' : '↓'}
        </button>
      </div>
      <ul {...getMenuProps()}>
        {isOpen &&
          items.map((item, index) => (
            <li
              key={item}
              style={{ fontWeight: highlightedIndex === index ? 'bold' : 'normal' }}
              {...getItemProps({ item, index })}
            >
              {item}
            </li>
          ))}
      </ul>
      <button type="button">Search trains</button>
    </>
  );
}

const labels = ['Urgent', 'Billing', 'Waiting for reply', 'Translation'];

function Labels() {
  const { addItem, getTagProps, getTagRemoveProps, getTagGroupProps, items } = useTagGroup({
    initialItems: labels.slice(0, 1),
  });
  return (
    <>
      <h1>Label the message</h1>
      <div {...getTagGroupProps({ 'aria-label': 'Labels of this message' })}>
        {items.map((label, index) => (
          <span key={label} {...getTagProps({ index, 'aria-label': label })}>
            {label}
            <button type="button" {...getTagRemoveProps({ index, 'aria-label': 'remove' })}>
              &#10005;
            </button>
          </span>
        ))}
      </div>
      <h2>More labels</h2>
      <ul>
        {labels
          .filter((label) => !items.includes(label))
          .map((label) => (
            <li key={label}>
              <button type="button" onClick={() => addItem(label)}>
                {label}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}

const sizes = ['Small cup', 'Medium cup', 'Large cup'];

function Size() {
  const { isOpen, selectedItem, getToggleButtonProps, getLabelProps, getMenuProps, highlightedIndex, getItemProps } =
    useSelect({
      items: sizes,
    });
  return (
    <>
      <h1>Order a coffee</h1>
      <label {...getLabelProps()}>Size of cup</label>
      <div {...getToggleButtonProps()}>{selectedItem ?? 'Choose a size'}</div>
      <ul {...getMenuProps()}>
        {isOpen &&
          sizes.map((item, index) => (
            <li
              key={item}
              style={{ fontWeight: highlightedIndex === index ? 'bold' : 'normal' }}
              {...getItemProps({ item, index })}
            >
              {item}
            </li>
          ))}
      </ul>
      <button type="button">Place order</button>
    </>
  );
}

export const pages = {
  city: { show: react(City), keys: ['Tab', 'l', 'Down', 'Return'] },
  noCity: { show: react(City), keys: ['Tab', 'b', 'x', 'Escape'] },
  labels: { show: react(Labels), keys: ['Tab', 'Tab', 'Return'] },
  size: { show: react(Size), keys: ['Tab', 'Return', 'Down', 'Down', 'Return'] },
};
