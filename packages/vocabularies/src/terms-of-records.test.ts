import { describe, expect, test } from "vitest";
import { type Concept, type ConceptScheme, findConcept, lookupLabel, schemes } from "./index.js";

/** Words that real records print, in any of the forms that are the same thing: the concept of each. */
const TERMS: readonly (readonly [ConceptScheme, Readonly<Record<string, readonly string[]>>])[] = [
  [
    schemes["structure-type"],
    {
      "regional-council": ["Conseil régional", "Conseils régionaux"],
      "maternal-and-child-protection": ["PMI", "Protection maternelle et infantile"],
      "adolescents-house": ["Maison des adolescents", "Maison des ados"],
      "youth-listening-point": ["PAEJ", "Point accueil écoute jeunes"],
      "agricultural-social-fund": ["MSA", "Mutualité sociale agricole"],
      hospital: ["Hôpital", "Centre hospitalier"],
      "education-authority": ["Rectorat"],
      municipality: ["Commune", "Mairie"],
      "sti-screening-centre": ["CeGIDD"],
      police: ["Police"],
      "regional-health-promotion-body": ["IREPS"],
      "departmental-council": ["Conseil général", "Conseil départemental"],
    },
  ],
  [
    schemes.setting,
    { nursery: ["Crèche"], "childrens-home": ["MECS"], "social-rehabilitation-centre": ["CHRS"] },
  ],
  [
    schemes.situation,
    {
      homeless: ["Sans domicile", "SDF", "Sans-abri"],
      "victims-of-violence": ["Victimes de violences"],
      "job-seekers": ["Demandeurs d'emploi"],
    },
  ],
  [
    schemes.substance,
    {
      opioids: ["Opioïdes"],
      crack: ["Crack"],
      "ghb-gbl": ["GHB", "GBL"],
      vaping: ["Cigarette électronique", "E-cigarette"],
      chemsex: ["Chemsex"],
    },
  ],
  [
    schemes.theme,
    {
      "addictive-behaviours": ["Addictions", "Addiction"],
      tobacco: ["Tabac"],
      alcohol: ["Alcool"],
      nutrition: ["Nutrition"],
      "psychosocial-skills": ["CPS"],
    },
  ],
  [schemes["agreement-kind"], { "local-health-contract": ["Contrat local de santé", "CLS"] }],
];

/** What is narrower than a concept, with every form in which it is printed: a concept of its own below that one. */
const NARROWER: readonly (readonly [ConceptScheme, wider: string, ...printed: string[]])[] = [
  [schemes["structure-type"], "medico-social-establishment", "EHPAD", "IME", "ESAT", "CSAPA", "CAARUD"],
  [schemes["structure-type"], "social-or-medico-social-body", "Établissement médico-social", "CHRS", "MECS"],
  [schemes["structure-type"], "health-insurance", "CPAM"],
  [schemes["structure-type"], "state-service", "MILDECA", "MILDT", "Rectorat", "SPIP", "PJJ"],
  [schemes["structure-type"], "school", "MFR"],
  [schemes["structure-type"], "university-or-training-body", "Université", "Organismes de formation"],
  [
    schemes["structure-type"],
    "inter-municipality",
    "Communauté d'agglomération",
    "Communauté de communes",
    "Communauté urbaine",
    "Métropole",
  ],
  [schemes["structure-type"], "police", "Police nationale", "Police municipale", "Police cantonale"],
  [schemes["structure-type"], "cantonal-service", "Service du médecin cantonal"],
  [schemes["structure-type"], "cultural-body", "Office municipal de la culture"],
  [schemes["structure-type"], "local-authority", "Commune", "Conseil régional", "PMI", "CCAS"],
  [schemes.setting, "vocational-integration", "Mission locale", "EPIDE", "E2C"],
  [schemes.setting, "neighbourhood", "QPV"],
  [schemes.setting, "school", "MFR", "Collège", "Lycée"],
  [schemes.setting, "prison", "Maison d'arrêt"],
  [schemes.setting, "social-or-medico-social", "EHPAD", "MECS", "CHRS"],
  [schemes["action-type"], "professional-support", "Co-intervention"],
  [schemes.substance, "opioids", "Opiacés", "Héroïne"],
  [schemes.theme, "hiv-sti", "VIH", "IST"],
  [schemes.theme, "everyday-accidents", "Accidents domestiques"],
  [schemes.theme, "addictive-behaviours", "Tabac", "Alcool"],
  [schemes.situation, "precarious", "Sans domicile"],
];

/** The notations above a concept. */
function above(scheme: ConceptScheme, concept: Concept | undefined): readonly string[] {
  const wider = concept?.broader;
  return wider === undefined ? [] : [wider, ...above(scheme, findConcept(scheme, wider))];
}

describe("what records print", () => {
  test.each(
    TERMS.flatMap(([scheme, terms]) =>
      Object.entries(terms).flatMap(([notation, forms]) =>
        forms.map((printed) => ({ printed, name: scheme.name, notation, scheme })),
      ),
    ),
  )("$printed is $name/$notation", ({ printed, notation, scheme }) => {
    expect(lookupLabel(scheme, printed, "fr").match?.concept.notation).toBe(notation);
  });

  test.each(
    NARROWER.flatMap(([scheme, wider, ...forms]) =>
      forms.map((printed) => ({ printed, name: scheme.name, wider, scheme })),
    ),
  )("$printed is narrower than $name/$wider, not another name of it", ({ printed, wider, scheme }) => {
    const concept = lookupLabel(scheme, printed, "fr").match?.concept;
    expect(concept?.notation).not.toBe(wider);
    expect(above(scheme, concept)).toContain(wider);
  });

  test("a contract is no kind of organisation, and a use of substances no behaviour without one", () => {
    expect(lookupLabel(schemes["structure-type"], "CLS", "fr").match).toBeUndefined();
    expect(lookupLabel(schemes["structure-type"], "Contrat local de santé", "fr").match).toBeUndefined();
    expect(findConcept(schemes.behaviour, "chemsex")?.deprecated).toBeDefined();
  });

  test.each([
    [schemes["partner-role"], "co-carrier", "Co-lead organisation"],
    [schemes.theme, "sexuality", "Relationships and sexual health (contraception, abortion)"],
    [schemes.theme, "precarity", "Social deprivation"],
    [schemes.theme, "road-risk", "Road safety"],
    [schemes.theme, "everyday-accidents", "Home and leisure injuries"],
  ] as const)("has the standard English term of %#", (scheme, notation, english) => {
    expect(findConcept(scheme as ConceptScheme, notation)?.prefLabel.en).toBe(english);
  });
});
