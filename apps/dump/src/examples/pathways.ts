import type { ExampleQuery } from "./example-query.js";
import { french, operation, TITLE } from "./query-parts.js";

/** Chains of at most five links: the model has four levels, and two outcomes of one level may follow each other. */
const LENGTHS = [1, 2, 3, 4, 5] as const;

function chain(length: number): string {
  return Array.from({ length }, () => "hpa:leadsTo").join("/");
}

const lengths = LENGTHS.map((length) => `{ ?depart ${chain(length)} ?arrivee . BIND(${length} AS ?liens) }`);

/** The complete pathways of an action: outcomes `?a` to `?d` of the four levels, with the notations of their categories. */
const PATHWAY = `?action a hpa:Action ;
    hpa:outcome ?a .
  ?a hpa:leadsTo ?b ;
    hpa:outcomeCategory ?categorie_a .
  ?b hpa:leadsTo ?c ;
    hpa:outcomeCategory ?categorie_b .
  ?c hpa:leadsTo ?d ;
    hpa:outcomeCategory ?categorie_c .
  ?d hpa:outcomeCategory ?categorie_d .
  ?categorie_a hpa:smocLevel "A" ; skos:notation ?mesure .
  ?categorie_b hpa:smocLevel "B" ; skos:notation ?facteur .
  ?categorie_c hpa:smocLevel "C" ; skos:notation ?determinant .
  ?categorie_d hpa:smocLevel "D" ; skos:notation ?sante .`;

/** How outcomes lead to each other: A measures, B influencing factors, C determinants, D health. */
export const pathwayQueries: readonly ExampleQuery[] = [
  {
    id: "outcome-pathways",
    question: {
      fr: "Quels chemins complets mènent d'une mesure (A) à un facteur (B), un déterminant (C) et la santé (D), et dans combien d'actions ?",
      en: "Which complete pathways lead from a measure (A) to a factor (B), a determinant (C) and health (D), and in how many actions?",
    },
    keywords: ["SMOC", "outcome", "pathway", "leadsTo", "count"],
    limits: {
      fr: "Un chemin est une logique déclarée, pas un effet démontré ; les chemins incomplets n'y sont pas.",
      en: "A pathway is a stated logic, not a proven effect; incomplete pathways are not here.",
    },
    select: `
SELECT ?mesure ?facteur ?determinant ?sante (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ${PATHWAY}
  ${operation()}
}
GROUP BY ?mesure ?facteur ?determinant ?sante
ORDER BY DESC(?actions) ?mesure ?facteur ?determinant ?sante`,
  },
  {
    id: "outcome-pathway-evidence",
    question: {
      fr: "Quels passages des sources disent chaque étape d'un chemin complet de résultats (A, B, C, D) ?",
      en: "Which passages of the sources tell each step of a complete outcome pathway (A, B, C, D)?",
    },
    keywords: ["SMOC", "outcome", "pathway", "leadsTo", "evidence", "quote"],
    limits: {
      fr: "Une preuve parle d'un résultat ou de l'un de ses champs. Un chemin dont aucun passage n'est cité n'a pas de ligne, et cela ne dit pas qu'il est faux.",
      en: "A piece of evidence speaks of an outcome or of one of its fields. A pathway of which no passage is quoted has no row, which does not make it wrong.",
    },
    select: `
SELECT DISTINCT ?titre ?mesure ?facteur ?determinant ?sante ?etape ?passage ?source ?action WHERE {
  ${PATHWAY}
  ?action hpa:outcome ?resultat .
  ?resultat hpa:outcomeCategory/skos:notation ?etape .
  FILTER(?resultat IN (?a, ?b, ?c, ?d))
  ?preuve (hpa:aboutNode|hpa:aboutValue) ?resultat ;
    hpa:quote ?passage ;
    hpa:inSource ?document .
  ${french("?document", "dcterms:title", "?source")}
  ${TITLE}
}
ORDER BY COALESCE(STR(?titre), "") ?action ?mesure ?facteur ?determinant ?sante ?etape COALESCE(STR(?passage), "") STR(?source)`,
  },
  {
    id: "longest-outcome-pathways",
    question: {
      fr: "Combien de liens compte le plus long chemin de résultats de chaque action (jusqu'à cinq) ?",
      en: "How many links does the longest outcome pathway of each action have (up to five)?",
    },
    keywords: ["SMOC", "outcome", "pathway", "leadsTo", "longest"],
    limits: {
      fr: "Au-delà de cinq liens, la longueur n'est plus comptée. Un chemin long n'est pas un meilleur chemin.",
      en: "Beyond five links, the length is no longer counted. A long pathway is not a better one.",
    },
    select: `
SELECT ?longueur ?titre ?action WHERE {
  {
    SELECT ?action (MAX(?liens) AS ?longueur) WHERE {
      ?action a hpa:Action ;
        hpa:outcome ?depart .
      ${lengths.join("\n      UNION ")}
    }
    GROUP BY ?action
  }
  ${TITLE}
}
ORDER BY DESC(?longueur) COALESCE(STR(?titre), "") ?action`,
  },
  {
    id: "outcome-jumps",
    question: {
      fr: "Quelles actions sautent une étape du modèle suisse, par exemple d'une mesure (A) directement à un déterminant (C) ?",
      en: "Which actions jump over a level of the Swiss model, such as from a measure (A) straight to a determinant (C)?",
    },
    keywords: ["SMOC", "outcome", "pathway", "jump", "quality"],
    limits: {
      fr: "Un saut peut être voulu, ou l'étape seulement non écrite : la fiche ne le dit pas.",
      en: "A jump may be meant, or the level merely not written down: the record does not say which.",
    },
    select: `
SELECT ?de ?vers ?titre ?action WHERE {
  ?action a hpa:Action ;
    hpa:outcome ?depart .
  ?depart hpa:leadsTo ?arrivee ;
    hpa:outcomeCategory/skos:notation ?de .
  ?arrivee hpa:outcomeCategory/skos:notation ?vers .
  FILTER(CONCAT(SUBSTR(?de, 1, 1), SUBSTR(?vers, 1, 1)) IN ("AC", "AD", "BD"))
  ${TITLE}
}
ORDER BY ?de ?vers COALESCE(STR(?titre), "") ?action`,
  },
];
