/** The level of a heading as components take it; undefined, which is their default, for any other text. */
export function headingLevelOf<Level extends number>(text: string, levels: readonly Level[]): Level | undefined {
  return levels.find((level) => String(level) === text);
}
