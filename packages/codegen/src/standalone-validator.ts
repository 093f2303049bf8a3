import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import { jsonSchema } from "./json-schema.js";
import type { JsonSchema } from "./leaf-schema.js";
import { withoutKeywords } from "./without-keywords.js";

/** Keywords that say nothing of what is valid: the module would carry every one of them, and no verdict and no error shows them. */
const annotations = new Set(["title", "description", "$comment", "examples"]);
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
  const code = standalone.default(ajv, ajv.compile(withoutKeywords(jsonSchema(), annotations) as JsonSchema));
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
