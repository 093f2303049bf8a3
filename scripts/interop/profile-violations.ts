/** A datatype that OWL 2 does not know, and why we keep it. */
export interface AcceptedDatatype {
  readonly datatype: string;
  readonly why: string;
}

/** What keeps the ontology from being OWL 2 DL to the letter: nothing but these. A row that the judge meets no more fails the test. */
export const acceptedDatatypes: readonly AcceptedDatatype[] = [
  {
    datatype: "xsd:date",
    why: "OWL 2 has instants only (xsd:dateTime); days without an hour are what sources and catalogues give, and DCAT asks for them",
  },
  {
    datatype: "xsd:gYear",
    why: "editions and plans are told by years; a number would not say that it is one, and xsd:dateTime would invent a day",
  },
];

/** What a profile report says about a datatype that OWL 2 does not know. */
const aboutDatatype =
  /^(?:Use of undeclared datatype: (xsd:\w+) \[|Use of defined datatype in datatype restriction "[^"]*"\^\^(xsd:\w+) \[)/;

/**
 * The violations in a report of `robot validate-profile` that no accepted datatype explains, and the accepted datatypes that none of
 * its lines is about.
 */
export function judgeProfile(report: string): { readonly violations: string[]; readonly stale: string[] } {
  const lines = report.split("\n").filter((line) => / \[.*\]$/.test(line));
  const met = new Set<string>();
  const violations = lines.filter((line) => {
    const [, undeclared, used] = aboutDatatype.exec(line) ?? [];
    const datatype = undeclared ?? used;
    if (datatype === undefined || !acceptedDatatypes.some((row) => row.datatype === datatype)) return true;
    met.add(datatype);
    return false;
  });
  const stale = acceptedDatatypes.map(({ datatype }) => datatype).filter((datatype) => !met.has(datatype));
  return { violations, stale };
}
