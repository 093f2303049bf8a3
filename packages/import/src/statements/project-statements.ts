import { putAudience } from "../audience-fields.js";
import { putFunding } from "../funding-fields.js";
import { withoutAcronym } from "../harmonise/acronym.js";
import { cutAudiences } from "../harmonise/audience-list.js";
import { isRead } from "../harmonise/concept-label.js";
import { fundingsIn } from "../harmonise/funding-line.js";
import { kindOfName } from "../harmonise/organisation-kind.js";
import { cutOrganisations } from "../harmonise/organisation-list.js";
import { noNameReason } from "../harmonise/organisation-name.js";
import { countryOfPlace, type PlaceContext } from "../harmonise/place-context.js";
import { placeIn } from "../harmonise/place-of-any-type.js";
import { isPersonAlone } from "../organisation-fields.js";
import { originIn, type Passage, type Range, sentencesOf, spanOf } from "../passage.js";
import type { RecordBuilder } from "../record-builder.js";
import type { ReportBuilder } from "../report-builder.js";
import type { Span } from "../source-text.js";

/** What sentences are read into. */
export interface StatementPlace {
  readonly record: RecordBuilder;
  readonly report: ReportBuilder;
  readonly place: PlaceContext;
  /** Says that words were read although they are no value of their own. */
  readonly cover: (span: Span) => void;
}

/** Words of a sentence after its verb, with where they stand in the passage. */
interface Said {
  readonly words: Passage;
  readonly range: Range;
  /** True where the subject is a pronoun: what it stands for is said by another sentence. */
  readonly isPronoun?: boolean;
}

/** Reads what a sentence says; true when something of it was taken. */
type StatementReader = (said: Said, into: StatementPlace) => boolean;

