import { button, el, fill } from "@openhpa/browser";
import type { Datatype, ModelField } from "@openhpa/core";
import { dateOf } from "../dates.js";
import { emptyItem, type ListValue, type PlainValue } from "../form/form-value.js";
import { numberOfText, textOfNumber } from "../form/number-text.js";
import type { FormContext } from "../form-context.js";
import { frame } from "./frame.js";

interface Kind {
  readonly hint?: (context: FormContext) => string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The text as the model wants it, once it has been typed. */
  readonly tidy?: (text: string) => string;
  /** How the form understands the text, for the eye. */
  readonly reading?: (context: FormContext, text: string) => string | undefined;
}

const tidyNumber = (text: string) => {
  const value = numberOfText(text);
  return value === undefined ? text.trim() : textOfNumber(value);
};

/** 03/05/2019 and 05/2019 as the model writes them. */
const tidyDate = (text: string) =>
  text
    .trim()
    .replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, (_all, day: string, month: string, year: string) =>
      [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
    )
    .replace(
      /^(\d{1,2})[/.](\d{4})$/,
      (_all, month: string, year: string) => `${year}-${month.padStart(2, "0")}`,
    );

const dated = (context: FormContext, text: string) => dateOf(context.view(), text);

/** How values of a kind are typed; kinds that are not here are a line of text. */
const kinds: { readonly [K in Datatype["kind"]]?: Kind } = {
  integer: {
    hint: ({ words }) => words.field.integerHelp,
    attributes: { inputmode: "numeric" },
    tidy: tidyNumber,
  },
  decimal: {
    hint: ({ words }) => words.field.numberHelp,
    attributes: { inputmode: "decimal" },
    tidy: tidyNumber,
  },
  year: { attributes: { inputmode: "numeric", maxlength: "4" } },
  edtf: { hint: ({ words }) => words.field.dateHelp, tidy: tidyDate, reading: dated },
  date: { hint: ({ words }) => words.field.dayHelp, tidy: tidyDate, reading: dated },
  key: {
    hint: ({ words }) => words.field.keyHelp,
    attributes: { spellcheck: "false", autocapitalize: "none" },
  },
  iri: { attributes: { type: "url", placeholder: "https://" } },
};

/** A line for one value, or several lines where the value has them. */
function typedInput(
  context: FormContext,
  field: ModelField,
  value: PlainValue,
  attributes: Readonly<Record<string, string>>,
): { readonly input: HTMLInputElement | HTMLTextAreaElement; readonly reading: HTMLElement } {
  const kind = kinds[field.datatype.kind] ?? {};
  const example = field.datatype.kind === "string" ? field.datatype.example : undefined;
  const input = value.text.includes("\n")
    ? el("textarea", { rows: 3, ...attributes })
    : el("input", {
        type: "text",
        autocomplete: "off",
        placeholder: example,
        ...kind.attributes,
        ...attributes,
      });
  input.value = value.text;
  const reading = el("p", { class: "reading" });
  const show = () => {
    const said = value.text === "" ? undefined : kind.reading?.(context, value.text);
    reading.textContent = said === undefined || said === value.text ? "" : context.words.field.readAs(said);
  };
  input.addEventListener("input", () => {
    value.text = input.value;
    context.changed("typing");
  });
  input.addEventListener("change", () => {
    value.text = (kind.tidy ?? ((text: string) => text.trim()))(input.value);
    input.value = value.text;
    show();
    context.changed("settled");
  });
  show();
  return { input, reading };
}

/** A field of one plain value. */
export function plainField(context: FormContext, field: ModelField, value: PlainValue): HTMLElement {
  const hint = kinds[field.datatype.kind]?.hint?.(context);
  const made = frame(context, field, value, { group: false, ...(hint ? { hint } : {}) }, () =>
    document.getElementById(made.inputId)?.focus(),
  );
  const { input, reading } = typedInput(context, field, value, {
    id: made.inputId,
    "aria-describedby": made.describedBy,
  });
  made.body.append(input, reading);
  // A key comes by itself, once there is a title to make it from.
  if (field.datatype.kind === "key")
    context.watch(made.element, () => {
      if (document.activeElement !== input) input.value = value.text;
    });
  return made.element;
}

/** A field of several plain values, one line each. */
export function plainListField(context: FormContext, field: ModelField, list: ListValue): HTMLElement {
  const { words } = context;
  const hint = kinds[field.datatype.kind]?.hint?.(context);
  const made = frame(context, field, list, { group: true, ...(hint ? { hint } : {}) }, () =>
    made.body.querySelector<HTMLElement>("input, textarea, button")?.focus(),
  );
  const draw = () => {
    const rows = list.items.flatMap((item, index) => {
      if (item.kind !== "plain") return [];
      const { input, reading } = typedInput(context, field, item, { "aria-labelledby": made.labelId });
      const remove = button(
        words.field.removeItem,
        () => {
          list.items.splice(index, 1);
          draw();
          made.body.querySelector<HTMLElement>("button.add")?.focus();
          context.changed("settled");
        },
        { "aria-label": words.field.remove(item.text || field[context.language][0]) },
      );
      const row = el("div", { class: "row" }, input, remove, reading);
      context.register(item, {
        element: row,
        focus: () => input.focus(),
        show: (issues) => row.classList.toggle("wrong", issues.length > 0),
      });
      return [row];
    });
    const add = button(
      words.field.addValue,
      () => {
        list.items.push(emptyItem(field));
        draw();
        [...made.body.querySelectorAll<HTMLElement>("input, textarea")].at(-1)?.focus();
      },
      { class: "add" },
    );
    fill(made.body, rows, add);
  };
  draw();
  return made.element;
}
