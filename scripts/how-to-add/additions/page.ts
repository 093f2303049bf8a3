import type { Addition } from "../addition.js";

/** A page of the base in both languages. */
export const page: Addition = {
  what: "a page",
  files: 4,
  edit(copy) {
    copy.add(
      "apps/site/src/pages/guide-page.ts",
      `import { html } from "./html.js";
import type { Page } from "@openhpa/publish";
import { type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { pageText } from "./layout.js";
import { viewAt } from "./page-view.js";
import type { Site } from "./site.js";

/** How to read the base. */
export function guidePage(site: Site, language: PageLanguage): Page {
  const path = pathIn(language, "guide.html");
  const view = viewAt(site, path);
  const { title, text } = view.words.guide;
  const main = html\`<header class="title">
<h1>\${title}</h1>
<p class="lead">\${text}</p>
</header>
\`;
  return { path, content: pageText(view, { path, title, description: text, kind: "list", main }) };
}
`,
    );
    const french = "Une fiche décrit une action ; ce qui n'est pas connu n'y est pas.";
    const english = "A record describes an action; what is not known is not in it.";
    const words = (title: string, text: string) =>
      `  guide: { title: "${title}", text: "${text}" },\n  notFound: {`;
    copy.replace("apps/site/src/words/fr.ts", "  notFound: {", words("Lire la base", french));
    copy.replace("apps/site/src/words/en.ts", "  notFound: {", words("Reading the base", english));
    const general = "apps/site/src/build/general-outputs.ts";
    copy.replace(
      general,
      "import { notFoundPage }",
      'import { guidePage } from "../pages/guide-page.js";\nimport { notFoundPage }',
    );
    copy.replace(
      general,
      "  yield* inBoth((language) => contributePage(site, language));\n",
      `  yield* inBoth((language) => contributePage(site, language));
  yield* inBoth((language) => guidePage(site, language));
`,
    );
  },
  tests: ["apps/site/src/words/french-words.test.ts", "apps/site/src/words/english-words.test.ts"],
};
