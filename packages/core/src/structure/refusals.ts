import {
  codeList,
  labelledScheme,
  lookupLabelIn,
  parseTerritoryCode,
  type SchemeName,
} from "@openhpa/vocabularies/codes";
import type { Fields } from "../fields.js";
import { formCode } from "../form-code.js";
import { bilingual, type IssueCode, type IssueDetail } from "../issue.js";
import type { Finding } from "../issue-limit.js";
import type { ModelClass, ModelField } from "../model.js";
import { nearest } from "../nearest.js";

type Path = readonly (string | number)[];

/** The code that a wrong value of a coded field was meant to be: a label, a code without its prefix, a misspelt code. */
function meantCode(scheme: SchemeName, received: string): string | undefined {
  const { prefix, notations } = codeList(scheme);
  const { match, suggestions } = lookupLabelIn(labelledScheme(scheme), received);
  if (match) return prefix + match.concept.notation;
  const near = nearest(
    received,
    notations.flatMap((notation) => [prefix + notation, notation]),
  );
  const notation = near ?? suggestions[0]?.notation;
  return notation && (notation.startsWith(prefix) ? notation : prefix + notation);
}

/** How values of a kind look, as messages show it. */
export const forms: { readonly [K in ModelField["datatype"]["kind"]]?: string } = {
  edtf: "EDTF: 2019, 2019-05, 2019-05-03, 2020-22, 2020~, 2019/2022",
  year: "2019",
  date: "2026-11-21",
  language: "fr, de, it, fr-ch",
  territory: "commune:44109, departement:44, region:52, canton:VD",
  record: "oscars-61839, https://…",
};

function labelled(field: ModelField | undefined): IssueDetail {
  return field ? { field: { fr: field.fr[0], en: field.en[0] } } : {};
}

const isBlank = (value: unknown) => typeof value === "string" && value.trim() === "";

/** The typed code that a bare number is most often meant to be; none where no such code could exist. */
function formSuggestion(field: ModelField | undefined, received: unknown): string | undefined {
  if (typeof received !== "string" || field?.datatype.kind !== "territory") return undefined;
  const code = `${received.length > 3 ? "commune" : "departement"}:${received.padStart(2, "0")}`;
  return parseTerritoryCode(code) && code;
}

/** A value that is not as the model wants it: where it stands and what was to be there. */
export interface Refused {
  readonly path: Path;
  /** The class of the objects that belong there; undefined in the place of plain values. */
  readonly entry: ModelClass | undefined;
  /** The field that it stands in; undefined for the record itself. */
  readonly field: ModelField | undefined;
  readonly received: unknown;
}

/** The refused value under a code, with its field's label and what else is said of it. */
export function refusal(
  code: IssueCode,
  { path, field, received }: Refused,
  more: () => IssueDetail = () => ({}),
): Finding {
  return { code, path, detail: () => ({ ...labelled(field), received, ...more() }) };
}

/** A field that every object of the class has, and this one has not. */
export const missingField = ({ path, field }: Refused): Finding => ({
  code: "missing-field",
  path,
  detail: () => labelled(field),
});

/** Names that the class does not have, each with the nearest one that it has. */
export function unknownFields(
  names: readonly string[],
  { path, entry, received: object }: Refused,
): Finding[] {
  const known = entry?.fields.map((field) => field.name) ?? [];
  return names.map((name) => ({
    code: "unknown-field",
    path: [...path, name],
    detail: () => {
      const suggestion = nearest(name, known);
      const received = (object as Fields)[name];
      return { received, facts: { name }, ...(suggestion ? { suggestion } : {}) };
    },
  }));
}

/** A value of another JSON type; one object where a list of them belongs is told as that. */
export function wrongType(refused: Refused, expected: string): Finding {
  const { field, received } = refused;
  if (received === undefined) return missingField(refused);
  const isLoneObject = received !== null && typeof received === "object" && !Array.isArray(received);
  return refusal("wrong-type", refused, () => ({
    expected: isLoneObject && field?.many ? "list" : expected,
  }));
}

/** A value that is none of those of a list: of a scheme's codes, or of the model's own words. */
export function notInList(refused: Refused, values: readonly unknown[]): Finding {
  const { field, received } = refused;
  if (received === undefined) return missingField(refused);
  if (field?.datatype.kind !== "code")
    return refusal("wrong-type", refused, () => ({ expected: values.join(", ") }));
  if (typeof received !== "string") return refusal("wrong-type", refused, () => ({ expected: "string" }));
  const { scheme } = field.datatype;
  return refusal("unknown-concept", refused, () => {
    const suggestion = meantCode(scheme, received);
    const facts = { scheme: bilingual(labelledScheme(scheme).title) };
    return suggestion ? { facts, suggestion } : { facts };
  });
}

/** A string that has not the form of its kind. */
export function badForm(refused: Refused): Finding {
  const { field, received } = refused;
  if (isBlank(received)) return refusal("empty-value", refused);
  const kind = field?.datatype.kind ?? "string";
  const { example } = field?.datatype.kind === "string" ? field.datatype : {};
  const code = field ? formCode(field.datatype) : "invalid-text";
  // A reference to another record is a key or an address; what begins like an address was meant as one.
  const isAddress = kind === "record" && /^https?:/i.test(String(received));
  const expected = isAddress ? "https://…" : (forms[kind] ?? example);
  return refusal(code, refused, () => {
    const suggestion = formSuggestion(field, received);
    return { ...(expected ? { expected } : {}), ...(suggestion ? { suggestion } : {}) };
  });
}
