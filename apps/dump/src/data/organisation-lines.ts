import { compareCodePoints, expandCurie } from "@openhpa/core";
import { RDF_TYPE } from "@openhpa/rdf";
import { objectIri, type Statement } from "./statement.js";

/** Where the statements about registered organisations stand in a dump; a dump that names none has no such file. */
export const ORGANISATIONS = "organisations.nt.gz";

const NAME = expandCurie("foaf:name");
const LEGAL_UNIT = expandCurie("hpa:legalUnit");
const PRINTED_NAME = expandCurie("hpa:printedName");
const IDENTIFIER = expandCurie("org:identifier");
const ORGANISATION = expandCurie("org:Organization");
const SIREN = /siren-(\d{9})$/;

/** Collects the registered organisations that sorted statements name. */
export interface OrganisationLines {
  see(statement: Statement): void;
  /** What is known of each organisation, as sorted N-Triples: its class, its number, every name that is printed. */
  lines(): readonly string[];
}

/**
 * What a registered organisation is called follows from all records together: it stands beside their graphs. The name of a thing comes before
 * its unit, as the IRIs of the properties do. Memory holds the organisations with a number and their names, each once.
 */
export function createOrganisationLines(): OrganisationLines {
  const names = new Map<string, Set<string>>();
  let named: { readonly subject: string; readonly name: string } | undefined;
  return {
    see({ subject, predicate, object }) {
      if (predicate === NAME) named = { subject, name: object };
      if (predicate !== LEGAL_UNIT) return;
      const unit = objectIri(object) as string;
      const known = names.get(unit) ?? new Set();
      if (named?.subject === subject) known.add(named.name);
      names.set(unit, known);
    },
    lines: () =>
      [...names]
        .flatMap(([unit, printed]) => [
          `<${unit}> <${RDF_TYPE}> <${ORGANISATION}> .\n`,
          `<${unit}> <${IDENTIFIER}> "${SIREN.exec(unit)?.[1]}" .\n`,
          ...[...printed].map((name) => `<${unit}> <${PRINTED_NAME}> ${name} .\n`),
        ])
        .sort(compareCodePoints),
  };
}
