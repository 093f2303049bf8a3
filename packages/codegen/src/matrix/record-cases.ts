import { recordClasses } from "@openhpa/core";
import { badCase, type MatrixCase } from "./matrix-case.js";
import { recordWith } from "./sample-records.js";

const deepObjectives = (levels: number) =>
  Array.from({ length: levels }).reduce<object[]>(
    (below, _, level) => [
      {
        key: `objectif-${levels - level}`,
        text: { fr: "Texte" },
        ...(below.length > 0 ? { objectives: below } : {}),
      },
    ],
    [],
  );

/** What is no record at all: another JSON value, another type, a nesting that no record has; and faults in the branch that was meant. */
export function allRecordCases(): readonly MatrixCase[] {
  const { record: action } = recordWith(recordClasses.Action, {});
  const { record: registry } = recordWith(recordClasses.Registry, {});
  const { type, ...untyped } = action;
  const values: readonly (readonly [fault: string, value: unknown])[] = [
    ["null", null],
    ["text", "Action"],
    ["number", 44],
    ["boolean", true],
    ["list", [action]],
    ["empty-list", []],
  ];
  const types: readonly (readonly [fault: string, value: unknown])[] = [
    ["other-case", "action"],
    ["other-type", "Programme"],
    ["number", 1],
    ["null", null],
    ["list", ["Action"]],
    ["prototype-name", "constructor"],
  ];
  return [
    ...values.map(([fault, value]) => badCase("record", fault, value, "record-not-object", "")),
    badCase("record-type", "missing", untyped, "unknown-record-type", "/type"),
    ...types.map(([fault, value]) =>
      badCase("record-type", fault, { ...action, type: value }, "unknown-record-type", "/type"),
    ),
    badCase("record", "too-deep", { ...action, objectives: deepObjectives(40) }, "too-deep", ""),
    badCase("registry", "field-of-an-action", { ...registry, edition: "2019" }, "unknown-field", "/edition"),
    badCase(
      "action",
      "field-of-a-registry",
      { ...action, operator: { key: "o", name: "O" } },
      "unknown-field",
      "/operator",
    ),
    badCase(
      "registry",
      "status-of-an-action",
      { ...registry, status: "completed" },
      "unknown-concept",
      "/status",
    ),
  ];
}
