import { button, el, fill } from "@openhpa/browser";
import type { ModelField } from "@openhpa/core";
import type { TextValue } from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import { fieldWords } from "../questions/field-words.js";
import { frame } from "./frame.js";

/** The language that a new text is in: that of the record's source, else that of the page. */
function ownLanguage(context: FormContext): string {
  return context.record().language ?? context.language;
}

/** A text in one language or several; a language is added when it is needed. */
export function textField(context: FormContext, field: ModelField, value: TextValue): HTMLElement {
  const { words } = context;
  const names = context.view().words.languages as Readonly<Record<string, string>>;
  const nameOf = (tag: string) => names[tag] ?? tag;
  const isOne = value.entries.length <= 1;
  const made = frame(context, field, value, { group: !isOne }, () =>
    made.element.querySelector<HTMLElement>("textarea")?.focus(),
  );

  const area = (entry: TextValue["entries"][number], index: number): HTMLElement => {
    const id = index === 0 ? made.inputId : context.id();
    const isAlone = value.entries.length === 1 && entry.language === ownLanguage(context);
    const input = el("textarea", { id, rows: 2, lang: entry.language, "aria-describedby": made.describedBy });
    if (!isOne)
      input.setAttribute(
        "aria-label",
        `${fieldWords(context.language, field)[0]} (${nameOf(entry.language)})`,
      );
    input.value = entry.text;
    input.addEventListener("input", () => {
      entry.text = input.value;
      context.changed("typing");
    });
    input.addEventListener("change", () => {
      entry.text = input.value.trim();
      context.changed("settled");
    });
    return el(
      "div",
      {},
      !isAlone && el("p", { class: "tongue" }, words.field.inLanguage(nameOf(entry.language))),
      input,
    );
  };

  if (value.entries.length === 0) value.entries.push({ language: ownLanguage(context), text: "" });
  const free = Object.keys(names).filter((tag) => !value.entries.some(({ language }) => language === tag));
  const more = el("details", { class: "tongues" }, el("summary", {}, words.field.addLanguage));
  const add = (language: string) => {
    value.entries.push({ language, text: "" });
    const grown = textField(context, field, value);
    made.element.replaceWith(grown);
    [...grown.querySelectorAll<HTMLElement>("textarea")].at(-1)?.focus();
  };
  fill(
    more,
    el("summary", {}, words.field.addLanguage),
    el(
      "p",
      {},
      free.map((tag) => [button(nameOf(tag), () => add(tag)), " "]),
    ),
  );
  // The language of the page comes first, whatever the order in the file.
  const isOwn = ({ language }: TextValue["entries"][number]) => Number(language === context.language);
  const inOrder = [...value.entries].sort((a, b) => isOwn(b) - isOwn(a));
  fill(made.body, inOrder.map(area), free.length > 0 && more);
  return made.element;
}
