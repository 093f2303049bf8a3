import type { SearchWording } from "../../search/wording.js";
import { element } from "./element.js";
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
  const list = element("ul", { class: "chosen", "aria-label": words.chosen });
  const all = element("button", { type: "button", class: "quiet" }, words.clear);
  all.addEventListener("click", clear);
  const root = element("div", { class: "search-chosen", hidden: true }, list, all);
  return {
    root,
    update({ chosen, query }) {
      const lines = [...chosen].flatMap(([facet, values]) =>
        values.map((value) => {
          const [name, label] = [labels.facet(facet), labels.value(facet, value)];
          const button = element(
            "button",
            { type: "button", "aria-label": words.remove(name, label) },
            element("span", {}, label),
            element("span", { "aria-hidden": "true" }, "×"),
          );
          button.addEventListener("click", () => remove(facet, value));
          return element("li", {}, button);
        }),
      );
      list.replaceChildren(...lines);
      list.hidden = lines.length === 0;
      root.hidden = lines.length === 0 && query === "";
    },
  };
}
