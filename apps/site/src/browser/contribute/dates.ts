import { edtfPattern } from "@openhpa/core";
import type { View } from "../../pages/view.js";
import { dateText } from "../../words/dates.js";

const form = new RegExp(edtfPattern);

/** A date in the words of the page's language, or undefined for what is no date. */
export function dateOf(view: View, text: string): string | undefined {
  return form.test(text) ? dateText(view, text) : undefined;
}
