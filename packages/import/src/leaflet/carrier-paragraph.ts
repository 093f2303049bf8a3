import { normaliseLabel } from "@openhpa/vocabularies";
import { kindOfName } from "../harmonise/organisation-kind.js";
import { noNameReason } from "../harmonise/organisation-name.js";
import { refusalOf } from "../organisation-fields.js";
import { groupRange, originIn, type Range, spanOf } from "../passage.js";
import type { Block } from "./block.js";
import { type Leaflet, presentationOf } from "./leaflet.js";

/** `L'association X est née à Y en 1985`. */
const FOUNDED =
  /^(?:l['’]\s?(association|union)|la\s+(fédération|fondation|mutuelle))\s+(\S.{1,120}?)\s+(?:est|a été)\s+((?:née?|créée?|fondée?)(?:\s+(?:à|au|aux)\s+(\p{Lu}[^.,;]{1,60}?))?)\s+en\s+((?:19|20)\d\d)(?!\d)/diu;
const MISSION = /(?:^|[.!?]\s+)(Sa mission est|(?:Elle|Il) a pour mission)\s+(.{3,}?)(?=\.(?:\s|$)|$)/du;

interface Founding {
  readonly block: Block;
  readonly sentence: RegExpExecArray;
}

/** A printing of the name that is not in capitals, elsewhere in the leaflet: capitals hide accents and cases. */
function inLetters(
  name: string,
  blocks: readonly Block[],
): { readonly block: Block; readonly range: Range } | undefined {
  if (name !== name.toUpperCase()) return undefined;
  const form = name.toLowerCase();
  for (const block of blocks) {
    const { text } = block.words;
    const lower = text.toLowerCase();
    if (lower.length !== text.length) continue;
    for (let at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + 1)) {
      const printed = text.slice(at, at + name.length);
      if (printed !== name && /^\p{Lu}/u.test(printed)) return { block, range: [at, at + name.length] };
    }
  }
  return undefined;
}

function putFounding({ block, sentence }: Founding, { record, ledger, blocks }: Leaflet): void {
  const { words } = block;
  const [, association, federation, name = "", birth = "", town, year] = sentence;
  const named = originIn(words, groupRange(sentence, 3), {
    certainty: "probable",
    note: "L'organisation qui se présente dans le document.",
  });
  const letters = inLetters(name, blocks);
  const printed = letters ? letters.block.words.text.slice(...letters.range) : name;
  record.put("/carrier/key", record.key(printed, "porteur"));
  record.put(
    "/carrier/name",
    printed,
    letters ? [originIn(letters.block.words, letters.range), named] : named,
  );
  const kind = kindOfName(association ?? federation ?? "");
  const typed = groupRange(sentence, association ? 1 : 2);
  if (kind && typed) record.put("/carrier/structureType", kind.value, originIn(words, typed, kind));
  record.put("/carrier/founded", year, originIn(words, groupRange(sentence, 6)));
  if (town && /^\p{Lu}/u.test(town))
    record.put(
      "/carrier/note",
      `${birth[0]?.toUpperCase()}${birth.slice(1)}.`,
      originIn(words, groupRange(sentence, 4)),
    );
  const mission = MISSION.exec(words.text.slice(sentence[0].length));
  const range = mission && groupRange(mission, 2, sentence[0].length);
  if (!range) return;
  ledger.cover(spanOf(words, groupRange(mission, 1, sentence[0].length)));
  record.put("/carrier/mission", words.text.slice(...range), originIn(words, range));
}

/** Reads the organisation that presents itself with its year of birth. When two do, none is said to be the carrier. */
export function readCarrier(leaflet: Leaflet): void {
  const foundings = presentationOf(leaflet).flatMap((block): Founding[] => {
    const sentence = block.kind === "paragraph" ? FOUNDED.exec(block.words.text) : null;
    const isNamed = sentence && /^["«]?\s?[\p{Lu}\d]/u.test(sentence[3] ?? "");
    return isNamed ? [{ block, sentence }] : [];
  });
  const [first, ...others] = foundings;
  if (!first) return;
  const isOne = others.every(
    ({ sentence }) => normaliseLabel(sentence[3] ?? "") === normaliseLabel(first.sentence[3] ?? ""),
  );
  const reason = isOne ? noNameReason(first.sentence[3] ?? "") : undefined;
  const isPut = isOne && reason === undefined;
  if (isPut) putFounding(first, leaflet);
  for (const { block, sentence } of isPut ? [] : foundings) {
    const message = reason
      ? refusalOf(reason)
      : "Plusieurs organisations se présentent : le porteur n'est pas choisi.";
    leaflet.ledger.report.notUnderstood(spanOf(block.words, [0, sentence[0].length]), {
      path: "/carrier",
      message,
    });
  }
}

const SUBJECT = /^(?:Le|Ce)\s+(?:programme|projet)(?!\p{L})/iu;
const TOGETHER = /(?<!\p{L})(?:conduite?|menée?|portée?|réalisée?)\s+en\s+partenariat\s+avec\s+/giu;
const BETWEEN = /^(?:\s*,)?\s*(?:et\s+)?(?:avec\s+)?(?:l['’]|la\s+|le\s+|les\s+)?$/i;

/** Reads the organisations with which the programme is run; only bold names, because nothing else says where such a name ends. */
export function readCoCarriers(leaflet: Leaflet): void {
  const { record, ledger } = leaflet;
  for (const { words, bold } of presentationOf(leaflet)) {
    const together = SUBJECT.test(words.text) ? [...words.text.matchAll(TOGETHER)][0] : undefined;
    let at = together ? together.index + together[0].length : Number.POSITIVE_INFINITY;
    for (const range of bold.filter(([start]) => start >= at)) {
      if (!BETWEEN.test(words.text.slice(at, range[0]))) break;
      const name = words.text.slice(...range).replace(/[\s,;]+$/, "");
      at = range[1];
      const reason = noNameReason(name);
      if (reason || ledger.report.persons.names(name)) {
        const message = reason ? { message: refusalOf(reason) } : {};
        ledger.report.notUnderstood(spanOf(words, range), { path: "/partners", ...message });
        continue;
      }
      const path = record.item("/partners", name);
      record.put(`${path}/name`, name, originIn(words, range));
      record.put(
        `${path}/roles`,
        "co-carrier",
        originIn(words, range, { method: "inference", certainty: "probable" }),
      );
      const kind = kindOfName(name);
      if (kind)
        record.put(
          `${path}/structureType`,
          kind.value,
          originIn(words, [range[0], range[0] + kind.end], kind),
        );
      ledger.cover(spanOf(words, [together?.index ?? range[0], range[1]]));
    }
  }
}
