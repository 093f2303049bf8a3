import { type Action, coverageOf, type Fields, headlineReach, recordClasses, sirenOf } from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import { populationOf, populationSources } from "@openhpa/vocabularies/territories";
import {
  ABSENT,
  type Answer,
  audiencesOf,
  counted,
  decimal,
  distinct,
  type Facts,
  french,
  iriOf,
  label,
  orAbsent,
  reachedBy,
  whole,
  yearOf,
} from "../answer-facts.js";

type Breakdown = readonly { readonly territory?: string | undefined; readonly value: number }[];

function headlineBreakdown(action: Action): Breakdown {
  const { indicator } = headlineReach(action);
  return action.evaluation?.indicators?.find(({ key }) => key === indicator)?.breakdown ?? [];
}

/** Rows of a rate: `numbers` gives what an action counts in each territory, by typed code. */
function perInhabitant(
  { actions, territories }: Facts,
  numbers: (action: Action) => readonly (readonly [code: string, value: number])[],
): string[][] {
  const groups = new Map<string, { people: number; known: Set<string> }>();
  for (const action of actions) {
    for (const [code, value] of numbers(action)) {
      const name = JSON.stringify([yearOf(action), code]);
      const group = groups.get(name) ?? { people: 0, known: new Set() };
      group.people += value;
      group.known.add(whole(actions, action.key));
      groups.set(name, group);
    }
  }
  return [...groups].flatMap(([name, { people, known }]) => {
    const [year, code] = JSON.parse(name) as [string, string];
    const inhabitants = populationOf(code);
    if (inhabitants === undefined) return [];
    const rate = Math.round((people * 100_000) / inhabitants) / 10;
    const place = [code.split(":")[1] as string, orAbsent(territories.get(code)?.name)];
    const against = [decimal(inhabitants), populationSources.FR.year, decimal(rate)];
    return [[year, ...place, decimal(people), String(known.size), ...against]];
  });
}

const rateColumns = (place: string) => [
  ...["annee", "code", place, "personnes", "renseignees"],
  ...["habitants", "annee_population", "pour_dix_mille"],
];

const WOMEN = ["pregnant", "women-victims-of-violence"];

/** Age bands and sexes of the audiences of an action, as far as they are coded. */
function bandsOf(action: Action): readonly (readonly [age: string, sex: string])[] {
  return audiencesOf(action).flatMap(({ lifeStages = [], situations = [] }) => {
    const sex = situations.some((code) => WOMEN.includes(code)) ? "femmes" : "non codé";
    const ages = lifeStages.length === 0 ? ["non codé"] : lifeStages.map((code) => label("life-stage", code));
    return ages.map((age) => [age, sex] as const);
  });
}

function countriesOf({ coverage }: Action, { territories }: Facts): ReadonlySet<string> {
  const codes = coverage?.territories ?? [];
  return new Set(
    codes.flatMap((code) => [code, ...territories.ancestors(code).map((holder) => holder.code)]),
  );
}

/** Actions, people and for how many actions they are known, by theme, of the actions of a country. */
function byTheme(facts: Facts, country: string): ReadonlyMap<string, readonly string[]> {
  const pairs = facts.actions
    .filter((action) => countriesOf(action, facts).has(country))
    .flatMap((action) => (action.themes ?? []).map((code) => [[code], action] as const));
  return new Map(
    reachedBy(pairs, facts.actions).map(([code = "", people = "", known = "", all = ""]) => [
      code,
      [all, people, known],
    ]),
  );
}

const organisationsOf = ({ carrier, partners = [], funders = [] }: Action) => [
  ...(carrier ? [carrier] : []),
  ...partners,
  ...funders.flatMap(({ funder }) => funder ?? []),
];

