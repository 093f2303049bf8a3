import { byLabel } from "@openhpa/publish/browser";
import { smallTerritories } from "@openhpa/vocabularies";
import { describe, expect, test } from "vitest";
import { numberOfText, textOfNumber } from "../browser/contribute/form/number-text.js";
import { createLabels } from "../browser/search/labels.js";
import { formatState, isEmpty, parseState, withValue } from "../browser/search/state.js";
import { searchFacets } from "./facets.js";
import { searchLabels } from "./language.js";
import { publishedFacets, publishedSuggestions } from "./lists.js";
import { partCount, partFolder, partOf } from "./parts.js";
import { pieceFor, pieceOf, piecePath, UNKNOWN, wordsOf } from "./published.js";
import { createTally } from "./tally.js";
import { searchWording } from "./wording.js";

test.each([
  ["maison des adolescents", ["maison", "des", "adolescents"]],
  ["l'ile d'yeu", ["ile", "yeu"]],
  ["a bc d 12", ["bc", "12"]],
  ["vih-sida/ist", ["vih", "sida", "ist"]],
  ["", []],
])("the words of %j are %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ["abc", "a"],
  ["zoo", "z"],
  ["0a", "0"],
  ["9a", "9"],
  ["éa", "_"],
  ["Ab", "_"],
  ["-a", "_"],
])("%s is in the piece %s", (word, piece) => {
  expect(pieceOf(word)).toBe(piece);
  expect(piecePath("fr", piece)).toBe(`search/suggest/fr/${piece}.json`);
});

test.each([
  ["maison", ["m"], "m"],
  ["maison", ["m", "ma", "mai"], "mai"],
  ["ma", ["m", "ma", "mai"], "ma"],
  ["zoo", ["m"], undefined],
  ["éa", ["_"], "_"],
])("%s is looked for in the longest piece of %j", (word, existing, piece) => {
  expect(pieceFor(word, new Set(existing))).toBe(piece);
});

test.each([
  [0, 0],
  [1, 1],
  [50, 1],
  [51, 2],
  [950, 19],
  [951, 20],
  [10_000, 20],
  [100_000, 20],
  [100_001, 40],
  [200_001, 80],
])("%i records are %i parts of the index", (records, parts) => {
  expect(partCount(records)).toBe(parts);
});

// SHA-256 of « abc » (FIPS 180-4) begins with ba7816bf.
test("the part of a record is told by its key alone", () => {
  expect(partOf("abc", 1)).toBe(0);
  for (const parts of [2, 7, 256, 1000]) expect(partOf("abc", parts)).toBe(0xba7816bf % parts);
  expect(partFolder(3)).toBe("search/3/");
  expect(UNKNOWN).toBe("unknown");
});

test("a label that has no English is French", () => {
  expect(searchLabels({ fr: "f" })).toEqual({ fr: "f", en: "f" });
  expect(searchLabels({ fr: "f", en: "e" })).toEqual({ fr: "f", en: "e" });
});

describe("the wording of the search", () => {
  const [fr, en] = [searchWording("fr"), searchWording("en")];
  test.each([
    [0, "Aucune fiche", "No record"],
    [1, "1 fiche", "1 record"],
    [2, "2 fiches", "2 records"],
    [1234, "1\u202F234 fiches", "1,234 records"],
  ])("%i records", (records, french, english) => {
    expect([fr.found(records), en.found(records)]).toEqual([french, english]);
    expect(fr.foundFor(records, "x")).toBe(`${french} pour «\u00A0x\u00A0»`);
    expect(en.foundFor(records, "x")).toBe(`${english} for “x”`);
    expect(fr.start(records)).toBe(`${french} dans la base`);
    expect(en.start(records)).toBe(`${english} in the database`);
  });

  test.each([
    [1, "Afficher 1 fiche de plus", "Show 1 more record"],
    [2, "Afficher 2 fiches de plus", "Show 2 more records"],
  ])("%i more", (records, french, english) => {
    expect([fr.more(records), en.more(records)]).toEqual([french, english]);
  });

  test.each([
    [0, /^Aucune suggestion$/, /^No suggestion$/],
    [1, /^1 suggestion,/, /^1 suggestion,/],
    [2, /^2 suggestions,/, /^2 suggestions,/],
  ])("%i suggestions", (count, french, english) => {
    expect(fr.suggestionCount(count)).toMatch(french);
    expect(en.suggestionCount(count)).toMatch(english);
  });

  test("numbers and names are where they belong", () => {
    expect([fr.moreDone(10, 2000), en.moreDone(10, 2000)]).toEqual([
      "10 fiches affichées sur 2\u202F000",
      "10 of 2,000 records shown",
    ]);
    expect([fr.allValues(1000), en.allValues(1000)]).toEqual([
      "Tout afficher (1\u202F000)",
      "Show all (1,000)",
    ]);
    expect([fr.remove("Thème", "Cancers"), en.remove("Theme", "Cancers")]).toEqual([
      "Retirer le filtre Thème\u00A0: Cancers",
      "Remove the filter Theme: Cancers",
    ]);
    expect([fr.number(0.5), en.number(0.5)]).toEqual(["0,5", "0.5"]);
  });
});

