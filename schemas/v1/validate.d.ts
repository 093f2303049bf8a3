// Generated from the model by `npm run generate`. Do not edit.

/** One error of the validator, as Ajv reports it. */
export interface ValidationError {
  readonly keyword: string;
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when the value is an OpenHPA record as far as JSON Schema can say; the errors of the last call are in `validate.errors`. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export declare const validate: Validate;
export default validate;
