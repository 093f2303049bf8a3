import { classOf, type Fields, modelClass, modelClasses, recordClasses, toPointer } from "@openhpa/core";
import { subjectOf, twoValues, withField } from "./field-cases.js";
import { badCase, kebab, type MatrixCase, validCase } from "./matrix-case.js";
import { recordAround, recordWith, routeTo, sampleObject } from "./sample-records.js";

const source = (key: string) => sampleObject(modelClass("Source"), key);

/** Two things with one key: in two lists of the record, and in one list. */
function* sharedKeys(): Generator<MatrixCase> {
  for (const entry of modelClasses) {
    const isRecord = Object.values(recordClasses).includes(entry);
    if (entry.identity.by !== "key" || isRecord || entry.name === "Source") continue;
    const { record, path } = recordWith(entry, { key: "cle" });
    const both = { ...record, sources: [source("cle")] };
    yield badCase(kebab(entry.name), "key-of-a-source", both, "duplicate-key", "/sources/0/key");
    yield validCase(kebab(entry.name), `key-beside-a-source-${path.length}`, {
      ...record,
      sources: [source("autre-cle")],
    });
  }
  for (const entry of modelClasses) {
    for (const field of entry.fields) {
      const of = classOf(field);
      if (!field.many || !of || of.identity.by === "field") continue;
      const [first] = twoValues(entry, field) as readonly Fields[];
      const { record, path } = withField(entry, field, [first, first]);
      const at = of.identity.by === "key" ? [...path, 1, "key"] : [...path, 1];
      yield badCase(subjectOf(entry, field), "same-thing-twice", record, "duplicate-key", toPointer(at));
    }
  }
  const outcome = sampleObject(modelClass("Outcome"), "resultat");
  const { record } = withField(modelClass("Action"), outcomesField(), [
    outcome,
    { ...outcome, stage: "claimed", statement: { fr: "Autre" } },
  ]);
  yield badCase("outcome", "same-key-other-content", record, "duplicate-key", "/outcomes/1/key");
}

const outcomesField = () => {
  const found = recordClasses.Action.fields.find(({ name }) => name === "outcomes");
  if (!found) throw new Error("The model has no field Action.outcomes");
  return found;
};

/** Keys that lead nowhere, for every field that refers to a thing of the record, and paths that name no field. */
function* dangling(): Generator<MatrixCase> {
  for (const entry of modelClasses) {
    for (const field of entry.fields) {
      if (field.datatype.kind !== "reference") continue;
      const route = routeTo(entry);
      const object = {
        ...sampleObject(entry, "cle"),
        [field.name]: field.many ? ["nulle-part"] : "nulle-part",
      };
      const { record, path } = recordAround(route, object);
      const at = field.many ? [...path, field.name, 0] : [...path, field.name];
      yield badCase(subjectOf(entry, field), "leads-nowhere", record, "dangling-reference", toPointer(at));
    }
  }
  for (const name of ["Evidence", "Missing"]) {
    for (const [fault, path] of [
      ["path-to-no-field", "/titre"],
      ["path-to-no-thing", "/partners/personne/name"],
      ["path-beyond-a-value", "/key/fr"],
    ] as const) {
      const { record, path: at } = recordWith(modelClass(name), { path });
      yield badCase(`${kebab(name)}-path`, fault, record, "dangling-reference", toPointer([...at, "path"]));
    }
  }
}

function* contradicted(): Generator<MatrixCase> {
  const missing = modelClass("Missing");
  for (const reason of ["not-asked", "asked-but-blank", "not-applicable", "withheld"]) {
    const { record, path } = recordWith(missing, { path: "/title", reason });
    yield badCase(
      "missing-path",
      `present-${reason}`,
      record,
      "missing-contradicted",
      toPointer([...path, "path"]),
    );
  }
  yield validCase(
    "missing-path",
    "present-truncated",
    recordWith(missing, { path: "/title", reason: "truncated" }).record,
  );
}

/** The rules about keys, references and paths. */
export function allKeyRuleCases(): readonly MatrixCase[] {
  return [...sharedKeys(), ...dangling(), ...contradicted()];
}
