import { AUDIENCE, COVERED, type QuestionLanguage, toSparql } from "@openhpa/dump";
import { VOCAB } from "@openhpa/vocabularies";
import { chosen, chosenNow, countedByConcept, toldPeople } from "./question-parts.js";
import { questionEnglish, questionNotes } from "./question-words.js";
import { type ReportScope, territoryTerm } from "./report-scope.js";

/** The fields of which the report says how many actions fill them in, each by the path that shows it. */
export const statedFields = {
  carrier: "hpa:carrier/foaf:name",
  structureTypes: "hpa:carrier/org:classification",
  themes: "dcat:theme",
  lifeStages: `${AUDIENCE}/hpa:lifeStage`,
  situations: `${AUDIENCE}/hpa:situation`,
  roles: `${AUDIENCE}/hpa:role`,
  settings: "hpa:setting",
  plans: "hpa:planTag/hpa:plan",
  planTags: "hpa:planTag",
  programmes: "hpa:programme",
  outcomes: "hpa:outcome/hpa:outcomeCategory",
  evaluation: "hpa:evaluation/adms:status",
  indicators: "hpa:evaluation/hpa:indicator",
  qualitativeResults: "hpa:evaluation/hpa:qualitativeResult",
  reach: "hpa:headlineReach",
} as const satisfies Readonly<Record<string, string>>;

export type StatedField = keyof typeof statedFields;

/** What is counted by a concept of a scheme, by the path that leads to it. */
export const conceptFields = [
  "structureTypes",
  "themes",
  "lifeStages",
  "situations",
  "roles",
  "settings",
  "plans",
] as const satisfies readonly StatedField[];

export type ConceptField = (typeof conceptFields)[number];

/** The states of an evaluation, the surest first; the last stands for a record that says nothing. */
export const evaluationStates = [
  "carried-out",
  "carried-out-or-planned",
  "planned",
  "none",
  "not-stated",
] as const;
export type EvaluationState = (typeof evaluationStates)[number];

const years = (scope: ReportScope) => `
SELECT ?annee ?actions ?fiches ?renseignees (${toldPeople("?somme", "?renseignees")} AS ?personnes) WHERE {
  SELECT ?annee (COUNT(?identite) AS ?actions) (SUM(?notices) AS ?fiches) (SUM(?connue) AS ?renseignees)
      (SUM(?nombre) AS ?somme) WHERE {
    {
      SELECT ?annee ?identite (COUNT(DISTINCT ?action) AS ?notices) (MAX(IF(BOUND(?public), 1, 0)) AS ?connue)
          (SUM(COALESCE(?public, 0)) AS ?nombre) WHERE {
        ${chosen(scope, scope.years)}
        OPTIONAL { ?action hpa:headlineReach ?public }
      }
      GROUP BY ?annee ?identite
    }
  }
  GROUP BY ?annee
}
ORDER BY ?annee`;

const stated = (scope: ReportScope) => `
SELECT ?champ (COUNT(DISTINCT ?identite) AS ?actions) WHERE {
  ${chosenNow(scope)}
  ${Object.entries(statedFields)
    .map(([field, path]) => `{ ?action ${path} ?valeur . BIND("${field}" AS ?champ) }`)
    .join("\n  UNION ")}
}
GROUP BY ?champ
ORDER BY ?champ`;

const carriers = (scope: ReportScope) => `
SELECT (COUNT(DISTINCT ?structure) AS ?structures) WHERE {
  ${chosenNow(scope)}
  ?action hpa:carrier ?porteur .
  ?porteur foaf:name ?nom .
  OPTIONAL { ?porteur hpa:legalUnit ?unite }
  BIND(COALESCE(STR(?unite), STR(?nom)) AS ?structure)
}`;

const codeLists = (scope: ReportScope) => scope.within.map((type) => `<${VOCAB}${type}>`).join(", ");

/** The places of today inside the territory that actions name, with the list of their level. */
const placesWithin = (scope: ReportScope) => `?action ${COVERED} ?lieu .
  ?lieu dcterms:isPartOf ${territoryTerm(scope.territory.code)} ;
    skos:inScheme ?liste .
  FILTER(?liste IN (${codeLists(scope)}))
  FILTER NOT EXISTS { ?lieu dcterms:isReplacedBy ?suivant }`;

const places = (scope: ReportScope) => `
SELECT ?niveau ?code ?territoire ?actions WHERE {
  {
    SELECT ?lieu ?liste (COUNT(DISTINCT ?identite) AS ?actions) WHERE {
      ${chosenNow(scope)}
      ${placesWithin(scope)}
    }
    GROUP BY ?lieu ?liste
  }
  BIND(SUBSTR(STR(?liste), ${VOCAB.length + 1}) AS ?niveau)
  ?lieu skos:notation ?code .
  OPTIONAL {
    ?lieu skos:prefLabel ?territoire .
    FILTER(LANG(?territoire) = "fr")
  }
}
ORDER BY ?niveau STR(?code)`;

const located = (scope: ReportScope) => `
SELECT ?niveau (COUNT(DISTINCT ?identite) AS ?actions) WHERE {
  ${chosenNow(scope)}
  ${placesWithin(scope)}
  BIND(SUBSTR(STR(?liste), ${VOCAB.length + 1}) AS ?niveau)
}
GROUP BY ?niveau
ORDER BY ?niveau`;

