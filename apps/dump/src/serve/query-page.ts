import { html, raw } from "hono/html";
import type { Manifest } from "../data/manifest.js";
import { citation } from "./citation.js";
import type { PageData } from "./page-data.js";
import { numberText, pageWords } from "./page-words.js";

/** JSON for a `script` element: nothing in it can end the element or be read as markup. */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The query page. Its addresses are relative, so that it works below any path; `nonce` lets the editor add its own style sheet. */
export async function queryPage(
  data: PageData,
  { records, triples }: Pick<Manifest, "records" | "triples">,
  nonce: string,
): Promise<string> {
  const { language, dataset } = data;
  const words = pageWords[language];
  const other = language === "fr" ? "en" : "fr";
  const number = (value: number) => numberText(value, language);
  const page = await html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.heading} – ${dataset.title}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
<script type="application/json" id="page-data">${raw(scriptJson({ ...data, nonce }))}</script>
<script type="module" src="script/query.js"></script>
</head>
<body>
<a class="skip" href="#requete">${words.skip}</a>
<header class="site">
<p class="brand">${dataset.title}</p>
<p><a href="./?lang=${other}" lang="${other}" hreflang="${other}" title="${words.otherLanguageTitle}">${words.otherLanguage}</a></p>
</header>
<main>
<h1>${words.heading}</h1>
<p class="lead">${words.lead(number(records), number(triples))}</p>
<noscript><p class="problem">${words.noScript}</p></noscript>
<div class="workbench">
<section class="questions" aria-labelledby="questions">
<h2 id="questions">${words.questions}</h2>
<div id="saved-list"></div>
<div id="question-list"></div>
</section>
<div class="work">
<section id="requete" aria-labelledby="titre-requete" tabindex="-1">
<h2 id="titre-requete">${words.query}</h2>
<p id="edited" class="note" role="status"></p>
<div id="editor" class="editor"></div>
<div id="actions" class="actions"></div>
</section>
<section aria-labelledby="reponse">
<h2 id="reponse">${words.answer}</h2>
<p id="status" role="status">${words.ready}</p>
<ul id="notes" class="notes"></ul>
<div id="answer"></div>
</section>
<section class="cite" aria-labelledby="citer">
<h2 id="citer">${words.cite}</h2>
<p id="citation">${citation(data)}</p>
<div id="cite-actions" class="actions"></div>
</section>
</div>
</div>
</main>
<footer class="site">
<p>${words.machines} <a href="sparql">sparql</a>. <a href="${dataset.licence}" rel="license noopener">${dataset.licenceName ?? words.licence}</a>.</p>
</footer>
</body>
</html>
`;
  return page.toString();
}
