import type { Fields } from "../fields.js";
import type { HpaRecord } from "../generated/types.js";
import { toPointer } from "../issue.js";
import { classOf, type ModelClass, type ModelField, recordClasses } from "../model.js";
import { type Addressed, addressed, isSame } from "./addressed.js";
import { longestRise } from "./longest-rise.js";

/** Where something changed. */
interface Place {
  /** Names and keys, never positions, as `evidence` and `resolvePath` use them: `/objectives/reduire-le-tabac/text/fr`. */
  readonly path: string;
  /** JSON Pointer (RFC 6901) into the record that comes after, for what was removed into the one before. */
  readonly pointer: string;
}

/** One difference between two records; a position is that in an ordered list. */
export type Change = Place &
  (
    | { readonly kind: "added"; readonly after: unknown }
    | { readonly kind: "removed"; readonly before: unknown }
    | { readonly kind: "changed"; readonly before: unknown; readonly after: unknown }
    | { readonly kind: "moved"; readonly before: number; readonly after: number }
  );

type Path = readonly (string | number)[];

/** A place in both records: by names and keys, and by positions in each. */
interface At {
  readonly path: string;
  readonly before: Path;
  readonly after: Path;
}

function below({ path, before, after }: At, segment: string, positions?: readonly [number, number]): At {
  return {
    path: `${path}/${segment}`,
    before: [...before, positions ? positions[0] : segment],
    after: [...after, positions ? positions[1] : segment],
  };
}

/** The change of a whole value; none where it is the same. */
function* changeOf(at: At, before: unknown, after: unknown): Generator<Change> {
  const { path } = at;
  if (before === undefined) yield { path, pointer: toPointer(at.after), kind: "added", after };
  else if (after === undefined) yield { path, pointer: toPointer(at.before), kind: "removed", before };
  else yield { path, pointer: toPointer(at.after), kind: "changed", before, after };
}

function* textChanges(at: At, before: Fields, after: Fields): Generator<Change> {
  for (const language of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[language], after[language]].map((text) => (text as string)?.normalize("NFC"));
    if (was !== is) yield* changeOf(below(at, language), before[language], after[language]);
  }
}

/** What was moved in an ordered list: as few items as can be, those that are in both. */
function* moves(at: At, before: readonly string[], after: readonly string[]): Generator<Change> {
  const places = new Map(before.map((address, index) => [address, index]));
  const common = after.flatMap((address, index) => {
    const was = places.get(address);
    return was === undefined ? [] : [{ address, was, index }];
  });
  const still = longestRise(common.map(({ was }) => was));
  for (const [rank, { address, was, index }] of common.entries()) {
    if (still.has(rank)) continue;
    const { path, after: place } = below(at, address, [was, index]);
    yield { path, pointer: toPointer(place), kind: "moved", before: was, after: index };
  }
}

function* listChanges(at: At, field: ModelField, before: Addressed, after: Addressed): Generator<Change> {
  const of = classOf(field);
  const [was, is] = [[...before.keys()], [...after.keys()]];
  const positions = [was, is].map((all) => new Map(all.map((address, index) => [address, index])));
  for (const address of new Set([...was, ...is])) {
    const [old, fresh] = [before.get(address), after.get(address)];
    const [from = 0, to = 0] = positions.map((places) => places.get(address));
    const place = below(at, address, [from, to]);
    if (old === undefined || fresh === undefined) yield* changeOf(place, old, fresh);
    else if (of) yield* objectChanges(place, of, old as Fields, fresh as Fields);
  }
  if (field.ordered) yield* moves(at, was, is);
}

function* fieldChanges(at: At, field: ModelField, before: unknown, after: unknown): Generator<Change> {
  if (isSame(field, before, after)) return;
  const of = classOf(field);
  if (before !== undefined && after !== undefined) {
    if (field.many) {
      const [old, fresh] = [addressed(field, before), addressed(field, after)];
      if (old && fresh) return yield* listChanges(at, field, old, fresh);
    } else if (of) return yield* objectChanges(at, of, before as Fields, after as Fields);
    else if (field.datatype.kind === "text") return yield* textChanges(at, before as Fields, after as Fields);
  }
  yield* changeOf(at, before, after);
}

function* objectChanges(at: At, entry: ModelClass, before: Fields, after: Fields): Generator<Change> {
  for (const field of entry.fields)
    yield* fieldChanges(below(at, field.name), field, before[field.name], after[field.name]);
}

/**
 * What is different in a second edition of a record: the fewest places, in the model's order. Items of lists are matched by their identity
 * (key, code, natural key) and not by their position; the order of sets and the Unicode form of text are no difference. Both records have
 * the shape of the model (see `validate`); `applyChanges` makes the second one of the first one.
 *
 * @example
 * ```ts
 * import { type Action, diffRecords } from "@openhpa/core";
 *
 * const before: Action = { type: "Action", key: "a", title: { fr: "Ateliers" }, themes: ["nutrition"] };
 * const after: Action = { ...before, title: { fr: "Ateliers", en: "Workshops" }, themes: ["ageing", "nutrition"], status: "planned" };
 * for (const { kind, path } of diffRecords(before, after)) console.log(kind, path);
 * // added /title/en
 * // added /status
 * // added /themes/ageing
 * ```
 */
export function diffRecords(before: HpaRecord, after: HpaRecord): readonly Change[] {
  const at: At = { path: "", before: [], after: [] };
  if (before.type !== after.type) return [...changeOf(at, before, after)];
  const [old, fresh] = [before, after] as unknown as readonly [Fields, Fields];
  return [...objectChanges(at, recordClasses[before.type], old, fresh)];
}
