import type { Datatype, ModelField } from "@openhpa/core";
import { schemeNamed } from "@openhpa/vocabularies";

/** Values of the fixed forms by field name: their patterns are told apart by what they are for. */
const formatted: Readonly<Record<string, readonly string[]>> = {
  path: ["/title"],
  sha256: ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
  currency: ["EUR", "CHF"],
  e164: ["+33240080811", "+41215550100"],
  email: ["contact@example.org", "accueil.csapa+c@sub.example.org"],
};

/** Valid values of every kind of datatype, the plainest first, then those at the edges. */
const byKind: { readonly [K in Datatype["kind"]]?: readonly unknown[] } = {
  text: [
    { fr: "Texte" },
    { fr: "Texte", de: "Text" },
    { "fr-ch": "Texte\nsur deux lignes\t", "zh-hant-tw": "文字" },
    { ar: "\u200Fنص", en: "👩🏽‍⚕️ \u202Eabc" },
  ],
  string: ["Texte", "Autre texte", "«\u00A0Texte\u00A0»", "漢字", "𝒳"],
  key: ["cle", "a", "2019-a1", "a".repeat(120)],
  integer: [12, 0, 999_999_999_999],
  decimal: [2.5, 0, -3.25, 0.000001, 999_999_999_999, -999_999_999_999],
  boolean: [false, true],
  edtf: [
    "2019",
    "2019-05",
    "2019-05-03",
    "2020-02-29",
    "2020-22",
    "2020~",
    "2020-05?",
    "201X",
    "20XX",
    "2019/2022",
    "2019-05-03/..",
    "../2019",
  ],
  year: ["2019", "0000", "9999"],
  date: ["2019-05-03", "2020-02-29", "2000-02-29", "0004-02-29"],
  language: ["fr", "gsw", "fr-ch", "de-1996", "es-419"],
  iri: [
    "https://example.org/page",
    "http://example.org",
    "https://santé.example/é?q=a%20b#x",
    "https://example.org:8080/",
    `https://example.org/${"a".repeat(2028)}`,
  ],
  territory: [
    "departement:44",
    "departement:2A",
    "region:52",
    "country:FR",
    "commune:44109",
    "epci:244400404",
    "canton:VD",
    "commune-ch:5586",
  ],
  record: ["autre-fiche", "https://example.org/action/autre"],
};

/** Valid values of a field that does not hold objects or references, the plainest first. */
export function samplesOf({ datatype, name }: ModelField): readonly unknown[] {
  if (datatype.kind === "const") return [datatype.value];
  if (datatype.kind === "code") {
    const scheme = schemeNamed(datatype.scheme);
    const current = scheme.notations.filter((notation) => !scheme.concepts.get(notation)?.deprecated);
    return current.map((notation) => (scheme.prefix ?? "") + notation);
  }
  const found =
    datatype.kind === "string" && datatype.pattern !== undefined ? formatted[name] : byKind[datatype.kind];
  if (!found) throw new Error(`The matrix has no sample of ${name} (${datatype.kind})`);
  return found;
}
