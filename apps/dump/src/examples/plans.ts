import type { ExampleQuery } from "./example-query.js";
import { codeList, operation, TITLE, YEAR } from "./query-parts.js";

/** The years of a plan as text; the plan is a subject, or a path that ends with a slash. */
const years = (plan: string) => `OPTIONAL { ${plan}hpa:startYear ?ouverture }
  OPTIONAL { ${plan}hpa:endYear ?cloture }
  BIND(SUBSTR(STR(?ouverture), 1, 4) AS ?debut)
  BIND(SUBSTR(STR(?cloture), 1, 4) AS ?fin)`;

/** The plans up to three steps before or after a plan, with their names and years; the plan itself stands for "none of them". */
const lineage = [
  '{ ?reconnu skos:notation ?code . BIND("" AS ?nom) BIND("9999" AS ?ouverte) BIND("9999" AS ?fermee) }',
  ...["dcterms:replaces", "dcterms:isReplacedBy"].flatMap((step) =>
    [1, 2, 3].map(
      (steps) => `{
        ?reconnu ${Array.from({ length: steps }, () => step).join("/")} ?autre .
        ?autre skos:prefLabel ?nom ; hpa:startYear ?ouverte ; hpa:endYear ?fermee .
        FILTER(LANG(?nom) = "fr")
      }`,
    ),
  ),
];

