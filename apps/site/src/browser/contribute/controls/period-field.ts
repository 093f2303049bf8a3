import { el, fill } from "@openhpa/browser";
import { fieldNamed, type ModelField } from "@openhpa/core";
import { periodText } from "../../../words/dates.js";
import { fieldValue, type ObjectValue, type PlainValue } from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import { fieldWords } from "../questions/field-words.js";
import { partFields } from "../questions/questions.js";
import { dateInputs } from "./date-inputs.js";
import { choiceOf, dateOfChoice, type PeriodKind, periodKindOf } from "./date-value.js";
import { fieldControl } from "./field.js";
import { frame } from "./frame.js";
import { objectField } from "./object-field.js";

const kinds = ["year", "month", "season", "day", "range", "unknown"] as const;

function endOf(period: ObjectValue, name: "start" | "end"): PlainValue | undefined {
  const field = fieldNamed(period.entry, name);
  const value = field && fieldValue(period, field);
  return value?.kind === "plain" ? value : undefined;
}

/** The ways to choose a period, one of them chosen; a period that is none of them is kept under its words. */
function kindRadios(
  context: FormContext,
  chosen: PeriodKind,
  kept: string,
  choose: (kind: PeriodKind) => void,
): HTMLElement {
  const { date } = context.words.field;
  const name = context.id();
  const rows = kinds.map((kind): readonly [PeriodKind, string] => [kind, date.kinds[kind]]);
  const all = chosen === "other" ? [["other", date.kept(kept)] as const, ...rows] : rows;
  const boxes = all.map(([kind, label]) => {
    const id = context.id();
    const input = el("input", { type: "radio", id, name });
    input.checked = kind === chosen;
    input.addEventListener("change", () => choose(kind));
    return el("div", { class: "box" }, input, el("label", { for: id }, label));
  });
  return el("div", { class: "boxes radios" }, boxes);
}

/** A period: one year, month, season or day, from one date to another, or not known. */
export function periodField(
  context: FormContext,
  field: ModelField,
  period: ObjectValue,
  depth: number,
): HTMLElement {
  const start = endOf(period, "start");
  const end = endOf(period, "end");
  if (!start || !end) return objectField(context, field, period, depth);
  const printed = [period.fields.get("asPrinted")].filter((value) => value !== undefined);
  const made = frame(context, field, period, { group: true, values: [period, start, end, ...printed] }, () =>
    made.body.querySelector<HTMLElement>("input:checked, input, select")?.focus(),
  );
  const { date } = context.words.field;
  const dates = el("div", { class: "dates" });
  const nameOf = (name: string) =>
    fieldWords(context.language, fieldNamed(period.entry, name) as ModelField)[0];
  const [label] = fieldWords(context.language, field);
  let kind = periodKindOf(start.text, end.text);

  function drawDates(): void {
    const { describedBy } = made;
    const both = { describedBy };
    if (kind === "range")
      fill(
        dates,
        dateInputs(context, start as PlainValue, { ...both, name: nameOf("start") }),
        dateInputs(context, end as PlainValue, { ...both, name: nameOf("end") }),
        el("p", { class: "help" }, date.endHelp),
      );
    else if (kind === "unknown" || kind === "other") fill(dates);
    else {
      const settled = () => {
        (end as PlainValue).text = (start as PlainValue).text;
      };
      fill(dates, dateInputs(context, start as PlainValue, { ...both, name: label, kind, settled }));
    }
  }

  const choose = (chosen: PeriodKind) => {
    kind = chosen;
    if (chosen === "unknown") start.text = "";
    else if (chosen !== "range" && chosen !== "other")
      start.text = dateOfChoice({ ...choiceOf(start.text), kind: chosen });
    if (chosen !== "range" && chosen !== "other") end.text = start.text;
    drawDates();
    context.changed("settled");
  };
  const kept = periodText(context.view(), start.text || undefined, end.text || undefined);
  const others = partFields(period.entry).asks.filter(({ control }) => control !== "date");
  drawDates();
  made.body.append(
    kindRadios(context, kind, kept, choose),
    dates,
    ...others.map((asked) => fieldControl(context, period, asked, depth + 1)),
  );
  return made.element;
}
