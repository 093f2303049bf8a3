import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { importDocument } from "../entry/import-document.js";
import { toHtmlReport } from "../report/html-report.js";
import { toTextReport } from "../report/text-report.js";
import { importSources } from "../sources.js";
import { ficheLabels } from "./fiche-labels.data.js";
import {
  type ExpectedFiche,
  type LabelledFiche,
  labelledFiches,
  withheldInFiches,
} from "./fiches.fixture.js";
import { otherFiches } from "./other-fiches.fixture.js";

const territories = await loadTerritories();

const read = ({ text, kind, language }: Pick<LabelledFiche, "text" | "kind" | "language">) =>
  importSources.fiche.read(new TextEncoder().encode(text), {
    file: kind === "html" ? "fiche.html" : "fiche.txt",
    territories,
    language,
  });

const readText = (text: string) =>
  importSources.fiche.read(new TextEncoder().encode(text), { file: "fiche.txt", territories });

interface Objective {
  readonly text: Readonly<Record<string, string>>;
  readonly objectives?: readonly Objective[];
}

/** What a record says of the fields by which fiches are judged. */
function saidBy(record: Action | undefined): Partial<Record<keyof ExpectedFiche, unknown>> {
  const text = (of: object | undefined) => Object.values(of ?? {})[0];
  return {
    title: text(record?.title),
    carrier: record?.carrier?.name,
    territories: record?.coverage?.territories?.toSorted(),
    start: record?.period?.start,
    end: record?.period?.end,
    audiences: record?.audiences?.map(({ asPrinted }) => asPrinted),
    objectives: (record?.objectives as readonly Objective[] | undefined)?.map((one) => text(one.text)),
    partners: record?.partners?.map(({ name }) => name),
  };
}

describe.each(
  [...labelledFiches, ...otherFiches].map((fiche) => [fiche.layout, fiche] as const),
)("a fiche with %s", (_, fiche) => {
  test("says what is printed", async () => {
    const { records, report } = await read(fiche);
    const said = saidBy(records[0] as Action);
    expect(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))).toEqual(
      fiche.expected,
    );
    expect(report.records.map(({ ok }) => ok)).toEqual([true]);
  });

  test("names nobody, in the record and in the report", async () => {
    const imported = await read(fiche);
    for (const text of [JSON.stringify(imported), toTextReport(imported), toHtmlReport(imported)])
      expect(text.match(withheldInFiches)?.[0]).toBeUndefined();
  });
});

describe("a document of several fiches", () => {
  const contract = `# Contrat local de santé du Pays d'Essai

Porté par la Communauté de communes du Pays d'Essai.

## Axe 1 : Santé mentale

### Fiche action 1.1 : Premiers secours

| Pilote | Mission locale d'Essai |
|---|---|
| Partenaires | CH de Laval, PAEJ, Éducation nationale |
| Calendrier | T1 2024 – T4 2025 |

### Fiche action 1.2 : Groupe de parole

Pilote : CCAS d'Essai
Public : parents

### Fiche action 2.1 : Groupe de parole

Pilote : CPAM
`;

  test("gives a record for each, and none mixes two", async () => {
    const { records, report } = await read({ kind: "text", text: contract });
    const said = (records as readonly Action[]).map((record) => [
      record.key,
      record.carrier?.name,
      record.partners?.length,
      record.audiences?.[0]?.asPrinted,
      record.period?.start,
    ]);
    expect(said).toEqual([
      ["premiers-secours", "Mission locale d'Essai", 3, undefined, "2024"],
      ["groupe-de-parole", "CCAS d'Essai", undefined, "parents", undefined],
      ["groupe-de-parole-2", "CPAM", undefined, undefined, undefined],
    ]);
    expect(report.records.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(report.notUnderstood.map(({ text }) => text).join(" ")).toContain("Communauté de communes");
  });
});

test.each([
  ["Intitulé mystérieux : du violet", "/title"],
  ["Publics éloignés : tous", "/audiences"],
])("a label that nobody knows is listed with the nearest field: %s", async (line, path) => {
  const { records, report } = await read({
    kind: "text",
    text: `Titre : Un essai\nPorteur : Association Essai\nPublic : parents\n${line}\n`,
  });
  const unknown = report.notUnderstood.find(({ message }) => message?.startsWith("Intitulé inconnu"));
  expect(unknown?.suggestions).toContain(path);
  expect(JSON.stringify(records)).not.toContain(line.split(" : ")[1]?.slice(0, 6));
});

test("a text with a date and nothing else that a fiche asks is none", async () => {
  const { records, report } = await read({
    kind: "text",
    text: "FACTURE\nDate : 12/03/2019\nTotal : 54 €\n",
  });
  expect(records).toEqual([]);
  expect(report.refused?.code).toBe("hardly-understood");
});

test.each([
  ["Région : Bretagne", "Commune : Laval"],
  ["Département : Bas-Rhin", "Commune : Colmar"],
  ["Région : Bretagne", "Département : Bas-Rhin"],
  ["Canton : VD", "Commune : Carouge (GE)"],
  ["Territoire : Bretagne", "Commune : Colmar"],
])("places that contradict each other are both listed: %s, %s", async (wide, narrow) => {
  const { records, report } = await readText(`Titre : Essai\nPorteur : CCAS\n${wide}\n${narrow}`);
  expect((records[0] as Action).coverage?.territories).toBeUndefined();
  const listed = report.notUnderstood.filter(({ path }) => path === "/coverage/territories");
  expect(listed.map(({ line }) => line)).toEqual([3, 4]);
  expect(listed.every(({ suggestions = [] }) => suggestions.length > 0)).toBe(true);
});

test("an answer that there is none is no aim and no place", async () => {
  const { records, report } = await readText(
    "Titre : Essai\nPorteur : CCAS\nPublic : parents\nObjectif général : /\nObjectifs spécifiques : Néant\nTerritoire : néant\nOutils : NC",
  );
  const { objectives, coverage, tools } = records[0] as Action;
  expect([objectives, coverage?.territories, tools]).toEqual([undefined, undefined, undefined]);
  expect(report.notUnderstood.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["/", "Néant", "néant", "NC"]),
  );
});

