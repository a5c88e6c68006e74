/** The properties of these options that are attributes with this prefix. */
export function attributesOf(options: object, prefix: 'aria-' | 'data-'): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name.startsWith(prefix)));
}
