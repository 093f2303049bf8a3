import { type Action, compareCodePoints } from "@openhpa/core";
import {
  ABSENT,
  type Answer,
  categoriesOf,
  counted,
  decimal,
  departementName,
  departementsOf,
  distinct,
  french,
  iriOf,
  label,
  orAbsent,
  settingsOf,
  yearOf,
} from "../answer-facts.js";

const bare = (category: string) => category.slice("smoc:".length);

type Outcome = NonNullable<Action["outcomes"]>[number];

/** Every chain of links that begins at an outcome, longest paths included. */
function chains(start: Outcome, all: ReadonlyMap<string, Outcome>): readonly (readonly Outcome[])[] {
  const next = (start.leadsTo ?? []).flatMap((key) => all.get(key) ?? []);
  return [[start], ...next.flatMap((item) => chains(item, all).map((chain) => [start, ...chain]))];
}

function chainsOf(outcomes: readonly Outcome[] = []) {
  const all = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
  return outcomes.flatMap((outcome) => chains(outcome, all));
}

const levelsOf = (chain: readonly Outcome[]) =>
  chain.map(({ category }) => bare(category).charAt(0)).join("");

/** The quoted passages that speak of an outcome, of one of its fields, or of a link to it. */
function passagesOf({ evidence = [] }: Action, key: string) {
  return evidence.filter(({ path, quote }) => {
    const [, list, holder, field, target] = path.split("/");
    return (
      quote !== undefined &&
      list === "outcomes" &&
      (holder === key || (field === "leadsTo" && target === key))
    );
  });
}

export const outcomeAnswers: Readonly<Record<string, Answer>> = {
  "prison-actions-by-departement": {
    columns: ["code", "departement", "annee", "titre", "action"],
    rows: ({ actions, territories }) =>
      actions
        .filter((action) => settingsOf(action).has("prison") && categoriesOf(action).includes("C1"))
        .flatMap((action) =>
          [...departementsOf(action, territories)].map((code) => [
            code,
            departementName(code, territories),
            yearOf(action),
            french(action.title),
            iriOf(action),
          ]),
        ),
  },
  "actions-by-outcome-category": {
    columns: ["categorie", "libelle", "stade", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap(({ key, outcomes = [] }) =>
          outcomes.map(({ category, stage }) => {
            const code = bare(category);
            return [[code, label("smoc", code), label("outcome-stage", stage)], key] as const;
          }),
        ),
        actions,
      ),
  },
  "outcome-categories-by-year-and-departement": {
    columns: ["categorie", "annee", "code", "departement", "actions"],
    rows: ({ actions, territories }) =>
      counted(
        actions.flatMap((action) =>
          categoriesOf(action)
            .filter((category) => !category.includes("-"))
            .flatMap((category) =>
              [...departementsOf(action, territories)].map(
                (code) =>
                  [[category, yearOf(action), code, departementName(code, territories)], action.key] as const,
              ),
            ),
        ),
        actions,
      ),
  },
  "measured-outcomes": {
    columns: ["categorie", "titre", "indicateur", "valeur", "unite", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) =>
        (action.outcomes ?? [])
          .filter(({ stage }) => stage === "measured")
          .flatMap(({ category, indicators = [] }) =>
            indicators.map((key) => {
              const found = action.evaluation?.indicators?.find((indicator) => indicator.key === key);
              return [
                bare(category),
                french(action.title),
                french(found?.name),
                decimal(found?.value),
                orAbsent(found?.unit),
                iriOf(action),
              ];
            }),
          ),
      ),
  },
  "outcome-pathways": {
    columns: ["mesure", "facteur", "determinant", "sante", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap(({ key, outcomes }) =>
          chainsOf(outcomes)
            .map((chain) => chain.map(({ category }) => bare(category)))
            .filter((codes) => codes.map((code) => code.charAt(0)).join("") === "ABCD")
            .map((codes) => [codes, key] as const),
        ),
        actions,
      ),
  },
  "outcome-pathway-evidence": {
    columns: [
      ...["titre", "mesure", "facteur", "determinant", "sante"],
      ...["etape", "passage", "source", "action"],
    ],
    rows: ({ actions }) =>
      distinct(
        actions.flatMap((action) =>
          chainsOf(action.outcomes)
            .filter((chain) => levelsOf(chain) === "ABCD")
            .flatMap((chain) =>
              chain.flatMap(({ key, category }) =>
                passagesOf(action, key).map(({ quote = "", source }) => [
                  french(action.title),
                  ...chain.map((outcome) => bare(outcome.category)),
                  ...[bare(category), quote],
                  french(action.sources?.find((one) => one.key === source)?.title),
                  iriOf(action),
                ]),
              ),
            ),
        ),
      ),
  },
  "longest-outcome-pathways": {
    columns: ["longueur", "titre", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) => {
        const longest = Math.max(0, ...chainsOf(action.outcomes).map((chain) => chain.length - 1));
        return longest === 0 ? [] : [[String(longest), french(action.title), iriOf(action)]];
      }),
  },
  "outcome-jumps": {
    columns: ["de", "vers", "titre", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) =>
        chainsOf(action.outcomes)
          .filter((chain) => chain.length === 2)
          .map((chain) => chain.map(({ category }) => bare(category)))
          .filter((codes) => ["AC", "AD", "BD"].includes(codes.map((code) => code.charAt(0)).join("")))
          .map((codes) => [...codes, french(action.title), iriOf(action)]),
      ),
  },
  "actions-by-setting": {
    columns: ["milieu", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap((action) =>
          [...settingsOf(action)].map((code) => [[label("setting", code)], action.key] as const),
        ),
        actions,
      ),
  },
  "levers-and-obstacles": {
    columns: ["nature", "texte", "milieu", "autres_milieux", "titre", "action"],
    rows: ({ actions }) =>
      actions
        .filter(({ themes = [] }) => themes.includes("addictive-behaviours"))
        .flatMap((action) => {
          const { evaluation, experience, settings = [] } = action;
          const statements = [
            ...(experience?.levers ?? []).map(({ text }) => ["levier", french(text)]),
            ...(experience?.obstacles ?? []).map(({ text }) => ["frein", french(text)]),
            ...(evaluation?.strengths ?? []).map(({ text }) => ["point fort", french(text)]),
            ...(evaluation?.weaknesses ?? []).map(({ text }) => ["point faible", french(text)]),
          ];
          const [first] = [...settings].sort(compareCodePoints);
          const where = [label("setting", first), first === undefined ? ABSENT : String(settings.length - 1)];
          return statements.map((statement) => [
            ...statement,
            ...where,
            ...[french(action.title), iriOf(action)],
          ]);
        }),
  },
  "obstacles-by-setting": {
    columns: ["milieu", "nature", "enonces"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap(({ key, settings = [], experience }) =>
          settings.flatMap((code) => [
            ...(experience?.levers ?? []).map(
              (item) => [[label("setting", code), "levier"], `${key} ${item.key}`] as const,
            ),
            ...(experience?.obstacles ?? []).map(
              (item) => [[label("setting", code), "frein"], `${key} ${item.key}`] as const,
            ),
          ]),
        ),
      ),
  },
};
