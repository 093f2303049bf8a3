import { button, el } from "@openhpa/browser";
import { type ResultsTableOptions, resultsTable, tableFacets } from "./results-table.js";
import type { Found } from "./searcher.js";

/** The button that downloads all that was found as a table. */
export interface Download {
  readonly root: HTMLElement;
  update(found: Found): void;
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A button that is hidden while nothing is found. */
export function createDownload(
  options: ResultsTableOptions & { readonly announce: (text: string) => void },
): Download {
  const { words, facets, announce } = options;
  let found: Found | undefined;
  const load = async () => {
    const own = found;
    if (!own) return;
    announce(words.downloading);
    try {
      const rows = await own.rows(tableFacets(facets));
      save(resultsTable(rows, options), `${words.fileName}.csv`);
    } catch (cause) {
      console.error(cause);
      announce(words.failed);
    }
  };
  const control = button("", () => void load(), { class: "quiet" });
  const root = el("p", { class: "search-download", hidden: true }, control);
  return {
    root,
    update(own) {
      found = own;
      root.hidden = own.records === 0;
      control.textContent = words.download(own.records);
    },
  };
}