/** The lineage of a plan, whichever of two plans says that one follows the other. */
function lineageOf(notation: string): ReadonlySet<string> {
  const plans = [...schemes.plan.concepts.values()].map((concept) => ({
    notation: concept.notation as string,
    ...(concept.plan as { predecessor?: string; successor?: string } | undefined),
  }));
  const walk = (from: string, next: (of: string) => readonly string[], found = new Set<string>()) => {
    for (const each of next(from)) {
      if (found.has(each)) continue;
      found.add(each);
      walk(each, next, found);
    }
    return found;
  };
  const earlier = (of: string) =>
    plans.flatMap((plan) => [
      ...(plan.notation === of && plan.predecessor ? [plan.predecessor] : []),
      ...(plan.successor === of ? [plan.notation] : []),
    ]);
  const later = (of: string) =>
    plans.flatMap((plan) => [
      ...(plan.notation === of && plan.successor ? [plan.successor] : []),
      ...(plan.predecessor === of ? [plan.notation] : []),
    ]);
  return new Set([notation, ...walk(notation, earlier), ...walk(notation, later)]);
}

const ASKED_PLAN = "fr-mildeca-2018";

/** The quoted passages that speak of a thing of a list or of one of its fields, or of a link to it. */
function passagesAbout({ evidence = [] }: Action, list: string, key: string) {
  const about = (path: string) => path === `${list}/${key}` || path.startsWith(`${list}/${key}/`);
  const linked = (path: string) => list === "/outcomes" && path.endsWith(`/leadsTo/${key}`);
  return evidence.filter(({ path, quote }) => quote !== undefined && (about(path) || linked(path)));
}

/** Every text of an action that the search looks at, with what it is called. */
function textsOf(action: Action): readonly (readonly [place: string, text: unknown])[] {
  return [
    ["titre", action.title],
    ["résumé", action.summary],
    ["contexte", action.context],
    ...(action.objectives ?? []).map(({ text }) => ["objectif", text] as const),
    ...(action.activities ?? []).map(({ description }) => ["activité", description] as const),
  ];
}