test("a mailbox that may be somebody's is withheld below a carrier too", async () => {
  const imported = await readText(
    "Titre : Essai\nPorteur :\nVille d'Essai\n1 rue Haute\n53000 Laval\nbrindille@exemple.example\nPublic : parents",
  );
  expect(JSON.stringify(imported)).not.toContain("brindille");
  expect(imported.report.personalData.map(({ kind }) => kind)).toEqual(["unclear-mail"]);
});

describe("labels as other sites print them", () => {
  const record = async (text: string, file = "a.md") => {
    const { records } = await importSources.fiche.read(new TextEncoder().encode(text), { file, territories });
    return records[0] as Action | undefined;
  };

  test("stand before dashes, and objectives are numbered", async () =>
    expect(
      await record(
        "# Ma santé\n\n**Porteur du projet** – Association Les Semeurs  \n**Public concerné** – parents\n\n## Objectifs opérationnels\n1. Organiser des ateliers\n2. Former des relais\n",
      ),
    ).toMatchObject({
      carrier: { name: "Association Les Semeurs" },
      audiences: [{ situations: ["parents"] }],
      objectives: [{ text: { fr: "Organiser des ateliers" } }, { text: { fr: "Former des relais" } }],
    }));

  test("have words behind them that change nothing, and those that do are other labels", async () => {
    const text =
      "Dépister le diabète\nPilote de l'action\nCPTS du Bocage\nCo-pilote(s)\nCCAS de Vire\nBénéficiaires finaux\nAdultes de plus de 45 ans\nRésultats attendus\nDépister plus tôt\n";
    expect(await record(text, "a.txt")).toMatchObject({
      carrier: { name: "CPTS du Bocage" },
      partners: [{ name: "CCAS de Vire" }],
      audiences: [{ minimumAge: 45 }],
      expectedResults: [{ text: { fr: "Dépister plus tôt" } }],
    });
  });

  test("stand below the name of the sheet, with the title between them", async () =>
    expect(
      await record(
        "RETOUR D'EXPÉRIENCE\nMarche et papote\n\nPorteur : MJC des Essarts\nThèmes : activité physique / sommeil\nFinanceurs :\nFIR : 12 000 €\n",
        "a.txt",
      ),
    ).toMatchObject({ title: { fr: "Marche et papote" }, themes: ["physical-activity", "sleep"] }));
});

describe("a table with its labels in the first row", () => {
  const page = (rows: string) => `<html><body><h1>Marche bleue</h1><table>${rows}</table></body></html>`;
  const labels = "<tr><th>Porteur</th><th>Partenaires</th><th>Public</th><th>Territoire</th></tr>";
  const one = "<tr><td>CCAS de Rezé</td><td>Ville de Rezé</td><td>Séniors</td><td>Rezé (44)</td></tr>";
  const expected = {
    title: { fr: "Marche bleue" },
    carrier: { name: "CCAS de Rezé" },
    partners: [{ name: "Ville de Rezé" }],
    audiences: [{ asPrinted: "Séniors" }],
    coverage: { territories: ["commune:44143"] },
  };
  const readAny = async (text: string, file: string) =>
    importDocument(new TextEncoder().encode(text), { file, territories });

  test.each([
    ["fiche.html", page(labels + one)],
    ["fiche.html", page(labels.replaceAll("th>", "td>") + one)],
    [
      "fiche.html",
      page(
        "<tr><td>Porteur<td>CCAS de Rezé<td>Partenaires<td>Ville de Rezé<tr><td>Public<td>Séniors<td>Territoire<td>Rezé (44)",
      ),
    ],
    [
      "fiche.md",
      "# Marche bleue\n\n| Porteur | Partenaires | Public | Territoire |\n|---|---|---|---|\n| CCAS de Rezé | Ville de Rezé | Séniors | Rezé (44) |\n",
    ],
  ])("gives each answer to the label above it: %s", async (file, text) => {
    const { records, report } = await readAny(text, file);
    expect(records).toMatchObject([expected]);
    expect(report.source).toBe("fiche");
  });

  test("gives nothing where it has several rows", async () => {
    const two = one.replaceAll("Rezé", "Orvault");
    const { records } = await readAny(page(labels + one + two), "fiche.html");
    const certain = (records as readonly Action[]).flatMap((record) => record.evidence ?? []);
    expect(certain.filter(({ path }) => /partners|carrier|audiences/.test(path))).toEqual([]);
  });
});

