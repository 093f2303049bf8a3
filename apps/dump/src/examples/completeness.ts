import type { ExampleQuery } from "./example-query.js";
import { french } from "./query-parts.js";

/** What is filled, what is missing and why, and what each field rests on. */
export const completenessQueries: readonly ExampleQuery[] = [
  {
    id: "missing-fields",
    question: {
      fr: "Que manque-t-il dans les fiches, et pourquoi ?",
      en: "What is missing in the records, and why?",
    },
    keywords: ["missing", "reason", "quality"],
    select: `
SELECT ?titre ?champ ?raison ?precision ?fiche WHERE {
  ?notice foaf:primaryTopic ?fiche ;
    hpa:missing ?manque .
  ?manque hpa:path ?champ ;
    hpa:missingReason/skos:prefLabel ?raison .
  FILTER(LANG(?raison) = "fr")
  ${french("?manque", "skos:note", "?precision")}
  ${french("?fiche", "dcterms:title", "?titre")}
}
ORDER BY STR(?titre) ?champ ?raison COALESCE(STR(?precision), "") ?fiche`,
  },
  {
    id: "missing-reasons-by-field",
    question: {
      fr: "Quels champs manquent le plus souvent, et pour quelle raison ?",
      en: "Which fields are missing most often, and for which reason?",
    },
    keywords: ["missing", "reason", "completeness", "count"],
    view: { kind: "chart", label: "champ", number: "fiches", series: "raison" },
    select: `
SELECT ?champ ?raison (COUNT(DISTINCT ?fiche) AS ?fiches) WHERE {
  ?notice foaf:primaryTopic ?fiche ;
    hpa:missing ?manque .
  ?manque hpa:path ?champ ;
    hpa:missingReason/skos:prefLabel ?raison .
  FILTER(LANG(?raison) = "fr")
}
GROUP BY ?champ ?raison
ORDER BY DESC(?fiches) ?champ ?raison`,
  },
  {
    id: "field-completeness",
    question: {
      fr: "Quels champs sont remplis, et dans combien d'actions ?",
      en: "Which fields are filled, and in how many actions?",
    },
    keywords: ["completeness", "field", "property", "count"],
    view: { kind: "chart", label: "propriete", number: "actions" },
    select: `
SELECT ?propriete ?libelle ?actions WHERE {
  {
    SELECT ?propriete (COUNT(DISTINCT ?action) AS ?actions) WHERE {
      ?action a hpa:Action ;
        ?propriete ?valeur .
    }
    GROUP BY ?propriete
  }
  ${french("?propriete", "rdfs:label", "?libelle")}
}
ORDER BY DESC(?actions) ?propriete`,
  },
  {
    id: "evidence-by-field",
    question: {
      fr: "Sur combien de passages repose chaque champ, lus par quelle méthode et avec quelle certitude ?",
      en: "On how many passages does each field rest, read by which method and how surely?",
    },
    keywords: ["evidence", "field", "method", "certainty", "count"],
    select: `
# Le champ est le premier nom du chemin : /outcomes/smoc-b1/category compte dans outcomes.
SELECT ?champ ?methode ?certitude (COUNT(DISTINCT ?preuve) AS ?passages) (COUNT(DISTINCT ?fiche) AS ?fiches) WHERE {
  ?notice foaf:primaryTopic ?fiche ;
    hpa:evidence ?preuve .
  ?preuve hpa:path ?chemin ;
    hpa:evidenceMethod/skos:prefLabel ?methode .
  FILTER(LANG(?methode) = "fr")
  OPTIONAL {
    ?preuve hpa:certainty/skos:prefLabel ?libelle .
    FILTER(LANG(?libelle) = "fr")
  }
  BIND(COALESCE(STR(?libelle), "non précisée") AS ?certitude)
  BIND(STRBEFORE(CONCAT(SUBSTR(STR(?chemin), 2), "/"), "/") AS ?champ)
}
GROUP BY ?champ ?methode ?certitude
ORDER BY ?champ ?methode ?certitude`,
  },
];
