import { contactOfPerson, modelClass, modelClasses, personalForms, recordClasses } from "@openhpa/core";
import { allTables, literalTypes, tableOf } from "../mapping.js";
import { curieOf, shortIri } from "./query-terms.js";
import type { RuleQuery } from "./rule-queries.js";
import { queryPattern } from "./xpath-pattern.js";

const prose = new Set(["text", "string"]);

/** Predicates whose plain strings are no prose, as the key of a record. */
function otherStrings(): readonly string[] {
  const rows = allTables.flatMap((table) => table.rows);
  const strings = rows.filter(({ datatype }) => literalTypes[datatype.kind] === literalTypes.string);
  return [
    ...new Set(
      strings.filter(({ datatype }) => !prose.has(datatype.kind)).map((row) => shortIri(row.predicate)),
    ),
  ];
}

/** Texts that may hold data about a person, and a contact that is one; what a contact of a person says is not reported again. */
export function personalQuery(): readonly RuleQuery[] {
  const contact = modelClass("Contact");
  const personal = curieOf(contact, "personal");
  const parts = tableOf(contact)
    .rows.filter((row) => row.table())
    .map((row) => shortIri(row.predicate));
  const contacts = curieOf(recordClasses.Action, "contact");
  return [
    {
      code: "personal-data",
      classes: [contact],
      detail: { facts: { what: contactOfPerson } },
      select: `SELECT $this WHERE {
?record ${contacts} $this .
$this ${personal} true .
}`,
    },
    ...personalForms.map(({ kind, what, pattern }): RuleQuery => {
      const { source, flags } = queryPattern(pattern);
      return {
        code: "personal-data",
        name: kind,
        classes: modelClasses,
        ofRecords: true,
        detail: { facts: { what } },
        select: `SELECT $this ?path ?value WHERE {
$this ?path ?value .
FILTER(isLiteral(?value) && DATATYPE(?value) IN (xsd:string, rdf:langString))
FILTER(?path NOT IN (${otherStrings().join(", ")}))
FILTER(REGEX(STR(?value), "${source.replaceAll("\\", "\\\\")}"${flags === "" ? "" : `, "${flags}"`}))
FILTER NOT EXISTS { $this ${personal} true }
FILTER NOT EXISTS { ?contact ${parts.join("|")} $this ; ${personal} true }
}`,
      };
    }),
  ];
}
