/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import { startListTools } from "./page/list-tools.js";

/** Shows a button that only works with a script. */
function shown(button: HTMLButtonElement): HTMLButtonElement {
  button.closest<HTMLElement>("[hidden]")?.removeAttribute("hidden");
  return button;
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-print]"))
  shown(button).addEventListener("click", () => window.print());

if (navigator.clipboard)
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]"))
    shown(button).addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy ?? location.href);
      button.textContent = button.dataset.done ?? "";
      button.setAttribute("aria-live", "polite");
    });

for (const list of document.querySelectorAll<HTMLUListElement>("ul.records[data-filter]"))
  startListTools(list);