const programmes = (scope: ReportScope) => `
SELECT ?region ?numero ?libelle (COUNT(DISTINCT ?identite) AS ?actions) WHERE {
  ${chosenNow(scope)}
  ?action hpa:programme ?programme .
  {
    SELECT ?programme (MIN(STR(?texte)) AS ?autre) WHERE {
      ?programme a hpa:Programme ;
        skos:prefLabel ?texte .
    }
    GROUP BY ?programme
  }
  OPTIONAL {
    ?programme skos:prefLabel ?traduit .
    FILTER(LANG(?traduit) = "fr")
  }
  OPTIONAL { ?programme skos:notation ?sigle }
  OPTIONAL { ?programme dcterms:spatial/skos:notation ?chiffres }
  BIND(COALESCE(STR(?traduit), ?autre) AS ?libelle)
  BIND(COALESCE(STR(?sigle), "") AS ?numero)
  BIND(COALESCE(STR(?chiffres), "") AS ?region)
}
GROUP BY ?region ?numero ?libelle
ORDER BY DESC(?actions) ?region ?numero ?libelle`;

const outcomes = (scope: ReportScope) => `
SELECT ?categorie ?libelle ?stade ?actions WHERE {
  {
    SELECT ?case ?stade (COUNT(DISTINCT ?identite) AS ?actions) WHERE {
      ${chosenNow(scope)}
      ?action hpa:outcome ?resultat .
      ?resultat (hpa:outcomeCategory|hpa:outcomeCategory/skos:broader) ?case .
      ?case skos:topConceptOf ?modele .
      { ?resultat hpa:outcomeStage/skos:notation ?nom . BIND(STR(?nom) AS ?stade) }
      UNION { ?resultat a hpa:Outcome . BIND("tous" AS ?stade) }
    }
    GROUP BY ?case ?stade
  }
  ?case skos:notation ?categorie .
  OPTIONAL {
    ?case skos:prefLabel ?libelle .
    FILTER(LANG(?libelle) = "fr")
  }
}
ORDER BY STR(?categorie) ?stade`;

const ranks = evaluationStates
  .slice(0, -1)
  .map((state, index) => `IF(STR(?statut) = "${state}", ${index + 1}, `)
  .join("");

const evaluation = (scope: ReportScope) => `
SELECT ?etat (COUNT(?identite) AS ?actions) WHERE {
  {
    SELECT ?identite (MIN(?rang) AS ?premier) WHERE {
      ${chosenNow(scope)}
      OPTIONAL { ?action hpa:evaluation/adms:status/skos:notation ?statut }
      BIND(IF(!BOUND(?statut), ${evaluationStates.length}, ${ranks}${evaluationStates.length}${")".repeat(evaluationStates.length - 1)}) AS ?rang)
    }
    GROUP BY ?identite
  }
  VALUES (?premier ?etat) { ${evaluationStates.map((state, index) => `(${index + 1} "${state}")`).join(" ")} }
}
GROUP BY ?etat
ORDER BY MIN(?premier)`;

const list = (scope: ReportScope) => `
SELECT ?titre ?porteur ?identite ?action WHERE {
  ${chosenNow(scope)}
  OPTIONAL {
    ?action dcterms:title ?titre .
    FILTER(LANG(?titre) = "fr")
  }
  OPTIONAL { ?action hpa:carrier/foaf:name ?porteur }
}
ORDER BY COALESCE(STR(?titre), "") ?action STR(?porteur)`;

/** The SPARQL of each question of the report, by its name, in the order in which the report asks them. */
const queries = {
  years,
  stated,
  carriers,
  places,
  located,
  ...(Object.fromEntries(
    conceptFields.map((field) => [
      field,
      (scope: ReportScope) => countedByConcept(scope, statedFields[field]),
    ]),
  ) as Record<ConceptField, (scope: ReportScope) => string>),
  programmes,
  outcomes,
  evaluation,
  list,
};

export type QuestionName = keyof typeof queries;
export const questionNames = Object.keys(queries) as readonly QuestionName[];

/** The English of the questions: fields, kinds of territory and states are the same in both languages. */
const english = questionEnglish([...Object.keys(statedFields), ...evaluationStates]);

/** Questions about the inside of a territory, which a commune does not have. */
const ofInside: ReadonlySet<QuestionName> = new Set(["places", "located"]);

/** The question of a report as a SELECT query without its prefixes, in French; undefined for one that its territory does not have. */
function reportQuery(name: QuestionName, scope: ReportScope): string | undefined {
  if (ofInside.has(name) && scope.within.length === 0) return undefined;
  return queries[name](scope).trim();
}

/** The question as it runs anywhere, in the language of the report, with what its answer counts. The rows are the same in both. */
export function reportSparql(
  name: QuestionName,
  scope: ReportScope,
  language: QuestionLanguage,
): string | undefined {
  const select = reportQuery(name, scope);
  if (select === undefined) return undefined;
  const limits = questionNotes[name];
  return toSparql({ select, ...(limits ? { limits } : {}) }, language, english);
}
