import type { HpaRecord } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import type { Imported, ImportOptions } from "../import-result.js";
import { importOscars } from "./import-oscars.js";
import { importOscarsHtml } from "./import-oscars-html.js";
import { htmlPage, layoutA, layoutB, layoutC, layoutD } from "./layouts.fixture.js";

const territories = await loadTerritories();
const read = (text: string, options: Partial<ImportOptions> = {}) =>
  importOscars(text, { file: "page.txt", territories, ...options });

function actionOf({ records }: Imported): Extract<HpaRecord, { type: "Action" }> {
  const [record] = records;
  if (record?.type !== "Action") throw new Error("No action was read");
  return record;
}

/** Text of each line by its state. */
const linesOf = ({ report }: Imported, state: string) =>
  report.lines.filter((line) => line.state === state).map((line) => line.text);

describe("a page in layout A (tight, national view, every section)", () => {
  const imported = read(layoutA);
  const action = actionOf(imported);

  it("is valid and accounts for every line", () => {
    expect(imported.report.records[0]?.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(imported.report.layout).toBe("A");
    expect(imported.report.lines.map(({ text }) => text)).toEqual(layoutA.split("\n"));
    expect(linesOf(imported, "not-understood")).toEqual([]);
    expect(linesOf(imported, "furniture")).toEqual(["-", "-"]);
  });

  it("reads title, region, year and the chained edition", () => {
    expect(action).toMatchObject({ title: { fr: "Ateliers cuisine et budget - Saison 2" }, edition: "2018" });
    expect(action.key).toBe("ateliers-cuisine-et-budget-saison-2-2018");
    expect(action.precededBy).toEqual([
      { key: "edition-2016", title: { fr: "Ateliers cuisine et budget - Saison 1" }, edition: "2016" },
    ]);
  });

  it("reads the carrier with type, acronym, address and contact, and the host structure", () => {
    expect(action.carrier).toEqual({
      key: "la-marmite-partagee-antenne-de-l-erdre",
      name: "La Marmite partagée - Antenne de l'Erdre",
      alternateNames: ["L'Antenne"],
      structureType: "association",
      address: {
        street: "3 quai des Essais",
        postcode: "44000",
        city: "Nantes",
        territory: "commune:44109",
        asPrinted: "3 quai des Essais , 44000 Nantes",
      },
      phone: { asPrinted: "02 40 00 00 01", e164: "+33240000001" },
      email: "contact@marmite-partagee.example",
      url: "http://www.marmite-partagee.example",
    });
    expect(action.hostStructure).toMatchObject({ name: "Fédération des Marmites", alternateNames: ["FM"] });
  });

  it("reads programmes and objectives in their forms, in their region", () => {
    expect(action.programmes?.map(({ number, label, region }) => [number, label.fr, region])).toEqual([
      ["3", "Enfants, adolescents, jeunes", "region:52"],
      ["PRAPS 2018-2023", "Programme Régional d'Accès à la Prévention et aux Soins", "region:52"],
      [undefined, "Contrat Local de Santé - CLS", undefined],
      [undefined, "Missions spécifiques", undefined],
    ]);
    const objectives = action.programmes?.flatMap((programme) => programme.objectives ?? []);
    expect(objectives?.map(({ number, label }) => [number, label.fr])).toEqual([
      ["PH2", "Cuisiner avec peu"],
      ["4", "Manger varié"],
      ["2", "Aller vers"],
    ]);
  });

  it("removes a block that is printed twice and nests objectives", () => {
    const [general] = action.objectives ?? [];
    expect(action.objectives).toHaveLength(1);
    expect(general).toMatchObject({ kind: "general", text: { fr: "Donner le goût de cuisiner" } });
    expect(general?.objectives?.map(({ kind, text }) => [kind, text.fr])).toEqual([
      ["operational", "Animer douze ateliers"],
      ["operational", "Tenir un carnet de recettes"],
    ]);
    expect(general?.objectives?.[0]?.objectives?.[0]?.text.fr).toBe("dont quatre en soirée");
    expect(imported.report.repeated.map(({ last, first }) => last - first + 1)).toEqual([5, 5, 1, 1]);
  });

  it("keeps labels inside prose in their section", () => {
    expect(action.context?.fr).toContain("- Public : une puce");
    expect(action.activities).toMatchObject([
      {
        title: { fr: "Ateliers du mercredi" },
        description: { fr: "- Rythme : deux fois par mois" },
        content: { fr: "un repas préparé ensemble" },
        audiences: [
          { asPrinted: "parents", situations: ["parents"] },
          { asPrinted: "professionnels", roles: ["professional"], level: "intermediate" },
        ],
        period: { start: "2018-02-01", end: "2018-11-30" },
      },
    ]);
  });

  it("reads values, lists and amounts", () => {
    expect(action).toMatchObject({
      period: { start: "2018-02", end: "2018-11", duration: "10 mois" },
      frequency: "recurring",
      peopleReached: 64,
      actionTypes: ["communication-information-awareness", "health-education"],
      funders: [
        {
          amount: 4250.5,
          currency: "EUR",
          funder: { name: "ARS Pays de la Loire", structureType: "regional-health-agency" },
        },
        { funder: { name: "Fondation des Essais", structureType: "other" } },
      ],
      partners: [
        { name: "CPAM", structureType: "local-health-insurance-fund" },
        { name: "CCAS", structureType: "municipal-social-service" },
      ],
      settings: ["community-centre", "probation-service"],
    });
    expect(action.audiences?.map(({ asPrinted }) => asPrinted)).toEqual(["Parents", "Professionnels"]);
  });

  it("types the codes of breakdowns and says when they do not add up", () => {
    expect(action.evaluation?.indicators).toMatchObject([
      {
        value: 64,
        unit: "parents",
        breakdown: [
          { territory: "departement:44", value: 40 },
          { territory: "departement:85", value: 23 },
        ],
      },
      {
        breakdown: [
          { territory: "departement:44", value: 12.5 },
          { territory: "departement:85", value: 0.5 },
        ],
      },
    ]);
    expect(imported.report.contradictions.map(({ code }) => code)).toEqual([
      "breakdown-sum",
      "plan-outside-years",
      "overall-period-exceeds-edition",
    ]);
  });

  it("counts what an indicator says in the year of the edition, and in no year of an edition of two", () => {
    const periods = (text: string) =>
      actionOf(read(text)).evaluation?.indicators?.map(({ period }) => [period?.start, period?.end]);
    expect(periods(layoutA)).toEqual([
      ["2018", "2018"],
      ["2018", "2018"],
    ]);
    const twoYears = layoutA.replace(/(Année de fin de réalisation\n)2018/, "$12019");
    expect(twoYears).not.toBe(layoutA);
    expect(periods(twoYears)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it("reads places in the light of the départements; an unknown commune stays printed and is listed", () => {
    expect(action.coverage?.territories).toEqual([
      "commune:44109",
      "commune:44184",
      "departement:44",
      "departement:85",
      "region:52",
    ]);
    expect(imported.report.notUnderstood).toMatchObject([
      { text: "La Ville-Inventée", path: "/coverage/territories" },
    ]);
    expect(action.places?.map(({ key, territory, settings }) => [key, territory, settings])).toEqual([
      ["spip-nantes", "commune:44109", ["probation-service"]],
      ["spip-saint-nazaire", "commune:44184", ["probation-service"]],
      ["halle-des-essais", "departement:44", undefined],
    ]);
  });

  it("keeps a plan of other years as uncertain, codes as listed, and both periods", () => {
    expect(action.plans).toMatchObject([{ plan: "fr-sante-addictions-2007", certainty: "uncertain" }]);
    expect(action.outcomes?.map(({ category, stage }) => [category, stage])).toEqual([
      ["smoc:A4", "listed-by-source"],
      ["smoc:B4", "listed-by-source"],
    ]);
    expect(action.overallPeriod).toMatchObject({ start: "2018", end: "2020" });
    expect(action.observation).toBeUndefined();
  });
});

describe("a page in layout B (airy), cut by its caller", () => {
  const imported = read(layoutB, {
    url: "https://oscarsante.arkotheque.fr/provence-alpes-cote-d-azur/action/detail/12",
    truncated: true,
  });
  const action = actionOf(imported);

  it("leaves personal data out and says where it stood", () => {
    expect(imported.report.layout).toBe("B");
    expect(imported.report.personalData.map(({ kind, path }) => [kind, path])).toEqual([
      ["person-name", "/contact"],
      ["mobile-phone", "/carrier/phone"],
      ["personal-mail", "/carrier/email"],
    ]);
    expect(JSON.stringify(imported)).not.toContain("nventee@");
    expect(JSON.stringify(imported)).not.toContain("Camille");
    expect(linesOf(imported, "withheld")).toEqual([
      "Président : ████████████████",
      "██████████████",
      "█".repeat(36),
    ]);
    const withheld = action.missing?.filter(({ reason }) => reason === "withheld").map(({ path }) => path);
    expect(withheld).toEqual(["/carrier/email", "/carrier/phone", "/contact"]);
  });

  it("reads what is there", () => {
    expect(action).toMatchObject({
      key: "oscars-12",
      identifiers: [{ scheme: "oscars", value: "12" }],
      edition: "2021",
      precededBy: [{ title: { fr: "Bouger à tout âge" } }],
      carrier: {
        name: "Comité du Port",
        address: { street: "Résidence du Phare, Appt. 4", postcode: "13500", territory: "commune:13056" },
        url: "http://www.comite-port.example",
      },
      hostStructure: { name: "Hôpital des Calanques (Groupe Sud)", alternateNames: ["HDC - SUD"] },
      themes: ["ageing", "mental-health", "precarity"],
    });
    expect(action.carrier?.alternateNames).toBeUndefined();
    expect(action.context?.fr).toBe("Les immeubles n'ont pas d'ascenseur et\n\nles sorties se font rares.");
  });

  it("takes an id that is the label in address form for no number", () => {
    const [programme] = action.programmes ?? [];
    expect(programme).toMatchObject({ label: { fr: "Plus bouger" }, region: "region:93" });
    expect(programme?.number).toBeUndefined();
    expect(programme?.objectives?.map(({ number }) => number)).toEqual(["mieux-viellir-ensemble", "2.1 A"]);
  });

  it("keeps a heading that names no kind as a note", () => {
    expect(action.objectives?.map(({ kind, text }) => [kind, text.fr])).toEqual([
      [undefined, "Objectif général 2 : rompre l'isolement"],
      [undefined, "2A.1. faire connaître les lieux"],
      ["general", "Marcher ensemble"],
      ["general", "Se retrou"],
    ]);
    expect(action.objectives?.[0]?.note?.fr).toContain("Bien vieillir");
  });

  it("says that what follows the cut is unknown, never that it is empty", () => {
    const reasons = new Map(action.missing?.map(({ path, reason }) => [path, reason]));
    for (const path of [
      "/objectives",
      "/activities",
      "/audiences",
      "/outcomes",
      "/period/start",
      "/observation",
    ]) {
      expect(reasons.get(path), path).toBe("truncated");
    }
    expect([...reasons.values()]).not.toContain("asked-but-blank");
    expect(imported.report.truncated).toMatchObject({ certainty: "certain" });
  });
});

describe("pages in layouts C and D", () => {
  it("reads therapeutic education and a chained edition of another title; a mark of omission is a cut", () => {
    const imported = read(layoutC);
    expect(imported.report.layout).toBe("C");
    expect(actionOf(imported)).toMatchObject({
      chronicConditions: ["asthma"],
      careModes: ["inpatient", "outpatient"],
      precededBy: [{ key: "edition-2014", title: { fr: "École de l'asthme - Niveau 2" } }],
    });
    expect(linesOf(imported, "after-cut")).toEqual(["[…]"]);
    expect(imported.report.truncated?.certainty).toBe("certain");
  });

  it("keeps a record without title, lists the value it does not know, and says both", () => {
    const imported = read(layoutD, { url: "http://www.oscarsante.org/pays-de-la-loire/action/detail/9?x=1" });
    const action = actionOf(imported);
    expect(imported.report.layout).toBe("D");
    expect(action).toMatchObject({ key: "oscars-9", themes: ["mental-health"] });
    expect(imported.report.notUnderstood).toMatchObject([{ text: "Bien-être inventé", path: "/themes" }]);
    expect(imported.report.records[0]?.issues.map(({ code, pointer }) => code + pointer)).toContain(
      "missing-field/title",
    );
    expect(imported.report.truncated?.certainty).toBe("probable");
    expect(action.activities).toMatchObject([{ description: { fr: "Des ateliers d'écriture." } }]);
  });

  it("says of a printed label without value that it is blank", () => {
    const blank = actionOf(read("Titre\n2020\nThème\n\nFréquence\nObservation\nRien."));
    expect(blank.missing).toContainEqual({
      path: "/frequency",
      reason: "asked-but-blank",
      source: "fiche-oscars",
    });
    expect(blank.observation?.fr).toBe("Rien.");
  });
});

describe("a saved HTML page", () => {
  const imported = importOscarsHtml(htmlPage, { file: "page.html", territories });

  it("is read like its text, menus apart", () => {
    expect(actionOf(imported)).toMatchObject({
      title: { fr: "Jardins & santé" },
      edition: "2017",
      carrier: { name: "Les Jardins d'essai", phone: { e164: "+33240000002" } },
      themes: ["environment"],
      programmes: [{ number: "1", objectives: [{ number: "3", label: { fr: "Cultiver" } }] }],
      objectives: [{ kind: "general", text: { fr: "Cultiver ensemble" } }],
      period: { start: "2017" },
    });
    expect(imported.report.spansIn).toBe("extracted-text");
    expect(linesOf(imported, "furniture")).toEqual([
      "Fiche",
      "• Accueil",
      "• Rechercher",
      "Vous êtes ici",
      "Mentions",
    ]);
    expect(linesOf(imported, "not-understood")).toEqual([]);
  });

  it("finds the content of a page whose menu is never closed", () => {
    const broken = importOscarsHtml("<nav>Menu<p>Titre<p>2019<p>Thème<p>Cancers", { file: "x", territories });
    expect(actionOf(broken)).toMatchObject({ themes: ["cancers"], edition: "2019" });
  });
});

describe("evidence and length", () => {
  it("spans point at the words, in code points", () => {
    const text = `𝒜telier du 𝒮oir\n2019\nThème\nCancers`;
    const { evidence = [] } = actionOf(read(text));
    const signs = [...text];
    const quoted = evidence.map(({ path, start, end, quote }) => [
      path,
      signs.slice(start, end).join(""),
      quote,
    ]);
    expect(quoted).toEqual([
      ["/title", "𝒜telier du 𝒮oir", "𝒜telier du 𝒮oir"],
      ["/edition", "2019", "2019"],
      ["/themes", "Cancers", "Cancers"],
    ]);
  });

  it("refuses what is too long to be a fiche, with a message", () => {
    const { records, report } = read("a\n".repeat(30_000));
    expect(records).toEqual([]);
    expect(report.refused?.code).toBe("text-too-long");
  });
});
