import type { ExampleQuery } from "./example-query.js";
import { boundYear, french, knownReach, operation, TITLE, YEAR_TEXT } from "./query-parts.js";

/** Years, rhythm, editions, steps and sessions with their dates, as exact as the source. */
export const calendarQueries: readonly ExampleQuery[] = [
  {
    id: "actions-by-year",
    question: {
      fr: "Combien d'actions chaque année, combien de personnes touchées, et pour combien d'actions le sait-on ?",
      en: "How many actions each year, how many people reached, and for how many actions is it known?",
    },
    keywords: ["year", "edition", "count"],
    limits: {
      fr: "Chaque édition compte dans son année : les lignes additionnées comptent une action reconduite plusieurs fois. Sans année, la ligne n'en a pas.",
      en: "Each edition counts in its year: rows added up count a repeated action several times. Without a year, the row has none.",
    },
    view: { kind: "chart", label: "annee", number: "actions" },
    select: `
SELECT ?annee ?actions ?personnes ?renseignees WHERE {
  {
    SELECT ?cle ?annee (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
      ?action a hpa:Action .
      ${boundYear("?action")}
      BIND(${YEAR_TEXT} AS ?annee)
      ${operation()}
    }
    GROUP BY ?cle ?annee
  }
  ${knownReach("?cle", boundYear("?comptee"))}
}
ORDER BY ?annee`,
  },
  {
    id: "recurring-or-one-off",
    question: {
      fr: "Combien d'actions ponctuelles, répétitives ou permanentes pour chaque thème ?",
      en: "How many one-off, recurring or ongoing actions for each theme?",
    },
    keywords: ["frequency", "recurrence", "theme", "count"],
    limits: {
      fr: "Le rythme est celui que la source déclare, pas celui qui fut tenu.",
      en: "The rhythm is the one that the source states, not the one that was kept.",
    },
    view: { kind: "chart", label: "theme", number: "actions", series: "rythme" },
    select: `
SELECT ?theme ?rythme (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    dcat:theme/skos:prefLabel ?theme .
  FILTER(LANG(?theme) = "fr")
  OPTIONAL {
    ?action hpa:frequency/skos:prefLabel ?frequence .
    FILTER(LANG(?frequence) = "fr")
  }
  BIND(COALESCE(STR(?frequence), "non renseigné") AS ?rythme)
  ${operation()}
}
GROUP BY ?theme ?rythme
ORDER BY ?theme ?rythme`,
  },
  {
    id: "chained-editions",
    question: {
      fr: "Quelles actions suivent une édition d'une autre année, et combien de personnes touchées avant et après ?",
      en: "Which actions follow an edition of another year, and how many people reached before and after?",
    },
    keywords: ["edition", "chain", "precededBy", "year", "people reached"],
    limits: {
      fr: "L'édition précédente peut n'être connue que par son titre et son année : ses colonnes sont alors en partie vides. Ce qui a changé entre les deux n'explique pas l'écart.",
      en: "The edition before may be known by its title and year only: some of its columns are empty then. What changed between the two does not explain a difference.",
    },
    select: `
SELECT ?annee_avant ?annee ?personnes_avant ?personnes ?titre ?avant ?action WHERE {
  ?action a hpa:Action ;
    hpa:precededBy ?lien .
  OPTIONAL { ?action hpa:edition ?edition }
  OPTIONAL { ?action hpa:headlineReach ?personnes }
  OPTIONAL { ?lien hpa:relatedAction ?avant }
  OPTIONAL { ?lien hpa:relatedAction/hpa:edition ?edition_avant }
  OPTIONAL { ?lien hpa:edition ?edition_citee }
  OPTIONAL { ?lien hpa:relatedAction/hpa:headlineReach ?personnes_avant }
  BIND(SUBSTR(STR(?edition), 1, 4) AS ?annee)
  BIND(SUBSTR(STR(COALESCE(?edition_avant, ?edition_citee)), 1, 4) AS ?annee_avant)
  ${TITLE}
}
ORDER BY COALESCE(STR(?titre), "") ?annee ?annee_avant ?action ?avant ?personnes_avant`,
  },
  {
    id: "steps-and-dates",
    question: {
      fr: "Quelles étapes et séances, à quelles dates (au degré d'exactitude de la source, format EDTF) ?",
      en: "Which steps and sessions, on which dates (as exact as the source, in EDTF)?",
    },
    keywords: ["step", "session", "activity", "date", "EDTF"],
    limits: {
      fr: "Une date prévue et une date tenue s'écrivent pareil. Un moment sans date n'y est pas.",
      en: "A planned date and one that was kept are written alike. A step without a date is not here.",
    },
    select: `
SELECT DISTINCT ?titre ?partie ?etape ?debut ?fin ?imprime ?action WHERE {
  ?action a hpa:Action .
  {
    ?action hpa:step|hpa:activity ?moment .
  } UNION {
    ?action dcterms:hasPart ?element .
    ?element hpa:step|hpa:activity ?moment .
    ${french("?element", "dcterms:title", "?partie")}
  }
  ?moment dcterms:temporal ?periode .
  ${french("?moment", "dcterms:title", "?etape")}
  OPTIONAL { ?periode hpa:start ?depart }
  OPTIONAL { ?periode hpa:end ?terme }
  OPTIONAL { ?periode hpa:asPrinted ?imprime }
  BIND(STR(?depart) AS ?debut)
  BIND(STR(?terme) AS ?fin)
  ${TITLE}
}
ORDER BY COALESCE(STR(?titre), "") ?debut COALESCE(STR(?partie), "") COALESCE(STR(?etape), "") ?fin ?imprime ?action`,
  },
];
