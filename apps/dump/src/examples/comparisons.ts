import type { ExampleQuery } from "./example-query.js";
import { AUDIENCE, codeList, operation } from "./query-parts.js";

const GROUPS = `?action a hpa:Action ;
    ${AUDIENCE} ?cible .
  OPTIONAL {
    ?cible hpa:lifeStage/skos:prefLabel ?etape .
    FILTER(LANG(?etape) = "fr")
  }
  OPTIONAL {
    ?cible hpa:situation ?situation .
    FILTER(?situation IN (situation:pregnant, situation:women-victims-of-violence))
  }`;
const AGE = 'COALESCE(STR(?etape), "non codé")';
const SEX = 'IF(BOUND(?situation), "femmes", "non codé")';

/** The actions of a country, found from its territories: each once, though it names several of them. */
const actionsOf = (country: string) => `{
        SELECT DISTINCT ?action WHERE {
          ?lieu dcterms:isPartOf* ${country} .
          ?action hpa:coverage/dcterms:spatial ?lieu ;
            a hpa:Action .
        }
      }`;

/** Numbers of a country by theme, in columns that end with its name. */
const inCountry = (country: string, name: string) => `OPTIONAL {
    SELECT ?sujet (COUNT(DISTINCT ?operation) AS ?nombre_${name}) WHERE {
      ${actionsOf(country)}
      ?action dcat:theme ?sujet .
      ${operation()}
    }
    GROUP BY ?sujet
  }
  OPTIONAL {
    SELECT ?sujet (SUM(?nombre) AS ?personnes_${name}) (COUNT(DISTINCT ?operation) AS ?connues_${name}) WHERE {
      ${actionsOf(country)}
      ?action dcat:theme ?sujet ;
        hpa:headlineReach ?nombre .
      ${operation()}
    }
    GROUP BY ?sujet
  }`;

/** Groups of people and countries beside each other. */
export const comparisonQueries: readonly ExampleQuery[] = [
  {
    id: "people-reached-by-age-and-sex",
    question: {
      fr: "Combien de personnes touchées par tranche d'âge et par sexe, d'après les champs codés ?",
      en: "How many people were reached by age band and sex, as far as fields are coded?",
    },
    keywords: ["people reached", "age", "sex", "life stage", "audience"],
    limits: {
      fr: "Le sexe n'a pas de champ codé : il n'est connu que des publics codés « femmes enceintes » ou « femmes victimes de violences ». Les groupes écrits en toutes lettres (« dont 55 filles ») n'y sont pas. Les personnes ne sont connues que d'une action dont tous les publics sont de la même tranche ; à qui elle s'adresse n'est pas qui est venu.",
      en: "Sex has no coded field: it is known only of audiences coded as pregnant women or women victims of violence. Groups in running text are not here. People are known only of an action all of whose audiences are of one band; whom it addresses is not who came.",
    },
    view: { kind: "chart", label: "age", number: "actions", series: "sexe" },
    select: `
SELECT ?age ?sexe ?personnes ?renseignees ?actions WHERE {
  {
    SELECT ?age ?sexe (COUNT(DISTINCT ?operation) AS ?actions) WHERE {
      ${GROUPS}
      BIND(${AGE} AS ?age)
      BIND(${SEX} AS ?sexe)
      ${operation()}
    }
    GROUP BY ?age ?sexe
  }
  OPTIONAL {
    SELECT ?age ?sexe (SUM(?nombre) AS ?personnes) (COUNT(DISTINCT ?operation) AS ?connues) WHERE {
      {
        SELECT ?action (MIN(?tranche) AS ?age) (MIN(?genre) AS ?sexe) WHERE {
          ${GROUPS}
          BIND(${AGE} AS ?tranche)
          BIND(${SEX} AS ?genre)
        }
        GROUP BY ?action
        HAVING (COUNT(DISTINCT ?tranche) = 1 && COUNT(DISTINCT ?genre) = 1)
      }
      ?action hpa:headlineReach ?nombre .
      ${operation()}
    }
    GROUP BY ?age ?sexe
  }
  BIND(COALESCE(?connues, 0) AS ?renseignees)
}
ORDER BY ?age ?sexe`,
  },
  {
    id: "france-and-switzerland",
    question: {
      fr: "Combien d'actions et de personnes touchées pour chaque thème, en France et en Suisse côte à côte ?",
      en: "How many actions and people reached for each theme, in France and Switzerland side by side?",
    },
    keywords: ["theme", "country", "France", "Switzerland", "count", "people reached"],
    limits: {
      fr: "Ce que les fiches contiennent n'est pas tout ce qui se fait : une base plus complète donne plus d'actions. Une action sans territoire n'est d'aucun pays ; une action des deux pays ou de deux thèmes compte dans chacun.",
      en: "What the records hold is not all that is done: a fuller database gives more actions. An action without a territory is of no country; one of both countries or of two themes counts in each.",
    },
    view: { kind: "chart", label: "theme", number: "actions_france" },
    select: `
SELECT ?theme ?actions_france ?personnes_france ?renseignees_france ?actions_suisse ?personnes_suisse ?renseignees_suisse WHERE {
  ?sujet skos:inScheme ${codeList("theme")} ;
    skos:prefLabel ?theme .
  FILTER(LANG(?theme) = "fr")
  ${inCountry("country:FR", "france")}
  ${inCountry("country:CH", "suisse")}
  FILTER(BOUND(?nombre_france) || BOUND(?nombre_suisse))
  BIND(COALESCE(?nombre_france, 0) AS ?actions_france)
  BIND(COALESCE(?connues_france, 0) AS ?renseignees_france)
  BIND(COALESCE(?nombre_suisse, 0) AS ?actions_suisse)
  BIND(COALESCE(?connues_suisse, 0) AS ?renseignees_suisse)
}
ORDER BY ?theme`,
  },
];
