import { compareCodePoints } from "@openhpa/core";
import type { ProgrammePart, SubjectRef } from "@openhpa/publish";
import { type Tally, tally } from "@openhpa/publish";
import { kindOfSubject, type SubjectKind } from "@openhpa/publish/browser";

/** Something counted: path or code, and in how many records it occurs. */
export type Count = readonly [name: string, count: number];

/** A subject with what its records say of it. */
export interface Subject {
  readonly path: string;
  readonly kind: SubjectKind;
  /** Records gathered here. */
  readonly count: number;
  /** What the records call it, the most frequent name first; empty when there is no record. */
  readonly names: readonly string[];
  readonly otherNames: readonly string[];
  readonly formerNames: readonly string[];
  readonly structureTypes: readonly string[];
  /** `scheme value` pairs. */
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly parents: readonly { readonly path: string; readonly label: string }[];
  /** Field names by which records name it, with their numbers of records, most frequent first. */
  readonly roles: readonly Count[];
  /** Typed codes of the territories directly inside, with their numbers of records. */
  readonly inside: readonly Count[];
  readonly number?: string | undefined;
  readonly region?: string | undefined;
  /** Language of a programme's name, objectives and parts. */
  readonly language?: string | undefined;
  readonly objectives: readonly string[];
  /** The record that is the programme itself. */
  readonly ownRecord?: { readonly key: string; readonly parts: readonly ProgrammePart[] } | undefined;
}

/** What a page shows of one kind of fact; more would not be read, and memory stays bounded. */
const MOST = 60;

/** Collects what the records of one subject say of it, in one pass; what it holds does not grow with their number. */
export interface SubjectCollector {
  add(ref: SubjectRef): void;
  result(): Subject;
}

/** Starts the page of a subject; what its records say is added in the order of the list. */
export function createSubject(path: string): SubjectCollector {
  const kind = kindOfSubject(path);
  const names: Tally = tally(MOST);
  const otherNames = tally(MOST);
  const formerNames = tally(MOST);
  const types = tally(MOST);
  const roles = tally(MOST);
  const inside = tally(2000);
  const objectives = tally(MOST);
  const identifiers = new Map<string, { readonly scheme: string; readonly value: string }>();
  const parents = new Map<string, string>();
  let count = 0;
  let programme: Pick<Subject, "number" | "region" | "ownRecord" | "language"> = {};
  let ownName: string | undefined;

  function addFacts({ organisation, programme: facts, label }: SubjectRef): void {
    for (const name of organisation?.names ?? []) otherNames.add(name);
    for (const name of organisation?.formerNames ?? []) formerNames.add(name);
    if (organisation?.structureType) types.add(organisation.structureType);
    for (const item of organisation?.identifiers ?? [])
      if (identifiers.size < MOST) identifiers.set(`${item.scheme} ${item.value}`, item);
    const parent = organisation?.parent;
    if (parent && parents.size < MOST) parents.set(parent.path, parents.get(parent.path) ?? parent.label);
    for (const objective of facts?.objectives ?? []) objectives.add(objective);
    if (!facts) return;
    if (facts.ownRecord) ownName = label;
    programme = {
      number: programme.number ?? facts.number,
      region: programme.region ?? facts.region,
      language: facts.ownRecord ? facts.language : (programme.language ?? facts.language),
      ownRecord: facts.ownRecord ?? programme.ownRecord,
    };
  }

  return {
    add(ref) {
      if (ref.path !== path) throw new Error(`What is said of ${ref.path} does not belong to ${path}`);
      count += 1;
      names.add(ref.label);
      for (const role of ref.roles) roles.add(role);
      for (const code of ref.inside ?? []) inside.add(code);
      addFacts(ref);
    },
    result() {
      const called = names.mostFrequent().map(([name]) => name);
      const first = ownName === undefined ? called : [ownName, ...called.filter((name) => name !== ownName)];
      return {
        path,
        kind,
        count,
        names: first,
        otherNames: otherNames.names().filter((name) => name !== first[0]),
        formerNames: formerNames.names().filter((name) => name !== first[0]),
        structureTypes: types.names(),
        identifiers: [...identifiers].sort(([a], [b]) => compareCodePoints(a, b)).map(([, item]) => item),
        parents: [...parents]
          .sort(([a], [b]) => compareCodePoints(a, b))
          .map(([parent, label]) => ({ path: parent, label })),
        roles: roles.mostFrequent(),
        inside: inside.mostFrequent(),
        objectives: objectives.firstAdded(),
        ...programme,
      };
    },
  };
}
