import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Each check of a file, with the file's text without it: an `if` that returns or throws, one side of an `&&` or `||`, a `? :`
 * that refuses, and one condition of an SQL statement. Code that verifies a payer has few cases and many checks.
 */
export function findChecks(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (start, end, replacement) => {
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const deleted = text.slice(start, end).replace(/\s+/g, ' ').slice(0, 70);
    const name = `${file}:${line}  ${deleted}${replacement === '' ? '' : ` -> ${replacement.replace(/\s+/g, ' ').slice(0, 40)}`}`;
    found.push({ file, name, text, without: text.slice(0, start) + replacement + text.slice(end) });
  };
  const visit = (node) => {
    if (ts.isIfStatement(node) && !node.elseStatement && leaves(node.thenStatement)) {
      add(node.getStart(source), node.getEnd(), '');
    }
    if (ts.isBinaryExpression(node) && isLogical(node)) {
      for (const kept of [node.left, node.right]) add(node.getStart(source), node.getEnd(), kept.getText(source));
    }
    if (ts.isConditionalExpression(node)) {
      const branches = [node.whenTrue, node.whenFalse];
      const kept = branches.find((branch) => !isRefusal(branch));
      if (kept && branches.some(isRefusal)) add(node.getStart(source), node.getEnd(), `(${kept.getText(source)})`);
    }
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'sql') {
      for (const [start, end] of conditionsIn(text, node.template.getStart(source), node.template.getEnd())) {
        add(start, end, '');
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isLogical({ operatorToken: { kind } }) {
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
}

/** A reason, or nothing. */
function isRefusal(branch) {
  return ts.isStringLiteral(branch) || branch.kind === ts.SyntaxKind.NullKeyword;
}

/** True for a statement that ends the function: its `if` is a check. */
function leaves(statement) {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Places of ` and <condition>` in an SQL text, each up to the next one of the same depth. */
function conditionsIn(text, from, to) {
  const found = [];
  for (const { index } of text.slice(from, to).matchAll(/\sand (?=[^\n])/g)) {
    const start = from + index;
    found.push([start, endOfCondition(text, start + ' and '.length, to)]);
  }
  return found;
}

function endOfCondition(text, from, to) {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const sign = text[at];
    if (sign === '(' || sign === '{') depth += 1;
    if (sign === ')' || sign === '}') depth -= 1;
    if (depth < 0 || sign === '`') return at;
    if (depth === 0 && /^\s(and|or|returning|order by|then|limit)\s/.test(text.slice(at, at + 12))) return at;
  }
  return to;
}
