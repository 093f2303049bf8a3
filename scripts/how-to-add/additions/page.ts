import type { Addition } from "../addition.js";

/** A page of the base in both languages. */
export const page: Addition = {
  what: "a page",
  files: 2,
  edit(copy) {
    copy.add(
      "apps/site/src/outputs/guide.ts",
      `import { type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { html } from "../pages/html.js";
import { pageText } from "../pages/layout.js";
import { viewAt } from "../pages/page-view.js";
import type { Site } from "../pages/site.js";
import { pagePlaces } from "./page-places.js";
import { inBoth, type SiteOutput } from "./site-output.js";

const words = {
  fr: { title: "Lire la base", text: "Une fiche décrit une action ; ce qui n'est pas connu n'y est pas." },
  en: { title: "Reading the base", text: "A record describes an action; what is not known is not in it." },
};

function guidePage(site: Site, language: PageLanguage) {
  const path = pathIn(language, "guide.html");
  const view = viewAt(site, path);
  const { title, text } = words[language];
  const main = html\`<header class="title">
<h1>\${title}</h1>
<p class="lead">\${text}</p>
</header>
\`;
  return { path, content: pageText(view, { path, title, description: text, kind: "list", main }) };
}

/** How to read the base. */
export const guide: SiteOutput = ({ site }) => ({
  from: "cards",
  name: "guide",
  places: pagePlaces("guide.html"),
  *pieces() {
    yield { name: "all", inputs: null, make: () => inBoth((language) => guidePage(site, language)) };
  },
});
`,
    );
    const table = "apps/site/src/build/site-part.ts";
    copy.replace(
      table,
      'import { lists } from "../outputs/lists.js";',
      'import { guide } from "../outputs/guide.js";\nimport { lists } from "../outputs/lists.js";',
    );
    copy.replace(table, "  notFound,\n", "  guide,\n  notFound,\n");
  },
  tests: ["apps/cli/src/feed/places.test.ts"],
};
