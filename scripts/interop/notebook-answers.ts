import { readFileSync } from "node:fs";
import { type Action, compareCodePoints, type HpaRecord, type Organisation } from "@openhpa/core";
import { actionFacts, createEditions } from "@openhpa/statistics";
import { loadTerritories } from "@openhpa/vocabularies/territories";

/** The analyses of the notebooks that read a feed. */
export type Analysis = "coverage" | "network" | "plans";

type Counts = ReadonlyMap<string, number>;

/** A published action, and the first edition of the action that it is an edition of. */
interface Edition {
  readonly record: Action;
  readonly action: string;
  readonly territories: readonly string[];
  readonly year: string;
}

const lines = (question: string, counts: Counts | Readonly<Record<string, number>>) =>
  (counts instanceof Map ? [...counts] : Object.entries(counts))
    .sort(([one], [other]) => compareCodePoints(one, other))
    .map(([key, count]) => `${question}\t${key}\t${count}\n`);

/** How many different actions stand under each key. */
function distinctActions(pairs: Iterable<readonly [key: string, action: string]>): Map<string, number> {
  const found = new Map<string, Set<string>>();
  for (const [key, action] of pairs) found.set(key, (found.get(key) ?? new Set()).add(action));
  return new Map([...found].map(([key, actions]) => [key, actions.size]));
}

async function editionsOf(records: readonly HpaRecord[], base: string): Promise<readonly Edition[]> {
  const territories = await loadTerritories();
  const published = records.filter(
    (record): record is Action => record.type === "Action" && record.withdrawn === undefined,
  );
  const facts = published.map((record) => actionFacts(record, { base, territories }));
  const editions = createEditions();
  for (const each of facts) editions.add(each);
  return facts.map(({ action, year, territories: { region, canton } }, at) => ({
    record: published[at] as Action,
    action: editions.firstOf(action),
    territories: [...region, ...canton],
    year: year ?? "année inconnue",
  }));
}

function* coverage(editions: readonly Edition[]): Generator<string> {
  const cells = distinctActions(
    editions.flatMap(({ record, action, territories, year }) =>
      territories.flatMap((place) =>
        (record.themes ?? []).map((theme) => [`${place}|${theme}|${year}`, action] as const),
      ),
    ),
  );
  yield* lines("couverture", cells);
  const totals = new Map<string, number>();
  const themes = new Map<string, Set<string>>();
  for (const [key, count] of cells) {
    const [place = "", theme = ""] = key.split("|");
    totals.set(place, (totals.get(place) ?? 0) + count);
    themes.set(place, (themes.get(place) ?? new Set()).add(theme));
  }
  const [widest] = [...totals].sort(([a, one], [b, other]) => other - one || compareCodePoints(a, b));
  const all = new Set([...themes.values()].flatMap((some) => [...some]));
  if (widest) yield* lines("thèmes absents", { [widest[0]]: all.size - (themes.get(widest[0])?.size ?? 0) });
  const without = (isThere: (record: Action) => unknown) =>
    editions.filter(({ record }) => !isThere(record)).length;
  yield* lines("fiches sans", {
    territoire: without(({ coverage }) => coverage?.territories?.length),
    thème: without(({ themes: named }) => named?.length),
  });
}

/** What a notebook knows an organisation by: its SIREN, else its name in small letters. */
function nameOf({ name, identifiers = [] }: Organisation): string {
  const registered = identifiers.filter(({ scheme }) => scheme === "siren" || scheme === "siret");
  const numbers = new Set(registered.map(({ value }) => value.replace(/\D/g, "").slice(0, 9)));
  return numbers.size === 1 ? ([...numbers][0] as string) : name.toLowerCase();
}

function* network(editions: readonly Edition[]): Generator<string> {
  const together = new Map<string, Set<string>>();
  for (const { record, action } of editions)
    for (const organisation of [record.carrier, record.hostStructure, ...(record.partners ?? [])])
      if (organisation) together.set(action, (together.get(action) ?? new Set()).add(nameOf(organisation)));
  const neighbours = new Map<string, Set<string>>();
  for (const names of together.values())
    for (const one of names) {
      const others = neighbours.get(one) ?? new Set();
      for (const other of names) if (other !== one) others.add(other);
      neighbours.set(one, others);
    }
  const degrees = new Map([...neighbours].map(([name, others]) => [name, others.size]));
  const ends = [...degrees.values()].reduce((sum, degree) => sum + degree, 0);
  yield* lines("réseau", { organisations: neighbours.size, liens: ends / 2 });
  yield* lines("partenaires", degrees);
  const sizes: number[] = [];
  const left = new Set(neighbours.keys());
  for (const start of neighbours.keys()) {
    if (!left.delete(start)) continue;
    const reached = [start];
    for (const name of reached)
      for (const other of neighbours.get(name) ?? []) if (left.delete(other)) reached.push(other);
    sizes.push(reached.length);
  }
  yield* lines("composantes", { nombre: sizes.length, "la plus grande": Math.max(0, ...sizes) });
}

function* plans(editions: readonly Edition[]): Generator<string> {
  const tagged = editions.flatMap(({ record, action }) => {
    const names = (record.plans ?? []).map(({ plan, asPrinted }) => plan ?? `« ${asPrinted ?? "?"} »`);
    const stages = [...new Set((record.outcomes ?? []).map(({ stage }) => stage as string))];
    return [...new Set(names)].map((plan) => ({ plan, action, stages, status: record.evaluation?.status }));
  });
  const byPlan = distinctActions(tagged.map(({ plan, action }) => [plan, action]));
  yield* lines("plans", byPlan);
  const byStage = distinctActions(
    tagged.flatMap(({ plan, action, stages }) =>
      stages.map((stage) => [`${plan}|${stage}`, action] as const),
    ),
  );
  yield* lines("résultats", byStage);
  yield* lines(
    "évaluation",
    distinctActions(tagged.map(({ plan, action, status }) => [`${plan}|${status ?? "inconnue"}`, action])),
  );
  yield* lines(
    "à résultat mesuré",
    new Map([...byPlan.keys()].map((plan) => [plan, byStage.get(`${plan}|measured`) ?? 0])),
  );
}

/** What the notebooks have to print of some records, computed from the records alone: how many editions there are, then each analysis. */
export async function notebookAnswers(
  recordLines: string,
  base: string,
): Promise<Readonly<Record<Analysis | "editions", string>>> {
  const text = readFileSync(recordLines, "utf8").trimEnd();
  const records = text.split("\n").map((line) => JSON.parse(line) as HpaRecord);
  const editions = await editionsOf(records, base);
  const actions = new Set(editions.map(({ action }) => action)).size;
  return {
    editions: lines("éditions", { fiches: editions.length, actions }).join(""),
    coverage: [...coverage(editions)].join(""),
    network: [...network(editions)].join(""),
    plans: [...plans(editions)].join(""),
  };
}
