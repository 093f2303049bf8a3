import type { ListedAudience } from "./harmonise/audience-list.js";
import type { RecordBuilder } from "./record-builder.js";
import type { Origin } from "./record-evidence.js";

/** Roles of people who pass something on; everybody else is whom the action is for in the end. */
const RELAYS: ReadonlySet<string | undefined> = new Set([
  "professional",
  "volunteer",
  "elected-official",
  "management",
]);

/** Where an audience goes and what it rests on. */
export interface AudiencePlace {
  readonly record: RecordBuilder;
  readonly list: string;
  /** Where its words stand, and how they were understood. */
  readonly origin: Origin;
  /** The words that it rests on as printed; those of `origin` when absent. */
  readonly printed?: Origin;
}

/** Puts an audience in a list: as printed, with the concepts of its axes, its ages and its size. Gives its path. */
export function putAudience(
  { record, list, origin, printed }: AudiencePlace,
  { asPrinted, lifeStage, situation, role, minimumAge, maximumAge, size, also = {} }: ListedAudience,
): string {
  const path = record.item(list, asPrinted);
  record.put(
    `${path}/asPrinted`,
    asPrinted,
    printed ?? { ...origin, method: "label-match", certainty: "certain" },
  );
  const concepts = {
    lifeStages: [lifeStage, also.lifeStage],
    situations: [situation, also.situation],
    roles: [role, also.role],
  };
  for (const [field, values] of Object.entries(concepts))
    for (const value of values) if (value !== undefined) record.put(`${path}/${field}`, value, origin);
  for (const [field, value] of Object.entries({ minimumAge, maximumAge, size }))
    if (value !== undefined) record.put(`${path}/${field}`, value, { ...origin, method: "pattern" });
  return path;
}

/** Role and level that follow from the kind of an audience, probable: professionals relay, the others benefit. */
export function inferRole(
  record: RecordBuilder,
  path: string,
  { lifeStage, situation, role }: ListedAudience,
  origin: Origin,
): void {
  if (!role && !lifeStage && !situation) return;
  const inferred = { ...origin, method: "inference", certainty: "probable" } as const;
  if (!role) record.put(`${path}/roles`, "beneficiary", inferred);
  record.put(`${path}/level`, RELAYS.has(role) ? "intermediate" : "final", inferred);
}
