import type { CertaintyNotation } from "@openhpa/vocabularies";
import type { CjcFiche, SectionReader } from "./fiche.js";
import { originOfParagraph, type Paragraph, paragraphsOf, putParagraph } from "./paragraph.js";

type List = "levers" | "obstacles" | "drifts" | "lessons";

/** What a paragraph says, by words that say so outright (certain) or usually (probable). A word after a denial does not count. */
const cues: readonly (readonly [list: List, certainty: CertaintyNotation, form: RegExp])[] = [
  [
    "obstacles",
    "certain",
    /(?<!(?:pas|plus|aucune?|sans)(?: \p{L}+)? (?:de |d['’])?)(?<!\p{L})(?:freins?|obstacles?|difficultés?|limites?|blocages?|réticences?)(?!\p{L})/iu,
  ],
  ["obstacles", "probable", /(?<!\p{L})(?:manque (?:de|d['’])|éloignement|trop peu (?:de|d['’]))/iu],
  ["drifts", "certain", /(?:au fil du temps|ne (?:se )?sont plus|contrairement (?:à|au))/iu],
  ["drifts", "probable", /(?:a (?:peu à peu )?évolué|ont (?:peu à peu )?évolué|progressivement abandonn)/iu],
  [
    "lessons",
    "certain",
    /(?:(?:est|sont|serait|seraient) à (?:\p{L}+er|prévoir|refaire|reconduire|construire|revoir)(?!\p{L})|il (?:faut|faudrait|conviendrait|convient|est nécessaire|est important)|à l['’]avenir|nous avons appris)/iu,
  ],
  [
    "levers",
    "certain",
    /(?<!\p{L})(?:leviers?|indispensables?|facteurs? (?:de réussite|facilitants?)|points? forts?|atouts?)(?!\p{L})/iu,
  ],
  [
    "levers",
    "probable",
    /(?<!\p{L})(?<!ne )(?:permet(?:tent|s)?(?! pas)|facilit(?:e|ent|er|é|és|ée|ées)|favoris(?:e|ent|er))(?!\p{L})/iu,
  ],
];

/** Headings inside the feedback: what follows them is of their kind. */
const headings: readonly (readonly [list: List, form: RegExp])[] = [
  ["levers", /^(?:leviers?|points? (?:forts?|positifs?)|atouts?|réussites?)\s*:\s*$/iu],
  ["obstacles", /^(?:freins?|obstacles?|difficultés?|limites?|points? (?:faibles?|négatifs?))\s*:\s*$/iu],
  ["drifts", /^(?:évolutions?|écarts?|dérives?)\s*:\s*$/iu],
  ["lessons", /^(?:enseignements?|leçons?|perspectives?|conseils?)\s*:\s*$/iu],
];

interface Verdict {
  readonly list: List;
  readonly certainty: CertaintyNotation;
}

/** The kind of a paragraph: the one that outright words agree on, else the one that usual words agree on; undefined when they do not. */
function verdictOf({ text }: Paragraph): Verdict | undefined {
  for (const certainty of ["certain", "probable"] as const) {
    const lists = new Set(
      cues.filter(([, sure, form]) => sure === certainty && form.test(text)).map(([list]) => list),
    );
    const [list] = lists;
    if (list !== undefined) return lists.size === 1 ? { list, certainty } : undefined;
  }
  return undefined;
}

/** The feedback: levers, obstacles and drifts where words say so; everything else is a lesson, uncertain. */
export const readFeedback: SectionReader = (section, { record, report }: CjcFiche) => {
  let under: Verdict | undefined;
  for (const paragraph of paragraphsOf(section)) {
    const [first] = paragraph.lines;
    const heading = headings.find(([, form]) => form.test(first?.text ?? ""));
    if (heading) under = { list: heading[0], certainty: "certain" };
    if (heading && first) report.mark(first.line, "label");
    const lines = heading ? paragraph.lines.slice(1) : paragraph.lines;
    if (lines.length === 0) continue;
    const said = { lines, text: lines.map(({ text }) => text).join("\n") };
    const verdict = under ?? verdictOf(said);
    const { list, certainty } = verdict ?? { list: "lessons", certainty: "uncertain" };
    const method = under ? "label-match" : "inference";
    putParagraph(record, `/experience/${list}`, "text", said, originOfParagraph(said, certainty, method));
  }
};
