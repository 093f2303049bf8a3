import type { Wording } from "@openhpa/core";

/** A property of the ontology that records do not use: what the concept schemes say about their concepts, and the shapes about themselves. */
export interface AnnotationTerm {
  readonly range: string;
  /** What carries it; a concept by default. */
  readonly domain?: string;
  readonly subPropertyOf?: string;
  readonly fr: Wording;
  readonly en: Wording;
}

/** The own properties of the concept schemes, by local name in `hpa:`. */
export const annotationTerms = {
  verified: {
    range: "xsd:boolean",
    fr: [
      "Vérifié",
      "Vrai quand le concept a été lu dans une source nommée ou appartient à une liste propre au projet ; faux quand il reste à vérifier.",
    ],
    en: [
      "Verified",
      "True when the concept was read in a named source or belongs to a list of the project's own; false when it is still to be checked.",
    ],
  },
  unverifiedLabel: {
    range: "rdf:langString",
    fr: [
      "Libellé à vérifier",
      "Libellé préférentiel dont la formulation dans cette langue n'a pas été lue dans une source.",
    ],
    en: ["Unverified label", "Preferred label whose wording in this language was not read in a source."],
  },
  issueCode: {
    range: "xsd:string",
    domain: "sh:Shape",
    fr: [
      "Code de remarque",
      "Code que la validation d'OpenHPA donne à ce qu'une forme SHACL refuse ; les codes sont décrits dans la documentation.",
    ],
    en: [
      "Issue code",
      "Code that OpenHPA's validation gives to what a SHACL shape refuses; the codes are described in the documentation.",
    ],
  },
  population: {
    range: "xsd:integer",
    fr: [
      "Habitants",
      "Population d'un territoire, d'après le recensement de l'année que dit populationYear : le dénominateur d'un taux.",
    ],
    en: [
      "Inhabitants",
      "Population of a territory, from the census of the year that populationYear says: the denominator of a rate.",
    ],
  },
  populationYear: {
    range: "xsd:gYear",
    fr: ["Année de la population", "Année à laquelle le nombre d'habitants se rapporte."],
    en: ["Year of the population", "Year that the number of inhabitants refers to."],
  },
  acronym: {
    range: "xsd:string",
    subPropertyOf: "skos:hiddenLabel",
    fr: ["Sigle", "Sigle d'un plan. Deux plans peuvent avoir le même : il ne sert jamais d'identifiant."],
    en: ["Acronym", "Acronym of a plan. Two plans may share one: it never serves as an identifier."],
  },
  startYear: {
    range: "xsd:gYear",
    fr: ["Première année du plan", "Année dans laquelle le plan commence."],
    en: ["First year of the plan", "Year in which the plan begins."],
  },
  endYear: {
    range: "xsd:gYear",
    fr: ["Dernière année du plan", "Année dans laquelle le plan finit ; elle en fait encore partie."],
    en: ["Last year of the plan", "Year in which the plan ends; it is still part of it."],
  },
  planKind: {
    range: "xsd:string",
    fr: ["Nature du plan", "Plan, stratégie, programme, feuille de route, projet ou programme régional."],
    en: ["Plan kind", "Plan, strategy, programme, roadmap, regional project or programme."],
  },
  planStatus: {
    range: "xsd:string",
    fr: [
      "Statut du plan",
      "« adopted » quand le plan a été adopté, « draft » quand il est resté à l'état de projet, « announced » quand seule son annonce a été lue.",
    ],
    en: [
      "Plan status",
      "“adopted” when the plan was adopted, “draft” when it remained one, “announced” when only its announcement was read.",
    ],
  },
  smocLevel: {
    range: "xsd:string",
    fr: ["Niveau du modèle suisse", "A mesures, B facteurs d'influence, C déterminants, D santé."],
    en: ["Level of the Swiss model", "A measures, B influencing factors, C determinants, D health."],
  },
  smocFocalPoint: {
    range: "xsd:string",
    fr: [
      "Point focal du modèle suisse",
      "Ligne de la grille dans laquelle se trouve la catégorie ; les colonnes sont les niveaux A à D.",
    ],
    en: [
      "Focal point of the Swiss model",
      "Row of the grid in which the category stands; the columns are the levels A to D.",
    ],
  },
  smocRole: {
    range: "xsd:string",
    fr: [
      "Rôle dans le modèle suisse",
      "« measure » pour une mesure (niveau A), « outcome » pour un résultat (niveaux B à D).",
    ],
    en: [
      "Role in the Swiss model",
      "“measure” for a measure (level A), “outcome” for an outcome (levels B to D).",
    ],
  },
} as const satisfies Readonly<Record<string, AnnotationTerm>>;
