import { button, el, fill } from "@openhpa/browser";
import type { ModelField } from "@openhpa/core";
import { type ConceptScheme, schemeNamed } from "@openhpa/vocabularies";
import { conceptLabel, conceptOf, wording } from "../../../pages/concepts.js";
import { territoryWords } from "../../../pages/territories.js";
import { type Choice, conceptChoices, searchChoices } from "../choices.js";
import type { ListValue, PlainValue } from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import { type Frame, frame } from "./frame.js";
import { searchBox } from "./search-box.js";

/** A list of so many terms is shown as a whole; a longer one is searched. */
const SHOWN_WHOLE = 12;
const MOST_FOUND = 60;

/** Where the choices of a field come from. */
interface Offer {
  readonly label: (value: string) => string;
  readonly search: (query: string) => readonly Choice[] | Promise<readonly Choice[]>;
  readonly opensAtOnce: boolean;
}

function conceptOffer(context: FormContext, scheme: ConceptScheme, chosen: () => readonly string[]): Offer {
  return {
    label: (value) => conceptLabel(context.view(), scheme, value),
    search: (query) => searchChoices(conceptChoices(scheme, context.language, chosen()), query, MOST_FOUND),
    opensAtOnce: true,
  };
}

function territoryOffer(context: FormContext): Offer {
  return {
    label: (value) => territoryWords(context.view(), value),
    search: (query) => context.territories.search(context.view(), query),
    opensAtOnce: false,
  };
}

function offerOf(context: FormContext, field: ModelField, chosen: () => readonly string[]): Offer {
  const { datatype } = field;
  return datatype.kind === "code"
    ? conceptOffer(context, schemeNamed(datatype.scheme), chosen)
    : territoryOffer(context);
}

const territoryHint = (context: FormContext, field: ModelField) =>
  field.datatype.kind === "territory" ? { hint: context.words.field.territoryHelp } : {};

/** Communes are loaded when the keyboard first comes here; labels that were codes become names. */
function preloads(
  context: FormContext,
  field: ModelField,
  made: Frame,
  draw: () => void,
  isFilled: () => boolean,
) {
  if (field.datatype.kind !== "territory") return;
  const load = () => void context.territories.all().then(draw);
  if (isFilled()) load();
  else made.element.addEventListener("focusin", () => void context.territories.all(), { once: true });
}

/** A drop-down list; `explain` gives the line under it that says what is chosen. */
function dropDown(
  context: FormContext,
  field: ModelField,
  value: PlainValue,
  choices: readonly Choice[],
  explain: (chosen: string) => string,
): HTMLElement {
  const made = frame(context, field, value, { group: false }, () => select.focus());
  const isKnown = choices.some((choice) => choice.value === value.text);
  const select = el(
    "select",
    { id: made.inputId, "aria-describedby": made.describedBy },
    el("option", { value: "" }, context.words.field.choose),
    !isKnown && value.text !== "" && el("option", { value: value.text }, value.text),
    choices.map((choice) => el("option", { value: choice.value }, choice.label)),
  );
  select.value = value.text;
  const meaning = el("p", { class: "reading" }, explain(value.text));
  select.addEventListener("change", () => {
    value.text = select.value;
    meaning.textContent = explain(value.text);
    context.changed("settled");
  });
  made.body.append(select, meaning);
  return made.element;
}

/** A drop-down list of a short scheme; the definition of what is chosen stands under it. */
function selectField(
  context: FormContext,
  field: ModelField,
  value: PlainValue,
  scheme: ConceptScheme,
): HTMLElement {
  const choices = conceptChoices(scheme, context.language, [value.text]).map(({ choice }) => choice);
  return dropDown(context, field, value, choices, (chosen) => {
    const concept = conceptOf(scheme, chosen);
    return concept ? wording(context.view(), concept.definition) : "";
  });
}

/** One term of a long scheme, or one territory: searched by its label and the other forms it is printed in. */
function searchField(context: FormContext, field: ModelField, value: PlainValue): HTMLElement {
  const offer = offerOf(context, field, () => [value.text]);
  const made = frame(context, field, value, { group: false, ...territoryHint(context, field) }, () =>
    made.body.querySelector("input")?.focus(),
  );
  const shown = () => (value.text === "" ? "" : offer.label(value.text));
  const set = (text: string) => {
    value.text = text;
    context.changed("settled");
  };
  const box = searchBox(context, {
    id: made.inputId,
    describedBy: made.describedBy,
    labelledBy: made.labelId,
    shown,
    search: offer.search,
    opensAtOnce: offer.opensAtOnce,
    choose: (choice) => set(choice.value),
    clear: () => set(""),
  });
  made.body.append(box);
  const redraw = () => {
    const input = box.querySelector("input");
    if (input && document.activeElement !== input) input.value = shown();
  };
  preloads(context, field, made, redraw, () => value.text !== "");
  return made.element;
}

