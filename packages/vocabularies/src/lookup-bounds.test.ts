import { expect, test } from "vitest";
import { conceptIri, defineScheme } from "./concept.js";
import { lookupLabel } from "./lookup.js";
import { splitPrintedList } from "./printed-list.js";

const entry = (fr: string, ...others: readonly string[]) => ({
  prefLabel: { fr },
  altLabel: { fr: others },
  definition: { fr },
  verified: true,
});
const schemeOf = (labels: Readonly<Record<string, readonly [string, ...string[]]>>) =>
  defineScheme(
    { name: "essai", title: { fr: "Essai" }, definition: { fr: "Essai" }, version: "1", rights: "ours" },
    Object.fromEntries(
      Object.entries(labels).map(([notation, [label, ...more]]) => [notation, entry(label, ...more)]),
    ),
  );
const suggested = (scheme: ReturnType<typeof schemeOf>, printed: string) =>
  lookupLabel(scheme, printed).suggestions.map(({ notation }) => notation);

test("half of the letters is near enough, less is not", () => {
  const scheme = schemeOf({ a: ["abcdefgh"] });
  expect(suggested(scheme, "abcdxxxx")).toEqual(["a"]);
  expect(suggested(scheme, "abcxxxxx")).toEqual([]);
  expect(suggested(scheme, "abcd")).toEqual(["a"]);
  expect(suggested(scheme, "abc")).toEqual([]);
});

test("half of the words is near enough, words of two letters do not count", () => {
  const scheme = schemeOf({ a: ["premier second quelconque"] });
  expect(suggested(scheme, "zzzzzzzzzzzzzzzzzz premier yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy")).toEqual(
    [],
  );
  expect(suggested(scheme, "zzzzzzzzzzzzzzzzzz, premier")).toEqual([]);
  expect(suggested(scheme, "premier")).toEqual(["a"]);
  expect(suggested(scheme, "second-quelconque zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")).toEqual([
    "a",
  ]);
  const short = schemeOf({ a: ["de xxxxxxxxxxxx"], b: ["une kkkkkkkkkkkkkkkk"] });
  expect(suggested(short, "de")).toEqual([]);
  expect(suggested(short, "une")).toEqual(["b"]);
});

test("the three nearest are told, each once, nearest first, equals in the order of the scheme", () => {
  const scheme = schemeOf({
    a: ["abcdefghzz"],
    b: ["abcdefghiz", "abcdefzzzz"],
    c: ["abcdefgzzz"],
    d: ["abcdefghzy"],
    e: ["zzzzzzzzzz"],
  });
  expect(suggested(scheme, "abcdefghij")).toEqual(["b", "a", "d"]);
});

test("a label that two concepts carry is ambiguous, and exact comes before normalised", () => {
  const scheme = schemeOf({ a: ["Été", "même"], b: ["ete", "Même"], c: ["seul"] });
  const how = (printed: string) => {
    const { match, ambiguous } = lookupLabel(scheme, printed);
    return match ? `${match.concept.notation} ${match.how}` : ambiguous?.map(({ notation }) => notation);
  };
  expect(how("Été")).toBe("a exact");
  expect(how(" Été ")).toBe("a exact");
  expect(how("ete")).toBe("b exact");
  expect(how("ÉTÉ")).toEqual(["a", "b"]);
  expect(how("même")).toBe("a exact");
  expect(how("MEME")).toEqual(["a", "b"]);
  expect(how("SEUL")).toBe("c normalised");
  expect(lookupLabel(scheme, "ÉTÉ").suggestions).toEqual([]);
});

test("an address escapes what stands in a notation", () => {
  expect(conceptIri({ iri: "https://exemple.fr/v" }, "a/b é")).toBe("https://exemple.fr/v/a%2Fb%20%C3%A9");
});

test.each([",", ";", "•"])("%j stands between the pieces of a list", (separator) => {
  const scheme = schemeOf({ a: ["un deux"], b: ["trois"] });
  const { segments } = splitPrintedList(scheme, ` un deux ${separator} trois${separator}x `);
  expect(segments.map(({ text, match }) => [text, match?.concept.notation])).toEqual([
    ["un deux", "a"],
    ["trois", "b"],
    ["x", undefined],
  ]);
});

test.each(["/", "|", "·", "-", ":"])("%j stands in a piece", (sign) => {
  const scheme = schemeOf({ a: ["un"] });
  expect(splitPrintedList(scheme, `un ${sign} x`).segments.map(({ text }) => text)).toEqual([`un ${sign} x`]);
});

test("offsets lead back to the text as printed", () => {
  const scheme = schemeOf({ a: ["un deux"], b: ["trois"] });
  const printed = "  x y , un deux trois;z";
  const { segments } = splitPrintedList(scheme, printed);
  expect(segments.map(({ start, end }) => [start, end])).toEqual([
    [2, 5],
    [8, 15],
    [16, 21],
    [22, 23],
  ]);
  for (const { text, start, end } of segments) expect(printed.slice(start, end)).toBe(text);
});
