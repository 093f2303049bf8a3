import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Imported } from "../import-result.js";
import { readSourceText } from "../source-text.js";
import { importOscars } from "./import-oscars.js";
import { importOscarsHtml } from "./import-oscars-html.js";
import { htmlPage, layoutA, layoutB, layoutC, layoutD } from "./layouts.fixture.js";
import { sectionLabels } from "./section-labels.js";

const territories = await loadTerritories();
const options = { file: "page.txt", territories };
const states = new Set("label field repeated blank furniture withheld not-understood after-cut".split(" "));

/** True when what is shown of a line is the line, with signs withheld one by one. */
function isShown(shown: string | undefined, text: string): boolean {
  if (shown === text) return true;
  const [signs, expected] = [[...(shown ?? "")], [...text]];
  return signs.length === expected.length && signs.every((sign, at) => sign === expected[at] || sign === "█");
}

/** What holds of every import, whatever the text. */
function check(text: string, { records, report }: Imported): void {
  const source = readSourceText(text);
  const shown = report.lines.map((line) => line.text);
  expect(report.lines.map(({ number }) => number)).toEqual(source.lines.map(({ number }) => number));
  expect(report.lines.map(({ start, end }) => [start, end])).toEqual(
    source.lines.map(({ start, end }) => [start, end]),
  );
  expect(source.lines.filter((line, index) => !isShown(shown[index], line.text))).toEqual([]);
  const listed = new Set(report.notUnderstood.map(({ line }) => line));
  const lost = report.lines.filter(
    ({ number, state, paths }) =>
      !states.has(state) ||
      (state === "field" && paths.length === 0) ||
      (state === "not-understood" && !listed.has(number)),
  );
  expect(lost).toEqual([]);
  const evidence = records.flatMap((record) => record.evidence ?? []);
  expect(evidence.filter(({ start, end }) => !(start >= 0 && end >= start && end <= source.length))).toEqual(
    [],
  );
  const errors = report.records.flatMap(({ issues }) =>
    issues.filter(({ severity }) => severity === "error"),
  );
  expect(errors.filter(({ pointer }) => pointer !== "/title")).toEqual([]);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
}

const pages = [layoutA, layoutB, layoutC, layoutD];
const page = fc.constantFrom(...pages);
const anyLine = fc.oneof(
  fc.constantFrom(...pages.flatMap((text) => text.split("\n"))),
  fc.constantFrom(...sectionLabels.map(({ label }) => label)),
  fc.constantFrom(
    "-",
    "*",
    "2019",
    "A1",
    "D",
    "12,5 (44) ; 1 (2A)",
    "…",
    "Objectif : ",
    "Programme :",
    "Porteur de l'action : ",
    ",",
  ),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);
/** Positions of a page that are deleted, doubled or replaced. */
const changes = fc.array(
  fc.tuple(fc.nat(200), fc.constantFrom("delete", "double", "swap", "insert"), anyLine),
  { maxLength: 12 },
);

function changed(text: string, edits: readonly (readonly [number, string, string])[]): string {
  const lines = text.split("\n");
  for (const [place, kind, other] of edits) {
    const at = place % lines.length;
    const line = lines[at] ?? "";
    if (kind === "delete") lines.splice(at, 1);
    else if (kind === "double") lines.splice(at, 0, line);
    else if (kind === "insert") lines.splice(at, 0, other);
    else [lines[at], lines[(at * 7) % lines.length]] = [lines[(at * 7) % lines.length] ?? "", line];
  }
  return lines.join("\n");
}