test("a territory whose name places of another type have too is not certain", async () => {
  const { records } = await readText(
    "Titre : Essai\nPorteur : CCAS\nTerritoire : Valence, Fribourg, Vienne, Sarthe",
  );
  const { evidence = [] } = records[0] as Action;
  const sure = evidence.filter(
    ({ path, certainty }) => /^.coverage.territories/.test(path) && certainty === "certain",
  );
  expect(sure.map(({ path }) => path)).toHaveLength(1);
});

test("the Swiss label of an audience ends the answer above it", async () => {
  const { records } = await readText(
    "Titre : Essai\nPorteur : CCAS\nCanton\nVaud\nCommunes\nRenens\nGroupes cibles\nSeniors dès 65 ans",
  );
  const { coverage, audiences } = records[0] as Action;
  expect(JSON.stringify(coverage?.asPrinted)).not.toContain("Groupes");
  expect(audiences?.[0]?.minimumAge).toBe(65);
});

test.each(
  ficheLabels.map(({ question, fr: [label = ""] }) => [question, label] as const),
)("an answer to %s is read, or listed, and never ends the reading", async (_, label) => {
  const answers = [
    "Une réponse",
    "12",
    "2019",
    "- Un point\n- Un autre point",
    "pas encore",
    "1. Un\n2. Deux",
  ];
  for (const answer of answers) {
    const text = `Titre : Essai\nPorteur : CCAS de Laval\nPublic : parents\n${label} : ${answer}\n`;
    const { report } = await readText(text);
    expect(report.refused).toBeUndefined();
  }
});

test.each([
  ["pas encore réalisée", "planned"],
  ["Prévue fin 2026", "planned"],
  ["non encore faite", "planned"],
  ["à venir", "planned"],
  ["aucune évaluation", "none"],
  ["non réalisée", "none"],
  ["Réalisée", "carried-out"],
])("an evaluation that is said to be « %s » is %s, and that is no method", async (said, status) => {
  const { records } = await readText(`Titre : Essai\nPorteur : CCAS de Laval\nÉvaluation : ${said}`);
  expect((records[0] as Action).evaluation).toEqual({ status });
});

test.each([
  "CPAM/MSA, Fanch Moreau, CAF de la Mayenne",
  "CPAM ; MSA ; Fanch Moreau ; CAF de la Mayenne",
])("somebody among the partners is withheld, and acronyms that a slash joins are several: %s", async (list) => {
  const imported = await readText(`Titre : Essai\nPorteur : CCAS de Laval\nPartenaires : ${list}`);
  const [record] = imported.records as readonly Action[];
  expect(record?.partners?.map(({ name }) => name)).toEqual(["CPAM", "MSA", "CAF de la Mayenne"]);
  expect(JSON.stringify(imported) + toTextReport(imported)).not.toContain("Moreau");
});

test("what goes on in capitals behind a label is no answer to it", async () => {
  const { records } = await readText(
    "VILLE DE MOUTIERS-SUR-LANCE\n\nTitre : Essai\nPorteur : CCAS\nPublic : parents",
  );
  expect((records[0] as Action).coverage).toBeUndefined();
});

test("a text that was wrongly decoded is read as it was, with a note", async () => {
  const { records, report } = await readText(
    "Titre : PrÃ©vention Ã\u00A0 l'Ã©cole\nPorteur : MutualitÃ© FranÃ\u00A7aise\nPublic : lycÃ©ens",
  );
  expect((records[0] as Action).title).toEqual({ fr: "Prévention à l'école" });
  expect(report.encoding.map(({ code }) => code)).toContain("mojibake");
});

test("a rate keeps its unit", async () => {
  const { records } = await readText(
    "Titre : Essai\nPorteur : CCAS\nIndicateurs :\n- Taux de satisfaction : 92 %\n",
  );
  expect((records[0] as Action).evaluation?.indicators).toMatchObject([
    { name: { fr: "Taux de satisfaction" }, unit: "%", value: 92 },
  ]);
});
