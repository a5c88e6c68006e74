import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import { react } from '../react';

const countries = [
  { value: 'dk', label: 'Denmark' },
  { value: 'fi', label: 'Finland' },
  { value: 'is', label: 'Iceland' },
  { value: 'no', label: 'Norway' },
];

function Country() {
  return (
    <>
      <h1>Where do you live</h1>
      <label id="country-label" htmlFor="country">
        Country of residence
      </label>
      <Select aria-labelledby="country-label" inputId="country" name="country" options={countries} isClearable />
      <button type="button">Continue</button>
    </>
  );
}

const skills = [
  { value: 'cooking', label: 'Cooking for groups' },
  { value: 'driving', label: 'Driving a van' },
  { value: 'first-aid', label: 'First aid' },
];

function Skills() {
  return (
    <>
      <h1>Volunteer profile</h1>
      <label htmlFor="skills">Skills you bring</label>
      <Select
        inputId="skills"
        name="skills"
        options={skills}
        defaultValue={[skills[1]]}
        isMulti
        closeMenuOnSelect={false}
      />
      <a href="#profile">View your profile</a>
    </>
  );
}

const books = ['Bees of the north', 'Boats and bridges', 'Bread at home', 'The quiet garden'];

const loadBooks = (text) =>
  new Promise((resolve) => {
    setTimeout(() => {
      const found = books.filter((title) => title.toLowerCase().includes(text.toLowerCase()));
      resolve(found.map((title) => ({ value: title, label: title })));
    }, 400);
  });

function Book() {
  return (
    <>
      <h1>Reserve a book</h1>
      <label htmlFor="book">Title of the book</label>
      <AsyncSelect
        inputId="book"
        loadOptions={loadBooks}
        loadingMessage={() => 'Looking through the catalogue'}
        noOptionsMessage={() => 'No books were found'}
      />
      <button type="button">Reserve</button>
    </>
  );
}

export const pages = {
  country: { show: react(Country), keys: ['Tab', 'f', 'Return'] },
  noCountry: { show: react(Country), keys: ['Tab', 'q', 'x', 'Escape'] },
  skills: { show: react(Skills), keys: ['Tab', 'Down', 'Down', 'Return'] },
  book: { show: react(Book), keys: ['Tab', 'b', 'Down', 'Return'] },
  noBook: { show: react(Book), keys: ['Tab', 'x'] },
};
