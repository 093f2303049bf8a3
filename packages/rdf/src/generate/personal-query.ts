import { compareCodePoints, modelClass, personalForms } from "@openhpa/core";
import { tableOf } from "../mapping.js";
import { formsInWords, isProse } from "./personal-shapes.js";
import { curieOf, shortIri } from "./query-terms.js";
import type { RuleQuery } from "./rule-queries.js";
import { queryPattern } from "./xpath-pattern.js";

/** The condition that a text holds one of the forms. */
function holdsOne(variable: string): string {
  const search = (pattern: RegExp) => {
    const { source, flags } = queryPattern(pattern);
    // Engines that look for forbidden keywords in the text would find one in a list of words.
    const quoted = source.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("service", "servic[e]");
    return `REGEX(STR(${variable}), "${quoted}"${flags === "" ? "" : `, "${flags}"`})`;
  };
  const tests = personalForms.map(({ pattern, unless }) =>
    unless ? `(${search(pattern)} && !${search(unless.text)})` : search(pattern),
  );
  return tests.join(" || ");
}

/**
 * Texts of a contact and of its telephone that may hold data about a person: what a contact of a person says is not reported again, which
 * SHACL Core cannot say of a single value. All other texts have shapes (`personal-shapes.ts`).
 */
export function personalQuery(): RuleQuery {
  const contact = modelClass("Contact");
  const personal = curieOf(contact, "personal");
  const rows = tableOf(contact).rows;
  const parts = rows.flatMap((row) => row.table() ?? []).map(({ entry }) => entry);
  const links = rows.filter((row) => row.table()).map((row) => shortIri(row.predicate));
  const classes = [contact, ...parts];
  const predicates = classes
    .flatMap((entry) => tableOf(entry).rows.filter(isProse))
    .map((row) => row.predicate);
  const list = [...new Set(predicates)].sort(compareCodePoints).map(shortIri);
  return {
    code: "personal-data",
    name: "Contact-texts",
    targets: { classes },
    detail: { facts: { what: formsInWords } },
    select: `SELECT $this ?path ?value WHERE {
$this ?path ?value .
FILTER(?path IN (${list.join(", ")}))
FILTER(${holdsOne("?value")})
FILTER NOT EXISTS { $this ${personal} true }
FILTER NOT EXISTS { ?contact ${links.join("|")} $this ; ${personal} true }
}`,
  };
}
