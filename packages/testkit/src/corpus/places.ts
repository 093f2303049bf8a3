import { type Action, compareCodePoints } from "@openhpa/core";
import type { TerritoryCode } from "@openhpa/vocabularies";
import { mixed } from "../mixed.js";

const cantons = ["VD", "GE", "NE", "JU", "FR", "VS", "BE", "ZH", "TI"] as const;
const languages: Readonly<Record<string, string>> = { BE: "de", ZH: "de", TI: "it" };
const swissPlans = ["ch-addictions-2017", "ch-mnt-2017", "ch-sante2030", "ch-pss-2019"] as const;

/** Overseas départements with their region, and collectivities that have none. */
const overseas = [
  ["departement:971", "region:01"],
  ["departement:973", "region:03"],
  ["departement:974", "region:04"],
  ["departement:976", "region:06"],
  ["departement:975"],
  ["departement:987"],
  ["departement:988"],
] as const;

type Places = Partial<Action>;

/** Moves an action with its activity; the values of its indicator go with it. */
function moved(
  action: Action,
  territories: readonly TerritoryCode[],
  level: "cantonal" | "departmental",
): Places {
  const [territory] = territories as [TerritoryCode];
  return {
    coverage: { territories: [...territories].sort(compareCodePoints), level },
    activities: action.activities?.map((activity) => ({
      ...activity,
      places: activity.places?.map((place) => ({ ...place, territory })),
    })),
  };
}

function swiss(action: Action, series: number): Places {
  const canton = cantons[mixed(series, 70) % cantons.length] as string;
  const plan = swissPlans[mixed(series, 71) % swissPlans.length] as (typeof swissPlans)[number];
  const country: readonly TerritoryCode[] = series % 2 === 0 ? ["country:CH"] : [];
  return {
    ...moved(action, [`canton:${canton}`, ...country], "cantonal"),
    language: languages[canton] ?? "fr",
    plans: [{ key: "plan", asPrinted: `Plan ${plan}`, plan, certainty: "certain" }],
    funders: [
      {
        key: "financement",
        funder: { key: "financeur", name: "Fondation Lac et Prévention" },
        amount: 1250.5 + (series % 40) * 100,
        currency: "CHF",
        ...(action.edition === undefined ? {} : { year: action.edition }),
      },
    ],
  };
}

/** Every seventh series of editions is Swiss, every eleventh is overseas; the others stay where the frozen corpus has them. */
export function placesOf(action: Action, series: number): Places {
  if (series % 7 === 3) return swiss(action, series);
  if (series % 11 !== 5) return {};
  return moved(
    action,
    overseas[mixed(series, 72) % overseas.length] as (typeof overseas)[number],
    "departmental",
  );
}