describe("pages that were damaged", () => {
  it("lines deleted, doubled, swapped, inserted", () => {
    fc.assert(
      fc.property(page, changes, fc.boolean(), (text, edits, truncated) => {
        const damaged = changed(text, edits);
        check(damaged, importOscars(damaged, { ...options, truncated }));
      }),
      { numRuns: 300 },
    );
  });

  it("lines in any order, any text", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
        const text = lines.join("\n");
        check(text, importOscars(text, options));
      }),
      { numRuns: 300 },
    );
  });

  it("cut anywhere: what is not reached is never called blank", () => {
    fc.assert(
      fc.property(page, fc.nat(), (text, at) => {
        const cut = text.slice(0, at % text.length);
        const imported = importOscars(cut, { ...options, truncated: true });
        check(cut, imported);
        const [record] = imported.records;
        const cutOff = new Set(imported.report.truncated?.paths);
        for (const { path, reason } of record?.missing ?? [])
          if (cutOff.has(path)) expect(reason).toBe("truncated");
        expect(cutOff.has("/observation")).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("HTML cut and spoilt anywhere", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "<", "<!--", "</", "&#x110000;", "<nav>"),
        (at, noise, sign) => {
          const place = at % htmlPage.length;
          const imported = importOscarsHtml(
            htmlPage.slice(0, place) + sign + noise + htmlPage.slice(place),
            options,
          );
          check(imported.report.lines.map((line) => line.text).join("\n"), imported);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Every line has its entry, or the report says why it was refused. */
function expectWhole(text: string, { report }: Imported): void {
  if (report.refused)
    expect([report.refused.message, report.lines]).toEqual([expect.stringMatching(/./), []]);
  else expect(report.lines.length).toBe(readSourceText(text).lines.length);
}

// They are so long that work which grows with the square of the length outlasts the time limit of a test.
describe("hostile documents are read to their end", () => {
  const million = 1_000_000;
  const html: Readonly<Record<string, string>> = {
    "10,000 elements deep": `${"<div><b><p>".repeat(10_000)}Thème${"</div>".repeat(10_000)}`,
    "5 MB of open tags": "<div>".repeat(million),
    "5 MB of mismatched tags": "<a><b></i>".repeat(million / 2),
    "a tag with 500,000 attributes": `<p ${Array.from({ length: 500_000 }, (_, n) => `a${n}=1`).join(" ")}>x`,
    "5 MB of entities": "&lt;&amp;lt;".repeat(million / 2),
    "an entity bomb": `<!DOCTYPE html [<!ENTITY a "${"b".repeat(1000)}"><!ENTITY c "&a;&a;&a;">]><h1>&c;</h1>`,
    "an unclosed comment": `<h1>x</h1><!--${"-".repeat(5 * million)}`,
    "an unclosed script": `<script>${"</scrip>".repeat(million / 2)}`,
    "5 MB of <": "<".repeat(5 * million),
    "many items": "<li>x".repeat(million),
  };
  it.each(Object.entries(html))("%s", (_, text) => {
    const imported = importOscarsHtml(text, options);
    expectWhole(imported.report.lines.map((line) => line.text).join("\n"), imported);
  });

  const longest = 490_000;
  const texts: Readonly<Record<string, string>> = {
    "one word": "a".repeat(longest),
    "one line of blanks": `Programme${" ".repeat(longest)}x`,
    "one line of commas": `Titre\n2019\nCommune\n${"Laval, ".repeat(longest / 7)}`,
    "one line of brackets": `Titre\nPorteur de l'action : ${"(".repeat(longest)}`,
    "one line of colons": `Titre\nEvaluation de l'action\n* Indicateurs\n- ${"a : 1 (44) ; ".repeat(longest / 13)}`,
    "one line of mailboxes": `Titre\nContexte\n${"a.b@".repeat(longest / 4)}`,
    "one line of mobile numbers": `Titre\nContexte\n${"06 12 34 56 78, ".repeat(longest / 16)}`,
    "a title of mobile numbers": "06.12.34.56.78 ".repeat(longest / 15),
    "a title of mobile numbers and signs beyond the basic plane": "😀 06.12.34.56.78 ".repeat(longest / 18),
    "one line of partners": `Titre\nPartenaire de l'action\n- ${Array.from({ length: 30_000 }, (_, n) => `Lieu ${n}`).join(" ; ")}`,
    "one line of places": `Titre\nLieu d'intervention\n${"x d'Angers et ; ".repeat(longest / 16)}`,
    "thousands of labels": "Thème\n".repeat(2_900),
    "50 MB": "nonsense\n".repeat(5_600_000),
    ...Object.fromEntries(
      sectionLabels.map(({ label }) => [
        `thousands of lines under ${label}`,
        `Titre\n2019\n${label}\n${Array.from({ length: 800 }, (_, n) => `- Nombre de mots ${n % 50} : ${"mot ".repeat(35)}`).join("\n")}`,
      ]),
    ),
  };
  it.each(Object.entries(texts))("%s", (_, text) => {
    expectWhole(text, importOscars(text, options));
  });
});
