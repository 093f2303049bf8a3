import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import { jsonSchema } from "./json-schema.js";
import type { JsonSchema, JsonValue } from "./leaf-schema.js";

/** Keywords that say nothing of what is valid; an `enum` or a `const` may hold anything and is left as it is. */
const annotations = new Set([
  ...["title", "description", "$comment", "examples", "default", "deprecated", "readOnly", "writeOnly"],
  ...["markdownDescription", "enumDescriptions", "markdownEnumDescriptions", "defaultSnippets"],
]);
/** Keywords whose members are schemas by names of the model, which may be those of annotations. */
const schemasByName = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
const verbatim = new Set(["enum", "const", "required", "dependentRequired"]);

/** The schema without its annotations: the module would carry every one of them, and no verdict and no error shows them. */
function withoutAnnotations(value: JsonValue): JsonValue {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(withoutAnnotations);
  const members = Object.entries(value as JsonSchema).filter(([keyword]) => !annotations.has(keyword));
  return Object.fromEntries(
    members.map(([keyword, content]) => {
      if (verbatim.has(keyword)) return [keyword, content];
      if (!schemasByName.has(keyword)) return [keyword, withoutAnnotations(content)];
      const schemas = Object.entries(content as JsonSchema);
      return [
        keyword,
        Object.fromEntries(schemas.map(([name, schema]) => [name, withoutAnnotations(schema)])),
      ];
    }),
  );
}

const banner = "// Generated from the model by `npm run generate`. Do not edit.";

/**
 * The JSON Schema as a validator in one ES module without dependencies: no `eval` and no `new Function`, so that it runs under a strict
 * content security policy, in a page and in a worker. Made by Ajv 8; `validate.errors` are Ajv's error objects.
 */
export function generateStandaloneValidator(): string {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const code = standalone.default(ajv, ajv.compile(withoutAnnotations(jsonSchema()) as JsonSchema));
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    minify: true,
    lineLimit: 160,
    charset: "utf8",
    legalComments: "none",
    write: false,
    banner: { js: banner },
  });
  return outputFiles[0]?.text ?? "";
}

/** Types of the standalone validator. */
export function generateStandaloneTypes(): string {
  return `${banner}

/** One error of the validator, as Ajv reports it. */
export interface ValidationError {
  readonly keyword: string;
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when the value is an OpenHPA record as far as JSON Schema can say; the errors of the last call are in \`validate.errors\`. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export declare const validate: Validate;
export default validate;
`;
}
