import type { ExampleQuery } from "./example-query.js";
import { french } from "./query-parts.js";

const title = french("?fiche", "dcterms:title", "?titre");

/** What is known about the records themselves: sources, licences, life cycle, bases. */
export const recordQueries: readonly ExampleQuery[] = [
  {
    id: "sources-and-licences",
    question: {
      fr: "De quelle source vient chaque fiche, sous quelle licence, et combien de passages la justifient ?",
      en: "Which source does each record come from, under which licence, and how many passages support it?",
    },
    keywords: ["source", "licence", "evidence", "provenance"],
    limits: {
      fr: "La licence est celle que la source déclare ; sans licence, la réutilisation est à demander.",
      en: "The licence is the one that the source states; without one, reuse has to be asked for.",
    },
    select: `
SELECT ?titre ?source ?editeur ?licence_source ?licence_fiche ?preuves ?fiche WHERE {
  ?notice foaf:primaryTopic ?fiche ;
    dcterms:source ?document .
  ?document a hpa:Source .
  OPTIONAL {
    SELECT ?document (COUNT(DISTINCT ?preuve) AS ?passages) WHERE {
      ?preuve a hpa:Evidence ;
        hpa:inSource ?document .
    }
    GROUP BY ?document
  }
  BIND(COALESCE(?passages, 0) AS ?preuves)
  ${french("?document", "dcterms:title", "?source")}
  OPTIONAL { ?document dc:publisher ?editeur }
  OPTIONAL {
    ?document hpa:licence/skos:prefLabel ?licence_source .
    FILTER(LANG(?licence_source) = "fr")
  }
  OPTIONAL {
    ?notice dcterms:rights/hpa:licence/skos:prefLabel ?licence_fiche .
    FILTER(LANG(?licence_fiche) = "fr")
  }
  ${title}
}
ORDER BY COALESCE(STR(?titre), "") ?source ?editeur ?preuves ?fiche`,
  },
  {
    id: "records-by-publisher",
    question: {
      fr: "Combien de fiches viennent de chaque éditeur, et sous quelle licence de réutilisation ?",
      en: "How many records come from each publisher, and under which licence for reuse?",
    },
    keywords: ["source", "publisher", "licence", "count"],
    limits: {
      fr: "L'éditeur de la source n'est pas le porteur de l'action. Une fiche de deux sources compte chez chaque éditeur.",
      en: "The publisher of the source is not the lead organisation. A record of two sources counts for each publisher.",
    },
    view: { kind: "chart", label: "editeur", number: "fiches", series: "licence" },
    select: `
SELECT ?editeur ?licence (COUNT(DISTINCT ?fiche) AS ?fiches) WHERE {
  ?fiche a hpa:Record ;
    dcterms:source/dc:publisher ?editeur .
  OPTIONAL {
    ?fiche dcterms:rights/hpa:licence/skos:prefLabel ?libelle .
    FILTER(LANG(?libelle) = "fr")
  }
  BIND(COALESCE(STR(?libelle), "non précisée") AS ?licence)
}
GROUP BY ?editeur ?licence
ORDER BY DESC(?fiches) ?editeur ?licence`,
  },
  {
    id: "observations-and-contradictions",
    question: {
      fr: "Quelles fiches portent une observation ou des passages qui se contredisent ?",
      en: "Which records carry an observation or passages that contradict each other?",
    },
    keywords: ["observation", "contradiction", "conflicting", "certainty", "quality"],
    limits: {
      fr: "Lequel de deux passages dit vrai, la fiche ne le dit pas.",
      en: "Which of two passages is right, the record does not say.",
    },
    select: `
SELECT ?nature ?champ ?texte ?titre ?fiche WHERE {
  {
    ?notice foaf:primaryTopic ?fiche .
    FILTER EXISTS { ?fiche rdfs:comment ?observation }
    ${french("?fiche", "rdfs:comment", "?texte")}
    BIND("observation de la source" AS ?nature)
  } UNION {
    ?notice foaf:primaryTopic ?fiche ;
      hpa:evidence ?preuve .
    ?preuve hpa:certainty certainty:conflicting ;
      hpa:path ?champ .
    OPTIONAL { ?preuve hpa:quote ?texte }
    BIND("passages contradictoires" AS ?nature)
  }
  ${title}
}
ORDER BY ?nature COALESCE(STR(?titre), "") COALESCE(STR(?champ), "") COALESCE(STR(?texte), "") ?fiche`,
  },
  {
    id: "withdrawn-and-replaced",
    question: {
      fr: "Quelles fiches ont été retirées, quand, et par quoi sont-elles remplacées ?",
      en: "Which records were withdrawn, when, and what replaces them?",
    },
    keywords: ["withdrawn", "replaced", "life cycle"],
    limits: {
      fr: "Pourquoi une fiche a été retirée n'y est pas.",
      en: "Why a record was withdrawn is not here.",
    },
    select: `
SELECT ?retrait ?titre ?fiche ?titre_du_remplacement ?remplacement WHERE {
  ?notice hpa:withdrawn ?jour ;
    foaf:primaryTopic ?fiche .
  BIND(SUBSTR(STR(?jour), 1, 10) AS ?retrait)
  ${title}
  OPTIONAL { ?notice dcterms:isReplacedBy/foaf:primaryTopic ?remplacement }
  ${french("?notice", "dcterms:isReplacedBy/foaf:primaryTopic/dcterms:title", "?titre_du_remplacement")}
}
ORDER BY ?retrait COALESCE(STR(?titre), "") ?fiche ?remplacement`,
  },
  {
    id: "registries",
    question: {
      fr: "Quelles bases de fiches, tenues par qui, et comment y contribuer ?",
      en: "Which databases of records, run by whom, and how does one contribute?",
    },
    keywords: ["registry", "operator", "contribution"],
    limits: {
      fr: "Une base qui n'a pas de fiche ici peut exister. L'état est celui du jour de sa fiche.",
      en: "A database without a record here may exist. The status is that of the day of its record.",
    },
    select: `
SELECT ?titre ?operateur ?etat ?rang ?voie ?base WHERE {
  ?base a hpa:Registry .
  ${french("?base", "dcterms:title", "?titre")}
  OPTIONAL { ?base dcterms:publisher/foaf:name ?operateur }
  OPTIONAL {
    ?base adms:status/skos:prefLabel ?etat .
    FILTER(LANG(?etat) = "fr")
  }
  OPTIONAL {
    ?base hpa:contributionChannel ?moyen .
    ?moyen schema:position ?rang .
    ${french("?moyen", "dcterms:description", "?voie")}
  }
}
ORDER BY COALESCE(STR(?titre), "") ?base ?rang ?operateur ?etat ?voie`,
  },
];
