/** Joins parts by commas, except behind a part that ends with a sign of its own: "Is it you? button", not "Is it you?, button". */
export function joinParts(parts: readonly string[], comma: string, space: string): string {
  return parts.reduce(
    (line, part) => (line === '' ? part : `${line}${endsWithSign.test(line) ? space : comma}${part}`),
    '',
  );
}

const endsWithSign = /[.,;:!?…，、。；：！？।،؛؟][”"»）)]?$/u;
