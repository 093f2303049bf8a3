import { actionKind } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import { kindOfName } from "../harmonise/organisation-kind.js";
import { groupRange, originIn, spanOf } from "../passage.js";
import { type Article, statementsOf } from "./article.js";

const CARRIED =
  /(?<!\p{L})(projet|programme|action|partenariat)\s+(?:menée?|portée?|conduite?|pilotée?|coordonnée?)\s+par\s+(?:l['’]|l[ae]s?\s+)?/diu;
const OBJECTIVE = /^(.{10,}?)\s*:\s*c['’]est\s+(?:là\s+)?l['’]objectif\s+d(?:e\s|u\s|es\s|['’])/diu;
const ONGOING = /(?<!\p{L})((?:est|sont)\s+(?:toujours\s+|encore\s+)?en\s+cours)(?!\p{L})/diu;

/** True when the capitals of an acronym are the first letters of the name's words, small words apart. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const initials = name
    .split(/[\s'’-]+/)
    .filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
    .map((word) => word.normalize("NFD")[0]?.toUpperCase() ?? "");
  return acronym.length > 1 && initials.join("") === acronym.toUpperCase();
}

/** Who carries the project: only the organisation that signs the article, because nothing else says where a name ends. */
function readCarrier(article: Article): void {
  const { record, ledger, publisher } = article;
  for (const { words } of statementsOf(article)) {
    const found = CARRIED.exec(words.text);
    const range = found && groupRange(found, 1);
    if (!found || !range) continue;
    const kind = matchConcept(actionKind, found[1] ?? "");
    if (isRead(kind) && record.at("/kind") === undefined)
      record.put("/kind", kind.value, originIn(words, range, { method: "vocabulary-match" }));
    const at = found.index + found[0].length;
    ledger.cover(spanOf(words, [found.index, at]));
    if (publisher === undefined || !words.text.startsWith(publisher, at) || record.at("/carrier")) continue;
    record.put("/carrier/key", record.key(publisher));
    record.put("/carrier/name", publisher, originIn(words, [at, at + publisher.length]));
    const type = kindOfName(publisher);
    if (type) record.put("/carrier/structureType", type.value, originIn(words, [at, at + type.end], type));
  }
}

/** `Fédération Santé (FS)`: the acronym of the carrier, when its letters are those of the name. */
function readAcronym(article: Article): void {
  const { record } = article;
  const name = record.at("/carrier/name");
  if (typeof name !== "string") return;
  for (const { words } of [article.title, ...article.body].filter((block) => block !== undefined)) {
    const at = words.text.indexOf(`${name} (`);
    const acronym =
      at < 0 ? undefined : /^\(([\p{Lu}\d]{2,12})\)/u.exec(words.text.slice(at + name.length + 1))?.[1];
    if (acronym === undefined || !isAcronymOf(acronym, name)) continue;
    const start = at + name.length + 2;
    record.put("/carrier/alternateNames", acronym, originIn(words, [start, start + acronym.length]));
    return;
  }
}

/** Reads what the article says of the project as such: its kind, its carrier, its aim, and that it is not over. */
export function readProject(article: Article): void {
  const { record, ledger } = article;
  readCarrier(article);
  readAcronym(article);
  const statements = statementsOf(article);
  for (const { words } of statements) {
    const found = OBJECTIVE.exec(words.text);
    const range = found && groupRange(found, 1);
    if (!found || !range) continue;
    ledger.cover(spanOf(words, [range[1], found[0].length]));
    const path = record.item("/objectives", words.text.slice(...range));
    record.put(`${path}/text`, words.text.slice(...range), originIn(words, range));
  }
  const last = statements.findLast(({ words }) => ONGOING.test(words.text));
  const found = last && ONGOING.exec(last.words.text);
  const range = found && groupRange(found, 1);
  if (!range) return;
  const note = "À la date de l'article.";
  record.put(
    "/status",
    "ongoing",
    originIn(last.words, range, { method: "inference", certainty: "probable", note }),
  );
}
