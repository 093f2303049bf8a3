/** A text with the no-break spaces of French print: inside guillemets, before double punctuation. */
export function frenchSpaces(text: string): string {
  return text.replace(/« /g, "«\u00A0").replace(/ (?=[»:;?!])/g, "\u00A0");
}
