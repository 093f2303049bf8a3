import type { ExampleQuery } from "../example-query.js";

/** What is known about the records themselves: gaps, sources, licences, bases. */
export const recordQueries: readonly ExampleQuery[] = [
  {
    id: "missing-fields",
    question: {
      fr: "Que manque-t-il dans les fiches, et pourquoi ?",
      en: "What is missing in the records, and why?",
    },
    keywords: ["missing", "reason", "quality"],
    select: `
SELECT ?titre ?champ ?raison ?precision WHERE {
  ?fiche dcterms:title ?titre ;
    hpa:missing ?manque .
  ?manque hpa:path ?champ ;
    hpa:missingReason/skos:prefLabel ?raison .
  FILTER(LANG(?titre) = "fr" && LANG(?raison) = "fr")
  OPTIONAL {
    ?manque skos:note ?precision .
    FILTER(LANG(?precision) = "fr")
  }
}
ORDER BY ?titre ?champ`,
  },
  {
    id: "sources-and-licences",
    question: {
      fr: "De quelle source vient chaque fiche, sous quelle licence, et combien de passages la justifient ?",
      en: "Which source does each record come from, under which licence, and how many passages support it?",
    },
    keywords: ["source", "licence", "evidence", "provenance"],
    select: `
SELECT ?titre ?source ?editeur ?licence_source ?licence_fiche (COUNT(?preuve) AS ?preuves) WHERE {
  ?fiche dcterms:title ?titre ;
    dcterms:source ?document .
  ?document dcterms:title ?source .
  FILTER(LANG(?titre) = "fr" && LANG(?source) = "fr")
  OPTIONAL { ?document dc:publisher ?editeur }
  OPTIONAL {
    ?document dcterms:license/skos:prefLabel ?licence_source .
    FILTER(LANG(?licence_source) = "fr")
  }
  OPTIONAL {
    ?fiche dcterms:rights/dcterms:license/skos:prefLabel ?licence_fiche .
    FILTER(LANG(?licence_fiche) = "fr")
  }
  OPTIONAL {
    ?fiche hpa:evidence ?preuve .
    ?preuve oa:hasSource ?document .
  }
}
GROUP BY ?fiche ?titre ?document ?source ?editeur ?licence_source ?licence_fiche
ORDER BY ?titre ?source`,
  },
  {
    id: "registries",
    question: {
      fr: "Quelles bases de fiches, tenues par qui, et comment y contribuer ?",
      en: "Which bases of records, run by whom, and how does one contribute?",
    },
    keywords: ["registry", "operator", "contribution"],
    select: `
SELECT ?titre ?operateur ?etat ?voie WHERE {
  ?base a hpa:Registry ;
    dcterms:title ?titre .
  FILTER(LANG(?titre) = "fr")
  OPTIONAL { ?base dcterms:publisher/foaf:name ?operateur }
  OPTIONAL {
    ?base adms:status/skos:prefLabel ?etat .
    FILTER(LANG(?etat) = "fr")
  }
  OPTIONAL {
    ?base hpa:contributionChannel ?moyen .
    ?moyen schema:position ?rang ;
      dcterms:description ?voie .
    FILTER(LANG(?voie) = "fr")
  }
}
ORDER BY ?titre ?rang`,
  },
];
