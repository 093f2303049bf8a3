import { viewOf } from "../app.js";
import type { FormContext } from "../form-context.js";
import { issueWords } from "../issues.js";
import type { PointerPress } from "../pointer-press.js";
import type { Desk } from "./desk.js";

/** What the controls set going. */
export interface DeskEvents extends Pick<FormContext, "remedies"> {
  /** Something was typed or chosen. */
  readonly touched: () => void;
  /** Draws again what follows from the values. */
  readonly update: () => void;
  readonly press: PointerPress;
}

/** Time without a key after which the form is looked at again, in milliseconds. */
const TYPING_PAUSE = 250;

/** What the controls of an open form share. */
export function contextOf(desk: Desk, { touched, update, press, remedies }: DeskEvents): FormContext {
  const { app, form, controls, watchers } = desk;
  let count = 0;
  return {
    language: app.language,
    words: app.words,
    territories: app.territories,
    view: () => viewOf(app, desk.state.record),
    sayings: desk.sayings,
    form: () => form,
    record: () => desk.state.record,
    changed(how) {
      touched();
      clearTimeout(desk.pause);
      if (how === "typing") desk.pause = setTimeout(update, TYPING_PAUSE);
      else if (press.isDown()) press.after(update);
      else update();
    },
    watch: (element, run) => void watchers.set(element, run),
    announce: app.announce,
    id: () => {
      count += 1;
      return `champ-${count}`;
    },
    register: (value, control) => void controls.set(value, control),
    remedies,
    said: (issue) => issueWords(viewOf(app, desk.state.record), form.entry, issue),
  };
}
