import type { ExampleQuery } from "./example-query.js";
import { codeList, french, operation, TITLE, YEAR } from "./query-parts.js";

/** People reached and the indicators that count them. */
export const reachQueries: readonly ExampleQuery[] = [
  {
    id: "people-reached-by-departement",
    question: {
      fr: "Combien de personnes touchées dans chaque département ?",
      en: "How many people were reached in each département?",
    },
    keywords: ["people reached", "indicator", "breakdown", "territory", "departement"],
    limits: {
      fr: "Personne n'est compté deux fois dans une action : seule compte la répartition de l'indicateur principal, jamais celle de ses sous-ensembles (« dont 55 filles »). La même personne dans deux actions ou deux éditions compte deux fois. « renseignees » dit pour combien d'actions du département le nombre y est connu.",
      en: "Nobody counts twice within an action: only the breakdown of its headline indicator counts, never that of its subsets. The same person in two actions or two editions counts twice. The column known says for how many actions of the département the number is known there.",
    },
    view: { kind: "map", departement: "code", number: "personnes" },
    select: `
SELECT ?code ?departement ?personnes ?renseignees ?actions WHERE {
  {
    SELECT ?territoire (SUM(?nombre) AS ?personnes) (COUNT(DISTINCT ?operation) AS ?renseignees) WHERE {
      ?comptee hpa:headlineIndicator/hpa:breakdown ?part .
      ?part sdmx-dimension:refArea ?territoire ;
        sdmx-measure:obsValue ?nombre .
      ${operation("?comptee")}
    }
    GROUP BY ?territoire
  }
  {
    SELECT ?territoire (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
      ?action a hpa:Action ;
        (hpa:coverage/dcterms:spatial|hpa:coverage/dcterms:spatial/dcterms:isPartOf|
        hpa:headlineIndicator/hpa:breakdown/sdmx-dimension:refArea) ?territoire .
      ${operation()}
    }
    GROUP BY ?territoire
  }
  ?territoire skos:inScheme ${codeList("departement")} ;
    skos:notation ?code ;
    skos:prefLabel ?departement .
  FILTER(LANG(?departement) = "fr")
}
ORDER BY ?code`,
  },
  {
    id: "people-reached-by-action",
    question: {
      fr: "Le nombre de personnes touchées que déclare chaque action est-il celui de sa répartition par territoire ?",
      en: "Is the number of people reached that each action declares the sum of its breakdown by territory?",
    },
    keywords: ["people reached", "indicator", "breakdown", "sum", "quality"],
    limits: {
      fr: "Un écart peut venir de personnes d'ailleurs ou sans territoire connu : ce n'est pas toujours une erreur.",
      en: "A difference may come from people from elsewhere or of no known territory: it is not always an error.",
    },
    select: `
SELECT ?titre ?annee ?personnes ?somme (IF(?personnes = ?somme, "oui", "non") AS ?concordance) ?action WHERE {
  {
    SELECT ?action ?personnes (SUM(?nombre) AS ?somme) WHERE {
      ?action a hpa:Action ;
        hpa:peopleReached ?personnes ;
        hpa:headlineIndicator/hpa:breakdown ?part .
      ?part sdmx-dimension:refArea ?territoire ;
        sdmx-measure:obsValue ?nombre .
    }
    GROUP BY ?action ?personnes
  }
  ${TITLE}
  ${YEAR}
}
ORDER BY DESC(?personnes) COALESCE(STR(?titre), "") ?annee ?action`,
  },
  {
    id: "people-reached-by-theme",
    question: {
      fr: "Combien de personnes touchées pour chaque thème, et pour combien de ses actions le sait-on ?",
      en: "How many people were reached for each theme, and for how many of its actions is it known?",
    },
    keywords: ["people reached", "theme", "sum"],
    limits: {
      fr: "Une action de deux thèmes compte dans chacun : les lignes ne s'additionnent pas. Les personnes des éditions d'une action s'ajoutent ; la même personne peut y compter plusieurs fois.",
      en: "An action of two themes counts in each: rows do not add up. People of the editions of an action are added; the same person may count several times.",
    },
    view: { kind: "chart", label: "theme", number: "personnes" },
    select: `
SELECT ?theme ?personnes ?renseignees ?actions WHERE {
  {
    SELECT ?sujet (SUM(?nombre) AS ?personnes) (COUNT(DISTINCT ?operation) AS ?renseignees) WHERE {
      ?comptee hpa:headlineReach ?nombre ;
        dcat:theme ?sujet .
      ${operation("?comptee")}
    }
    GROUP BY ?sujet
  }
  {
    SELECT ?sujet (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
      ?action a hpa:Action ;
        dcat:theme ?sujet .
      ${operation()}
    }
    GROUP BY ?sujet
  }
  ?sujet skos:prefLabel ?theme .
  FILTER(LANG(?theme) = "fr")
}
ORDER BY DESC(?personnes) ?theme`,
  },
  {
    id: "indicators-with-breakdown",
    question: {
      fr: "Quels indicateurs chaque action publie-t-elle, avec leur répartition par territoire ?",
      en: "Which indicators does each action publish, with their breakdown by territory?",
    },
    keywords: ["indicator", "breakdown", "territory", "evaluation"],
    limits: {
      fr: "Une répartition peut être partielle : ce qui n'est pas réparti n'a pas de ligne. Les unités sont celles de la source.",
      en: "A breakdown may be partial: what is not broken down has no row. Units are those of the source.",
    },
    select: `
SELECT ?titre ?indicateur ?valeur ?unite ?territoire ?nombre ?action WHERE {
  ?action a hpa:Action ;
    hpa:evaluation/hpa:indicator ?mesure .
  ${french("?mesure", "skos:prefLabel", "?indicateur")}
  OPTIONAL { ?mesure schema:value ?valeur }
  OPTIONAL { ?mesure schema:unitText ?unite }
  OPTIONAL {
    ?mesure hpa:breakdown ?part .
    ?part sdmx-measure:obsValue ?nombre ;
      sdmx-dimension:refArea/skos:prefLabel ?territoire .
    FILTER(LANG(?territoire) = "fr")
  }
  ${TITLE}
}
ORDER BY COALESCE(STR(?titre), "") STR(?indicateur) ?territoire ?action ?valeur ?nombre ?unite`,
  },
  {
    id: "indicator-sums",
    question: {
      fr: "Pour quels indicateurs la somme par territoire s'écarte-t-elle du total imprimé, et de combien ?",
      en: "For which indicators does the sum by territory differ from the printed total, and by how much?",
    },
    keywords: ["indicator", "breakdown", "sum", "total", "quality"],
    limits: {
      fr: "Le total de référence passe avant la valeur quand la source donne les deux. Pourquoi la somme s'en écarte, la source ne le dit pas.",
      en: "The reference total comes before the value where the source gives both. Why the sum differs is not in the source.",
    },
    select: `
SELECT ?titre ?indicateur ?total ?somme (?total - ?somme AS ?ecart) ?territoires ?action WHERE {
  {
    SELECT ?action ?mesure (SUM(?nombre) AS ?somme) (COUNT(?part) AS ?territoires) WHERE {
      ?action a hpa:Action ;
        hpa:evaluation/hpa:indicator ?mesure .
      ?mesure hpa:breakdown ?part .
      ?part sdmx-dimension:refArea ?territoire ;
        sdmx-measure:obsValue ?nombre .
    }
    GROUP BY ?action ?mesure
  }
  OPTIONAL { ?mesure hpa:total ?reference }
  OPTIONAL { ?mesure schema:value ?valeur }
  BIND(COALESCE(?reference, ?valeur) AS ?total)
  FILTER(BOUND(?total))
  ${french("?mesure", "skos:prefLabel", "?indicateur")}
  ${TITLE}
}
ORDER BY COALESCE(STR(?titre), "") STR(?indicateur) ?action ?total ?somme ?territoires`,
  },
];
