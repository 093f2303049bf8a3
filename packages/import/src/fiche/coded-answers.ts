import { normaliseLabel } from "@openhpa/vocabularies";
import { putAudience } from "../audience-fields.js";
import type { ListedAudience } from "../harmonise/audience-list.js";
import { originIn, type Passage } from "../passage.js";
import { type CodedQuestion, codedQuestions, schemesOf } from "../profile/index.js";
import type { Origin } from "../record-evidence.js";
import type { Answer, Entry } from "./entry.js";
import { type Fiche, leave, pieceOf } from "./fiche.js";

/** Cuts between the values of an answer, outside of parentheses. */
const PIECES = /(?:[^,;/•()\n]|\([^()\n]*\))+/g;

type PutCode = (fiche: Fiche, code: string, words: Passage, origin: Origin) => void;

const put =
  (path: string): PutCode =>
  ({ record }, code, _, origin) =>
    void record.put(path, code, origin);

/** The axis of audiences that a code is of. */
function audienceOf(code: string, asPrinted: string): ListedAudience {
  const axes = ["lifeStage", "situation", "role"] as const;
  const at = schemesOf("audiences").findIndex(({ concepts }) => concepts.has(code));
  return { asPrinted, [axes[at] ?? "situation"]: code };
}

const putters: Readonly<Record<CodedQuestion, PutCode>> = {
  themes: put("/themes"),
  audiences: ({ record }, code, { text }, origin) =>
    void putAudience({ record, list: "/audiences", origin }, audienceOf(code, text)),
  "action-types": put("/actionTypes"),
  setting: put("/settings"),
  "carrier-type": put("/carrier/structureType"),
  frequency: put("/frequency"),
  kind: put("/kind"),
  level: put("/coverage/level"),
  plans({ record }, code, { text }, origin) {
    const path = record.item("/plans", `plan ${text}`);
    record.put(`${path}/asPrinted`, text, origin);
    record.put(`${path}/plan`, code, origin);
    record.put(`${path}/certainty`, "certain");
  },
  territory(fiche, code, words, origin) {
    if (fiche.place.territories.get(code)) fiche.record.put("/coverage/territories", code, origin);
    else
      leave(fiche, words, {
        path: "/coverage/territories",
        message: `Le profil donne ${code}, qui n'existe pas.`,
      });
  },
};

const isCoded = (question: string | undefined): question is CodedQuestion =>
  question !== undefined && question in codedQuestions;

/** The answers of an entry without those that the profile has codes for: these go to the record. */
function withoutCoded(
  entry: Entry,
  question: CodedQuestion,
  codes: ReadonlyMap<string, string>,
  fiche: Fiche,
): Entry {
  const take = (words: Passage): boolean => {
    const code = codes.get(normaliseLabel(words.text));
    if (code === undefined) return false;
    const origin = originIn(words, undefined, {
      method: "vocabulary-match",
      note: "Code donné par le profil du site.",
    });
    putters[question](fiche, code, words, origin);
    return true;
  };
  const answers = entry.answers.flatMap((answer): readonly Answer[] => {
    if (take(answer.words)) return [];
    const pieces = [...answer.words.text.matchAll(PIECES)].map(({ 0: text, index }) =>
      pieceOf(answer.words, index, text.length),
    );
    if (!pieces.some(({ text }) => codes.has(normaliseLabel(text)))) return [answer];
    return pieces
      .filter(({ text }) => text !== "")
      .flatMap((words) => (take(words) ? [] : [{ ...answer, words }]));
  });
  return { ...entry, answers };
}

/** Reads the answers that the profile of a site gives codes to, and gives the entries with the rest. */
export function readCodedAnswers(fiche: Fiche): readonly Entry[] {
  const values = fiche.options.profile?.values ?? {};
  return fiche.entries.map((entry) => {
    const { question } = entry;
    const own = isCoded(question) ? values[question] : undefined;
    if (!isCoded(question) || own === undefined) return entry;
    const codes = new Map(Object.entries(own).map(([printed, code]) => [normaliseLabel(printed), code]));
    return withoutCoded(entry, question, codes, fiche);
  });
}
