import type { Issue, ModelClass, ModelField } from "@openhpa/core";
import { classOf } from "@openhpa/core";
import { plainMessage } from "@openhpa/core/plain";
import { schemeNamed } from "@openhpa/vocabularies";
import { conceptLabel } from "../../pages/concepts.js";
import { territoryWords } from "../../pages/territories.js";
import type { View } from "../../pages/view.js";
import { dateOf } from "./dates.js";
import { fieldOf } from "./form/form-of.js";
import type { FormValue, ObjectValue } from "./form/form-value.js";
import { objectsIn } from "./form/record-of.js";
import { trailOfPath } from "./form/trail.js";
import { fieldWords } from "./questions/field-words.js";

/** The field that a path of names and positions ends in. */
export function fieldAt(entry: ModelClass, path: readonly (string | number)[]): ModelField | undefined {
  let at: ModelClass | undefined = entry;
  let deepest: ModelField | undefined;
  for (const part of path) {
    if (typeof part === "number") continue;
    const field: ModelField | undefined = at?.fields.find(({ name }) => name === part);
    if (!field) return deepest;
    deepest = field;
    at = classOf(field);
  }
  return deepest;
}

/** The place of an issue in words: « Porteur › Adresse ». */
export function placeWords(view: View, entry: ModelClass, issue: Issue): string {
  const names: string[] = [];
  let at: ModelClass | undefined = entry;
  for (const part of issue.path) {
    if (typeof part === "number") {
      names.push(`${names.pop() ?? ""} ${part + 1}`);
      continue;
    }
    const field: ModelField | undefined = at?.fields.find(({ name }) => name === part);
    if (!field || field.datatype.kind === "key") break;
    names.push(fieldWords(view.language, field)[0]);
    at = classOf(field);
    if (field.datatype.kind === "text") break;
  }
  return names.join(" › ");
}

/** A suggested value as people say it: a code by its label, a territory by its name. */
export function suggestionWords(view: View, field: ModelField | undefined, suggestion: string): string {
  if (field?.datatype.kind === "code")
    return conceptLabel(view, schemeNamed(field.datatype.scheme), suggestion);
  if (field?.datatype.kind === "territory" && suggestion.includes(":"))
    return territoryWords(view, suggestion);
  return dateOf(view, suggestion) ?? suggestion;
}

/** What an issue says to those who fill in a form. */
export function issueWords(view: View, entry: ModelClass, issue: Issue): string {
  const field = fieldAt(entry, issue.path);
  return plainMessage(issue, view.language, { nameOf: (value) => suggestionWords(view, field, value) });
}

/** Takes away what an opened file holds and the model does not know; false when there was nothing. */
export function forgetUnknown(form: ObjectValue): boolean {
  let isForgotten = false;
  for (const { object } of objectsIn(form)) {
    isForgotten ||= object.unknown.size > 0;
    object.unknown.clear();
  }
  return isForgotten;
}

/** Puts another value in the place of one. */
function replaceIn(parent: FormValue | undefined, old: FormValue, value: FormValue): boolean {
  if (parent?.kind === "list") {
    const at = parent.items.indexOf(old);
    if (at >= 0) parent.items[at] = value;
    return at >= 0;
  }
  if (parent?.kind !== "object") return false;
  for (const [name, held] of parent.fields) {
    if (held !== old) continue;
    parent.fields.set(name, value);
    return true;
  }
  return false;
}

/** Takes the suggestion of an issue; false when the form has changed since and the place is gone. */
export function takeSuggestion(form: ObjectValue, issue: Issue): boolean {
  const { suggestion, path, code } = issue;
  if (suggestion === undefined) return false;
  const trail = trailOfPath(form, path);
  const last = trail.at(-1);
  if (code === "unknown-field" && last?.kind === "object") {
    const name = String(path.at(-1));
    const field = last.entry.fields.find((candidate) => candidate.name === suggestion);
    if (!field || !last.unknown.has(name)) return false;
    last.fields.set(suggestion, fieldOf(field, last.unknown.get(name)));
    return last.unknown.delete(name);
  }
  if (last?.kind === "plain") {
    last.text = suggestion;
    return true;
  }
  return last?.kind === "raw" && replaceIn(trail.at(-2), last, { kind: "plain", text: suggestion });
}

/** Blanks the key that an issue is about, so that another one is made; false when the issue is not about a key that is made. */
export function forgetKey(form: ObjectValue, issue: Issue): boolean {
  const trail = trailOfPath(form, issue.path);
  const last = trail.at(-1);
  if (last?.kind !== "plain") return false;
  last.text = "";
  return true;
}
