import type { IssueCode } from "../issue.js";
import type { PlainDetail } from "./plain-detail.js";

const meant = ({ suggestion }: PlainDetail) => (suggestion ? ` Did you mean ${suggestion}?` : "");
const field = (detail: PlainDetail) => detail.field ?? "This answer";

const INNER = "An inner mark of the file has to be made again.";

/** The English of each issue for people who never saw a file of data. */
export const plainEn: Readonly<Record<IssueCode, (detail: PlainDetail) => string>> = {
  "invalid-json": () => "The file is damaged: it cannot be read.",
  "record-not-object": () => "The file holds no record.",
  "unknown-record-type": () => "The file does not say whether it is an action or a base of records.",
  "too-deep": () => "The file does not have the form of a record.",
  "repeated-field": () => "The file gives the same answer twice: one of them would be lost.",
  "missing-field": (d) => `An answer is missing: ${d.field ?? "something that is needed"}.`,
  "unknown-field": () => "The file holds something that this base does not know.",
  "wrong-type": (d) => `${field(d)}: ${d.value} does not have the form expected.`,
  "empty-value": (d) => `${field(d)} was left empty. Answer, or take the line away.`,
  "unknown-concept": (d) => `${d.value} is not in the list.${meant(d)}`,
  "invalid-key": () => INNER,
  "invalid-date": (d) => `${d.value} is not a date, or there is no such day.`,
  "invalid-iri": (d) => `${d.value} is not a complete web address (it begins with https://).`,
  "invalid-format": (d) => `${field(d)}: ${d.value} does not have the form expected.${meant(d)}`,
  "invalid-text": (d) => `${field(d)} holds a sign that cannot be read, often from copying. Take it out.`,
  "out-of-range": (d) => `${field(d)}: ${d.value} is too small, too large or too long.`,
  "duplicate-value": (d) => `${field(d)} gives the same answer twice.`,
  "duplicate-key": () => INNER,
  "duplicate-record": (d) =>
    d.fact("other")
      ? `This record has the same name as another (${d.fact("other")}). Make one of the titles more precise.`
      : "This record has the same name as another. Make one of the titles more precise.",
  "dangling-reference": (d) => `${field(d)} points at something that is no longer in the record.`,
  "period-order": () => "The end comes before the beginning.",
  "age-order": (d) => `The highest age (${d.fact("maximum")}) is below the lowest (${d.fact("minimum")}).`,
  "span-order": () => INNER,
  "breakdown-axis": () =>
    "Each number of the detail is about a territory or about a group: not both, and not neither.",
  "breakdown-sum": (d) =>
    `The numbers of the detail add up to ${d.fact("sum")}, and the total says ${d.fact("total")}. The difference is kept.`,
  "subset-cycle": () => "This number would be a part of itself. Take “Part of” from the number of the whole.",
  "subset-larger": (d) => `The part (${d.fact("part")}) is larger than the whole (${d.fact("whole")}).`,
  "unrelated-reach": () =>
    "Several numbers of people stand side by side and may count the same people: they are not added up. Give the number of people reached in all, or say which is a part of which.",
  "outcome-pathway-jump": (d) =>
    `The pathway leaves out a column of the Swiss model (${d.fact("from")} to ${d.fact("to")}).`,
  "outcome-pathway-backwards": (d) =>
    `The pathway goes backwards in the Swiss model (${d.fact("from")} to ${d.fact("to")}): an outcome leads to the right, never back.`,
  "unknown-territory": (d) => `${d.value}: there is no such territory.${meant(d)}`,
  "ended-territory": (d) =>
    `${d.value} no longer existed at the time of the action (it ended on ${d.fact("lastDay")}).${meant(d)}`,
  "former-territory": (d) =>
    `${d.value} has changed since (it ended on ${d.fact("lastDay")}).${d.suggestion ? ` Today: ${d.suggestion}.` : ""}`,
  "plan-outside-years": (d) =>
    `The action (${d.fact("years")}) is outside the years of the plan “${d.fact("plan")}” (${d.fact("planYears")}). This is not an error: bases keep old names.`,
  "deprecated-concept": (d) => `${d.value} is an old term of the list.${meant(d)}`,
  "personal-data": (d) =>
    `This may be about a person (${d.fact("what")}). It is not published; the contact of a service is better.`,
  "missing-contradicted": () => "An answer is said to be missing although it is given.",
  "contradictory-periods": () =>
    "The dates of this edition lie outside those of the whole action. Both are kept.",
  "text-not-nfc": (d) => `${field(d)} holds accents of a rare form; they are replaced without any change.`,
  "more-issues": (d) => `${d.fact("count")} more remarks are not shown. Deal with these first.`,
};
