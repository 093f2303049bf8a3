import { type Fields, recordClasses } from "@openhpa/core";
import { badCase, type MatrixCase, validCase } from "./matrix-case.js";
import { recordWith } from "./sample-records.js";

/** An action with indicators, by key. */
const counting = (indicators: Readonly<Record<string, Fields>>, fields: Fields = {}) =>
  recordWith(recordClasses.Action, {
    ...fields,
    evaluation: {
      indicators: Object.entries(indicators).map(([key, own]) => ({ key, name: { fr: key }, ...own })),
    },
  }).record;

const partOf = (subsetOf: string, fields: Fields = {}): Fields => ({ subsetOf, ...fields });
const reach = (value: number, fields: Fields = {}): Fields => ({ kind: "reach", value, ...fields });

function* subsets(): Generator<MatrixCase> {
  const subject = "indicator-subset-of";
  const at = "/evaluation/indicators/0/subsetOf";
  yield badCase(subject, "of-itself", counting({ a: partOf("a") }), "subset-cycle", at);
  const tail = counting({ a: partOf("a"), b: partOf("a"), c: partOf("b") });
  yield badCase(subject, "of-itself-with-parts", tail, "subset-cycle", at);
  yield validCase(subject, "chain", counting({ a: partOf("b"), b: partOf("c"), c: {}, d: partOf("c") }));
  const larger = (what: string, indicators: Readonly<Record<string, Fields>>) =>
    badCase(subject, what, counting(indicators), "subset-larger", "/evaluation/indicators/0/value");
  yield larger("larger-than-the-whole", { a: partOf("b", { value: 100.5 }), b: { value: 100 } });
  yield larger("larger-than-nobody", { a: partOf("b", { value: 1 }), b: { value: 0 } });
  yield larger("larger-than-one-further", { a: partOf("b", { value: 9 }), b: partOf("c"), c: { value: 8 } });
  yield validCase(subject, "equal", counting({ a: partOf("b", { value: 9 }), b: { value: 9 } }));
  yield validCase(subject, "whole-without-value", counting({ a: partOf("b", { value: 9 }), b: {} }));
  yield validCase(
    subject,
    "parts-that-overlap",
    counting({ a: partOf("c", { value: 6 }), b: partOf("c", { value: 6 }), c: { value: 9 } }),
  );
}

function* reaches(): Generator<MatrixCase> {
  const subject = "evaluation-reach";
  const unrelated = (what: string, record: Fields) =>
    badCase(subject, what, record, "unrelated-reach", "/evaluation/indicators");
  yield unrelated("two", counting({ a: reach(100), b: reach(20) }));
  yield unrelated("two-of-one-value", counting({ a: reach(100), b: reach(100) }));
  yield unrelated("three", counting({ a: reach(100), b: reach(20), c: reach(3) }));
  yield unrelated("one-of-three-related", counting({ a: reach(9), b: reach(5, partOf("a")), c: reach(3) }));
  yield unrelated("beside-people-reached", counting({ a: reach(9), b: reach(5) }, { peopleReached: 9 }));
  yield unrelated("named-a-part", counting({ a: reach(9), b: reach(5, { name: { fr: "dont filles" } }) }));
  yield validCase(subject, "one", counting({ a: reach(9) }));
  yield validCase(subject, "subset", counting({ a: reach(5, partOf("b")), b: reach(9) }));
  yield validCase(subject, "other-kinds", counting({ a: reach(9), b: { kind: "satisfaction", value: 9 } }));
  yield validCase(subject, "without-a-kind", counting({ a: reach(9), b: { value: 9 } }));
}

/** The rules about indicators that count the same people. */
export function allCountingRuleCases(): readonly MatrixCase[] {
  return [...subsets(), ...reaches()];
}
