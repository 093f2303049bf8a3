import { compareCodePoints } from "@openhpa/core";
import type { PlaceContext } from "../harmonise/place-context.js";
import { leadingTerritory, type NamedTerritory } from "../leaflet/leading-territory.js";
import { originIn, type Passage, spanOf } from "../passage.js";
import type { Article } from "./article.js";

/** Words after which a region is where something takes place. */
const WHERE = /(?<!\p{L})(?:(?:en|dans\s+(?:les?|la)|région)\s+|dans\s+l['’])(?=\p{Lu})/giu;
/** In a title, `de la Bretagne` says it too. */
const TITLE_WHERE =
  /(?<!\p{L})(?:(?:en|dans\s+(?:les?|la)|région|de(?:\s+la)?|du|des)\s+|(?:dans\s+l|de\s+l|d)['’])(?=\p{Lu})/giu;

interface Mention extends NamedTerritory {
  readonly words: Passage;
  /** Where the words before the name begin. */
  readonly from: number;
}

/** What is known before regions are read: names are judged at the first step that has a date, else when the article was issued. */
function placeOf({ record, options, issued }: Article): PlaceContext {
  const steps = (record.at("/steps") ?? []) as readonly { readonly period?: { readonly start?: string } }[];
  const starts = steps.flatMap(({ period }) => period?.start ?? []);
  const [first] = starts.sort(compareCodePoints);
  const date = first ?? issued;
  return { territories: options.territories, ...(date === undefined ? {} : { date }) };
}

function mentionsIn(words: Passage, where: RegExp, place: PlaceContext): readonly Mention[] {
  return [...words.text.matchAll(where)].flatMap((found): Mention[] => {
    const at = found.index + found[0].length;
    const region = leadingTerritory(words.text, at, "region", place);
    return region ? [{ ...region, words, from: found.index }] : [];
  });
}

/** Reads the region where the article takes place, when it names just one; of several none is chosen. */
export function readRegion(article: Article): void {
  const { record, ledger, title, body } = article;
  const place = placeOf(article);
  const mentions = [
    ...(title ? mentionsIn(title.words, TITLE_WHERE, place) : []),
    ...body.flatMap(({ words }) => mentionsIn(words, WHERE, place)),
  ];
  const [first] = mentions;
  if (!first) return;
  const codes = [...new Set(mentions.map(({ code }) => code))];
  if (codes.length > 1) {
    const message = "Plusieurs régions sont nommées : aucune n'est choisie.";
    for (const code of codes) {
      const { words, range } = mentions.find((mention) => mention.code === code) ?? first;
      ledger.report.notUnderstood(spanOf(words, range), {
        path: "/coverage/territories",
        suggestions: codes,
        message,
      });
    }
    return;
  }
  const printed = new Set<string>();
  for (const { words, range, code, from, how } of mentions) {
    ledger.cover(spanOf(words, [from, range[1]]));
    const form = words.text.slice(...range);
    if (printed.has(form)) continue;
    printed.add(form);
    record.put("/coverage/territories", code, originIn(words, range, how));
  }
  record.put(
    "/coverage/asPrinted",
    first.words.text.slice(...first.range),
    originIn(first.words, first.range),
  );
}
