import * as fc from 'fast-check';

/**
 * Text of any code points but surrogates. As fast-check's own `string({ unit: 'binary' })`, which takes 0.6 s to prepare
 * (4.10.2, 2 December 2026).
 */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const codePoint = fc.oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  );
  return fc.array(codePoint, { maxLength }).map((codePoints) => String.fromCodePoint(...codePoints));
}
