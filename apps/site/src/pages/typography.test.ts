import { type Action, createAction, type HpaRecord } from "@openhpa/core";
import { corpusRecords, hostile, validSeeds } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { renderedSite } from "../testing/page-fixture.js";
import { type ShownText, shownTexts } from "../testing/shown-texts.js";

const MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const COUNTED =
  "fiches?|actions?|termes?|organisations?|personnes?|passages?|champs?|communes?|territoires?|habitants";

/** What French typography forbids, each with its name. */
const french: readonly (readonly [name: string, fault: RegExp])[] = [
  ["a plain space before a sign", / (?:[;:!?](?![a-z])|»)|« /],
  ["a wide space before ; ! ?", /\u00A0[;!?]/],
  ["a straight apostrophe", /\p{L}'\p{L}/u],
  ["a plain space inside a number", /(?<![\d.,-])(?<!\d )(?<!\p{L})\d{1,3} \d{3}(?![\d\p{L}])/u],
  ["a plain space between day and month", new RegExp(`\\b\\d{1,2}(?:er)? (?:${MONTHS})\\b`)],
  ["a plain space before a unit", /\d (?:%|€|ko\b|Mo\b|octets?\b)/],
  ["a number without groups", new RegExp(`(?<![\\d.,-])\\d{4,}[ \\u00A0](?:${COUNTED})\\b`)],
];
/** The same of English. */
const english: typeof french = [
  ["a space before a sign", /[ \u00A0\u202F][;:!?](?:\s|$)/],
  ["a straight apostrophe", /\p{L}'\p{L}/u],
  ["a space inside a number", /\d\u202F\d/],
];
/** Elements whose text is for machines, and those that take no other. */
const code = new Set(["code", "pre"]);
const plain = new Set(["title", "option", "text", "tspan"]);
const ordinal = /(?<![\w./#:-])(?:\d+(?:er|re|e|ème)|[IVX]+e)(?![\w-])/;

function* faultsOf({ text, language, element, isAttribute }: ShownText): Generator<string> {
  if (code.has(element)) return;
  const rules = language === "fr" ? french : language === "en" ? english : [];
  // What an English page quotes in French stays French.
  const judged = language === "en" ? text.replace(/«.*»/gs, "«»") : text;
  for (const [name, fault] of rules) {
    const found = fault.exec(judged);
    if (found) yield `${name}: ${judged.slice(Math.max(0, found.index - 30), found.index + 30)}`;
  }
  if (language === "fr" && !isAttribute && !plain.has(element) && ordinal.test(text))
    yield `an ordinal that is not raised: ${text.slice(0, 60)}`;
}

/** French texts without their spaces before signs: what an English page then has is its own. */
const unspaced = (records: readonly HpaRecord[]) =>
  JSON.parse(JSON.stringify(records).replace(/[ \u00A0\u202F]+([;:!?»])/g, "$1")) as HpaRecord[];

async function faultsIn(
  records: readonly HpaRecord[],
  isShown: (path: string) => boolean,
): Promise<readonly string[]> {
  const { pages } = await renderedSite(records, {
    baseUrl: "https://donnees.example.org",
    territories: await loadTerritories(),
  });
  const faults = new Set<string>();
  for (const [path, content] of pages)
    if (isShown(path))
      for (const shown of shownTexts(content))
        for (const fault of faultsOf(shown))
          faults.add(`${path.replace(/^(en\/)?([^/]*).*/, "$1$2")} ${fault}`);
  return [...faults];
}

const small = (index: number): HpaRecord =>
  createAction({
    key: `action-${index}`,
    title: { fr: `Atelier n° ${index} : l'eau à l'école, 1re année` },
    themes: ["addictive-behaviours"],
    coverage: { territories: ["departement:72"] },
  });

const isEnglish = (path: string) => path.startsWith("en/");
const feeds: readonly (readonly [name: string, records: readonly HpaRecord[]])[] = [
  ["of real documents", validSeeds().map(({ record }) => record)],
  [
    "of hostile ones",
    validSeeds()
      .map(({ record }) => record)
      .filter((record): record is Action => record.type === "Action")
      .map(hostile),
  ],
  ["of made-up ones", [...corpusRecords(60)]],
  ["of more than a thousand small ones", Array.from({ length: 1_234 }, (_, index) => small(index))],
];

describe.each(feeds)("every page is set as it is printed: a feed %s", (_, records) => {
  test("in French", async () => expect(await faultsIn(records, (path) => !isEnglish(path))).toEqual([]));

  test("in English", async () => expect(await faultsIn(unspaced(records), isEnglish)).toEqual([]));
});
