import { el } from "@openhpa/browser";
import type { SearchWording } from "../../search/wording.js";
import type { FacetLabels } from "./labels.js";
import type { SearchState } from "./state.js";

/** The chosen values as buttons that take them away again. */
export interface ChosenList {
  readonly root: HTMLElement;
  update(state: SearchState): void;
}

/** An empty list of chosen values. */
export function createChosenList(
  words: SearchWording,
  labels: FacetLabels,
  remove: (facet: string, value: string) => void,
  clear: () => void,
): ChosenList {
  const list = el("ul", { class: "chosen", "aria-label": words.chosen });
  const all = el("button", { type: "button", class: "quiet" }, words.clear);
  all.addEventListener("click", clear);
  const root = el("div", { class: "search-chosen", hidden: true }, list, all);
  return {
    root,
    update({ chosen }) {
      const lines = [...chosen].flatMap(([facet, values]) =>
        values.map((value) => {
          const [name, label] = [labels.facet(facet), labels.value(facet, value)];
          const button = el(
            "button",
            { type: "button", "aria-label": words.remove(name, label) },
            el("span", {}, label),
            el("span", { "aria-hidden": "true" }, "×"),
          );
          button.addEventListener("click", () => remove(facet, value));
          return el("li", {}, button);
        }),
      );
      list.replaceChildren(...lines);
      root.hidden = lines.length === 0;
    },
  };
}
