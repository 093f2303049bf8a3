import { pathIn } from "@openhpa/publish/browser";
import { html } from "./html.js";
import { pageHref } from "./links.js";
import type { Html, Piece } from "./markup.js";
import type { View } from "./view.js";

/** A page above another: its name, and its path without language. */
export interface TrailStep {
  readonly label: string;
  readonly path: string;
}

/** The pages above one, from the home page down, and where it stands itself, for people. */
export function trailNav(view: View, steps: readonly TrailStep[], current: Piece): Html {
  return html`<nav class="trail" aria-label="${view.words.trail}"><ol>${steps.map(
    ({ label, path }) => html`<li><a href="${pageHref(view, path)}">${label}</a></li>`,
  )}<li aria-current="page">${current}</li></ol></nav>
`;
}

/** The same for machines (https://schema.org/BreadcrumbList). */
export function trailJsonLd(view: View, steps: readonly TrailStep[], current: string): object {
  const { site, language } = view;
  const items = steps.map(({ label, path }) => ({
    name: label,
    item: `${site.baseUrl}/${pathIn(language, path)}`,
  }));
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [...items, { name: current }].map((item, index) => ({
      "@type": "ListItem",
      position: index + 1,
      ...item,
    })),
  };
}

/** The first step of every trail. */
export function home(view: View): TrailStep {
  return { label: view.words.overview, path: "index.html" };
}
