import type { Action } from "@openhpa/core";
import { describe, expect, it } from "vitest";
import { importCsv } from "./import-csv.js";
import { concat, csv, noteCodes, options, states, windows1252 } from "./table.fixture.js";

const first = (text: string, more = {}) => csv(text, more).records[0] as Action;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("what is detected about the file", () => {
  it.each([
    [",", "key,title\na,Essai\n"],
    [";", "key;title\na;Essai, avec une virgule\n"],
    ["\t", "key\ttitle\na\tEssai\n"],
    ["|", "key|title\na|Essai\n"],
    [";", "sep=;\nkey;title\na;Essai\n"],
    [",", '"key","title"\r\n"a","Essai; deux"\r\n'],
  ])("the separator %j", (separator, text) => {
    const { records, report } = csv(text);
    expect(report.table.separator).toBe(separator);
    expect(records).toMatchObject([{ key: "a" }]);
  });

  it.each([
    ["UTF-8", utf8("key;title\na;Prévention\n"), "utf-8", []],
    ["UTF-8 with a mark", utf8("\uFEFFkey;title\na;Prévention\n"), "utf-8", ["byte-order-mark"]],
    ["Windows-1252", windows1252("key;title\na;Prévention d’été\n"), "windows-1252", ["windows-1252"]],
    [
      "UTF-16 of Excel",
      concat(
        Uint8Array.of(0xff, 0xfe),
        Uint8Array.from([..."key\ttitle\na\tPrévention\n"].flatMap((s) => [s.charCodeAt(0), 0])),
      ),
      "utf-16le",
      ["byte-order-mark"],
    ],
  ] as const)("%s", (_name, bytes, encoding, codes) => {
    const { records, report } = importCsv(bytes, options);
    expect(report.table.encoding).toBe(encoding);
    expect(report.encoding.map(({ code }) => code)).toEqual(codes);
    expect((records[0] as Action).title.fr).toMatch(/^Prévention/);
  });

  it("reads the signs of Windows-1252 that ISO 8859-1 does not have", () => {
    const { records } = importCsv(windows1252("key;title\na;L’œuvre à 5 €\n"), options);
    expect((records[0] as Action).title.fr).toBe("L’œuvre à 5 €");
  });

  it("keeps a damaged UTF-8 file UTF-8 and says where", () => {
    const bytes = concat(
      utf8("key;title;summary\na;Préven"),
      Uint8Array.of(0xff),
      utf8("tion;été à l'école\n"),
    );
    const { records, report } = importCsv(bytes, options);
    expect((records[0] as Action).summary?.fr).toBe("été à l'école");
    expect(report.encoding).toMatchObject([{ code: "replacement-character", count: 1, line: 2 }]);
  });

  it("repairs broken accents of a whole file, and says so", () => {
    const text = "ClÃ© de la fiche;Titre;ThÃ¨mes\na;PrÃ©vention Ã\u00A0 lâ€™Ã©cole;Tabac\n";
    const imported = csv(text);
    expect((imported.records[0] as Action).title.fr).toBe("Prévention à l’école");
    expect(noteCodes(imported)).toContain("mojibake-repaired");
    expect(imported.report.spansIn).toBe("extracted-text");
  });

  it("repairs one cell only where the repair is certain", () => {
    const imported = csv("key;title;summary\na;PrÃ©vention;Fête à São Paulo\nb;São Ã©, élan;x\n");
    expect(imported.records).toMatchObject([
      { title: { fr: "Prévention" }, summary: { fr: "Fête à São Paulo" } },
      { title: { fr: "São Ã©, élan" } },
    ]);
    expect(imported.report.table.notes).toMatchObject([{ code: "mojibake-repaired", addresses: ["B2"] }]);
    expect(imported.report.encoding.map(({ code }) => code)).toContain("mojibake");
  });

  it("finds the headers below a title, in French, English or by name", () => {
    const imported = csv("Recensement 2019;;\n;;\nClé de la fiche;Title;edition\na;Essai;2019\n");
    expect(imported.report.table.headerRow).toBe(3);
    expect(imported.report.table.columns.map(({ column, how }) => [column, how])).toEqual([
      ["key", "label"],
      ["title", "name"],
      ["edition", "name"],
    ]);
    expect(imported.records).toMatchObject([{ key: "a", title: { fr: "Essai" }, edition: "2019" }]);
    expect(states(imported)).toMatchObject({ A1: "not-understood", A3: "header", A4: "field" });
  });

  it("refuses a table without a known header and shows what it saw", () => {
    const { records, report } = csv("foo;bar\n1;2\n");
    expect(records).toEqual([]);
    expect(report.refused?.message).toContain("« foo », « bar »");
  });
});

