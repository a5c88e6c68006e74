import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import { acceptsText } from '../test-support/acceptsPhrase';
import { createTextAutomaton } from './textAutomaton';
import { writtenTexts } from './writtenTexts';

describe('writtenTexts', () => {
  const dollars = createTextAutomaton(writtenTexts('amount', en, 'USD'));

  it.each([
    'Fifteen dollars.',
    '15 dollars',
    '$15.00.',
    '$1,200.',
    '1,200 dollars and 50 cents',
    'Twenty-three dollars, and fifty cents.',
    'I want to pay thirty-five dollars',
    'Forty-two dollars please.',
    '15 hundred dollars',
    'Twelve thousand four hundred dollars.',
    'Ninety thousand and five dollars',
    'Two fifty.',
    'Twelve point five dollars',
    'One five US dollars',
    'Ninety-nine cents.',
    'A hundred euros',
    '£20',
  ])('has "%s"', (text) => {
    expect(acceptsText(dollars, text)).toBe(true);
  });

  it.each(['Not fifteen dollars', 'Some in Donnell', 'Yes', 'Two lakh dollars', '', 'fifteen dollars button'])(
    'has no "%s"',
    (text) => {
      expect(acceptsText(dollars, text)).toBe(false);
    },
  );

  it('counts in lakh only in currencies that are counted so', () => {
    const rupees = createTextAutomaton(writtenTexts('amount', en, 'INR'));
    expect(acceptsText(rupees, 'Two lakh rupees.')).toBe(true);
    expect(acceptsText(rupees, '₹2,00,000')).toBe(true);
  });

  it('has the answers to a question, and amounts only where they answer it', () => {
    const answers = createTextAutomaton(writtenTexts('answer', en, 'USD'));
    const choices = createTextAutomaton(writtenTexts('choice', en, 'USD'));
    for (const text of ['Yes.', 'Neither', 'The second one', 'Say that again', 'Cancel.']) {
      expect(acceptsText(answers, text)).toBe(true);
      expect(acceptsText(choices, text)).toBe(true);
    }
    expect(acceptsText(answers, 'Fifteen dollars.')).toBe(false);
    expect(acceptsText(choices, 'Fifteen dollars.')).toBe(true);
    expect(acceptsText(choices, 'Yes, button.')).toBe(false);
  });

  it.each([
    ['Four, seven, one, nine, oh, two.', true],
    ['471902', true],
    ['4 7 1 9 0 2.', true],
    ['4-7-1', true],
    ['forty seven', false],
    ['four dollars', false],
  ])('knows if "%s" is an answer to a prompt of digits', (text, isAnswer) => {
    expect(acceptsText(createTextAutomaton(writtenTexts('prompted-digits', en, 'USD')), text)).toBe(isAnswer);
  });
});
