import { button, type Child, el } from "@openhpa/browser";
import { classOf, type Fields, type LanguageMap, type ModelClass, type ModelField } from "@openhpa/core";
import { plainText } from "@openhpa/publish/browser";
import { schemeNamed } from "@openhpa/vocabularies";
import { conceptLabel } from "../../pages/concepts.js";
import { territoryWords } from "../../pages/territories.js";
import { questionWords } from "../../words/contribute-questions.js";
import { periodText } from "../../words/dates.js";
import { type App, viewOf } from "./app.js";
import { leavesOf } from "./controls/raw-field.js";
import { saidOf } from "./controls/said.js";
import { dateOf } from "./dates.js";
import type { Desk } from "./editor/desk.js";
import { fieldValue } from "./form/form-value.js";
import { textOfNumber } from "./form/number-text.js";
import { valuesIn } from "./form/passages.js";
import { contentOf } from "./form/record-of.js";
import type { FormContext } from "./form-context.js";
import { fieldWords } from "./questions/field-words.js";
import { type AskedField, askedFields, partFields } from "./questions/questions.js";

/** So many passages stand beside an answer in the check; its question shows more. */
const MOST_PASSAGES = 2;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One plain value of a field as people say it. */
function plainWords(app: App, field: ModelField, value: unknown): string {
  const view = viewOf(app);
  const { datatype } = field;
  if (datatype.kind === "text" && isFields(value)) return plainText(view, value as LanguageMap);
  if (typeof value === "boolean") return value ? app.words.field.yes : app.words.field.no;
  if (typeof value === "number") return textOfNumber(value);
  if (typeof value !== "string") return leavesOf(value).join(" ; ");
  if (datatype.kind === "code") return conceptLabel(view, schemeNamed(datatype.scheme), value);
  if (datatype.kind === "territory") return territoryWords(view, value);
  return datatype.kind === "edtf" ? (dateOf(view, value) ?? value) : value;
}

/** The answers inside a thing, each with its label; references and what is kept without a question are left out. */
function thingLines(app: App, entry: ModelClass, value: Fields): Child {
  const { asks, more } = partFields(entry);
  const given = [...asks, ...more].filter(
    ({ field, control }) => value[field.name] !== undefined && control !== "link" && control !== "links",
  );
  const [only] = given;
  if (only && given.length === 1 && !classOf(only.field))
    return answer(app, only.field, value[only.field.name]);
  const lines = given.map(({ field }) =>
    el(
      "li",
      {},
      el("span", { class: "label" }, fieldWords(app.language, field)[0]),
      " : ",
      answer(app, field, value[field.name]),
    ),
  );
  return el("ul", { class: "lines" }, lines);
}

/** An answer as people read it. */
function answer(app: App, field: ModelField, value: unknown): Child {
  const of = classOf(field);
  if (Array.isArray(value)) {
    if (!of) return value.map((item) => plainWords(app, field, item)).join(" ; ");
    return el(
      "ol",
      { class: "lines" },
      value.map((item) => el("li", {}, answer(app, field, item))),
    );
  }
  if (!of) return plainWords(app, field, value);
  if (!isFields(value)) return leavesOf(value).join(" ; ");
  const { start, end } = value as { readonly start?: string; readonly end?: string };
  if (of.name === "Period" && (start ?? end) !== undefined) return periodText(viewOf(app), start, end);
  return thingLines(app, of, value);
}

/** A row of the check: what was asked, what was answered, what the document says, and the way to change it. */
function answerRow(desk: Desk, context: FormContext, { field }: AskedField, change: () => void): HTMLElement {
  const { app, form } = desk;
  const { check } = app.words;
  const [label] = fieldWords(app.language, field);
  const value = fieldValue(form, field);
  const content = contentOf(field, value);
  return el(
    "div",
    { class: "answer" },
    el("dt", {}, label),
    el(
      "dd",
      {},
      content === undefined ? el("span", { class: "muted" }, check.none) : answer(app, field, content),
      saidOf(context, field, value, { values: valuesIn(value), most: MOST_PASSAGES }),
    ),
    el(
      "dd",
      { class: "change" },
      button(check.change, change, { class: "link", "aria-label": check.changeWhat(label) }),
    ),
  );
}

/** All answers by step, in the order of the questions; what is folded and blank is left out. */
export function answersPanel(desk: Desk, context: FormContext, goTo: (at: number) => void): HTMLElement {
  const { app, form, questions } = desk;
  const { steps } = questionWords(app.language);
  const isFilled = ({ field }: AskedField) => contentOf(field, fieldValue(form, field)) !== undefined;
  const groups = [...new Set(questions.map(({ step }) => step))].map((step) => {
    const rows = questions.flatMap(({ step: own, asks, more }, at) => {
      if (own !== step) return [];
      const asked = [...askedFields(form.entry, asks), ...askedFields(form.entry, more).filter(isFilled)];
      return asked.map((one) => answerRow(desk, context, one, () => goTo(at)));
    });
    return el("section", {}, el("h4", {}, steps[step]), el("dl", { class: "answers" }, rows));
  });
  return el("div", {}, el("h3", {}, app.words.check.answers), groups);
}