/** Plans as printed and as resolved, and the plans before and after them. */
export const planQueries: readonly ExampleQuery[] = [
  {
    id: "plans-printed-and-resolved",
    question: {
      fr: "À quels plans les actions se disent-elles rattachées, à quel plan cela correspond-il, et l'année de l'action est-elle dans celles du plan ?",
      en: "Which plans do the actions name, which plan is meant, and does the year of the action lie in the years of the plan?",
    },
    keywords: ["plan", "certainty", "year"],
    limits: {
      fr: "Qu'une action cite un plan ne dit pas qu'il la finance. Sans plan reconnu ou sans année, « inconnu ».",
      en: "That an action names a plan does not say that the plan funds it. Without a recognised plan or a year: unknown.",
    },
    select: `
SELECT ?titre ?annee ?libelle_imprime ?plan ?debut ?fin ?certitude
    ?dans_les_annees ?action WHERE {
  ?action a hpa:Action ;
    hpa:planTag ?etiquette .
  OPTIONAL { ?etiquette hpa:asPrinted ?libelle_imprime }
  OPTIONAL {
    ?etiquette hpa:certainty/skos:prefLabel ?certitude .
    FILTER(LANG(?certitude) = "fr")
  }
  OPTIONAL {
    ?etiquette hpa:plan/skos:prefLabel ?plan .
    FILTER(LANG(?plan) = "fr")
  }
  ${years("?etiquette hpa:plan/")}
  ${YEAR}
  BIND(IF(BOUND(?annee) && BOUND(?debut) && BOUND(?fin),
    IF(?annee >= ?debut && ?annee <= ?fin, "oui", "non"), "inconnu") AS ?dans_les_annees)
  ${TITLE}
}
ORDER BY COALESCE(STR(?titre), "") ?annee COALESCE(STR(?libelle_imprime), "") COALESCE(STR(?plan), "") ?certitude ?action`,
  },
  {
    id: "plan-generations",
    question: {
      fr: "Combien d'actions citent chaque plan, quel plan l'a précédé et lequel lui succède ?",
      en: "How many actions name each plan, which plan came before it and which one follows?",
    },
    keywords: ["plan", "generation", "predecessor", "successor", "count"],
    limits: {
      fr: "Un plan qui en remplace deux a une ligne pour chacun : les lignes ne s'additionnent pas. Un plan que personne ne cite n'y est pas.",
      en: "A plan that replaces two has a row for each: rows do not add up. A plan that nobody names is not here.",
    },
    select: `
SELECT ?plan ?debut ?fin ?precedent ?suivant ?actions WHERE {
  {
    SELECT ?reconnu (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
      ?action a hpa:Action ;
        hpa:planTag/hpa:plan ?reconnu .
      ${operation()}
    }
    GROUP BY ?reconnu
  }
  ?reconnu skos:prefLabel ?plan .
  FILTER(LANG(?plan) = "fr")
  ${years("?reconnu ")}
  OPTIONAL {
    ?reconnu dcterms:replaces/skos:prefLabel ?precedent .
    FILTER(LANG(?precedent) = "fr")
  }
  OPTIONAL {
    ?reconnu dcterms:isReplacedBy/skos:prefLabel ?suivant .
    FILTER(LANG(?suivant) = "fr")
  }
}
ORDER BY ?debut STR(?plan) COALESCE(STR(?precedent), "") COALESCE(STR(?suivant), "")`,
  },
  {
    id: "plan-lineage",
    question: {
      fr: "Quelle est toute la lignée d'un plan (ici le plan Mildeca 2018-2022), et combien d'actions citent chacun de ses plans ?",
      en: "What is the whole lineage of a plan (here the Mildeca plan of 2018-2022), and how many actions name each of its plans?",
    },
    keywords: ["plan", "lineage", "predecessor", "successor", "count"],
    limits: {
      fr: "La lignée est celle du vocabulaire des plans : un plan dont la suite n'y est pas dite s'arrête là. Qu'une action cite un plan ne dit pas qu'il la finance.",
      en: "The lineage is that of the scheme of plans: a plan whose successor is not stated there ends it. That an action names a plan does not say that the plan funds it.",
    },
    adapt: {
      fr: "Autre plan : remplacer plan:fr-mildeca-2018, quatre fois.",
      en: "Another plan: replace plan:fr-mildeca-2018, four times.",
    },
    select: `
SELECT ?debut ?fin ?plan ?demande ?actions WHERE {
  { plan:fr-mildeca-2018 dcterms:replaces+ ?reconnu }
  UNION { plan:fr-mildeca-2018 dcterms:isReplacedBy+ ?reconnu }
  UNION {
    ?reconnu skos:inScheme ${codeList("plan")} .
    FILTER(?reconnu = plan:fr-mildeca-2018)
  }
  ?reconnu skos:prefLabel ?plan .
  FILTER(LANG(?plan) = "fr")
  ${years("?reconnu ")}
  BIND(IF(?reconnu = plan:fr-mildeca-2018, "oui", "non") AS ?demande)
  OPTIONAL {
    SELECT ?reconnu (COUNT(DISTINCT ?operation) AS ?nombre) WHERE {
      ?action hpa:planTag/hpa:plan ?reconnu .
      ${operation()}
    }
    GROUP BY ?reconnu
  }
  BIND(COALESCE(?nombre, 0) AS ?actions)
}
ORDER BY ?debut STR(?plan)`,
  },
  {
    id: "plans-out-of-years",
    question: {
      fr: "Quelles actions citent un plan hors de ses années, et quel plan de la même lignée était alors en vigueur ?",
      en: "Which actions name a plan out of its years, and which plan of the same line was then in force?",
    },
    keywords: ["plan", "year", "predecessor", "successor", "quality"],
    limits: {
      fr: "Lignée : jusqu'à trois plans avant ou après celui que l'action cite. Ce n'est pas une erreur de la fiche, c'est un constat.",
      en: "Line: up to three plans before or after the one that the action names. It is no error of the record, only a finding.",
    },
    select: `
SELECT ?annee ?plan ?debut ?fin ?en_vigueur ?titre ?action WHERE {
  {
    SELECT ?action ?annee ?plan ?debut ?fin (MAX(?present) AS ?en_vigueur) WHERE {
      ?action a hpa:Action ;
        hpa:planTag/hpa:plan ?reconnu .
      ?reconnu skos:prefLabel ?plan .
      FILTER(LANG(?plan) = "fr")
      ${years("?reconnu ")}
      ${YEAR}
      FILTER(?annee < ?debut || ?annee > ?fin)
      ${lineage.join("\n      UNION ")}
      BIND(IF(?annee >= SUBSTR(STR(?ouverte), 1, 4) && ?annee <= SUBSTR(STR(?fermee), 1, 4), STR(?nom), "")
        AS ?present)
    }
    GROUP BY ?action ?annee ?plan ?debut ?fin
  }
  ${TITLE}
}
ORDER BY ?annee STR(?plan) ?en_vigueur COALESCE(STR(?titre), "") ?action`,
  },
];
