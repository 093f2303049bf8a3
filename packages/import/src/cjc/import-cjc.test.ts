import type { HpaRecord } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import type { Imported, ImportOptions } from "../import-result.js";
import { fullFiche, sparseFiche } from "./fiches.fixture.js";
import { importCjc } from "./import-cjc.js";

const territories = await loadTerritories();
const read = (text: string, options: Partial<ImportOptions> = {}) =>
  importCjc(text, { file: "fiche.txt", territories, ...options });

function actionOf({ records }: Imported): Extract<HpaRecord, { type: "Action" }> {
  const [record] = records;
  if (record?.type !== "Action") throw new Error("No action was read");
  return record;
}

const reasonOf = (imported: Imported, path: string) =>
  actionOf(imported).missing?.find((item) => item.path === path)?.reason;

const certaintyOf = (imported: Imported, form: RegExp) =>
  actionOf(imported).evidence?.find(({ path }) => form.test(path))?.certainty;

describe("a fiche with everything filled in", () => {
  const imported = read(fullFiche);
  const action = actionOf(imported);

  it("is valid and accounts for every line", () => {
    expect(imported.report.records[0]?.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(imported.report.layout).toBe("fiche");
    expect(imported.report.lines.map(({ number }) => number)).toEqual(
      fullFiche.split("\n").map((_, index) => index + 1),
    );
    expect(imported.report.lines.filter(({ state }) => state === "not-understood")).toEqual([]);
  });

  it("reads title, kind, themes and substances", () => {
    expect(action).toMatchObject({
      key: "cjc-ecrans-et-cannabis-on-en-discute",
      title: { fr: "Écrans et cannabis : on en discute" },
      kind: "partnership",
      themes: ["psychosocial-skills"],
      substances: ["cannabis"],
    });
  });

  it("reads partners with kind, acronym, role and the body they belong to", () => {
    expect(action.partners).toMatchObject([
      {
        name: "La Mission locale du Val d'Essai",
        alternateNames: ["MLVE"],
        structureType: "local-employment-agency-for-youth",
        roles: ["partner", "requester"],
        note: { fr: "conseillère référente" },
      },
      { name: "Le CAARUD de l'Essai", structureType: "caarud", roles: ["partner"] },
      { name: "Le lycée Jeanne-Essai", roles: ["partner"] },
      {
        structureType: "cjc",
        parent: { key: "csapa-44", name: "CSAPA 44", structureType: "csapa" },
      },
    ]);
    expect(certaintyOf(imported, /parent\/name$/)).toBe("probable");
  });

  it("reads objectives, steps, needs and audiences", () => {
    expect(action.objectives?.map(({ kind, text }) => [kind, text.fr?.slice(0, 15)])).toEqual([
      ["partnership", "Rapprocher la C"],
      ["partnership", "Aller à la renc"],
      ["partnership", "Développer les "],
    ]);
    expect(action.steps).toHaveLength(3);
    expect(action.needsAssessment?.fr).toMatch(/^Recueil des besoins/);
    expect(action.audiences).toMatchObject([
      { asPrinted: "jeunes", lifeStages: ["young-people"], level: "final" },
      { asPrinted: "professionnels", roles: ["professional"], level: "intermediate" },
      { asPrinted: "direction", roles: ["management"], level: "intermediate" },
    ]);
  });

  it("reads activities, their audience and place, and the rhythm of the remark", () => {
    expect(action.activities).toMatchObject([
      { audiences: [{ asPrinted: "professionnels" }] },
      { places: [{ name: "lycée", settings: ["upper-secondary-school"], asPrinted: "au lycée" }] },
    ]);
    expect(action.settings).toEqual(["upper-secondary-school"]);
    expect(action).toMatchObject({
      recurrence: { fr: "l’ensemble est proposé tous les 3 mois." },
      frequency: "recurring",
      actionTypes: ["communication-information-awareness"],
    });
  });

  it("parts the feedback by its words, the rest being lessons, uncertain", () => {
    const { levers = [], obstacles, drifts, lessons } = action.experience ?? {};
    expect(levers.map(({ text }) => text.fr)).toEqual([
      "La présence de la direction a été indispensable.",
      "Les ateliers permettent de faire connaître la consultation.",
    ]);
    expect(obstacles).toMatchObject([{ text: { fr: "La salle trop petite reste un frein." } }]);
    expect(drifts).toMatchObject([{ text: { fr: "Au fil du temps, les ateliers du soir ont disparu." } }]);
    expect(lessons?.map(({ text }) => text.fr)).toEqual([
      "Il faudrait commencer avant l’été.",
      "Une infirmière a rejoint le groupe.",
    ]);
    expect(certaintyOf(imported, /levers\/la-presence/)).toBe("certain");
    expect(certaintyOf(imported, /levers\/les-ateliers/)).toBe("probable");
    expect(certaintyOf(imported, /lessons\/une-infirmiere/)).toBe("uncertain");
  });

  it("reads evaluation and agreement", () => {
    expect(action.evaluation).toEqual({
      status: "carried-out-or-planned",
      methods: { fr: "par un questionnaire\n\nremis en fin de séance" },
    });
    expect(action.agreement).toEqual({ exists: true, kind: "convention", asPrinted: "Oui, convention" });
  });

  it("keeps the funding as printed and tells the funders apart", () => {
    expect(action.fundingAsPrinted).toMatch(/^Préfecture 44 \(MILDECA\) .* Cercle des Essais$/);
    expect(
      action.funders?.map(({ funder, programme, amount }) => [
        funder?.name,
        funder?.structureType,
        programme,
        amount,
      ]),
    ).toEqual([
      ["Préfecture 44", "prefecture", "MILDECA", undefined],
      ["Conseil départemental", "departmental-council", undefined, undefined],
      ["ARS", "regional-health-agency", undefined, 4500],
      ["Cercle des Essais", undefined, undefined, undefined],
    ]);
    expect(certaintyOf(imported, /conseil-departemental\/funder\/name$/)).toBe("probable");
    expect(certaintyOf(imported, /cercle-des-essais\/funder\/name$/)).toBe("uncertain");
    expect(action.evidence?.filter(({ path }) => /prefecture-44\/funder\/name$/.test(path))).toHaveLength(2);
  });

  it("reads the carrier, its region and the phone that is glued to its label", () => {
    expect(action.carrier).toMatchObject({
      name: "Maison bleue du CSAPA 44",
      structureType: "association",
      address: {
        street: "3 quai des Essais",
        postcode: "44000",
        city: "NANTES",
        territory: "commune:44109",
        asPrinted: "3 quai des Essais - 44000 NANTES",
      },
      phone: { asPrinted: "tel0240000002", e164: "+33240000002" },
    });
    expect(action.coverage).toEqual({ territories: ["region:52"] });
  });

  it("keeps a service as the contact, and leaves a person out", () => {
    expect(action.contact).toEqual({
      name: "Secrétariat",
      phone: { asPrinted: "02 40 00 00 01", e164: "+33240000001" },
      personal: false,
    });
    expect(JSON.stringify(imported)).not.toContain("Fictive");
    expect(imported.report.personalData).toMatchObject([{ kind: "person-name", path: "/contact" }]);
  });
});

describe("a page of the online base", () => {
  const page = (agreement: string, start = "15 Sep 2015") =>
    read(
      `Un café\n\nType(s) d'action:\n\nType(s) de milieu/de partenaire:\n\nPublic(s) visé(s):\n\nLycéens\n\nDébut du partenariat:\n\n${start}\n\nExistence d'une convention signée\n\n${agreement}\n\nFinancement :\n\nARS : 15 000 €\n\nLes établissements mettent une salle à disposition.`,
    );
  const imported = page("Convention annuelle signée le 12/10/2015");
  const action = actionOf(imported);

  it("has questions of its own", () => {
    expect(reasonOf(imported, "/actionTypes")).toBe("asked-but-blank");
    expect(reasonOf(imported, "/settings")).toBe("asked-but-blank");
    expect(action.audiences).toHaveLength(1);
    expect(action.period).toEqual({ start: "2015-09-15", asPrinted: "15 Sep 2015" });
    expect(imported.report.layout).toBe("fiche");
  });

  it.each([
    ["3 févr. 2014", "2014-02-03"],
    ["1 juil. 2016", "2016-07-01"],
    ["2 Aug 2016", "2016-08-02"],
    ["septembre 2012", "2012-09"],
    ["31 Feb 2016", undefined],
    ["à la rentrée", undefined],
  ])("dates the start of the partnership: %s", (printed, start) => {
    const read = page("Oui", printed);
    expect(actionOf(read).period).toEqual({ ...(start ? { start } : {}), asPrinted: printed });
    expect(read.report.notUnderstood.some(({ path }) => path === "/period/start")).toBe(start === undefined);
  });

  it("tells a signed agreement, its form and its day", () => {
    const signed = { exists: true, kind: "convention", signed: "2015-10-12" };
    expect(action.agreement).toMatchObject({ ...signed, note: { fr: "Convention annuelle" } });
    expect(actionOf(page("Oui, convention signée le 12/10/2015")).agreement).toMatchObject(signed);
  });

  it.each([
    "Convention pas encore signée",
    "Convention signée prochainement",
    "Convention en cours",
  ])("tells no agreement from %s", (printed) => {
    expect(actionOf(page(printed)).agreement).toBeUndefined();
  });

  it("takes no sentence for a funder", () => {
    expect(action.funders?.map(({ funder }) => funder?.name)).toEqual(["ARS"]);
  });
});

describe("the type of the carrier", () => {
  const ask = (type: string) =>
    importCjc(`Un café\nQui porte l'action ?\nCSAPA Exemple\nType d'établissement :\n${type}\n`, {
      file: "a.txt",
      territories,
    });
  const typeOf = (type: string) => {
    const action = ask(type).records[0] as Extract<HpaRecord, { type: "Action" }>;
    const cited = action.evidence?.find(({ path }) => path === "/carrier/structureType");
    return [action.carrier?.structureType, cited?.certainty];
  };

  it("is the printed one, never the one of the name", () => {
    expect(typeOf("Association")).toEqual(["association", "certain"]);
    expect(typeOf("Qwertz zxcv")).toEqual([undefined, undefined]);
    expect(ask("Qwertz zxcv").report.notUnderstood[0]?.path).toBe("/carrier/structureType");
  });

  it("is at most probable where it comes from the name", () => {
    expect(typeOf("")).toEqual(["csapa", "probable"]);
  });
});

describe("a fiche with blanks", () => {
  const imported = read(sparseFiche);
  const action = actionOf(imported);

  it("is valid and accounts for every line", () => {
    expect(imported.report.records[0]?.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(
      imported.report.lines.filter(({ state }) => state === "not-understood").map(({ text }) => text),
    ).toEqual(["En cours de discussion"]);
  });

  it("tells blank, not asked and not printed apart", () => {
    expect(reasonOf(imported, "/steps")).toBe("asked-but-blank");
    expect(reasonOf(imported, "/carrier/structureType")).toBe("asked-but-blank");
    expect(reasonOf(imported, "/carrier/address/territory")).toBeUndefined();
    expect(reasonOf(imported, "/agreement")).toBeUndefined();
    expect(reasonOf(imported, "/period")).toBe("not-asked");
    expect(reasonOf(imported, "/contact")).toBe("withheld");
    expect(reasonOf(imported, "/funders")).toBe("not-applicable");
    expect(
      reasonOf(read(sparseFiche.replace("Financement (autre que ONDAM) :\nAucun\n", "")), "/funders"),
    ).toBe("not-stated");
  });

  it("keeps a partner with a comma whole and a label word inside prose in its place", () => {
    expect(action.partners?.map(({ name }) => name)).toEqual(["Centre social des Essais, pôle jeunesse"]);
    expect(action.activities).toMatchObject([
      { description: { fr: "Un café par mois. Contact : à l'accueil." } },
    ]);
    expect(action.evaluation).toEqual({ status: "none" });
  });

  it("takes headings inside the feedback at their word", () => {
    expect(action.experience?.obstacles).toMatchObject([{ text: { fr: "Peu de monde en hiver." } }]);
    expect(action.experience?.levers).toMatchObject([{ text: { fr: "Le bouche-à-oreille." } }]);
  });

  it("reads an address in two lines", () => {
    expect(action.carrier?.address).toMatchObject({
      street: "12 rue des Tests",
      postcode: "37000",
      city: "TOURS",
    });
  });
});

describe("documents that are no full fiche", () => {
  it("says what is cut", () => {
    const cut = read(`${fullFiche.slice(0, fullFiche.indexOf("Retours sur"))}[…]`);
    expect(cut.report.truncated?.paths).toContain("/evaluation");
    expect(reasonOf(cut, "/carrier")).toBe("truncated");
    expect(reasonOf(cut, "/period")).toBe("not-asked");
  });

  it("lists a text without any question", () => {
    const imported = read("Bonjour\n\nCeci n'est pas une fiche.\nVraiment pas.");
    expect(imported.report.notUnderstood.map(({ text }) => text)).toEqual([
      "Ceci n'est pas une fiche.",
      "Vraiment pas.",
    ]);
  });

  it("refuses 50 MB of nonsense without reading it", () => {
    const imported = read("n'importe quoi\n".repeat(3_500_000));
    expect(imported.records).toEqual([]);
    expect(imported.report.refused?.code).toBe("text-too-long");
  });
});

describe("phrasing that must not be guessed at", () => {
  const feedback = (text: string) => actionOf(read(`Titre\nRetours sur expérience :\n${text}`)).experience;
  it.each([
    ["Il n'y a pas eu de difficultés.", "lessons"],
    ["Cela ne permet pas tout.", "lessons"],
    ["Le levier principal est aussi un frein.", "lessons"],
    ["Une difficulté : la distance.", "obstacles"],
  ])("%s", (text, list) => {
    expect(Object.keys(feedback(text) ?? {})).toEqual([list]);
  });
});
