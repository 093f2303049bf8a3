import { el, fill } from "@openhpa/browser";
import { dateOf } from "../dates.js";
import type { PlainValue } from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import { choiceOf, type DateChoice, type DateKind, dateKinds, dateOfChoice } from "./date-value.js";

interface DateInputsOptions {
  /** What the date is of, for those who hear the page. */
  readonly name: string;
  readonly describedBy: string;
  /** The kind that is chosen elsewhere; without it the kind is chosen here. */
  readonly kind?: DateKind;
  /** Told when the date has changed. */
  readonly settled?: () => void;
}

/** One labelled control of a date. */
function part(context: FormContext, label: string, control: HTMLElement): HTMLElement {
  const id = context.id();
  control.id = id;
  return el(
    "div",
    { class: `date-part ${control.tagName.toLowerCase()}` },
    el("label", { for: id }, label),
    control,
  );
}

function select(
  options: readonly (readonly [value: string, label: string])[],
  value: string,
): HTMLSelectElement {
  const element = el(
    "select",
    {},
    options.map(([one, label]) => el("option", { value: one, selected: one === value }, label)),
  );
  element.value = value;
  return element;
}

const two = (number: number) => String(number).padStart(2, "0");

/** The controls of one date: how precisely it is known, then its year, month, season or day. The record's own writing never shows. */
export function dateInputs(context: FormContext, value: PlainValue, options: DateInputsOptions): HTMLElement {
  const { date } = context.words.field;
  const element = el("div", {
    class: "date",
    role: "group",
    "aria-label": options.name,
    "aria-describedby": options.describedBy,
  });
  let choice: DateChoice = { ...choiceOf(value.text), ...(options.kind && { kind: options.kind }) };

  function put(change: Partial<DateChoice>, how: "typing" | "settled"): void {
    choice = { ...choice, ...change };
    if (choice.kind !== "other") value.text = dateOfChoice(choice);
    options.settled?.();
    context.changed(how);
  }

  function kindSelect(): HTMLElement {
    const kept =
      choice.kind === "other"
        ? [["other", date.kept(dateOf(context.view(), value.text) ?? value.text)] as const]
        : [];
    const kinds = dateKinds.map((kind) => [kind, date.kinds[kind]] as const);
    const control = select([...kept, ...kinds], choice.kind);
    control.addEventListener("change", () => {
      put({ kind: control.value as DateKind }, "settled");
      draw();
      element.querySelector<HTMLElement>("input, select:nth-of-type(2)")?.focus();
    });
    return part(context, date.precision(options.name), control);
  }

  function typed(
    label: string,
    text: string,
    most: number,
    change: (text: string) => Partial<DateChoice>,
  ): HTMLElement {
    const input = el("input", { type: "text", inputmode: "numeric", autocomplete: "off", maxlength: most });
    input.value = text;
    input.addEventListener("input", () => put(change(input.value.trim()), "typing"));
    input.addEventListener("change", () => put(change(input.value.trim()), "settled"));
    return part(context, label, input);
  }

  function monthSelect(label: string, names: readonly string[], from: number): HTMLElement {
    const rows = names.map((name, index) => [two(from + index), name] as const);
    const known = rows.some(([code]) => code === choice.month) ? choice.month : "";
    const control = select([["", date.choose], ...rows], known);
    control.addEventListener("change", () => put({ month: control.value }, "settled"));
    return part(context, label, control);
  }

  function about(): HTMLElement {
    const id = context.id();
    const input = el("input", { type: "checkbox", id });
    input.checked = choice.isAbout;
    input.addEventListener("change", () => put({ isAbout: input.checked }, "settled"));
    return el("div", { class: "box" }, input, el("label", { for: id }, date.about));
  }

  function draw(): void {
    const { kind } = choice;
    const isKnown = kind !== "unknown" && kind !== "other";
    fill(
      element,
      options.kind === undefined && kindSelect(),
      kind === "day" && typed(date.day, choice.day, 2, (day) => ({ day })),
      (kind === "month" || kind === "day") && monthSelect(date.month, date.months, 1),
      kind === "season" && monthSelect(date.season, date.seasons, 21),
      isKnown && typed(date.year, choice.year, 4, (year) => ({ year })),
      isKnown && about(),
    );
  }
  draw();
  return element;
}
