import type { Page } from "@openhpa/publish";
import { type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { contributeWords } from "../words/contribute.js";
import { html } from "./html.js";
import { pageText } from "./layout.js";
import { fileHref } from "./links.js";
import { viewAt } from "./page-view.js";
import type { Site } from "./site.js";

/** Path in the feed of the blank Word questionnaire that the page offers. */
export const questionnairePath = "contribute/questionnaire.docx";

/** Path of the page, before its language. */
export const contributePath = "contribute.html";

/**
 * The page with the form that makes a record: the frame that is there without JavaScript, with the Word questionnaire and the address to
 * send it to; `script/contribute.js` puts the form into it.
 */
export function contributePage(site: Site, language: PageLanguage): Page {
  const path = pathIn(language, contributePath);
  const view = viewAt(site, path);
  const words = contributeWords(language);
  const { name, email } = site.publisher;
  const questionnaire = fileHref(view, questionnairePath);
  const main = html`<header class="title">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="private">${words.private}</p>
</header>
<noscript><div class="banner">
<p>${words.noScript} <a href="${questionnaire}" download>${words.noScriptWord}</a>.</p>
<p>${email ? html`<a href="mailto:${email}">${words.noScriptMail(email)}</a>` : words.noScriptOther}</p>
</div></noscript>
<div id="contribuer" data-path="${path}" data-base="${site.baseUrl}" data-title="${site.title}" data-publisher="${name}" data-email="${email ?? ""}"></div>
<p class="word"><a href="${questionnaire}" download>${words.start.questionnaire}</a>${email && html` (<a href="mailto:${email}">${email}</a>)`}.</p>
`;
  const content = pageText(view, {
    path,
    title: words.title,
    description: words.description,
    kind: "contribute",
    main,
    scripts: ["script/contribute.js"],
  });
  return { path, content };
}
