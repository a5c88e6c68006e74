import { attacks, runAttack } from './attacks.js';

const list = document.querySelector('#attacks');
const outputs = attacks.map((attack) => addSection(attack));

document.querySelector('#all').addEventListener('click', () => void tryAll());

async function tryAll() {
  for (const { run } of outputs) await run();
}

/** A heading, a text, a button and the place of the answer, which screen readers announce when it comes. */
function addSection(attack) {
  const section = document.createElement('section');
  const heading = Object.assign(document.createElement('h2'), { textContent: attack.title });
  const text = Object.assign(document.createElement('p'), { textContent: attack.text });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: `Try it: ${attack.title}`,
  });
  const output = document.createElement('output');
  section.append(heading, text, button, output);
  list.append(section);
  let running = null;
  const run = () => {
    running ??= runAttack(attack, request)
      .catch((error) => `${attack.title}: it could not be tried. ${error.message}`)
      .then((line) => {
        output.textContent = line;
        running = null;
      });
    return running;
  };
  button.addEventListener('click', () => {
    // The same line again is announced again.
    output.textContent = '';
    void run();
  });
  return { run };
}

function request(method, path, body, headers) {
  return fetch(path, { method, headers, ...(body === undefined ? {} : { body }) });
}
