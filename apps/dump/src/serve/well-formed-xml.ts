/** What no XML 1.0 document can hold, not even as a reference (XML 1.0, section 2.2); the engine writes it as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text of the engine that every XML parser reads, and how many characters had to be replaced for it. */
export interface WellFormedXml {
  readonly text: string;
  readonly replaced: number;
}

/**
 * Makes XML of the engine well-formed: what XML cannot hold becomes U+FFFD and is counted; a carriage return, which a parser would read as a line
 * feed (XML 1.0, section 2.11), becomes a reference. The engine writes neither outside of values.
 */
export function wellFormedXml(xml: string): WellFormedXml {
  let replaced = 0;
  const text = xml
    .replace(FORBIDDEN, () => {
      replaced += 1;
      return "\uFFFD";
    })
    .replaceAll("\r", "&#13;");
  return { text, replaced };
}

/** Whether RDF/XML of the engine names a property that has no local name, which XML namespaces do not allow. */
export function hasUnnamedProperty(rdfXml: string): boolean {
  return /<[\w.-]+:[\s/>]/.test(rdfXml);
}
