import { type Action, headlineReach } from "@openhpa/core";
import {
  type Answer,
  counted,
  decimal,
  distinct,
  french,
  iriOf,
  label,
  orAbsent,
  orNone,
  reachedBy,
  scopesOf,
  yearOf,
} from "../answer-facts.js";

const statusOf = ({ evaluation }: Action) =>
  evaluation?.status ? label("evaluation-status", evaluation.status) : "non renseignée";
const rank = (index: number | undefined) => (index === undefined ? "–" : String(index + 1));

/** Objectives, evaluation, calendar, programmes. */
export const workAnswers: Readonly<Record<string, Answer>> = {
  "objectives-and-sub-objectives": {
    columns: ["titre", "rang", "nature", "objectif", "sous_rang", "sous_objectif", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) =>
        (action.objectives ?? []).flatMap(({ kind, text, objectives }, index) =>
          orNone(objectives).map((sub, at) => [
            french(action.title),
            rank(index),
            label("objective-kind", kind),
            french(text),
            rank(sub && at),
            french(sub?.text),
            iriOf(action),
          ]),
        ),
      ),
  },
  "objectives-without-indicators": {
    columns: ["objectifs", "titre", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) => {
        const { objectives = [], hasPart = [], evaluation } = action;
        const own = objectives.flatMap((objective) => [objective, ...(objective.objectives ?? [])]);
        const number = own.length + hasPart.flatMap((part) => part.objectives ?? []).length;
        if (number === 0 || evaluation?.indicators?.length) return [];
        return [[String(number), french(action.title), iriOf(action)]];
      }),
  },
  "parts-and-objectives": {
    columns: ["titre", "rang", "nature", "partie", "ordre", "objectif", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) =>
        (action.hasPart ?? []).flatMap(({ kind, title, objectives }, index) =>
          orNone(objectives).map((objective, at) => [
            french(action.title),
            rank(index),
            label("part-kind", kind),
            french(title),
            rank(objective && at),
            french(objective?.text),
            iriOf(action),
          ]),
        ),
      ),
  },
  "evaluation-by-theme": {
    columns: ["theme", "evaluation", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap((action) =>
          (action.themes ?? []).map(
            (code) => [[label("theme", code), statusOf(action)], action.key] as const,
          ),
        ),
        actions,
      ),
  },
  "evaluation-by-carrier-type": {
    columns: ["structure", "evaluation", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap((action) => {
          if (!action.carrier) return [];
          const type = action.carrier.structureType;
          return [
            [[type ? label("structure-type", type) : "non précisé", statusOf(action)], action.key] as const,
          ];
        }),
        actions,
      ),
  },
  "finished-without-results": {
    columns: ["annee", "titre", "porteur", "action"],
    rows: ({ actions }) =>
      actions
        .filter(({ status, evaluation, peopleReached }) => {
          const { indicators = [], qualitativeResults = [] } = evaluation ?? {};
          const results = [...indicators, ...qualitativeResults];
          return status === "completed" && results.length === 0 && peopleReached === undefined;
        })
        .map((action) => [
          yearOf(action),
          french(action.title),
          orAbsent(action.carrier?.name),
          iriOf(action),
        ]),
  },
  "actions-by-year": {
    columns: ["annee", "personnes", "renseignees", "actions"],
    rows: ({ actions }) =>
      reachedBy(
        actions.map((action) => [[yearOf(action)], action] as const),
        actions,
      ),
  },
  "recurring-or-one-off": {
    columns: ["theme", "rythme", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap(({ key, themes = [], frequency }) =>
          themes.map((code) => {
            const rhythm = frequency ? label("frequency", frequency) : "non renseigné";
            return [[label("theme", code), rhythm], key] as const;
          }),
        ),
        actions,
      ),
  },
  "chained-editions": {
    columns: ["annee_avant", "annee", "personnes_avant", "personnes", "titre", "avant", "action"],
    rows: ({ actions }) => {
      const byKey = new Map(actions.map((action) => [action.key, action]));
      return actions.flatMap((action) =>
        (action.precededBy ?? []).map(({ record, edition }) => {
          const before = byKey.get(record ?? "");
          return [
            orAbsent(before?.edition ?? edition),
            orAbsent(action.edition),
            decimal(before && headlineReach(before).people),
            decimal(headlineReach(action).people),
            french(action.title),
            // The address that the record gives, of one that was withdrawn too.
            record === undefined ? "–" : iriOf({ type: "Action", key: record } as Action),
            iriOf(action),
          ];
        }),
      );
    },
  },
  "steps-and-dates": {
    columns: ["titre", "partie", "etape", "debut", "fin", "imprime", "action"],
    rows: ({ actions }) =>
      distinct(
        actions.flatMap((action) =>
          scopesOf(action).flatMap((scope) =>
            [...(scope.steps ?? []), ...(scope.activities ?? [])].flatMap(({ title, period }) =>
              period === undefined
                ? []
                : [
                    [
                      french(action.title),
                      scope === action ? "–" : french(scope.title),
                      french(title),
                      orAbsent(period.start),
                      orAbsent(period.end),
                      orAbsent(period.asPrinted),
                      iriOf(action),
                    ],
                  ],
            ),
          ),
        ),
      ),
  },
  "programmes-and-actions": {
    columns: ["titre", "programme", "personnes", "renseignees", "actions"],
    rows: ({ actions }) => {
      const byKey = new Map(actions.map((action) => [action.key, action]));
      const pairs = actions.flatMap((action) =>
        (action.isPartOf ?? []).flatMap(({ record = "" }) => {
          const programme = byKey.get(record);
          return programme ? [[[french(programme.title), iriOf(programme)], action] as const] : [];
        }),
      );
      return reachedBy(pairs, actions);
    },
  },
  "regional-programmes": {
    columns: ["region", "numero", "programme", "objectif", "actions"],
    rows: ({ actions, territories }) =>
      counted(
        actions.flatMap(({ key, programmes = [] }) =>
          programmes.flatMap(({ region, number, label: name, objectives }) =>
            orNone(objectives).map((objective) => {
              const where = region ? orAbsent(territories.get(region)?.name) : "–";
              return [[where, orAbsent(number), french(name), french(objective?.label)], key] as const;
            }),
          ),
        ),
        actions,
      ),
  },
};
