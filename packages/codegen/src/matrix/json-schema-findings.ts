import { formCode, type IssueCode, toPointer } from "@openhpa/core";
import { type Finding, fieldAt, pointerParts, sortedFindings } from "./finding.js";

/** An error as Ajv reports it (`allErrors`). */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

const fixedCodes: Readonly<Record<string, IssueCode>> = {
  type: "wrong-type",
  additionalProperties: "unknown-field",
  minItems: "empty-value",
  minProperties: "empty-value",
  uniqueItems: "duplicate-value",
  minimum: "out-of-range",
  maximum: "out-of-range",
  maxLength: "out-of-range",
  enum: "unknown-concept",
  oneOf: "breakdown-axis",
};

/** The member that an error is about, where it is about one that is not there or should not be there. */
function memberOf({ keyword, params, propertyName }: SchemaError): unknown {
  if (keyword === "required") return params.missingProperty;
  return keyword === "additionalProperties" ? params.additionalProperty : propertyName;
}

const isBlank = (value: unknown) => typeof value === "string" && value.trim() === "";

function valueAt(record: unknown, pointer: string): unknown {
  return pointerParts(pointer).reduce<unknown>(
    (value, part) => (value as Record<string, unknown>)?.[part],
    record,
  );
}

function codeOf(error: SchemaError, pointer: string, record: unknown): Finding["code"] {
  if (pointer === "") return error.keyword === "type" ? "record-not-object" : "unnamed";
  if (pointer === "/type") return "unknown-record-type";
  if (error.keyword === "required") return "missing-field";
  if (error.propertyName !== undefined) return "invalid-format";
  if (error.keyword !== "pattern" && error.keyword !== "not") return fixedCodes[error.keyword] ?? "unnamed";
  const field = fieldAt(record, pointerParts(pointer));
  if (isBlank(valueAt(record, pointer))) return "empty-value";
  return field ? formCode(field.datatype) : "unnamed";
}

/**
 * The errors of the published JSON Schema in the words of `validate()`: how an implementer in another language gets the same code at the
 * same place. Errors that only say that a branch failed are left out, and what follows from a wrong
 * JSON type or stands under a name that is wrong itself.
 */
export function findingsOfErrors(errors: readonly SchemaError[], record: unknown): Finding[] {
  const wrongType = new Set(
    errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath),
  );
  const badNames = new Set(
    errors.flatMap(({ keyword, instancePath, propertyName }) =>
      keyword !== "propertyNames" && propertyName !== undefined
        ? [instancePath + toPointer([propertyName])]
        : [],
    ),
  );
  const own = errors.filter(({ keyword, instancePath, schemaPath }) => {
    if (badNames.has(instancePath)) return false;
    if (keyword === "if" || keyword === "propertyNames" || /\/oneOf\/\d/.test(schemaPath)) return false;
    return keyword === "type" || !wrongType.has(instancePath);
  });
  return sortedFindings(
    own.map((error) => {
      const member = memberOf(error);
      const pointer =
        member === undefined ? error.instancePath : error.instancePath + toPointer([String(member)]);
      return { code: codeOf(error, pointer, record), pointer };
    }),
  );
}
