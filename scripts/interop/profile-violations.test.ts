import { expect, test } from "vitest";
import { judgeProfile } from "./profile-violations.js";

const head =
  "OWL 2 DL Profile Report: Ontology and imports closure NOT in profile. The following violations are present:";
const ns = "https://w3id.org/openhpa/ns";
const date = `Use of undeclared datatype: xsd:date [DataPropertyRange(<${ns}#retrieved> xsd:date) in OntologyID(…)]`;
const value = `Use of defined datatype in datatype restriction "2026-11-29"^^xsd:date [DataPropertyAssertion(<http://purl.org/dc/terms/issued> <${ns}> "2026-11-29"^^xsd:date) in OntologyID(…)]`;
const year = `Use of undeclared datatype: xsd:gYear [DataPropertyRange(<${ns}#edition> xsd:gYear) in OntologyID(…)]`;
const undeclared = `Use of undeclared object property: <${ns}#x> [ObjectPropertyDomain(<${ns}#x> <${ns}#Action>) in OntologyID(…)]`;
const time = `Use of undeclared datatype: xsd:time [DataPropertyRange(<${ns}#x> xsd:time) in OntologyID(…)]`;

test("days and years are known, and everything else is a violation", () => {
  expect(judgeProfile([head, date, value, year, ""].join("\n"))).toEqual({ violations: [], stale: [] });
  expect(judgeProfile([head, date, year, undeclared, time].join("\n")).violations).toEqual([
    undeclared,
    time,
  ]);
});

test("a datatype that is accepted and not met is named", () => {
  expect(judgeProfile([head, date].join("\n")).stale).toEqual(["xsd:gYear"]);
});
