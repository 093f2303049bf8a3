import type { Action } from "@openhpa/core";
import { frozenAction } from "@openhpa/testkit";

const keyOf = (index: number) => `corpus-${String(index).padStart(7, "0")}`;

const places: readonly (readonly string[])[] = [
  ["departement:44", "region:52"],
  ["commune:44109", "departement:44"],
  ["commune:49007", "commune:44143"],
  ["region:52"],
  ["departement:49", "departement:53"],
  ["country:FR"],
  ["canton:VD", "commune-ch:5586"],
  ["canton:GE"],
  ["commune:75056"],
  ["departement:29"],
  // A commune that ended on the first day of 2016, and the inter-municipality of Nantes.
  ["commune:49018", "commune:49149"],
  ["epci:244400404"],
];

const states = ["carried-out", "planned", "none", "carried-out-or-planned", undefined] as const;
const stages = ["listed-by-source", "planned", "claimed", "measured"] as const;
const categories = ["smoc:A1", "smoc:B1-1", "smoc:B2", "smoc:C1", "smoc:D"] as const;

/** What a report counts, in all the ways in which records have it and lack it. */
function variety(index: number): Partial<Action> {
  const status = states[index % states.length];
  const category = categories[index % categories.length] as (typeof categories)[number];
  return {
    coverage: { territories: places[index % places.length] as never },
    ...(index % 4 === 0 ? { evaluation: undefined, outcomes: undefined } : {}),
    ...(index % 4 === 1 && status ? { evaluation: { status }, outcomes: undefined } : {}),
    ...(index % 4 === 2
      ? {
          outcomes: [
            { key: "un", category, stage: stages[index % stages.length] as (typeof stages)[number] },
            { key: "deux", category: "smoc:B1", stage: "claimed" },
          ],
          evaluation: { ...(status ? { status } : {}) },
        }
      : {}),
    ...(index % 3 === 0 ? { peopleReached: index % 9 === 0 ? 2 + (index % 7) : 10 * index } : {}),
    ...(index % 5 === 0
      ? {
          programmes: [
            {
              key: "praps",
              ...(index % 2 ? { number: "1" } : {}),
              label:
                index % 10 === 0 ? { de: "Zugang", en: "Access" } : { fr: "Accès aux soins", de: "Zugang" },
              ...(index % 15 === 0 ? { region: "region:52" } : {}),
            },
          ],
          plans: [{ key: "plan", asPrinted: "Plan santé" }],
        }
      : {}),
    ...(index % 11 === 0 ? { carrier: undefined, themes: undefined, audiences: undefined } : {}),
    // One registered organisation under two names, the numbers of which are written in two ways.
    ...(index % 4 === 2
      ? {
          carrier: {
            key: "porteur",
            name: index % 8 === 2 ? "Maison des adolescents" : "MDA 44",
            identifiers: [
              index % 8 === 2
                ? { scheme: "siren", value: "775672272" }
                : { scheme: "siret", value: "77567227200009" },
            ],
          },
        }
      : {}),
    ...(index % 17 === 0 ? { withdrawn: "2026-02-03" } : {}),
    ...(index % 13 === 0 ? { edition: undefined } : {}),
    // Several records of one year that go on with one action, one that follows a record that nobody has, and a circle.
    ...(index % 7 === 3
      ? { edition: "2019", precededBy: [{ key: "avant", record: keyOf(40 * Math.floor(index / 40) + 1) }] }
      : {}),
    ...(index % 50 === 21 ? { precededBy: [{ key: "avant", record: "corpus-absent" }] } : {}),
    ...(index % 50 === 30 ? { precededBy: [{ key: "avant", record: keyOf(index + 1) }] } : {}),
    ...(index % 50 === 31 ? { precededBy: [{ key: "avant", record: keyOf(index - 1) }] } : {}),
  } as Partial<Action>;
}

/** Made-up valid actions of a few territories and years, with chains of editions, gaps and small numbers. */
export function reportCorpus(count: number): readonly Action[] {
  return Array.from({ length: count }, (_, index) => {
    const given: Record<string, unknown> = { ...frozenAction(index), ...variety(index) };
    return Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as unknown as Action;
  });
}
