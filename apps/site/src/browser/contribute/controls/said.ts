import { el } from "@openhpa/browser";
import type { ModelField } from "@openhpa/core";
import type { FormValue } from "../form/form-value.js";
import { type Passage, passagesOf } from "../form/passages.js";
import { contentOf } from "../form/record-of.js";
import type { FormContext } from "../form-context.js";

/** So many passages stand beside an answer; more would be the document again. */
const MOST = 4;

function passageItem({ words }: FormContext, { text, line, isCertain }: Passage): HTMLElement {
  const { said } = words.field;
  const sure = isCertain ? said.sure : said.unsure;
  return el(
    "li",
    {},
    text === undefined ? el("span", {}, said.lost) : el("q", {}, text),
    " ",
    el(
      "span",
      { class: isCertain ? "sure" : "unsure" },
      line === undefined ? sure : `${said.line(line)}, ${sure}`,
    ),
  );
}

/** What the documents of the record say about an answer, and where it is looked for. */
export interface SaidOptions {
  /** The values whose passages stand here; the answer's own where nothing else is said. */
  readonly values?: Iterable<FormValue>;
  /** So many passages at most. */
  readonly most?: number;
}

/** What the documents of the record say about an answer: the passages, or why there is none; undefined where nothing is known. */
export function saidOf(
  context: FormContext,
  field: ModelField,
  value: FormValue,
  { values = [value], most = MOST }: SaidOptions = {},
): HTMLElement | undefined {
  const { said } = context.words.field;
  const all = passagesOf(context.sayings, values);
  const kept = all.filter(({ text }) => text !== undefined);
  const items = (kept.length > 0 ? kept : all).slice(0, most).map((passage) => passageItem(context, passage));
  if (items.length > 0)
    return el("div", { class: "said" }, el("p", { class: "said-title" }, said.title), el("ul", {}, items));
  const reason = context.sayings.reasons.get(value);
  const words =
    reason === undefined || contentOf(field, value) !== undefined ? undefined : said.missing[reason];
  return words === undefined ? undefined : el("p", { class: "said" }, words);
}
