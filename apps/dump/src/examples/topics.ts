import type { ExampleQuery } from "./example-query.js";
import { knownReach, operation } from "./query-parts.js";

/** Substances, psychosocial skills, Sustainable Development Goals. */
export const topicQueries: readonly ExampleQuery[] = [
  {
    id: "actions-by-substance",
    question: {
      fr: "Combien d'actions sur le tabac, l'alcool, le cannabis et les autres substances, combien de personnes touchées, et pour combien d'actions le sait-on ?",
      en: "How many actions on tobacco, alcohol, cannabis and other substances, how many people reached, and for how many actions is it known?",
    },
    keywords: ["substance", "tobacco", "alcohol", "count"],
    limits: {
      fr: "Une action sur deux substances compte dans chacune, et ses personnes aussi : les lignes ne s'additionnent pas.",
      en: "An action on two substances counts in each, and so do its people: rows do not add up.",
    },
    view: { kind: "chart", label: "substance", number: "actions" },
    select: `
SELECT ?substance ?actions ?personnes ?renseignees WHERE {
  {
    SELECT ?produit (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
      ?action a hpa:Action ;
        hpa:substance ?produit .
      ${operation()}
    }
    GROUP BY ?produit
  }
  ${knownReach("?produit", "?comptee hpa:substance ?produit .")}
  ?produit skos:prefLabel ?substance .
  FILTER(LANG(?substance) = "fr")
}
ORDER BY DESC(?actions) ?substance`,
  },
  {
    id: "psychosocial-skills",
    question: {
      fr: "Quelles compétences psychosociales sont travaillées, dans quelle famille, et par combien d'actions ?",
      en: "Which psychosocial skills are worked on, in which family, and by how many actions?",
    },
    keywords: ["psychosocial skill", "family", "count"],
    limits: {
      fr: "Que la compétence est travaillée ne dit pas qu'elle est acquise.",
      en: "That a skill is worked on does not say that it is acquired.",
    },
    view: { kind: "chart", label: "competence", number: "actions", series: "famille" },
    select: `
SELECT ?famille ?competence (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:psychosocialSkill ?savoir .
  ?savoir skos:prefLabel ?competence .
  FILTER(LANG(?competence) = "fr")
  OPTIONAL {
    ?savoir skos:broader/skos:prefLabel ?famille .
    FILTER(LANG(?famille) = "fr")
  }
  ${operation()}
}
GROUP BY ?famille ?competence
ORDER BY ?famille DESC(?actions) ?competence`,
  },
  {
    id: "actions-by-sdg",
    question: {
      fr: "À quels objectifs de développement durable les actions contribuent-elles ?",
      en: "Which Sustainable Development Goals do the actions contribute to?",
    },
    keywords: ["SDG", "2030 Agenda", "count"],
    limits: {
      fr: "Le lien à un objectif est déclaré ou codé ; combien l'action y contribue n'est pas dans la fiche.",
      en: "The link to a goal is stated or coded; how much the action contributes is not in the record.",
    },
    view: { kind: "chart", label: "cible", number: "actions" },
    select: `
SELECT ?cible ?libelle (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
  ?action a hpa:Action ;
    hpa:sdg ?objectif .
  ?objectif skos:notation ?cible ;
    skos:prefLabel ?libelle .
  FILTER(LANG(?libelle) = "fr")
  ${operation()}
}
GROUP BY ?cible ?libelle
ORDER BY ?cible`,
  },
];
