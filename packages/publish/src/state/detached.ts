/** A text of its own: what is cut out of a longer one keeps that one in memory as long as it lives itself. */
export function detached(text: string): string {
  return Buffer.from(text).toString();
}
