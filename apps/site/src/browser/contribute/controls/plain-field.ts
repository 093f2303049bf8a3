import { button, el, fill } from "@openhpa/browser";
import type { Datatype, ModelField } from "@openhpa/core";
import { emptyItem, type ListValue, type PlainValue } from "../form/form-value.js";
import { numberOfText, textOfNumber } from "../form/number-text.js";
import type { FormContext } from "../form-context.js";
import { fieldWords } from "../questions/field-words.js";
import { frame } from "./frame.js";

interface Kind {
  readonly hint?: (context: FormContext) => string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The text as the model wants it, once it has been typed. */
  readonly tidy?: (text: string) => string;
}

const tidyNumber = (text: string) => {
  const value = numberOfText(text);
  return value === undefined ? text.trim() : textOfNumber(value);
};

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
  iri: { attributes: { type: "url", placeholder: "https://" } },
};

/** A line for one value, or several lines where the value has them. */
function typedInput(
  context: FormContext,
  field: ModelField,
  value: PlainValue,
  attributes: Readonly<Record<string, string>>,
): HTMLInputElement | HTMLTextAreaElement {
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
  input.addEventListener("input", () => {
    value.text = input.value;
    context.changed("typing");
  });
  input.addEventListener("change", () => {
    value.text = (kind.tidy ?? ((text: string) => text.trim()))(input.value);
    input.value = value.text;
    context.changed("settled");
  });
  return input;
}

/** A field of one plain value. */
export function plainField(context: FormContext, field: ModelField, value: PlainValue): HTMLElement {
  const hint = kinds[field.datatype.kind]?.hint?.(context);
  const made = frame(context, field, value, { group: false, ...(hint ? { hint } : {}) }, () =>
    document.getElementById(made.inputId)?.focus(),
  );
  const input = typedInput(context, field, value, {
    id: made.inputId,
    "aria-describedby": made.describedBy,
  });
  made.body.append(input);
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
      const input = typedInput(context, field, item, { "aria-labelledby": made.labelId });
      const remove = button(
        words.field.removeItem,
        () => {
          list.items.splice(index, 1);
          draw();
          made.body.querySelector<HTMLElement>("button.add")?.focus();
          context.changed("settled");
        },
        { "aria-label": words.field.remove(item.text || fieldWords(context.language, field)[0]) },
      );
      const row = el("div", { class: "row" }, input, remove);
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
