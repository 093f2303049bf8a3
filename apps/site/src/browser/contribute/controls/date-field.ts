import type { ModelField } from "@openhpa/core";
import type { PlainValue } from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import { fieldWords } from "../questions/field-words.js";
import { dateInputs } from "./date-inputs.js";
import { frame } from "./frame.js";

/** A date: chosen as a year, a month, a season, a day, or not known. */
export function dateField(context: FormContext, field: ModelField, value: PlainValue): HTMLElement {
  const made = frame(context, field, value, { group: true }, () =>
    made.body.querySelector<HTMLElement>("select, input")?.focus(),
  );
  const [name] = fieldWords(context.language, field);
  made.body.append(dateInputs(context, value, { name, describedBy: made.describedBy }));
  return made.element;
}