/** One coded value. */
export function codeField(context: FormContext, field: ModelField, value: PlainValue): HTMLElement {
  const { datatype } = field;
  return datatype.kind === "code" && schemeNamed(datatype.scheme).notations.length <= SHOWN_WHOLE
    ? selectField(context, field, value, schemeNamed(datatype.scheme))
    : searchField(context, field, value);
}

const textsOf = (list: ListValue) => list.items.flatMap((item) => (item.kind === "plain" ? [item.text] : []));

function without(list: ListValue, text: string): void {
  const at = list.items.findIndex((item) => item.kind === "plain" && item.text === text);
  if (at >= 0) list.items.splice(at, 1);
}

/** Boxes to tick, for a short scheme. */
function boxesField(
  context: FormContext,
  field: ModelField,
  list: ListValue,
  scheme: ConceptScheme,
): HTMLElement {
  const made = frame(context, field, list, { group: true }, () => made.body.querySelector("input")?.focus());
  const choices = conceptChoices(scheme, context.language, textsOf(list)).map(({ choice }) => choice);
  const strange = textsOf(list).filter((text) => !choices.some(({ value }) => value === text));
  const boxes = [...choices, ...strange.map((value): Choice => ({ value, label: value }))].map(
    ({ value, label, hint }) => {
      const id = context.id();
      const input = el("input", { type: "checkbox", id, "aria-describedby": hint && `${id}-h` });
      input.checked = textsOf(list).includes(value);
      input.addEventListener("change", () => {
        if (input.checked) list.items.push({ kind: "plain", text: value });
        else without(list, value);
        context.changed("settled");
      });
      return el(
        "div",
        { class: "box" },
        input,
        el("label", { for: id }, label),
        hint !== undefined && el("span", { class: "hint", id: `${id}-h` }, hint),
      );
    },
  );
  made.body.append(el("div", { class: "boxes" }, boxes));
  return made.element;
}

/** Several terms of a long scheme, or several territories: searched, and shown as labels that can be taken away. */
function chipsField(context: FormContext, field: ModelField, list: ListValue): HTMLElement {
  const { words } = context;
  const offer = offerOf(context, field, () => textsOf(list));
  const made = frame(context, field, list, { group: true, ...territoryHint(context, field) }, () =>
    made.body.querySelector("input")?.focus(),
  );
  const chips = el("ul", { class: "chosen", "aria-label": words.field.chosen });
  const draw = () => {
    const items = textsOf(list).map((text, index) => {
      const label = offer.label(text);
      const remove = button(
        "×",
        () => {
          without(list, text);
          draw();
          const rest = chips.querySelectorAll("button");
          (rest[Math.min(index, rest.length - 1)] ?? made.body.querySelector("input"))?.focus();
          context.announce(words.field.removedItem(label));
          context.changed("settled");
        },
        { "aria-label": words.field.remove(label) },
      );
      return el("li", {}, label, " ", remove);
    });
    fill(chips, items);
    chips.hidden = items.length === 0;
  };
  const box = searchBox(context, {
    id: made.inputId,
    describedBy: made.describedBy,
    labelledBy: made.labelId,
    shown: () => "",
    search: async (query) => {
      const answers = await offer.search(query);
      return answers.filter(({ value }) => !textsOf(list).includes(value));
    },
    opensAtOnce: offer.opensAtOnce,
    choose: (choice) => {
      list.items.push({ kind: "plain", text: choice.value });
      draw();
      context.announce(words.field.addedItem(choice.label));
      context.changed("settled");
    },
  });
  box.querySelector("input")?.setAttribute("aria-labelledby", made.labelId);
  draw();
  made.body.append(chips, box);
  preloads(context, field, made, draw, () => textsOf(list).length > 0);
  return made.element;
}

/** Several coded values. */
export function codesField(context: FormContext, field: ModelField, list: ListValue): HTMLElement {
  const { datatype } = field;
  return datatype.kind === "code" && schemeNamed(datatype.scheme).notations.length <= SHOWN_WHOLE
    ? boxesField(context, field, list, schemeNamed(datatype.scheme))
    : chipsField(context, field, list);
}