describe("cells", () => {
  it("reads French decimals, thousands and dates", () => {
    const text =
      "Titre;Capacité – Valeur;Personnes touchées;Période – Début;Période – Fin;Créée le;Édition\nA;2,5;12 871;31/12/2019;mars 2020;1/2/2020;2019\n";
    expect(first(text)).toMatchObject({
      capacity: { value: 2.5 },
      peopleReached: 12871,
      period: { start: "2019-12-31", end: "2020-03" },
      created: "2020-02-01",
      edition: "2019",
    });
    expect(noteCodes(csv(text))).toEqual(expect.arrayContaining(["decimal-comma", "french-date"]));
  });

  it.each([
    ["Capacité – Valeur", "22 mai", "excel-date", ["22.5", "22.05"]],
    ["Capacité – Valeur", "mai-22", "excel-date", ["5.22"]],
    ["Personnes touchées", "1,2E+05", "scientific-notation", undefined],
    ["Porteur – Nom", "1,23457E+13", "scientific-notation", undefined],
    ["Territoire – Territoires", "44", "untyped-territory", ["region:44", "departement:44", "commune-ch:44"]],
  ])("%s %j is Excel's damage or no value, and is listed", (header, cell, note, suggestions) => {
    const imported = csv(`Titre;${header}\nA;${cell}\n`);
    const [entry] = imported.report.notUnderstood;
    expect(entry?.message).toMatch(/^B2 /);
    expect(entry?.suggestions).toEqual(suggestions);
    expect(noteCodes(imported)).toContain(note);
    expect(states(imported).B2).toBe("not-understood");
  });

  it("does not decide whether 1.234 is a decimal", () => {
    expect(csv("Titre;Capacité – Valeur\nA;1.234\n").report.notUnderstood[0]?.suggestions).toEqual([
      "1234",
      "1.234",
    ]);
    expect(first("title,capacity_value\nA,1.234\n").capacity?.value).toBe(1.234);
  });

  it("puts lost zeros back where the town or the header prove them", () => {
    const text =
      "Titre;Département;Porteur – Nom;Porteur – Adresse – Code postal;Porteur – Adresse – Ville;Période – Début\nA;1;P;1000;Bourg-en-Bresse;43830\nB;;Q;1000;Lausanne;2019\n";
    const imported = csv(text);
    expect(imported.records).toMatchObject([
      {
        coverage: { territories: ["departement:01"] },
        carrier: { address: { postcode: "01000" } },
        period: { start: "2019-12-31" },
      },
      { carrier: { address: { postcode: "1000" } } },
    ]);
    expect(noteCodes(imported)).toEqual(expect.arrayContaining(["leading-zero", "date-serial"]));
    const probable = imported.report.table.cells.filter(({ certainty }) => certainty === "probable");
    expect(probable.map(({ address }) => address)).toEqual(["B2", "D2", "F2"]);
  });

  it("reads printed labels and typed or named territories", () => {
    const text =
      "Titre;Thèmes;Types d'action;Territoire – Territoires;Publics;Statut inconnu\nA;Conduites addictives, Tabac;Communication, information, sensibilisation;Loire-Atlantique (44), Pays de la Loire;Jeunes 16-25 ans\n";
    const { records, report } = csv(text);
    expect(records).toMatchObject([
      {
        themes: expect.arrayContaining(["addictive-behaviours"]),
        coverage: { territories: ["departement:44", "region:52"] },
      },
    ]);
    expect(report.table.columns.at(-1)).toMatchObject({ column: null, how: "unknown" });
  });

  it("lists every cell under an unknown or missing header", () => {
    const imported = csv("Titre;Divers\nA;quelque chose;encore\n");
    expect(states(imported)).toMatchObject({ A2: "field", B2: "not-understood", C2: "not-understood" });
    expect(imported.report.notUnderstood.map(({ message }) => message)).toEqual([
      "B2 (« Divers ») : « quelque chose » : la colonne n'est pas connue.",
      "C2 : « encore » : la cellule n'a pas d'en-tête.",
    ]);
  });

  it("undoes the apostrophe before formulas", () => {
    const imported = csv("key,title\na,'=1+1\n");
    expect((imported.records[0] as Action).title.fr).toBe("=1+1");
    expect(noteCodes(imported)).toContain("apostrophe-removed");
  });

  it("keeps data about persons out of the record, and masks it in the report", () => {
    const imported = csv(
      "Titre;Contact – Nom;Porteur – Nom;Porteur – Courriel;Résumé\nA;Jeanne Exemple;P;jeanne.exemple@example.org;Joindre jeanne.exemple@example.org\n",
    );
    expect(JSON.stringify(imported.records)).not.toMatch(/jeanne|Jeanne/);
    expect(JSON.stringify(imported.report)).not.toMatch(/jeanne\.exemple|Jeanne/);
    expect(imported.report.personalData.map(({ kind }) => kind)).toEqual([
      "person-name",
      "personal-mail",
      "personal-mail",
    ]);
    expect(states(imported)).toMatchObject({ B2: "withheld", D2: "withheld", E2: "field" });
  });

  it("says where each value comes from, and which columns were left blank", () => {
    const record = first("Titre;Observation;Porteur – Nom\nA;;Sans objet\n", { sha256: "a".repeat(64) });
    expect(record.evidence).toMatchObject([
      { path: "/title", source: "tableau", start: 32, end: 33, quote: "A" },
    ]);
    expect(record.missing?.filter(({ reason }) => reason !== "not-asked")).toEqual([
      { path: "/carrier/name", reason: "not-applicable", source: "tableau" },
      { path: "/observation", reason: "asked-but-blank", source: "tableau" },
    ]);
    expect(record.sources).toMatchObject([
      { key: "tableau", title: { fr: "tableau.csv" }, sha256: "a".repeat(64) },
    ]);
  });

  it("reports a second value for one field and keeps the first", () => {
    const imported = csv("Titre;Intitulé\nA;B\n");
    expect((imported.records[0] as Action).title.fr).toBe("A");
    expect(imported.report.contradictions).toMatchObject([{ code: "conflicting-values", paths: ["/title"] }]);
  });
});

