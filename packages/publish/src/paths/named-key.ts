/** The key of a record that is named by its key or by its address in a feed; undefined for a record of elsewhere. */
export function namedKey(name: string, baseUrl: string): string | undefined {
  if (name.includes(":") && !name.startsWith(`${baseUrl}/`)) return undefined;
  return name.slice(name.lastIndexOf("/") + 1);
}
