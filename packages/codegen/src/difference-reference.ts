import {
  type DeclaredDifference,
  declaredDifferences,
  type PublishedValidator,
} from "./declared-differences.js";
import { generatedNotice, markdownTable } from "./markdown.js";
import type { Outcome } from "./matrix/outcome.js";

const words: Readonly<Record<Outcome, string>> = {
  same: "comme / like `validate()`",
  accepted: "ne dit rien / says nothing",
  other: "refuse, avec un autre code ou à un autre endroit / refuses, with another code or at another place",
  "no-input": "rien à contrôler / nothing to check",
};

function row({ code, faults, outcomes, reason }: DeclaredDifference): readonly string[] {
  const cases = faults ? faults.map((fault) => `\`${fault}\``).join(", ") : "tous / all";
  return [
    `[${code}](issues/${code}.md)`,
    cases,
    outcomes.map((outcome) => words[outcome]).join(" ; "),
    reason.fr,
    reason.en,
  ];
}

function table(validator: PublishedValidator): string {
  const rows = declaredDifferences.filter((difference) => difference.validator === validator).map(row);
  return markdownTable(["Code", "Cas / cases", "Contrôle / check", "Pourquoi", "Why"], rows);
}

/** The one table of differences between `validate()` and the published validators: `docs/reference/differences.md`. */
export function differenceReference(): string {
  return [
    generatedNotice,
    "# Ce que chaque contrôle voit / what each check sees",
    "",
    "`validate()` de `@openhpa/core` fait foi. Le JSON Schema (2020-12, draft-07, validateur précompilé) et SHACL (formes et contraintes SPARQL) disent la même chose : même verdict, même endroit, même code. Voici tout ce qu'ils ne peuvent pas dire ; un test compare chaque ligne à ce qu'ils font vraiment, dans les deux sens. Les cas sont ceux de `schemas/v1/invalid`.",
    "",
    "*`validate()` of `@openhpa/core` decides. The JSON Schema (2020-12, draft-07, precompiled validator) and SHACL (shapes and SPARQL constraints) say the same: same verdict, same place, same code. Here is all that they cannot say; a test compares every line with what they really do, in both directions. The cases are those of `schemas/v1/invalid`.*",
    "",
    "## JSON Schema",
    "",
    table("json-schema"),
    "",
    "## SHACL",
    "",
    table("shacl"),
    "",
    "## Du rapport au code / from report to code",
    "",
    "- **JSON Schema** (mot-clé d'Ajv / Ajv keyword) : `required` missing-field ; `additionalProperties` unknown-field ; `type` wrong-type ; `minItems`, `minProperties` empty-value ; `uniqueItems` duplicate-value ; `minimum`, `maximum`, `maxLength` out-of-range ; `enum` unknown-concept ; `oneOf` breakdown-axis ; `pattern`, `not` empty-value si la valeur est blanche / if the value is blank, sinon le code de la forme / else the code of the form : invalid-key, invalid-date, invalid-iri, invalid-text, invalid-format.",
    "- **SHACL** : `sh:minCount` missing-field ; `sh:minInclusive`, `sh:maxInclusive`, `sh:maxLength` out-of-range ; `sh:datatype` wrong-type ; `sh:maxCount`, `sh:uniqueLang` duplicate-key ; sinon / else `hpa:issueCode` de la forme / of the shape.",
    "",
  ].join("\n");
}
