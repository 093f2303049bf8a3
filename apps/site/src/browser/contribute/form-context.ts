import type { HpaRecord, Issue } from "@openhpa/core";
import type { PageLanguage } from "@openhpa/publish/browser";
import type { View } from "../../pages/view.js";
import type { ContributeWords } from "../../words/contribute.js";
import type { FormValue, ObjectValue } from "./form/form-value.js";
import type { Sayings } from "./form/passages.js";
import type { TerritoryChoices } from "./territory-choices.js";

/** What the form can ask of a control that is on the page. */
export interface Control {
  readonly element: HTMLElement;
  /** Puts the keyboard into the control. */
  focus(): void;
  /** Unfolds it, where it is folded. */
  open?(): void;
  /** Shows what validation says of its value; none takes the messages away. */
  show(issues: readonly Issue[]): void;
}

/** What the controls of a form share. */
export interface FormContext {
  readonly language: PageLanguage;
  readonly words: ContributeWords;
  readonly territories: TerritoryChoices;
  /** The page's view of the record as it stands, for labels, names and dates. */
  view(): View;
  /** What the documents of the record say about the values of the form. */
  readonly sayings: Sayings;
  form(): ObjectValue;
  record(): HpaRecord;
  /** Told of every key stroke (`typing`), and when a value is finished (`settled`). */
  changed(how: "typing" | "settled"): void;
  /** Runs again after every settled change, as long as the element is on the page. */
  watch(element: HTMLElement, update: () => void): void;
  /** Says something to those who do not see the page. */
  announce(text: string): void;
  /** An identifier that no other element of the page has. */
  id(): string;
  register(value: FormValue, control: Control): void;
  /** What can be done about an issue at one click. */
  remedies(issue: Issue): readonly HTMLElement[];
  /** What an issue says, in plain words. */
  said(issue: Issue): string;
}