describe("the address of a search", () => {
  const facets = ["theme", "year"];
  const parse = (query: string) => parseState(new URLSearchParams(query), facets);

  test.each([
    ["", ""],
    ["q=+a++b+", "?q=a+b"],
    ["year=2019&theme=a&theme=b&theme=a", "?theme=a&theme=b&year=2019"],
    ["theme=&x=y", ""],
    ["sort=newest", "?sort=newest"],
    ["sort=oldest", ""],
    ["sort=title", "?sort=title"],
    ["q=x&words=only", "?q=x&words=only"],
    ["show=41", "?show=60"],
    ["show=20", ""],
    ["show=-1", ""],
    ["show=99999999", ""],
    ["show=999999", "?show=1000"],
    ["sort=relevance", ""],
    ["sort=newest&theme=a&q=x", "?q=x&theme=a&sort=newest"],
  ])("%j is %j", (query, address) => {
    expect(formatState(parse(query))).toBe(address);
  });

  test("a value is chosen once, last, and taken away alone", () => {
    const state = parse("theme=a&theme=b&year=2019");
    expect(formatState(withValue(state, "theme", "a", true))).toBe("?theme=b&theme=a&year=2019");
    expect(formatState(withValue(state, "theme", "a", false))).toBe("?theme=b&year=2019");
    expect(formatState(withValue(state, "year", "2019", false))).toBe("?theme=a&theme=b");
    expect(withValue(state, "year", "2019", false).chosen.has("year")).toBe(false);
    expect(formatState(state)).toBe("?theme=a&theme=b&year=2019");
  });

  test("nothing is asked for without words and values", () => {
    expect(["", "q=+", "sort=newest", "q=a", "theme=a"].map((query) => isEmpty(parse(query)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

test("labels are those of the list, those learnt, else the value as words", () => {
  const labels = createLabels([
    { name: "theme", label: "Thème", listed: true, values: [{ value: "a", label: "A !", count: 1 }] },
  ]);
  expect([labels.facet("theme"), labels.facet("x")]).toEqual(["Thème", "x"]);
  expect([labels.value("theme", "a"), labels.value("x", "a")]).toEqual(["A !", "A"]);
  expect(labels.value("organisation", "maison-des-adolescents")).toBe("Maison des adolescents");
  labels.learn("organisation", "maison-des-adolescents", "MDA");
  expect(labels.value("organisation", "maison-des-adolescents")).toBe("MDA");
});

test.each([
  ["2,5", 2.5],
  ["2.5", 2.5],
  ["1 250", 1250],
  ["1\u202F250,5", 1250.5],
  ["1\u00A0250", 1250],
  ["-3", -3],
  ["+3", 3],
  [",5", 0.5],
  ["5,", 5],
  ["1e3", 1000],
  ["1E-3", 0.001],
  ["1e999", undefined],
  ["", undefined],
  [",", undefined],
  ["1,2,3", undefined],
  ["1.2,3", undefined],
  ["a1", undefined],
  ["1a", undefined],
  ["1e", undefined],
  ["--1", undefined],
  ["Infinity", undefined],
  ["0x10", undefined],
])("the text %j says %j", (text, value) => {
  expect(numberOfText(text)).toBe(value);
});

test.each([
  [2.5, "2,5"],
  [1250, "1250"],
  [1e21, "1e+21"],
])("the number %d is typed %s", (value, text) => {
  expect(textOfNumber(value)).toBe(text);
  expect(numberOfText(text)).toBe(value);
});

test("the alphabet of readers does not see accents and case, but tells every two names apart", () => {
  expect(["f", "É", "e", "Eb", "é"].sort(byLabel)).toEqual(["e", "É", "é", "Eb", "f"]);
  expect(byLabel("a", "a")).toBe(0);
});

test("values are listed as their facet says: declared, alphabetical or newest first, unknown last", () => {
  const tally = createTally(smallTerritories());
  tally.add({
    facetNames: { organisation: { "n-1": "Zoo", "n-2": "Été" } },
    filters: {
      year: ["2019", "2021", UNKNOWN],
      theme: ["cancers", "nutrition", "x-unlisted"],
      territory: ["region:52", "departement:44"],
      organisation: ["n-1", "n-2"],
    },
  });
  const facetNames = { organisation: { "n-1": "Arbre" } };
  tally.add({ facetNames, filters: { year: ["2020", "2021"], organisation: ["n-1"] } });
  tally.add({ facetNames, filters: { organisation: ["n-1"] } });
  const values = (name: string) => {
    const facet = searchFacets.find((one) => one.name === name);
    return facet ? tally.values(facet, "fr").map(({ value, count }) => `${value} ${count}`) : [];
  };
  expect(values("year")).toEqual(["2021 2", "2020 1", "2019 1", "unknown 1"]);
  const declared = searchFacets.find(({ name }) => name === "theme")?.declared ?? [];
  const inOrder = ["cancers", "nutrition"].sort((a, b) => declared.indexOf(a) - declared.indexOf(b));
  expect(values("theme")).toEqual([...inOrder, "x-unlisted"].map((value) => `${value} 1`));
  expect(values("territory")).toEqual(["departement:44 1", "region:52 1"]);
  expect(values("organisation")).toEqual(["n-1 3", "n-2 1"]);
  const organisation = searchFacets.find(({ name }) => name === "organisation");
  const [first] = organisation ? tally.values(organisation, "fr") : [];
  expect(first).toMatchObject({ label: { fr: "Arbre", en: "Arbre" }, others: ["Zoo"] });
});

test("lists merged from the counts of parts, through JSON, are those of all documents together", () => {
  const documents = [
    { facetNames: { organisation: { a: "Zoo" } }, filters: { year: ["2019"], organisation: ["a"] } },
    { facetNames: { organisation: { a: "Arbre" } }, filters: { organisation: ["a"] } },
    {
      facetNames: { organisation: { a: "Arbre" } },
      filters: { year: ["2019", "2020"], organisation: ["a"] },
    },
    { facetNames: {}, filters: { theme: ["nutrition"] } },
  ];
  const territories = smallTerritories();
  const whole = createTally(territories);
  for (const document of documents) whole.add(document);
  for (const cut of [0, 1, 2, 3]) {
    const merged = createTally(territories);
    for (const part of [documents.slice(cut), documents.slice(0, cut)]) {
      const own = createTally(territories);
      part.forEach(own.add);
      merged.merge(JSON.parse(JSON.stringify(own.counts())));
    }
    for (const language of ["fr", "en"] as const) {
      expect(publishedFacets(merged, language)).toEqual(publishedFacets(whole, language));
      expect(publishedSuggestions(merged, language)).toEqual(publishedSuggestions(whole, language));
    }
  }
});

test("the facets stand in the order of the page, and are read from the record", () => {
  expect(searchFacets.map(({ name, order, listed }) => `${name} ${order} ${listed}`)).toEqual([
    "theme declared true",
    "territory label true",
    "audience declared true",
    "setting declared true",
    "plan declared true",
    "year newest true",
    "smoc declared true",
    "level declared true",
    "kind declared true",
    "organisation label false",
  ]);
  const territories = smallTerritories();
  const facet = (name: string) =>
    searchFacets.find((one) => one.name === name) as (typeof searchFacets)[number];
  const facts = {
    notations: new Map([
      ["theme", new Set(["cancers"])],
      ["life-stage", new Set(["adolescents"])],
      ["situation", new Set(["in-addiction-treatment"])],
      ["smoc", new Set(["B1-2", "B1", "A1"])],
    ]),
    territories: new Set(["commune:44109", "country:FR", "canton:VD"]),
    organisations: new Map([["n-1", "Zoo"]]),
  };
  const values = (name: string, card: object = {}) =>
    facet(name).values({ card: { type: "Action", years: [], ...card }, facts, territories } as never);
  expect(values("theme")).toEqual(["cancers"]);
  expect(values("audience")).toEqual(["life-stage:adolescents", "situation:in-addiction-treatment"]);
  expect(values("smoc")).toEqual(["B1", "A1"]);
  expect(values("territory")).toEqual(["departement:44", "region:52", "canton:VD"]);
  expect(values("organisation")).toEqual(["n-1"]);
  expect([values("year"), values("year", { years: ["2019"] })]).toEqual([[UNKNOWN], ["2019"]]);
  expect(values("level")).toEqual(["none"]);
  expect([
    values("kind"),
    values("kind", { kind: "programme" }),
    values("kind", { type: "Registry" }),
  ]).toEqual([["action"], ["programme"], ["registry"]]);
  const label = (name: string, value: string) => facet(name).valueLabel(value, territories).fr;
  expect(label("year", UNKNOWN)).toBe("Année inconnue");
  expect(label("territory", "region:52")).toBe("Pays de la Loire (région)");
  expect(label("territory", "region:99")).toBe("region:99");
  expect(label("smoc", "A1")).toMatch(/^A1 ./);
  expect(label("theme", "x")).toBe("x");
  expect(facet("territory").otherLabels?.("canton:GE", territories)).toEqual([
    "Genève",
    "Genf",
    "Ginevra",
    "Geneva",
    "GE",
  ]);
  expect(facet("kind").otherLabels?.("programme", territories)).toEqual([]);
});
