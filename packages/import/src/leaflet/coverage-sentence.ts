import type { PlaceContext } from "../harmonise/place-context.js";
import { originIn, type Passage, type Range, spanOf } from "../passage.js";
import { countOf } from "./axis-list.js";
import { leadingTerritory, type NamedTerritory } from "./leading-territory.js";
import { type Leaflet, presentationOf } from "./leaflet.js";

const OF = "d(?:e la |e l['’]|es |u |e |['’])";
/** `cinq communes du Val-de-Marne : A, B et C`. */
const COMMUNES = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\p{L}{1,12}|\\d{1,2})\\s{1,3})?communes\\s{1,3}${OF}([^:.;()]{2,60}?)\\s*:\\s*`,
  "diu",
);
const DEPARTEMENT = new RegExp(`(?<!\\p{L})département\\s+${OF}(\\p{Lu}[^:.;,()]{1,60})`, "diu");
const SEPARATOR = /^\s*(?:,\s*(?:et\s+)?|et\s+)(?=\p{Lu})/u;

/** What is known before places are read: the time at which their names are judged. */
function placeOf({ record, options }: Leaflet): PlaceContext {
  const date = record.at("/period/start");
  return { territories: options.territories, ...(typeof date === "string" ? { date } : {}) };
}

function readCommunes(leaflet: Leaflet, words: Passage): void {
  const { record, ledger } = leaflet;
  const sentence = COMMUNES.exec(words.text);
  const at = sentence?.indices?.[2]?.[0];
  if (!sentence || at === undefined) return;
  const place = placeOf(leaflet);
  const within = leadingTerritory(words.text, at, "departement", place);
  if (!within) return;
  const names: NamedTerritory[] = [];
  let next = sentence.index + sentence[0].length;
  for (let name = nextCommune(); name; name = nextCommune()) {
    names.push(name);
    next = name.range[1] + (SEPARATOR.exec(words.text.slice(name.range[1]))?.[0].length ?? words.text.length);
  }
  function nextCommune(): NamedTerritory | undefined {
    return leadingTerritory(words.text, next, "commune", { ...place, departements: [within?.code ?? ""] });
  }
  if (names.length === 0) return;
  for (const { code, range, how } of [within, ...names])
    record.put("/coverage/territories", code, originIn(words, range, how));
  const range: Range = [sentence.index, names.at(-1)?.range[1] ?? next];
  record.put(
    "/coverage/asPrinted",
    words.text.slice(...range),
    originIn(words, range, { method: "label-match" }),
  );
  const count = countOf(sentence[1]);
  if (count === undefined || count === names.length) return;
  const message = `Le texte annonce ${count} communes ; ${names.length} sont reconnues.`;
  const spans = [spanOf(words, range)];
  ledger.report.contradiction({
    code: "conflicting-values",
    paths: ["/coverage/territories"],
    spans,
    message,
  });
}

/** Reads the communes of a named département and a département that is called one; other names of places decide nothing. */
export function readCoverage(leaflet: Leaflet): void {
  const { record } = leaflet;
  for (const { words } of presentationOf(leaflet)) {
    readCommunes(leaflet, words);
    const at = DEPARTEMENT.exec(words.text)?.indices?.[1]?.[0];
    const territory =
      at === undefined ? undefined : leadingTerritory(words.text, at, "departement", placeOf(leaflet));
    if (territory)
      record.put("/coverage/territories", territory.code, originIn(words, territory.range, territory.how));
  }
}
