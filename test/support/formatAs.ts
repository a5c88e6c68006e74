/** Formats a text as Prettier formats the file. Prettier loads only then. */
export async function formatAs(file: string, text: string): Promise<string> {
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
