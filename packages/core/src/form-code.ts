import type { Datatype } from "./field.js";
import type { IssueCode } from "./issue.js";

const codes: { readonly [K in Datatype["kind"]]?: IssueCode } = {
  key: "invalid-key",
  reference: "invalid-key",
  edtf: "invalid-date",
  year: "invalid-date",
  date: "invalid-date",
  iri: "invalid-iri",
  text: "invalid-text",
  code: "unknown-concept",
};

/** The issue code of a value that is of the right JSON type and not blank, but does not have the form of its datatype. */
export function formCode(datatype: Datatype): IssueCode {
  const isLine = datatype.kind === "string" && datatype.pattern === undefined;
  return codes[datatype.kind] ?? (isLine ? "invalid-text" : "invalid-format");
}
