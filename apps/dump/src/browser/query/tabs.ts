import { el } from "@openhpa/browser";

/** A view of the answer that is made when it is first looked at. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  make(): Promise<HTMLElement>;
}

/** Views side by side (WAI-ARIA tabs): arrows move between them; the first, or the one that is preferred, is open. */
export function createTabs(tabs: readonly Tab[], label: string, preferred?: string): HTMLElement {
  const made = new Map<string, HTMLElement>();
  const bar = el("div", { class: "tabs", role: "tablist", "aria-label": label });
  const panel = el("div", { id: "view", role: "tabpanel", tabindex: "0" });
  const heads = tabs.map((tab) => {
    const head = el(
      "button",
      { type: "button", role: "tab", id: `view-${tab.id}`, "aria-controls": "view" },
      tab.label,
    );
    head.addEventListener("click", () => void open(tab));
    return head;
  });
  const open = async (tab: Tab) => {
    for (const [at, head] of heads.entries()) {
      const isOpen = tabs[at] === tab;
      head.setAttribute("aria-selected", String(isOpen));
      head.tabIndex = isOpen ? 0 : -1;
      if (isOpen) panel.setAttribute("aria-labelledby", head.id);
    }
    const view = made.get(tab.id) ?? (await tab.make());
    made.set(tab.id, view);
    const isStillOpen = panel.getAttribute("aria-labelledby") === `view-${tab.id}`;
    if (isStillOpen) panel.replaceChildren(view);
  };
  bar.addEventListener("keydown", ({ key }) => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const at = heads.findIndex(({ id }) => id === document.activeElement?.id);
    if (move === undefined || at === -1) return;
    const next = heads[(at + move + heads.length) % heads.length];
    next?.focus();
    next?.click();
  });
  bar.append(...heads);
  const first = tabs.find(({ id }) => id === preferred) ?? tabs[0];
  if (first) void open(first);
  return tabs.length > 1 ? el("div", {}, bar, panel) : el("div", {}, panel);
}
