import { describe, expect, test } from "vitest";
import { type ConceptScheme, lookupLabel, normaliseLabel, schemes } from "./index.js";

/** Printed OSCARS values and the concept that each names. */
const PRINTED: readonly (readonly [ConceptScheme, readonly (readonly [string, string])[]])[] = [
  [
    schemes.theme,
    [
      ["Nutrition (alimentation et activité physique)", "nutrition"],
      ["Conduites addictives", "addictive-behaviours"],
      ["Précarité", "precarity"],
      ["Sexualité (contraception, IVG)", "sexuality"],
      ["VIH-Sida IST", "hiv-sti"],
      ["Maladies chroniques (autres)", "chronic-diseases-other"],
      ["Santé mentale", "mental-health"],
      ["Santé scolaire", "school-health"],
      ["Hépatites (VHB - VHC)", "hepatitis"],
      ["Périnatalité - Parentalité", "perinatal-parenting"],
      ["Vieillissement", "ageing"],
      ["Violence (dont mutilations sexuelles)", "violence"],
      ["Médicament", "medicines"],
      ["Cancers", "cancers"],
      ["Vaccination", "vaccination"],
      ["Compétences psychosociales", "psychosocial-skills"],
      ["Accidents de la vie courante", "everyday-accidents"],
      ["Politique de santé", "health-policy"],
      ["Environnement", "environment"],
      ["Maladies infectieuses (autres)", "infectious-diseases-other"],
      ["Risque routier", "road-risk"],
    ],
  ],
  [
    schemes["structure-type"],
    [
      ["Association", "association"],
      ["Etablissement de santé", "health-facility"],
      ["Mutuelles", "mutual-insurer"],
      ["Professions libérales", "independent-professional"],
      ["Assurance Maladie", "health-insurance"],
      ["Autre", "other"],
    ],
  ],
  [schemes.situation, [["Personnes détenues ou sous main de justice", "in-custody-or-under-justice"]]],
  [
    schemes["action-type"],
    [
      ["Communication, information, sensibilisation", "communication-information-awareness"],
      ["Education pour la santé", "health-education"],
    ],
  ],
  [schemes.setting, [["Etablissement pénitentiaire", "prison"]]],
  [schemes["geographic-level"], [["Territorial", "territorial"]]],
  [schemes.frequency, [["Répétitive", "recurring"]]],
  [
    schemes.plan,
    [["ADDICTIONS - La prise en charge et la prévention des addictions", "fr-sante-addictions-2007"]],
  ],
  [
    schemes["chronic-condition"],
    [
      ["Maladie de la nutrition, Obésité", "obesity"],
      ["Système endocrinien [Pathologie], Diabète 1", "type-1-diabetes"],
      ["Système endocrinien [Pathologie], Diabète gestationnel", "gestational-diabetes"],
      ["Appareil respiratoire [Pathologie], Asthme", "asthma"],
    ],
  ],
  [
    schemes["care-mode"],
    [
      ["En ambulatoire", "outpatient"],
      ["Au cours d’une d'hospitalisation", "inpatient"],
    ],
  ],
  [
    schemes.smoc,
    [
      ["Développement d'offres de promotion de la santé", "A1"],
      ["Représentation d'intérêts, collaboration entre organisations", "A2"],
      ["Mobilisation sociale", "A3"],
      ["Développement de compétences personnelles", "A4"],
      ["Offres en matière de promotion de la santé", "B1"],
      ["Stratégies de promotion de la santé dans la politique et les institutions", "B2"],
      ["Potentiel social et engagement favorables à la santé", "B3"],
      ["Compétences individuelles favorables à la santé", "B4"],
      ["Environnement physique favorable à la santé", "C1"],
      ["Environnement social favorable à la santé", "C2"],
      ["Ressources personnelles et types de comportement favorables à la santé", "C3"],
      [
        "Augmentation de l'espérance de vie en bonne santé - Amélioration de la qualité de vie - Diminution de la morbidité et de la mortalité (liée à des facteurs de risque)",
        "D",
      ],
    ],
  ],
];

const cases = PRINTED.flatMap(([scheme, rows]) => rows.map((row) => [scheme.name, ...row, scheme] as const));

describe("lookupLabel", () => {
  test.each(
    cases,
  )("%s: “%s” is %s, exactly and as a verified concept", (_name, printed, notation, scheme) => {
    const { match, suggestions } = lookupLabel(scheme, printed);
    expect(match).toMatchObject({ how: "exact", concept: { notation, verified: true } });
    expect(suggestions).toEqual([]);
  });

  test("sees past case, accents, apostrophes, dashes, spaces and a final stop", () => {
    for (const printed of [
      "CONDUITES  ADDICTIVES",
      "conduites\u00a0addictives.",
      " Conduites addictives :",
    ]) {
      expect(lookupLabel(schemes.theme, printed).match).toMatchObject({
        how: "normalised",
        concept: { notation: "addictive-behaviours" },
      });
    }
    expect(lookupLabel(schemes.theme, "Perinatalité – Parentalité").match?.concept.notation).toBe(
      "perinatal-parenting",
    );
    expect(
      lookupLabel(schemes.smoc, "Développement d’offres de promotion de la santé").match?.concept.notation,
    ).toBe("A1");
    expect(normaliseLabel("Œuvre « sociale »")).toBe("oeuvre sociale");
  });

  test("finds a decomposed text exactly", () => {
    expect(lookupLabel(schemes.theme, "Précarité".normalize("NFD")).match?.how).toBe("exact");
  });

  test("suggests near labels and never picks one", () => {
    const { match, suggestions } = lookupLabel(schemes.theme, "Conduites addictive");
    expect(match).toBeUndefined();
    expect(suggestions[0]?.notation).toBe("addictive-behaviours");
    const first = (printed: string) => lookupLabel(schemes.theme, printed).suggestions[0]?.notation;
    expect(first("Canc")).toBe("cancers");
    expect(first("Can")).toBeUndefined();
    expect(first("Compétences de tous")).toBe("psychosocial-skills");
    expect(lookupLabel(schemes.theme, "xyzzy")).toEqual({ suggestions: [] });
    expect(lookupLabel(schemes.theme, "")).toEqual({ suggestions: [] });
  });

  test("keeps to one language when asked", () => {
    expect(lookupLabel(schemes.theme, "Social deprivation", "en").match?.concept.notation).toBe("precarity");
    expect(lookupLabel(schemes.substance, "Alcohol", "fr").match).toBeUndefined();
  });
});
