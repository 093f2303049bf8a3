/** A JSON object, not an empty one, with one more member at its end; both the object and the value are text already. */
export function withMember(object: string, name: string, value: string): string {
  return `${object.slice(0, -1)},${JSON.stringify(name)}:${value}}`;
}
