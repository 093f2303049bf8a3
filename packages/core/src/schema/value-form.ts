import { codeList } from "@openhpa/vocabularies/codes";
import * as z from "zod";
import {
  atMostCharacters,
  bounds,
  isAtMost,
  LANGUAGE_PATTERN,
  longest,
  patterns,
  TEXT_PATTERN,
} from "../datatypes.js";
import type { Datatype } from "../field.js";

type Plain = Exclude<Datatype, { readonly kind: "object" }>;

const pattern = (source: string) => z.string().regex(new RegExp(source, "u"));

/** Strings of the form of their kind, with at most so many code points; zod's own `max` counts UTF-16 units. */
function formed({ kind }: Datatype): z.ZodType {
  const form = pattern(patterns[kind] as string);
  const most = longest[kind];
  if (most === undefined) return form;
  const params = { code: "out-of-range", expected: atMostCharacters(most) };
  return form.refine((value) => isAtMost(value, most), { params });
}

/** zod counts symbols as members of a map: a map with nothing else has no language. */
const text = () =>
  z
    .record(pattern(LANGUAGE_PATTERN), pattern(TEXT_PATTERN))
    .refine((value) => Object.keys(value).length > 0, { params: { code: "empty-value" } });

const makers: { readonly [K in Plain["kind"]]: (datatype: Plain & { readonly kind: K }) => z.ZodType } = {
  text,
  string: ({ pattern: own }) => pattern(own ?? TEXT_PATTERN),
  const: ({ value }) => z.literal(value),
  integer: () => z.int().min(bounds.integer[0]).max(bounds.integer[1]),
  decimal: () => z.number().min(bounds.decimal[0]).max(bounds.decimal[1]),
  boolean: () => z.boolean(),
  code: ({ scheme }) => z.enum([...codeList(scheme).codes]),
  key: formed,
  edtf: formed,
  year: formed,
  date: formed,
  language: formed,
  iri: formed,
  territory: formed,
  record: formed,
  // What a reference leads to has a key of at most the length of a key.
  reference: formed,
};

/** The zod schema of one plain value of a datatype. */
export function valueForm(datatype: Plain): z.ZodType {
  return (makers[datatype.kind] as (datatype: Plain) => z.ZodType)(datatype);
}
