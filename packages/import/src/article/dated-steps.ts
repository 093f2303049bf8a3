import { originIn, type Range, spanOf } from "../passage.js";
import { type Article, itemsAfter, type Statement, statementsOf } from "./article.js";
import { type DateMention, dateMentions } from "./date-mention.js";

interface DatedStatement extends Statement {
  readonly mentions: readonly DateMention[];
}

/** When a step takes place, from the dates of its sentence and of those around it. */
interface StepPeriod {
  readonly mention: DateMention;
  readonly start?: string;
  readonly end?: string;
  readonly certainty: DateMention["certainty"];
  readonly note?: string;
  /** Every date that the reading rests on. */
  readonly ranges: readonly Range[];
}

function yearOf(date: string | undefined): string | undefined {
  return date?.slice(0, 4);
}

/** For each statement, the year that the last date before it and the first date after it have in common. */
function yearsAround(statements: readonly DatedStatement[]): readonly (string | undefined)[] {
  const dates = statements.map(({ mentions }) =>
    mentions.flatMap(({ start, end }) => [start, end].filter((date) => date !== undefined)),
  );
  let next: string | undefined;
  const after = dates.toReversed().map((own) => {
    const year = next;
    next = yearOf(own[0]) ?? next;
    return year;
  });
  let last: string | undefined;
  return dates.map((own, index) => {
    const year = last === after[after.length - 1 - index] ? last : undefined;
    last = yearOf(own.at(-1)) ?? last;
    return year;
  });
}

function isWithin(exact: DateMention, [first, last]: readonly [string, string]): boolean {
  const months = [exact.start, exact.end].map((date) => date?.slice(5, 7) ?? "");
  return months.every((month) => /^(?:0\d|1[0-2])$/.test(month) && month >= first && month <= last);
}

function withYear(mention: DateMention, year: string | undefined): StepPeriod {
  const base = { mention, certainty: "probable", ranges: [mention.range] } as const;
  if (year === undefined || !mention.months) return base;
  const sign = /rentrée/i.test(mention.printed) ? "~" : "";
  const [start, end] = mention.months.map((month) => `${year}-${month}${sign}`) as [string, string];
  const day = /^\D*(\d{1,2})/.exec(mention.printed);
  if (day) return base;
  return { ...base, start, end, note: "L'année est celle des dates qui précèdent et qui suivent." };
}

/** The period of a step; undefined when its sentence has no date, or several that are not one. */
function periodOf({ mentions }: DatedStatement, year: string | undefined): StepPeriod | undefined {
  const [exact, ...others] = mentions.filter(({ months }) => !months);
  const [wide, ...wides] = mentions.filter(({ months }) => months);
  if (others.length > 0 || wides.length > 0) return undefined;
  if (!exact) return wide && withYear(wide, year);
  const { start, end, certainty } = exact;
  const dates = { ...(start ? { start } : {}), ...(end ? { end } : {}), certainty };
  if (!wide) return { mention: exact, ...dates, ranges: [exact.range] };
  if (!wide.months || !isWithin(exact, wide.months)) return undefined;
  const note = `Annoncée d'abord pour « ${wide.printed} ».`;
  return { mention: exact, ...dates, note, ranges: [exact.range, wide.range] };
}

/** Title of an entry: the words before its first date, without article and preposition. */
function titleOf({ words, isItem, mentions }: DatedStatement): Range | undefined {
  const first = Math.min(...mentions.map(({ range }) => range[0]));
  if (!isItem || !Number.isFinite(first)) return undefined;
  const lead = /^(?:une?|l[ae]s?|des)\s+/i.exec(words.text)?.[0].length ?? 0;
  const kept = words.text
    .slice(0, first)
    .replace(/[\s,:(]+(?:(?:en|au|aux|le|les|à|du|de|fixée?s? (?:au|en))\s*)?$/i, "");
  return kept.length - lead >= 3 && kept.length <= 120 ? [lead, kept.length] : undefined;
}

function putStep(statement: DatedStatement, period: StepPeriod, { record }: Article): boolean {
  const { words } = statement;
  const { mention, start, end, certainty, note, ranges } = period;
  const title = titleOf(statement);
  const path = record.item("/steps", title ? words.text.slice(...title) : words.text);
  const how = { method: "inference", certainty: "probable" } as const;
  if (!record.put(`${path}/description`, words.text, originIn(words, undefined, how))) return false;
  if (title)
    record.put(
      `${path}/title`,
      words.text.slice(...title),
      originIn(words, title, { method: "label-match" }),
    );
  const origins = ranges.map((range) => originIn(words, range, { certainty }));
  if (start) record.put(`${path}/period/start`, start, origins);
  if (end) record.put(`${path}/period/end`, end, origins);
  record.put(`${path}/period/asPrinted`, mention.printed, originIn(words, mention.range));
  if (note) record.put(`${path}/note`, note);
  return true;
}

/** Paragraphs that only announce a list of dated entries. */
function markIntros({ body, ledger }: Article, steps: ReadonlySet<Statement["block"]>): void {
  for (const [index, block] of body.entries()) {
    if (block.kind !== "paragraph" || !block.words.text.endsWith(":")) continue;
    const items = itemsAfter(body, index);

    if (
      items.length === 0 ||
      block.lines.length > 1 ||
      steps.has(block) ||
      !items.every((item) => steps.has(item))
    )
      continue;
    for (const { line } of block.lines) ledger.report.mark(line, "label");
  }
}

/** Reads the sentences that say when something took place into steps, in printed order; a sentence with several dates is listed. */
export function readSteps(article: Article): void {
  const statements = statementsOf(article).map((statement) => ({
    ...statement,
    mentions: dateMentions(statement.words.text),
  }));
  const years = yearsAround(statements);
  const steps = new Set<Statement["block"]>();
  for (const [index, statement] of statements.entries()) {
    if (statement.mentions.length === 0) continue;
    const period = periodOf(statement, years[index]);
    if (period && putStep(statement, period, article)) steps.add(statement.block);
    else if (!period) {
      const message = "Plusieurs dates dans une phrase : les étapes sont à séparer.";
      article.ledger.report.notUnderstood(spanOf(statement.words), { path: "/steps", message });
    }
  }
  markIntros(article, steps);
}