/** What the sentence has to be about: the action itself. */
const SUBJECT = String.raw`(?:cette|ce|cet|l['’]|la|le|notre)\s*(?:présente?s? )?(?:action|projet|programme|dispositif|démarche|initiative|campagne|atelier|expérimentation|intervention)(?!\p{L})(?:[^.;:!?]{0,120}?)`;
const IS = String.raw`\s+(?:est|sera|a été)\s+(?:également |aussi |notamment )?`;
/** Where words after a verb end: another statement, a purpose, a time. */
const END =
  /\s*(?:[;:!?]|\.(?:\s|$)|,?\s+(?:en (?:partenariat|lien|collaboration) avec|avec (?:le soutien|l['’]appui|le concours)|et (?:est |se |s['’]adresse)|qui |dans le cadre|depuis |afin |grâce |pour (?:un|les?|la|une?) |à hauteur|à (?:destination|l['’]attention)|destinée?s? |de (?:19|20)\d\d |entre (?:19|20)\d\d )|\s+(?:en|jusqu['’]en) (?:19|20)\d\d)/iu;

const form = (verb: string) => new RegExp(`^(?:${SUBJECT}|il|elle)${verb}`, "iu");
const by = String.raw`(?:par|auprès de)\s+(?:l['’]\s?|la |le |les )?`;

function nameIn({ words, range: [from, to] }: Said): readonly [text: string, at: number][] {
  const text = words.text.slice(from, to);
  return cutOrganisations(text)
    .filter(({ certainty }) => certainty !== "uncertain")
    .map(
      ({ text: name, start }) =>
        [name.replace(/^(?:l['’]\s?|la |le |les )(?=\p{L})/iu, ""), start, name] as const,
    )
    .map(([name, start, whole]) => [name, from + start + (whole.length - name.length)]);
}

/** True for a text that names an organisation and nobody. */
function isNamed(text: string, { report }: StatementPlace): boolean {
  return /^[\p{Lu}\d]/u.test(text) || kindOfName(text) !== undefined
    ? noNameReason(text) === undefined && !isPersonAlone(text, report.persons)
    : false;
}

function putName(
  path: string,
  words: Passage,
  [text, at]: readonly [string, number],
  { record }: StatementPlace,
  atMost?: "probable",
) {
  const { name, acronym } = withoutAcronym(text);
  const kind = kindOfName(name);
  const certainty = atMost ?? (kind ? "certain" : "probable");
  record.put(`${path}/name`, name, originIn(words, [at, at + name.length], { certainty }));
  if (acronym) {
    const start = at + acronym.start;
    record.put(`${path}/alternateNames`, acronym.text, originIn(words, [start, start + acronym.text.length]));
  }
  if (kind && record.at(`${path}/structureType`) === undefined)
    record.put(`${path}/structureType`, kind.value, originIn(words, [at + kind.start, at + kind.end], kind));
}

/** `porté par l'IREPS, association`: of an apposition only the name is taken, and the kind that it says. */
const readCarrier: StatementReader = (said, into) => {
  const { record } = into;
  if (record.at("/carrier/name") !== undefined) return false;
  const { words, range } = said;
  const text = words.text.slice(...range);
  const apposed = /^([^,]+),\s*(?:une? )?(\p{Ll}[\p{Ll}\s'’-]*)$/u.exec(text);
  const kind = apposed ? kindOfName(apposed[2] ?? "") : undefined;
  const head = apposed?.[1] ?? text;
  const names = nameIn({ words, range: [range[0], range[0] + head.length] });
  const [only, ...others] = names;
  if (!only || !names.every(([name]) => isNamed(name, into))) return false;
  record.put("/carrier/key", record.key(withoutAcronym(only[0]).name));
  if (apposed && kind) {
    const at = range[0] + text.length - (apposed[2] ?? "").length;
    record.put("/carrier/structureType", kind.value, originIn(words, [at + kind.start, at + kind.end], kind));
  }
  putName("/carrier", words, only, into, said.isPronoun ? "probable" : undefined);
  for (const other of others) {
    const path = record.item("/partners", withoutAcronym(other[0]).name);
    putName(path, words, other, into);
    record.put(`${path}/roles`, "co-carrier", originIn(words, range));
  }
  return true;
};

const readPartners: StatementReader = (said, into) => {
  const names = nameIn(said);
  if (names.length === 0 || !names.every(([name]) => isNamed(name, into))) return false;
  for (const named of names) {
    const path = into.record.item("/partners", withoutAcronym(named[0]).name);
    putName(path, said.words, named, into);
    into.record.put(`${path}/roles`, "partner", originIn(said.words, said.range));
  }
  return true;
};

const readFunders: StatementReader = ({ words, range: [from, to] }, into) => {
  const text = words.text.slice(from, to);
  const fundings = fundingsIn(text, { country: countryOfPlace(into.place) });
  const areNamed = fundings.every(({ name, refused }) => !refused && name && isNamed(name.value, into));
  if (fundings.length === 0 || !areNamed) return false;
  for (const funding of fundings)
    putFunding(into, funding, {
      originOf: ({ start, end, method, certainty, note }) =>
        originIn(words, [from + start, from + end], { method, certainty, note }),
    });
  return true;
};

const readPlace: StatementReader = ({ words, range: [from, to] }, { record, place }) => {
  const text = words.text.slice(from, to);
  const pieces = [...text.matchAll(/(?:[^,()]|\([^()]*\))+?(?=,|\s+et\s+(?:à |en |dans )?|$)/gu)];
  const found = pieces.flatMap(({ 0: piece, index }) => {
    const name = piece.replace(/^\s*(?:et\s+)?(?:à |en |dans )?/u, "");
    return !/(?:^|[\s'’-])\p{Lu}/u.test(name)
      ? []
      : placeIn(name.trimEnd(), from + index + piece.length - name.length, place);
  });
  if (found.length === 0 || !found.every(isRead)) return false;
  for (const one of found)
    record.put("/coverage/territories", one.value, originIn(words, [one.start, one.end], one));
  return true;
};

const readAudience: StatementReader = ({ words, range: [from, to] }, { record }) => {
  const audiences = cutAudiences(words.text.slice(from, to));
  const isKnown = audiences.every(
    ({ value: { lifeStage, situation, role } }) => lifeStage ?? situation ?? role,
  );
  if (audiences.length === 0 || !isKnown) return false;
  for (const { value, start, end, method, certainty } of audiences)
    putAudience(
      {
        record,
        list: "/audiences",
        origin: originIn(words, [from + start, from + end], { method, certainty }),
      },
      value,
    );
  return true;
};

const LONGEST_SENTENCE = 600;
const NEGATION = /(?<!\p{L})n(?:['’]|e\s)[^.]{0,40}\s(?:pas|plus|jamais)(?!\p{L})/iu;

/** Sentences about an action, the field that they fill, and what reads the words behind their verb. A new one is one row. */
const statements: readonly (readonly [form: RegExp, field: string, read: StatementReader])[] = [
  [
    form(
      `${IS}(?:portée?|pilotée?|menée?|conduite?|coordonnée?|mise? en œuvre|mise? en place|organisée?|réalisée?) ${by}`,
    ),
    "/carrier/name",
    readCarrier,
  ],
  [form(`${IS}(?:financée?|co-?financée?|subventionnée?) ${by}`), "/funders", readFunders],
  [
    form(String.raw`${IS}(?:[^.;:]{0,150}\s)?en partenariat avec (?:l['’]\s?|la |le |les )?`),
    "/partners",
    readPartners,
  ],
  [
    form(
      String.raw`\s+(?:se (?:déroule|tient)|a lieu|s['’]est (?:déroulée?|tenue?)|est (?:menée?|mise? en œuvre|déployée?|conduite?|organisée?))\s+(?:à |en |dans |aux? |sur |sur le territoire d(?:e |u |es |['’]))(?:la |le |les |l['’])?`,
    ),
    "/coverage/territories",
    readPlace,
  ],
  [
    form(
      String.raw`(?:${IS}(?:destinée?|ouverte?|proposée?) (?:à (?:destination |l['’]attention )?(?:des |de |d['’])?|aux? |à l['’])|\s+s['’]adresse (?:aux? |à (?:des |l['’])?)|\s+(?:vise|concerne|cible) (?:les |l['’]|des ))`,
    ),
    "/audiences",
    readAudience,
  ],
];

/** Reads the sentences of a passage; gives those of which something was read. */
export type Statements = (words: Passage) => readonly Range[];

/**
 * Reads sentences that say of the action who carries and who finances it, with whom, where and for whom: what the record says already is not asked
 * of them. A sentence about anything else, a name that is none, a place of two meanings and an audience that no list has are left as they are.
 */
export function createStatements(into: StatementPlace): Statements {
  const open = statements.filter(([, field]) => into.record.at(field) === undefined);
  return (words) =>
    sentencesOf(words).filter(([start, end]) => {
      const sentence = words.text.slice(start, end);
      const isPronoun = /^(?:il|elle)\s/iu.test(sentence);
      if (sentence.length > LONGEST_SENTENCE || NEGATION.test(sentence)) return false;
      const read = open.map(([verb, , reader]) => {
        const lead = verb.exec(sentence)?.[0].length;
        if (lead === undefined) return false;
        const stop = END.exec(sentence.slice(lead))?.index ?? sentence.length - lead;
        const rest = sentence.slice(lead, lead + stop).replace(/[\s.,]+$/u, "");
        const isRead =
          rest !== "" &&
          reader({ words, range: [start + lead, start + lead + rest.length], isPronoun }, into);
        if (isRead) into.cover(spanOf(words, [start, start + lead]));
        return isRead;
      });
      return read.includes(true);
    });
}
