import { classOf, type ModelClass, recordClasses } from "@openhpa/core";
import type { ExampleQuery } from "./example-query.js";
import { codeList } from "./query-parts.js";

/** Property paths of the fields that answer an item of the checklist, also those of single objects (`hpa:experience/hpa:drift`). */
function pathsByItem(entry: ModelClass, before = ""): readonly (readonly [item: string, path: string])[] {
  return entry.fields.flatMap((field) => {
    const path = before + (field.iri ?? `hpa:${field.name}`);
    if (field.tidier) return [[field.tidier, path] as const];
    const of = classOf(field);
    return of?.identity.by === "field" ? pathsByItem(of, `${path}/`) : [];
  });
}

const paths = pathsByItem(recordClasses.Action);
const items = [...new Set(paths.map(([item]) => item))].sort((a, b) => Number(a) - Number(b));
const answered = items.map((item) => {
  const own = [...new Set(paths.flatMap(([of, path]) => (of === item ? [path] : [])))];
  return `{ ?action ${own.join("|")} ?valeur . BIND("${item}" AS ?point) }`;
});

/** How fully actions are described. */
export const reportingQueries: readonly ExampleQuery[] = [
  {
    id: "tidier-completeness",
    question: {
      fr: "Combien de fiches répondent à chaque point de la grille TIDieR-PHP ?",
      en: "How many records answer each item of the TIDieR-PHP checklist?",
    },
    keywords: ["completeness", "TIDieR-PHP", "reporting", "count"],
    limits: {
      fr: "Un point a une réponse dès qu'un champ qui s'y rapporte est rempli : si elle suffit pour refaire l'action, personne ne l'a jugé. Chaque édition est une fiche à elle seule.",
      en: "An item is answered once a field that belongs to it is filled: whether that is enough to repeat the action, nobody judged. Each edition is a record of its own.",
    },
    view: { kind: "chart", label: "libelle", number: "fiches" },
    select: `
SELECT ?point ?libelle ?fiches ?toutes WHERE {
  {
    SELECT (COUNT(DISTINCT ?decrite) AS ?toutes) WHERE {
      ?decrite a hpa:Action .
    }
  }
  ?critere skos:inScheme ${codeList("tidier-php")} ;
    skos:notation ?point ;
    skos:prefLabel ?libelle .
  FILTER(LANG(?libelle) = "fr")
  OPTIONAL {
    SELECT ?point (COUNT(DISTINCT ?action) AS ?nombre) WHERE {
      ${answered.join("\n      UNION ")}
      ?action a hpa:Action .
    }
    GROUP BY ?point
  }
  BIND(COALESCE(?nombre, 0) AS ?fiches)
}
ORDER BY ?point`,
  },
];
