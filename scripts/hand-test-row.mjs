#!/usr/bin/env node
// Turns the form of a session (docs/testing-by-hand.md) into a row of the table there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const texts = ['date', 'session', 'device', 'system', 'browser', 'reader', 'rate', 'verbosity', 'braille', 'version'];
const choices = { sound: ['headphones', 'speaker'], screen: ['curtain', 'on'] };
const results = ['alone', 'helped', 'stopped'];

/** Names the answers that a form lacks. Empty if it is complete. */
export function gapsIn(form) {
  const gaps = texts.filter((key) => typeof form[key] !== 'string' || form[key] === '');
  if (typeof form.usesReaderDaily !== 'boolean') gaps.push('usesReaderDaily');
  for (const [key, known] of Object.entries(choices)) if (!known.includes(form[key])) gaps.push(key);
  for (const key of ['saidTwice', 'notHeard']) if (!Array.isArray(form[key])) gaps.push(key);
  if (!isCount(form.ownVoiceTaken)) gaps.push('ownVoiceTaken');
  if (!Array.isArray(form.tasks) || form.tasks.length === 0) return [...gaps, 'tasks'];
  for (const { task, result, moves, minutes, right } of form.tasks) {
    const isWhole = isCount(task) && results.includes(result) && isCount(moves) && minutes >= 0;
    const isJudged = ['amount', 'payee', 'paid'].every((key) => typeof right?.[key] === 'boolean');
    if (!isWhole || !isJudged) gaps.push(`task ${task}`);
  }
  return gaps;
}

/** The row of Markdown. Throws an error that names what is missing. */
export function rowOf(form) {
  const gaps = gapsIn(form);
  if (gaps.length > 0) throw new Error(`The form lacks: ${gaps.join(', ')}.`);
  const { tasks } = form;
  const share = (holds) => `${tasks.filter(holds).length} of ${tasks.length}`;
  const wrong = tasks.filter(({ right }) => !right.amount).map(({ task }) => task);
  const right = ['amount', 'payee', 'paid'].map((key) => share((task) => task.right[key]));
  const cells = [
    `${form.reader}, ${form.system}, ${form.browser}, ${form.device}`,
    `${form.date}, ${form.session}, ${form.version}`,
    `rate ${form.rate}, verbosity ${form.verbosity}, braille ${form.braille}, ${form.sound}, screen ${form.screen}, reader ${form.usesReaderDaily ? 'used' : 'not used'} daily`,
    share(({ result }) => result === 'alone'),
    `${right.join(', ')}${wrong.length > 0 ? `; **wrong amount in task ${wrong.join(', ')}**` : ''}`,
    tasks.map(({ moves }) => moves).join(', '),
    [
      listed('twice', form.saidTwice),
      listed('not heard', form.notHeard),
      `own voice taken ${form.ownVoiceTaken} times`,
    ].join('; '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function listed(title, entries) {
  return `${title}: ${entries.length === 0 ? 'nothing' : entries.join(', ')}`;
}

function isCount(value) {
  return Number.isSafeInteger(value) && value >= 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of process.argv.slice(2)) console.log(rowOf(JSON.parse(readFileSync(file, 'utf8'))));
}
