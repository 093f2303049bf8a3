import { engineNames, exampleQueries } from "@openhpa/dump";
import { outputsFrom } from "@openhpa/publish";
import { validSeeds } from "@openhpa/testkit";
import { schemes } from "@openhpa/vocabularies";
import { dataTable } from "../../apps/feed/src/testing/data-table.fixture.js";
import type { WrittenPart } from "./written-part.js";

const words = {
  en: [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ],
  fr: [
    "aucune",
    "une",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
  ],
} as const;

/** A number as running text writes it: in words up to twelve. */
const inWords = (count: number, language: keyof typeof words) => words[language][count] ?? String(count);

const rows = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
const seeds = () => validSeeds().length;

/** Everything that a page written by hand says and the code knows; a new claim is a row. `npm run generate` writes them. */
export const writtenParts: readonly WrittenPart[] = [
  {
    file: "README.md",
    place: /(?<=, )\d+(?= national plans\b)/,
    content: () => String(schemes.plan.notations.length),
  },
  {
    file: "README.md",
    place: /(?<= lists the )\d+(?= example questions\b)/,
    content: () => String(exampleQueries.length),
  },
  {
    file: "packages/vocabularies/README.md",
    place: /(?<=^\| scheme \|.*\n\|[-:|]+\n)(?:\|.*\n)+/m,
    content: () =>
      rows(
        Object.values(schemes).map(
          ({ name, title, notations }) => `| \`${name}\` | ${title.fr} | ${title.en} | ${notations.length} |`,
        ),
      ),
  },
  {
    file: "apps/dump/README.md",
    place: /(?<=^\| Identifiant \| Question \|\n\|[-:|]+\n)(?:\|.*\n)+/m,
    content: () => rows(exampleQueries.map(({ id, question }) => `| \`${id}\` | ${question.fr} |`)),
  },
  {
    file: "apps/dump/README.md",
    place: /(?<=exécutent sur les )\S+(?= fiches\nde référence)/,
    content: () => inWords(seeds(), "fr"),
  },
  {
    file: "seeds/README.md",
    place: /(?<=^\| `valid\/<clé>\.json` \| )\S+(?= fiches complètes)/m,
    content: () => inWords(seeds(), "fr"),
  },
  { file: "seeds/README.md", place: /(?<=^## Les )\S+(?= fiches$)/m, content: () => inWords(seeds(), "fr") },
  {
    file: "seeds/README.md",
    place: /(?<=one complete record for each of )\S+(?= source documents)/,
    content: () => inWords(seeds(), "en"),
  },
  {
    file: "docs/README.md",
    place: /(?<=loading it into )\S+(?= engines)/,
    content: () => inWords(engineNames.length, "en"),
  },
  {
    file: "docs/design.md",
    place: /(?<=data files\nin )\S+(?= formats)/,
    content: () => inWords(outputsFrom(dataTable("https://example.org"), "records").length, "en"),
  },
];
