import type { ListedCard, Page } from "@openhpa/publish";
import { cardSummary, cardTitle, recordPath } from "@openhpa/publish";
import { type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { html } from "../html.js";
import { render } from "../markup.js";
import type { Site } from "../site.js";

/** Records in a feed of news. */
export const NEWEST_SIZE = 20;

/** Media type of a feed of news. */
export const ATOM = "application/atom+xml";

const THEMES = `vocab/${schemes.theme.name}/`;
const TERRITORIES = "territory/";

/** Whether a subject has a feed of news: themes and territories. */
export function hasNewestFeed(path: string): boolean {
  return path.startsWith(THEMES) || path.startsWith(TERRITORIES);
}

/** Path of the feed of news of a subject, without language: `vocab/theme/tobacco.atom`. */
export function newestFeedPath(stem: string): string {
  return `${stem}.atom`;
}

/** A day of a record as an instant, as Atom wants one; its beginning in UTC. */
const instantOf = (day: string): string => (day.includes("T") ? day : `${day}T00:00:00Z`);

/** What stands where no record has a day: Atom leaves nothing out. */
const NO_DAY = "1970-01-01";

/**
 * The newest records of a subject as an Atom feed (RFC 4287), for who follows a theme or a territory: title, page, summary and day of each in
 * the language asked for, where the record has it.
 */
export function newestFeed(
  site: Site,
  { path: stem, title }: { readonly path: string; readonly title: string },
  cards: readonly ListedCard[],
  language: PageLanguage,
): Page {
  const path = pathIn(language, newestFeedPath(stem));
  const { baseUrl, publisher } = site;
  const dayOf = ({ modified, created }: ListedCard) => modified ?? created ?? NO_DAY;
  const last = cards.map(dayOf).reduce((latest, day) => (day > latest ? day : latest), NO_DAY);
  const entries = cards.map((card) => {
    const page = `${baseUrl}/${pathIn(language, recordPath(card, "html"))}`;
    const { text, language: ofTitle } = cardTitle(card, language);
    const summary = cardSummary(card, language);
    const published =
      card.created &&
      html`<published>${instantOf(card.created)}</published>
`;
    return html`<entry>
<id>${page}</id>
<title xml:lang="${ofTitle}">${text}</title>
<updated>${instantOf(dayOf(card))}</updated>
${published}<link rel="alternate" type="text/html" href="${page}"/>
${
  summary &&
  html`<summary xml:lang="${summary.language}">${summary.text}</summary>
`
}</entry>
`;
  });
  const self = `${baseUrl}/${path}`;
  return {
    path,
    content: render(html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${title} – ${site.title}</title>
<updated>${instantOf(last)}</updated>
<author><name>${publisher.name}</name></author>
<link rel="self" type="${ATOM}" href="${self}"/>
<link rel="alternate" type="text/html" href="${baseUrl}/${pathIn(language, `${stem}.html`)}"/>
${entries}</feed>
`),
  };
}
