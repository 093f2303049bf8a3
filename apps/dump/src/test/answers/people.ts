import { type Action, headlineReach, sirenOf } from "@openhpa/core";
import {
  ABSENT,
  type Answer,
  audiencesOf,
  broader,
  counted,
  decimal,
  departementName,
  departementsOf,
  distinct,
  type Facts,
  french,
  iriOf,
  label,
  orAbsent,
  orNone,
  placesOf,
  reachedBy,
  scopesOf,
  settingsOf,
  summed,
  yearOf,
} from "../answer-facts.js";

const indicatorsOf = ({ evaluation }: Action) => evaluation?.indicators ?? [];
/** The breakdown that may be summed: that of the only reach indicator that is no part of another. */
const headlineBreakdown = (action: Action) => {
  const { indicator } = headlineReach(action);
  return indicatorsOf(action).find(({ key }) => key === indicator)?.breakdown ?? [];
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const nearest = ["1. même commune", "2. même intercommunalité", "3. même département", "4. même région"];

/** The nearest circle around Nantes in which the action has a territory. */
function circleOf(action: Action, { territories }: Facts): string | undefined {
  const nantes = territories.get("commune:44109");
  const holders = [nantes?.code, nantes?.epci, nantes?.departement, nantes?.region];
  const covered = scopesOf(action).flatMap((scope) => scope.coverage?.territories ?? []);
  const codes = [...covered, ...placesOf(action).flatMap(({ territory }) => territory ?? [])];
  const within = codes.flatMap((code) => {
    const { epci, departement, region } = territories.get(code) ?? {};
    return [code, epci, departement, region];
  });
  return nearest[holders.findIndex((holder) => holder !== undefined && within.includes(holder as never))];
}

export const peopleAnswers: Readonly<Record<string, Answer>> = {
  "people-reached-by-departement": {
    columns: ["code", "departement", "personnes", "renseignees", "actions"],
    rows: ({ actions, territories }) => {
      const parts = actions.flatMap((action) =>
        headlineBreakdown(action)
          .filter(({ territory }) => territory?.startsWith("departement:"))
          .map(({ territory = "", value }) => ({
            code: territory.slice("departement:".length),
            key: action.key,
            value,
          })),
      );
      const known = new Map(
        counted(
          parts.map(({ code, key }) => [[code], key]),
          actions,
        ) as [string, string][],
      );
      const here = [
        ...parts.map(({ code, key }) => [[code], key] as const),
        ...actions.flatMap((action) =>
          [...departementsOf(action, territories)].map((code) => [[code], action.key] as const),
        ),
      ];
      const all = new Map(counted(here, actions) as [string, string][]);
      return summed(parts.map(({ code, value }) => [[code], value])).map(([code = "", people = ""]) => [
        ...[code, departementName(code, territories), people],
        ...[known.get(code) ?? ABSENT, all.get(code) ?? ABSENT],
      ]);
    },
  },
  "people-reached-by-action": {
    columns: ["titre", "annee", "personnes", "somme", "concordance", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) => {
        const parts = headlineBreakdown(action).filter(({ territory }) => territory !== undefined);
        const total = sum(parts.map(({ value }) => value));
        if (action.peopleReached === undefined || parts.length === 0) return [];
        const same = total === action.peopleReached ? "oui" : "non";
        const numbers = [decimal(action.peopleReached), decimal(total), same];
        return [[french(action.title), yearOf(action), ...numbers, iriOf(action)]];
      }),
  },
  "people-reached-by-theme": {
    columns: ["theme", "personnes", "renseignees", "actions"],
    rows: ({ actions }) =>
      reachedBy(
        actions.flatMap((action) =>
          (action.themes ?? []).map((code) => [[label("theme", code)], action] as const),
        ),
        actions,
      ).filter(([, people]) => people !== ABSENT),
  },
  "indicators-with-breakdown": {
    columns: ["indicateur", "valeur", "unite", "territoire", "nombre", "action"],
    rows: ({ actions, territories }) =>
      actions.flatMap((action) =>
        indicatorsOf(action).flatMap(({ name, value, unit, breakdown = [] }) =>
          orNone(breakdown.filter(({ territory }) => territory !== undefined)).map((part) => [
            french(name),
            decimal(value),
            orAbsent(unit),
            orAbsent(territories.get(part?.territory ?? "")?.name),
            decimal(part?.value),
            iriOf(action),
          ]),
        ),
      ),
  },
  "indicator-sums": {
    columns: ["titre", "indicateur", "total", "somme", "ecart", "territoires", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) =>
        indicatorsOf(action).flatMap(({ name, value, total = value, breakdown = [] }) => {
          const parts = breakdown.filter(({ territory }) => territory !== undefined);
          const added = sum(parts.map((part) => part.value));
          if (total === undefined || parts.length === 0) return [];
          const numbers = [total, added, total - added, parts.length].map(decimal);
          return [[french(action.title), french(name), ...numbers, iriOf(action)]];
        }),
      ),
  },
  "actions-by-departement": {
    columns: ["code", "departement", "actions", "porteurs"],
    rows: ({ actions, territories }) => {
      const places = actions.flatMap((action) =>
        [...departementsOf(action, territories)].map(
          (code) => [[code, departementName(code, territories)], action] as const,
        ),
      );
      const keyed = places.map(([place, { key }]) => [place, key] as const);
      return counted(keyed, actions).map(([code = "", name = "", count = ""]) => {
        const carriers = places.flatMap(([[place], { carrier }]) =>
          place === code && carrier ? [sirenOf(carrier) ?? carrier.name] : [],
        );
        return [code, name, count, String(new Set(carriers).size)];
      });
    },
  },
  "actions-near-a-place": {
    columns: ["proximite", "titre", "action"],
    rows: (facts) =>
      facts.actions.flatMap((action) => {
        const circle = circleOf(action, facts);
        return circle === undefined ? [] : [[circle, french(action.title), iriOf(action)]];
      }),
  },
  audiences: {
    columns: ["titre", "axe", "valeur", "public", "action"],
    rows: ({ actions }) =>
      distinct(
        actions.flatMap((action) =>
          audiencesOf(action).flatMap(({ lifeStages = [], situations = [], roles = [], asPrinted }) =>
            [
              ...lifeStages.map((code) => ["âge de la vie", label("life-stage", code)]),
              ...situations.map((code) => ["situation", label("situation", code)]),
              ...roles.map((code) => ["rôle", label("audience-role", code)]),
            ].map((pair) => [french(action.title), ...pair, orAbsent(asPrinted), iriOf(action)]),
          ),
        ),
      ),
  },
  "themes-by-life-stage": {
    columns: ["theme", "age", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap((action) =>
          (action.themes ?? []).flatMap((theme) =>
            audiencesOf(action)
              .flatMap(({ lifeStages = [] }) => lifeStages)
              .map((stage) => [[label("theme", theme), label("life-stage", stage)], action.key] as const),
          ),
        ),
        actions,
      ),
  },
  "settings-by-audience": {
    columns: ["milieu", "public", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap((action) =>
          [...settingsOf(action)].flatMap((setting) =>
            audiencesOf(action)
              .flatMap(({ situations = [] }) => situations)
              .map((code) => [[label("setting", setting), label("situation", code)], action.key] as const),
          ),
        ),
        actions,
      ),
  },
  "actions-by-substance": {
    columns: ["substance", "personnes", "renseignees", "actions"],
    rows: ({ actions }) =>
      reachedBy(
        actions.flatMap((action) =>
          (action.substances ?? []).map((code) => [[label("substance", code)], action] as const),
        ),
        actions,
      ),
  },
  "psychosocial-skills": {
    columns: ["famille", "competence", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap(({ key, psychosocialSkills = [] }) =>
          psychosocialSkills.map(
            (code) =>
              [
                [
                  label("psychosocial-skill", broader("psychosocial-skill", code)),
                  label("psychosocial-skill", code),
                ],
                key,
              ] as const,
          ),
        ),
        actions,
      ),
  },
  "actions-by-sdg": {
    columns: ["cible", "libelle", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap(({ key, sdgs = [] }) =>
          sdgs.map((code) => [[code, label("sdg", code)], key] as const),
        ),
        actions,
      ),
  },
};