/** Rates, groups of people, countries, units, costs, words and completeness. */
export const comparisonAnswers: Readonly<Record<string, Answer>> = {
  "people-reached-per-inhabitant-by-departement": {
    columns: rateColumns("departement"),
    rows: (facts) =>
      perInhabitant(facts, (action) =>
        headlineBreakdown(action).flatMap(({ territory, value }) =>
          territory?.startsWith("departement:") ? [[territory, value] as const] : [],
        ),
      ),
  },
  "people-reached-per-inhabitant-by-region": {
    columns: rateColumns("region"),
    rows: (facts) =>
      perInhabitant(facts, (action) => {
        const parts = headlineBreakdown(action);
        const stated = new Set(parts.map(({ territory }) => territory));
        return parts.flatMap(({ territory = "", value }) => {
          if (territory.startsWith("region:")) return [[territory, value] as const];
          const region = facts.territories.get(territory)?.region;
          if (!territory.startsWith("departement:") || !region || stated.has(region)) return [];
          return [[region, value] as const];
        });
      }),
  },
  "people-reached-by-age-and-sex": {
    columns: ["age", "sexe", "personnes", "renseignees", "actions"],
    rows: ({ actions }) => {
      const pairs = actions.flatMap((action) => bandsOf(action).map((band) => [band, action] as const));
      const single = pairs.filter(
        ([, action]) => new Set(bandsOf(action).map((band) => JSON.stringify(band))).size === 1,
      );
      const known = new Map(
        reachedBy(single, actions).map(([age, sex, people = "", count = ""]) => [
          JSON.stringify([age, sex]),
          [people, count],
        ]),
      );
      return reachedBy(pairs, actions).map(([age = "", sex = "", , , all = ""]) => {
        const [people = ABSENT, count = "0"] = known.get(JSON.stringify([age, sex])) ?? [];
        return [age, sex, people, count, all];
      });
    },
  },
  "france-and-switzerland": {
    columns: [
      ...["theme", "actions_france", "personnes_france", "renseignees_france"],
      ...["actions_suisse", "personnes_suisse", "renseignees_suisse"],
    ],
    rows: (facts) => {
      const [france, switzerland] = [byTheme(facts, "country:FR"), byTheme(facts, "country:CH")];
      const none = ["0", ABSENT, "0"];
      return [...new Set([...france.keys(), ...switzerland.keys()])].map((code) => [
        label("theme", code),
        ...(france.get(code) ?? none),
        ...(switzerland.get(code) ?? none),
      ]);
    },
  },
  "organisations-by-siren": {
    columns: ["siren", "nom", "actions_sous_ce_nom", "actions"],
    rows: ({ actions }) => {
      const met = actions.flatMap((action) =>
        organisationsOf(action).flatMap((organisation) => {
          const siren = sirenOf(organisation);
          return siren === undefined ? [] : [{ siren, name: organisation.name ?? ABSENT, key: action.key }];
        }),
      );
      const all = new Map(
        counted(
          met.map(({ siren, key }) => [[siren], key] as const),
          actions,
        ) as [string, string][],
      );
      return counted(
        met.map(({ siren, name, key }) => [[siren, name], key] as const),
        actions,
      ).map(([siren = "", name = "", number = ""]) => [siren, name, number, all.get(siren) ?? ABSENT]);
    },
  },
  "cost-per-person": {
    columns: ["titre", "annee", "cout", "monnaie", "personnes", "par_personne", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) => {
        const { people } = headlineReach(action);
        const funders = action.funders ?? [];
        const currencies = new Set(funders.map(({ currency }) => currency));
        const amounts = funders.flatMap(({ amount }) => amount ?? []);
        const [currency] = currencies;
        if (!people || funders.length === 0 || amounts.length < funders.length) return [];
        if (currencies.size !== 1 || currency === undefined) return [];
        const cost = amounts.reduce((sum, amount) => sum + amount, 0);
        const each = Math.round((cost * 100) / people) / 100;
        const numbers = [decimal(cost), currency, decimal(people), decimal(each)];
        return [[french(action.title), yearOf(action), ...numbers, iriOf(action)]];
      }),
  },
  "measured-outcome-evidence": {
    columns: ["categorie", "titre", "indicateur", "valeur", "unite", "passage", "source", "action"],
    rows: ({ actions }) =>
      distinct(
        actions.flatMap((action) =>
          (action.outcomes ?? [])
            .filter(({ stage }) => stage === "measured")
            .flatMap((outcome) =>
              (outcome.indicators ?? []).flatMap((key) => {
                const indicator = action.evaluation?.indicators?.find((one) => one.key === key);
                const passages = [
                  ...passagesAbout(action, "/outcomes", outcome.key),
                  ...passagesAbout(action, "/evaluation/indicators", key),
                ];
                return passages.map(({ quote = "", source }) => [
                  ...[outcome.category.slice("smoc:".length), french(action.title), french(indicator?.name)],
                  ...[decimal(indicator?.value), orAbsent(indicator?.unit), quote],
                  french(action.sources?.find((one) => one.key === source)?.title),
                  iriOf(action),
                ]);
              }),
            ),
        ),
      ),
  },
  "text-search": {
    columns: ["champ", "texte", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) =>
        textsOf(action).flatMap(([place, text]) =>
          Object.values((text ?? {}) as Readonly<Record<string, string>>)
            .filter((words) => words.toLowerCase().includes("jeunes"))
            .map((words) => [place, words, iriOf(action)]),
        ),
      ),
  },
  "plan-lineage": {
    columns: ["plan", "demande", "actions"],
    rows: ({ actions }) =>
      [...lineageOf(ASKED_PLAN)].map((notation) => {
        const own = actions.filter(({ plans = [] }) => plans.some(({ plan }) => plan === notation));
        const number = new Set(own.map(({ key }) => whole(actions, key))).size;
        return [label("plan", notation), notation === ASKED_PLAN ? "oui" : "non", String(number)];
      }),
  },
  "evaluation-by-theme-and-year": {
    columns: ["theme", "annee", "evaluation", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap((action) =>
          (action.themes ?? []).map((code) => {
            const status = action.evaluation?.status;
            const state = status ? label("evaluation-status", status) : "non renseignée";
            return [[label("theme", code), yearOf(action), state], action.key] as const;
          }),
        ),
        actions,
      ),
  },
  "tidier-completeness": {
    columns: ["point", "libelle", "fiches", "toutes"],
    rows: ({ actions }) => {
      const covered = actions.map((action) =>
        coverageOf(recordClasses.Action, action as unknown as Fields).tidier.filter(
          ({ answeredBy }) => answeredBy.length > 0,
        ),
      );
      return [...schemes["tidier-php"].concepts.values()].map(({ notation }) => {
        const answered = covered.filter((items) => items.some(({ item }) => item.notation === notation));
        return [notation, label("tidier-php", notation), String(answered.length), String(actions.length)];
      });
    },
  },
};
