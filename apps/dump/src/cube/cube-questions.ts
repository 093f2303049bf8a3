import { cubeLevels, type Dimension, dimensionSets, UNSTATED } from "@openhpa/statistics";
import { toSparql } from "../examples/example-query.js";
import { AUDIENCE, COVERED, codeList } from "../examples/query-parts.js";
import { type Both, dimensionWords, tableName } from "./cube-terms.js";

/** The question that gives the cells of a table of the cube, all levels of territory together. */
export interface CubeQuestion {
  readonly dimensions: readonly Dimension[];
  /** Name of the table and of its file: `year-theme`. */
  readonly name: string;
  readonly question: Both;
  /** A whole SPARQL query. */
  readonly sparql: string;
}

/** Columns and pattern of a dimension; each column is bound in every row. */
interface Part {
  readonly columns: readonly string[];
  readonly pattern: string;
}

const stated = (value: string, column: string) => `BIND(COALESCE(STR(${value}), "${UNSTATED}") AS ${column})`;

const parts: Readonly<Record<Dimension, Part>> = {
  year: {
    columns: ["?annee"],
    pattern: `OPTIONAL { ?fiche hpa:edition ?parution }
      OPTIONAL { ?fiche dcterms:temporal/hpa:start ?debut }
      BIND(SUBSTR(STR(COALESCE(?parution, ?debut, "")), 1, 4) AS ?texte)
      BIND(IF(REGEX(?texte, "^[0-9]{4}$"), ?texte, "${UNSTATED}") AS ?annee)`,
  },
  territory: {
    columns: ["?niveau", "?territoire"],
    pattern: `VALUES ?niveau { ${cubeLevels.map(codeList).join(" ")} }
      OPTIONAL {
        ?fiche ${COVERED} ?lieu .
        ?lieu skos:inScheme ?niveau .
      }
      ${stated("?lieu", "?territoire")}`,
  },
  theme: {
    columns: ["?theme"],
    pattern: `OPTIONAL { ?fiche dcat:theme ?sujet }
      ${stated("?sujet", "?theme")}`,
  },
  audience: {
    columns: ["?public"],
    pattern: `OPTIONAL { ?fiche ${AUDIENCE}/(hpa:lifeStage|hpa:situation|hpa:role) ?cible }
      ${stated("?cible", "?public")}`,
  },
  category: {
    columns: ["?categorie"],
    pattern: `OPTIONAL {
        ?fiche hpa:outcome/hpa:outcomeCategory ?case .
        OPTIONAL { ?case skos:broader ?dessus }
      }
      ${stated("COALESCE(?dessus, ?case)", "?categorie")}`,
  },
};

function selectOf(dimensions: readonly Dimension[]): string {
  const columns = dimensions.flatMap((dimension) => parts[dimension].columns).join(" ");
  const patterns = dimensions.map((dimension) => parts[dimension].pattern).join("\n      ");
  return `
# Chaque fiche une fois par case ; les éditions d'une action sont une action, celle de la première. Sans nombre connu, pas de somme.
SELECT ${columns} (COUNT(DISTINCT ?premiere) AS ?actions) (COUNT(?fiche) AS ?editions) (COUNT(?nombre) AS ?renseignees)
  (IF(COUNT(?nombre) > 0, SUM(COALESCE(?nombre, 0)), 1 / 0) AS ?personnes) WHERE {
  {
    SELECT DISTINCT ?fiche ${columns} WHERE {
      ?fiche a hpa:Action .
      ${patterns}
    }
  }
  OPTIONAL { ?fiche hpa:firstEdition ?debutee }
  BIND(COALESCE(?debutee, ?fiche) AS ?premiere)
  OPTIONAL { ?fiche hpa:headlineReach ?nombre }
}
${columns === "" ? "" : `GROUP BY ${columns}\nORDER BY ${columns}`}`;
}

function questionOf(dimensions: readonly Dimension[]): Both {
  const by = (language: keyof Both, and: string) =>
    dimensions.map((dimension) => dimensionWords[dimension].name[language]).join(and);
  if (dimensions.length === 0)
    return {
      fr: "Combien d'actions et de personnes touchées en tout ?",
      en: "How many actions and people reached in all?",
    };
  return {
    fr: `Combien d'actions et de personnes touchées par ${by("fr", " et ")} ?`,
    en: `How many actions and people reached by ${by("en", " and ")}?`,
  };
}

/** A question for each table of the cube. */
export const cubeQuestions: readonly CubeQuestion[] = dimensionSets.map((dimensions) => ({
  dimensions,
  name: tableName(dimensions),
  question: questionOf(dimensions),
  sparql: toSparql({ select: selectOf(dimensions) }),
}));
