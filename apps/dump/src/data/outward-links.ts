import { compareCodePoints, expandCurie } from "@openhpa/core";
import {
  type LinkProperty,
  type LinkTargetName,
  linkTargets,
  outwardLinks,
  territoryForms,
} from "@openhpa/vocabularies/links";
import type { Quad } from "n3";

/** The links of a file of the dump to one target by one property. */
export interface OutwardCount {
  readonly from: "vocabularies" | "territories";
  readonly target: LinkTargetName;
  readonly property: LinkProperty;
  readonly triples: number;
  /** Where identifiers and labels, or the form of the addresses, were read. */
  readonly sources: readonly string[];
  /** The latest day on which one of them was read, as an ISO date. */
  readonly checked: string;
}

interface Rule {
  readonly target: LinkTargetName;
  readonly property: LinkProperty;
  readonly source: string;
  readonly checked: string;
}

const rules: readonly Rule[] = [...outwardLinks, ...Object.values(territoryForms)];
const targets = Object.entries(linkTargets) as [LinkTargetName, { readonly form: RegExp }][];
const properties = new Map(rules.map(({ property }) => [expandCurie(property), property]));

/** Counts the links outward among some statements; what leads elsewhere by another property is a source or a right, and no link. */
export function countOutward(from: OutwardCount["from"], quads: Iterable<Quad>): readonly OutwardCount[] {
  const seen = new Map<string, { target: LinkTargetName; property: LinkProperty; triples: number }>();
  for (const { predicate, object } of quads) {
    const property = properties.get(predicate.value);
    const target = property && targets.find(([, { form }]) => form.test(object.value))?.[0];
    if (property === undefined || target === undefined) continue;
    const name = `${target} ${property}`;
    const known = seen.get(name) ?? { target, property, triples: 0 };
    known.triples += 1;
    seen.set(name, known);
  }
  const sorted = [...seen].sort(([a], [b]) => compareCodePoints(a, b));
  return sorted.map(([, count]) => {
    const behind = rules.filter(
      ({ target, property }) => target === count.target && property === count.property,
    );
    const sources = [...new Set(behind.map(({ source }) => source))];
    const [checked = ""] = behind.map((rule) => rule.checked).sort((a, b) => compareCodePoints(b, a));
    return { from, ...count, sources, checked };
  });
}
