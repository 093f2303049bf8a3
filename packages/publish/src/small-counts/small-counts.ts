import {
  type Action,
  type HpaRecord,
  recordClasses,
  SMALLEST_PUBLISHED_COUNT,
  toPointer,
  visit,
} from "@openhpa/core";
import { type Constraint, constraintsOf } from "./constraints.js";
import { mayCountPeople } from "./people-counts.js";

type Indicator = NonNullable<NonNullable<Action["evaluation"]>["indicators"]>[number];

/** A small number of people under constraint, for those who publish: it could tell who somebody is. */
export interface SmallCount {
  /** Key of the record. */
  readonly record: string;
  /** JSON pointer of the number in the record. */
  readonly pointer: string;
  readonly value: number;
  /** `difference` for people that a breakdown leaves out: the total gives their number away. */
  readonly kind: "value" | "difference";
  /** One sentence, for a warning; it is never published. */
  readonly message: { readonly fr: string; readonly en: string };
}

/** A number of people and where it stands. */
interface Count {
  readonly path: readonly (string | number)[];
  readonly value: number;
  readonly kind: SmallCount["kind"];
}

type Path = readonly (string | number)[];

const isSmall = (value: number) => Number.isInteger(value) && value > 0 && value < SMALLEST_PUBLISHED_COUNT;

/** The people that the breakdown of an indicator leaves out, by its value or its reference total. */
function leftOut({ breakdown, value, total }: Indicator, path: Path): Count[] {
  const whole = total ?? value;
  if (breakdown === undefined || whole === undefined) return [];
  const rest = whole - breakdown.reduce((sum, cell) => sum + cell.value, 0);
  return [{ path: [...path, "breakdown"], value: rest, kind: "difference" }];
}

/** A number under a name of an object, where it has one. */
function numberAt<T extends object>(object: T, name: keyof T & string, path: Path): Count[] {
  const value = object[name];
  return typeof value === "number" ? [{ path: [...path, name], value, kind: "value" }] : [];
}

function indicatorCounts(indicator: Indicator, path: Path): Count[] {
  if (!mayCountPeople(indicator)) return [];
  const cells = (indicator.breakdown ?? []).flatMap((cell, index) =>
    numberAt(cell, "value", [...path, "breakdown", index]),
  );
  return [
    ...numberAt(indicator, "value", path),
    ...numberAt(indicator, "total", path),
    ...cells,
    ...leftOut(indicator, path),
  ];
}

type Audience = NonNullable<Action["audiences"]>[number];

/** The numbers of people that an object of a class holds itself. */
const countsOf: Readonly<Record<string, (value: object, path: Path) => Count[]>> = {
  Action: (value, path) => numberAt(value as Action, "peopleReached", path),
  Part: (value, path) => numberAt(value as Pick<Action, "peopleReached">, "peopleReached", path),
  Audience: (value, path) => numberAt(value as Audience, "size", path),
  Indicator: (value, path) => indicatorCounts(value as Indicator, path),
};

function smallCount(
  record: HpaRecord,
  { path, value, kind }: Count,
  [first]: readonly Constraint[],
): SmallCount {
  const pointer = toPointer(path);
  const reason = first?.reason ?? { fr: "", en: "" };
  const people = (one: string, many: string) => (value === 1 ? one : many);
  const what =
    kind === "value"
      ? { fr: `vaut ${value}`, en: `is ${value}` }
      : {
          fr: `laisse ${value} ${people("personne", "personnes")} hors de la ventilation, que le total révèle`,
          en: `leaves ${value} ${people("person", "people")} out, as its total gives away`,
        };
  return {
    record: record.key,
    pointer,
    value,
    kind,
    message: {
      fr: `Petit effectif dans la fiche « ${record.key} » : ${pointer} ${what.fr}, soit moins de ${SMALLEST_PUBLISHED_COUNT} (${reason.fr}). Vérifiez qu'il ne permet de reconnaître personne ; sinon regroupez ou retirez ce nombre avant de publier.`,
      en: `Small count in the record "${record.key}": ${pointer} ${what.en}, fewer than ${SMALLEST_PUBLISHED_COUNT} (${reason.en}). Make sure that nobody can be recognised by it; otherwise group or remove the number before publishing.`,
    },
  };
}

/**
 * The small numbers of people in a record about people under constraint (prison, justice, addiction care of minors), in the order of
 * the record: people reached, sizes of audiences, indicators that count people, cells of their breakdowns, and what these leave out.
 * Empty for other records. The number 0 tells of nobody and is no small count.
 */
export function smallCountsOf(record: HpaRecord): readonly SmallCount[] {
  const constraints = constraintsOf(record);
  if (constraints.length === 0) return [];
  return [...visit(recordClasses[record.type], record)]
    .flatMap(({ entry, value, path }) => countsOf[entry.name]?.(value, path) ?? [])
    .filter(({ value }) => isSmall(value))
    .map((count) => smallCount(record, count, constraints));
}
