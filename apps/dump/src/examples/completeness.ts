import type { ExampleQuery } from "./example-query.js";
import { french } from "./query-parts.js";

/** The property that a piece of evidence or a gap speaks of, with its French label; terms of other vocabularies have their labels there. */
const property = (said: string) => `OPTIONAL {
    ${said} hpa:aboutProperty ?propriete .
    ${french("?propriete", "rdfs:label", "?libelle")}
  }`;

/** What is filled, what is missing and why, and what each field rests on. */
export const completenessQueries: readonly ExampleQuery[] = [
  {
    id: "missing-fields",
    question: {
      fr: "Que manque-t-il dans les fiches, et pourquoi ?",
      en: "What is missing in the records, and why?",
    },
    keywords: ["missing", "reason", "quality"],
    limits: {
      fr: "N'y est que ce dont la fiche dit l'absence ; un champ vide sans raison n'y est pas.",
      en: "Only what a record states to be missing is here; a field that is empty without a reason is not.",
    },
    select: `
SELECT ?titre ?champ ?libelle ?raison ?precision ?fiche WHERE {
  ?notice foaf:primaryTopic ?fiche ;
    hpa:missing ?manque .
  ?manque hpa:path ?champ ;
    hpa:missingReason/skos:prefLabel ?raison .
  FILTER(LANG(?raison) = "fr")
  ${property("?manque")}
  ${french("?manque", "skos:note", "?precision")}
  ${french("?fiche", "dcterms:title", "?titre")}
}
ORDER BY COALESCE(STR(?titre), "") STR(?champ) ?raison COALESCE(STR(?precision), "") ?fiche`,
  },
  {
    id: "missing-reasons-by-field",
    question: {
      fr: "Quels champs manquent le plus souvent, et pour quelle raison ?",
      en: "Which fields are missing most often, and for which reason?",
    },
    keywords: ["missing", "reason", "completeness", "count"],
    limits: {
      fr: "N'y est que ce dont une fiche dit l'absence ; un champ vide sans raison n'y est pas.",
      en: "Only what a record states to be missing is here; a field that is empty without a reason is not.",
    },
    view: { kind: "chart", label: "propriete", number: "fiches", series: "raison" },
    select: `
SELECT ?propriete ?libelle ?raison (COUNT(DISTINCT ?fiche) AS ?fiches) WHERE {
  ?notice foaf:primaryTopic ?fiche ;
    hpa:missing ?manque .
  ?manque hpa:missingReason/skos:prefLabel ?raison .
  FILTER(LANG(?raison) = "fr")
  ${property("?manque")}
}
GROUP BY ?propriete ?libelle ?raison
ORDER BY DESC(?fiches) ?propriete ?raison`,
  },
  {
    id: "field-completeness",
    question: {
      fr: "Quels champs sont remplis, et dans combien d'actions ?",
      en: "Which fields are filled, and in how many actions?",
    },
    keywords: ["completeness", "field", "property", "count"],
    limits: {
      fr: "Qu'un champ est rempli ne dit pas qu'il est juste. Ce qui n'est que déduit d'une propriété plus précise n'est pas un champ.",
      en: "That a field is filled does not say that it is right. What only follows from a narrower property is no field.",
    },
    view: { kind: "chart", label: "propriete", number: "actions" },
    select: `
SELECT ?propriete ?libelle ?actions WHERE {
  {
    SELECT ?propriete (COUNT(DISTINCT ?action) AS ?actions) WHERE {
      ?action a hpa:Action ;
        ?propriete ?valeur .
      FILTER(STR(?propriete) != STR(hpa:firstEdition))
    }
    GROUP BY ?propriete
  }
  FILTER(?propriete != owl:sameAs)
  FILTER NOT EXISTS { ?plusPrecise rdfs:subPropertyOf ?propriete FILTER(?plusPrecise != ?propriete) }
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
    limits: {
      fr: "Un champ sans passage peut être juste, un champ qui en a un peut être mal lu.",
      en: "A field without a passage may be right, one that has some may be misread.",
    },
    select: `
SELECT ?propriete ?libelle ?methode ?certitude (COUNT(DISTINCT ?preuve) AS ?passages) (COUNT(DISTINCT ?fiche) AS ?fiches) WHERE {
  ?notice foaf:primaryTopic ?fiche ;
    hpa:evidence ?preuve .
  ?preuve hpa:evidenceMethod/skos:prefLabel ?methode .
  FILTER(LANG(?methode) = "fr")
  OPTIONAL {
    ?preuve hpa:certainty/skos:prefLabel ?degre .
    FILTER(LANG(?degre) = "fr")
  }
  BIND(COALESCE(STR(?degre), "non précisée") AS ?certitude)
  ${property("?preuve")}
}
GROUP BY ?propriete ?libelle ?methode ?certitude
ORDER BY ?propriete ?methode ?certitude`,
  },
];
