import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importDocument } from "../entry/import-document.js";
import { labelledFiches } from "../fiche/fiches.fixture.js";
import { importSources } from "../sources.js";
import { loadLanguageDetector } from "./language-detector.js";

const territories = await loadTerritories();
const detect = await loadLanguageDetector();

const prose = {
  fr: "Les ateliers réunissent chaque semaine une dizaine de parents et leurs enfants autour d'un repas préparé ensemble, avec l'aide d'une diététicienne de la commune.",
  de: "Die Kurse bringen jede Woche etwa zehn Eltern und ihre Kinder zusammen, die gemeinsam kochen und dabei von einer Ernährungsberaterin der Gemeinde begleitet werden.",
  it: "Gli incontri riuniscono ogni settimana una decina di genitori con i loro figli attorno a un pasto preparato insieme, con l'aiuto di una dietista del comune.",
  en: "The workshops bring together about ten parents and their children every week around a meal that they cook together, with the help of a dietician of the town.",
} as const;
type Tag = keyof typeof prose;
const tags = Object.keys(prose) as Tag[];

const encode = (text: string) => new TextEncoder().encode(text);
const article = (title: string, body: string, more = {}) =>
  importSources.article.read(encode(`${title}\n\n${body}\n`), { file: "a.txt", territories, ...more });

describe("a detected language", () => {
  test.each(tags)("is that of the prose: %s", (tag) => expect(detect([prose[tag]])).toBe(tag));

  test.each(labelledFiches.map((fiche) => [fiche.layout, fiche] as const))("is that of a fiche with %s", (_, {
    text,
    language = "fr",
  }) => expect(detect(text.replace(/<[^>]*>/g, " ").split("\n"))).toBe(language));

  test("is none for few words, for none and for two halves in two languages", () => {
    for (const text of [
      "Bouger ensemble",
      "Prävention im Sportverein",
      "",
      "2019 12 345",
      "contact@ville.example",
    ])
      expect(detect([text]), text).toBeUndefined();
    expect(detect([prose.fr, prose.de, prose.fr, prose.de])).toBeUndefined();
  });

  test("is none for a language that the library does not know: its neighbour is not taken for it", () =>
    expect(
      detect([
        "Sanadad e moviment en scola per uffants e giuvenils dal chantun Grischun, cun il sustegn da la confederaziun",
      ]),
    ).toBeUndefined());

  test("does not change with numbers, addresses, capitals and line ends around the words", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...tags),
        fc.array(fc.constantFrom("2019", "12 345 €", "https://www.ville.example/x", "a.b@c.example", "—"), {
          maxLength: 6,
        }),
        fc.boolean(),
        (tag, noise, isCut) => {
          const text = isCut ? prose[tag].split(" ").join("\n") : prose[tag];
          expect(detect([...noise, ...text.split("\n"), ...noise])).toBe(tag);
        },
      ),
    ));
});

describe("the texts of a record", () => {
  test.each(tags)("carry the language in which they are written: %s", async (tag) => {
    const { records, report } = await article("Programme 2019", `En 2019. ${prose[tag]} ${prose[tag]}`);
    const [record] = records;
    if (record) expect([record.language, Object.keys(record.title)]).toEqual([tag, [tag]]);
    else expect(report.refused?.code).toBe("hardly-understood");
  });

  test.each([
    "fr",
    "de",
    "rm",
  ])("carry the language that is stated, whatever they show: %s", async (language) => {
    const text = encode(`# Programme\n\nPorteur : Ville de Laval\nPublic : Enfants\n`);
    const { records, report } = await importSources.fiche.read(text, { file: "a.md", territories, language });
    expect(records.map(({ title }) => Object.keys(title))).toEqual([[language]]);
    expect(report.language).toEqual({ tag: language, by: "stated" });
  });

  test("carry none where they are too short, and the report asks; the record is valid", async () => {
    const { records, report } = await article(
      "Sport Santé 2019",
      "Région Bretagne, depuis 2019. 120 enfants.",
    );
    const [record] = records as Action[];
    expect(report.language).toEqual({ by: "undecided" });
    expect([record?.language, record?.title]).toEqual([undefined, { und: "Sport Santé 2019" }]);
    expect(report.records).toMatchObject([{ ok: true }]);
  });

  test("are French in a French fiche with an English title", async () => {
    const text = `# Healthy Food, Happy People\n\nPorteur : Ville de Laval\nPublic : parents\nContexte : ${prose.fr}\n`;
    const { records } = await importDocument(encode(text), { file: "a.md", territories });
    expect(records[0]?.title).toEqual({ fr: "Healthy Food, Happy People" });
  });

  test("are German under French labels, where the answers are", async () => {
    const text = `# Mahlzeit\n\nPorteur : Verein Beispiel\nPublic : Eltern\nContexte : ${prose.de}\n`;
    const { records } = await importDocument(encode(text), { file: "a.md", territories });
    expect(records[0]?.language).toBe("de");
  });

  test("take the language of their labels where the answers are too short, and the report says so", async () => {
    const text = "Titel: Yoga\nTräger: Verein Beispiel\nZielgruppe: Eltern\n";
    const { records, report } = await importDocument(encode(text), { file: "a.txt", territories });
    expect(records[0]?.title).toEqual({ de: "Yoga" });
    expect(report.language).toEqual({ tag: "de", by: "headings" });
  });
});
