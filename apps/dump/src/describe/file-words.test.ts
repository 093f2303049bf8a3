import { expect, test } from "vitest";
import { dumpProblem } from "../verify/dump-problem.js";
import { fileKinds, fileWords } from "./file-words.js";

const kindOf = (path: string) => fileKinds.find(([pattern]) => pattern.test(path))?.[1];

test.each([
  ["actions.nq.gz", "actions*.nq.gz"],
  ["actions-00000.nq.gz", "actions*.nq.gz"],
  ["actions.nt.gz", "actions*.nt.gz"],
  ["actions-00012.nt.gz", "actions*.nt.gz"],
  ["actions.ttl", "actions.ttl"],
  ["actions.trig", "actions.trig"],
  ["vocabularies.nt.gz", "vocabularies.nt.gz"],
  ["vocabularies/theme.ttl", "vocabularies/*.ttl"],
  ["territories.nt.gz", "territories.nt.gz"],
  ["links.tsv", "links.tsv"],
  ["ontology.ttl", "ontology.ttl"],
  ["shapes.ttl", "shapes.ttl"],
  ["shapes-sparql.ttl", "shapes-sparql.ttl"],
  ["context.jsonld", "context.jsonld"],
  ["void.ttl", "void.ttl"],
  ["dcat.ttl", "dcat.ttl"],
  ["service-description.ttl", "service-description.ttl"],
  ["provenance.ttl", "provenance.ttl"],
  ["examples/a.rq", "examples/*.rq, examples/*.ttl"],
  ["CITATION.cff", "CITATION.cff"],
  ["manifest.json", "manifest.json, SHA256SUMS"],
  ["SHA256SUMS", "manifest.json, SHA256SUMS"],
])("%s is told as %s, in two languages", (path, name) => {
  expect(kindOf(path)).toBe(name);
  const { fr, en } = fileWords({ path });
  const [, , ...words] = fileKinds.find((kind) => kind[1] === name) ?? [];
  expect([fr, en]).toEqual(words);
  expect(fr).not.toBe(en);
});

test.each([
  "actions.nq",
  "actions-.nq.gz",
  "xactions.nq.gz",
  "actions.nq.gzip",
  "actionsxnq.gz",
  "a/actions.ttl",
  "actions.ttls",
  "vocabularies/theme.nt",
  "examples",
  "x/examples/a.rq",
  "manifest.json5",
  "xSHA256SUMS",
  "shapes-sparqlx.ttl",
])("%s is no such file, and is called by its name", (path) => {
  expect(kindOf(path)).toBeUndefined();
  expect(fileWords({ path })).toEqual({ fr: path, en: path });
});

const again = ["Reprenez l'export entier.", "Fetch the whole dump again."];
const rebuild = ["Reconstruisez l'export.", "Build the dump again."];
test.each([
  ["missing-file", again],
  ["changed-file", again],
  ["extra-file", undefined],
  ["unreadable-manifest", undefined],
  ["wrong-count", rebuild],
  ["wrong-hash", rebuild],
  ["not-sorted", rebuild],
  ["not-well-formed", rebuild],
  ["blank-node", rebuild],
  ["wrong-part", rebuild],
  ["not-the-same", rebuild],
] as const)("the problem %s names the file, its detail, and what to do: %j", (code, todo) => {
  const { fr, en } = dumpProblem(code, "a.gz", "12").messages;
  expect(fr).toMatch(/^a\.gz : .*[^.] \(12\)\./);
  expect(en).toMatch(/^a\.gz: .*[^.] \(12\)\./);
  expect([fr.split("(12).")[1], en.split("(12).")[1]]).toEqual(
    todo ? todo.map((text) => ` ${text}`) : ["", ""],
  );
});

test("a problem without detail is one sentence, with one in two languages each its own", () => {
  expect(dumpProblem("missing-file", "a").messages.fr).toBe(
    "a : ce fichier manque. Reprenez l'export entier.",
  );
  expect(dumpProblem("missing-file", "a", { fr: "deux", en: "two" }).messages).toEqual({
    fr: "a : ce fichier manque (deux). Reprenez l'export entier.",
    en: "a: this file is missing (two). Fetch the whole dump again.",
  });
});
