import { Store } from "oxigraph";
import { describe, expect, test } from "vitest";
import { readEngineError, withPrefixes } from "./query-text.js";

/** What is said of a query that the engine refuses; the engine itself refuses it. */
function said(sparql: string) {
  try {
    new Store().query(withPrefixes(sparql));
  } catch (cause) {
    return readEngineError(cause, sparql);
  }
  throw new Error(`The engine takes ${sparql}`);
}

describe("a query that cannot be read is explained where the fault begins", () => {
  test.each([
    [
      "SELECT * WHERE {\n  ?s ?p ?o",
      1,
      16,
      "l'accolade « { » qui s'ouvre ici n'est pas refermée : il manque « } ».",
    ],
    ["SELECT * WHERE {\n  { ?s ?p ?o\n}", 1, 16, "il manque « } »."],
    ["SELECT * WHERE { ?s ?p ?o } }", 1, 29, "« } » est de trop"],
    ["SELECT (COUNT(?s AS ?n) WHERE { ?s ?p ?o }", 1, 8, "il manque « ) »"],
    ["SELECT * WHERE { ?s ?p ?o FILTER(?o > 3 }", 1, 33, "il manque « ) »"],
    ["SELCT * WHERE { ?s ?p ?o }", 1, 1, "« SELCT » n'est pas un mot de SPARQL. Vouliez-vous SELECT ?"],
    ["SELECT * WHERE { ?s ?p ?o } GRUP BY ?s", 1, 29, "Vouliez-vous GROUP ?"],
    ["SELECT titre WHERE { ?s ?p ?o }", 1, 8, "Une variable s'écrit ?titre"],
    [
      "SELECT * WHERE {\n ?s hps:theme ?o }",
      2,
      5,
      "préfixe inconnu « hps: », à déclarer par PREFIX ; vouliez-vous « hpa: » ?",
    ],
    ['SELECT * WHERE { ?s ?p "abc }', 1, 24, "il manque un guillemet"],
    ["SELECT * WHERE { ?s ?p }", 1, 18, "ce triplet n'est pas entier"],
    ["SELECT ?s (COUNT(*) AS ?n) WHERE { ?s ?p ?o }", undefined, undefined, "ni dans GROUP BY"],
  ])("%j", (sparql, line, column, fr) => {
    const error = said(sparql);
    expect(error.messages.fr).toContain(fr);
    expect(error.code).toBe("syntax");
    if (line !== undefined) expect([error.line, error.column]).toEqual([line, column]);
    expect(error.messages.fr).toMatch(/^Ligne \d+, colonne \d+ : .*[.?]$/);
    expect(error.messages.en).toMatch(/^Line \d+, column \d+: .*[.?]$/);
  });

  test("what nobody explains is told as the engine tells it", () => {
    expect(said("SELECT * WHERE { ?s ?p ?o } LIMIT ?x").messages.fr).toMatch(/la requête ne se lit pas/);
  });
});