describe("rows", () => {
  it("have the key of the table, of the identifier, or of title and edition; duplicates are reported", () => {
    const imported = csv(
      "key,identifiers,title,edition\nx,oscars:1,A,\n,oscars:61839,B,\n,,Été à l'école,2019\n,,Été à l'école,2019\n",
    );
    expect(imported.records.map(({ key }) => key)).toEqual([
      "x",
      "oscars-61839",
      "ete-a-l-ecole-2019",
      "ete-a-l-ecole-2019",
    ]);
    const issues = imported.report.table.issues.filter(({ code }) => code === "duplicate-record");
    expect(issues).toMatchObject([{ row: 5, address: "A5", record: "ete-a-l-ecole-2019" }]);
    expect(imported.report.records.map(({ ok }) => ok)).toEqual([true, true, true, false]);
  });

  it("map issues of validation to their cells", () => {
    const { report } = csv("key,title,period_start,overall_period_start\na,A,2018,2019\n");
    expect(report.table.issues).toMatchObject([{ code: "contradictory-periods", row: 2, address: "D2" }]);
  });

  it("with an end before its start are valid without both, which are listed with their cells", () => {
    const { records, report } = csv("key,title,period_start,period_end\na,A,2020,2019\n");
    expect(records).toMatchObject([{ key: "a" }]);
    expect(records[0]).not.toHaveProperty("period");
    expect(report.records).toMatchObject([{ ok: true }]);
    expect(report.notUnderstood).toMatchObject([
      { text: "2020", path: "/period/start", suggestions: ["2020", "2019"] },
      { text: "2019", path: "/period/end", suggestions: ["2020", "2019"] },
    ]);
    expect(states({ records, report })).toMatchObject({ C2: "not-understood", D2: "not-understood" });
  });

  it("with a year far from that of the row are valid without it", () => {
    const rows = "a;A;2019;2091\nb;B;2091;\n";
    const { records, report } = csv(`key;title;edition;period_end\n${rows}`);
    expect(records[0]).toMatchObject({ edition: "2019" });
    expect(records[0]).not.toHaveProperty("period");
    expect(records[1]).not.toHaveProperty("edition");
    expect(report.notUnderstood.map(({ path, suggestions }) => [path, suggestions])).toEqual([
      ["/period/end", ["2019"]],
      ["/edition", ["2019"]],
    ]);
  });

  it("span several lines of the file, and blank rows are told apart", () => {
    const imported = csv('key;title\n;\na;"Une ligne\nune autre"\n\nb;B');
    expect(imported.records).toMatchObject([{ title: { fr: "Une ligne\nune autre" } }, { key: "b" }]);
    expect(imported.report.lines.map(({ state }) => state)).toEqual([
      "label",
      "blank",
      "field",
      "field",
      "blank",
      "field",
    ]);
    expect(states(imported)).toMatchObject({ A3: "field", A5: "field" });
  });

  it("go on after a stray quote, and a cut file says where it ends", () => {
    const stray = csv('key;title;edition\na;"Sans fin;2019\nb;Le "bon" titre;2020\nc;"Il dit "oui"";2021\n');
    expect(stray.records.map((record) => (record as Action).title.fr)).toEqual([
      '"Sans fin',
      'Le "bon" titre',
      'Il dit "oui"',
    ]);
    expect(noteCodes(stray)).toContain("stray-quote");
    const cut = csv('key;title;summary\na;A;"Un texte qui\nne finit p');
    expect(cut.report.truncated).toMatchObject({ certainty: "probable", line: 2 });
    expect(states(cut)).toMatchObject({ B2: "field", C2: "not-understood" });
    expect((cut.records[0] as Action).missing).toContainEqual({
      path: "/summary",
      reason: "truncated",
      source: "tableau",
    });
  });
});
