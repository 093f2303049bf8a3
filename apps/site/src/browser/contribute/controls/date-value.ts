/** How precisely a date is known. */
export const dateKinds = ["year", "month", "season", "day", "unknown"] as const;

/** A kind of date; `other` is one that the form keeps and does not make. */
export type DateKind = (typeof dateKinds)[number] | "other";

/** A date as it is chosen. */
export interface DateChoice {
  readonly kind: DateKind;
  readonly year: string;
  /** `01` to `12`, or a season `21` to `24`. */
  readonly month: string;
  readonly day: string;
  readonly isAbout: boolean;
}

const blank: DateChoice = { kind: "unknown", year: "", month: "", day: "", isAbout: false };

/** What a date of the record says, as it is chosen. */
export function choiceOf(edtf: string): DateChoice {
  if (edtf === "") return blank;
  const found = /^(\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?(~?)$/.exec(edtf);
  if (!found) return { ...blank, kind: "other" };
  const [, year = "", month = "", day = "", about] = found;
  const kind = day !== "" ? "day" : month === "" ? "year" : Number(month) > 20 ? "season" : "month";
  return { kind, year, month, day, isAbout: about === "~" };
}

/** A choice as the record writes it: as precise as it is filled in; blank without a year. */
export function dateOfChoice({ kind, year, month, day, isAbout }: DateChoice): string {
  const text = year.trim();
  if (kind === "unknown" || kind === "other" || text === "") return "";
  const isSeason = Number(month) > 20;
  const parts = [text];
  if (month !== "" && isSeason === (kind === "season") && kind !== "year") parts.push(month);
  if (kind === "day" && parts.length === 2 && day.trim() !== "") parts.push(day.trim().padStart(2, "0"));
  return parts.join("-") + (isAbout ? "~" : "");
}

/** How a period is chosen: one date that holds it whole, or from one to another. */
export type PeriodKind = DateKind | "range";

/** How the two ends of a period are chosen. */
export function periodKindOf(start: string, end: string): PeriodKind {
  if (start === "" && end === "") return "unknown";
  return start === end ? choiceOf(start).kind : "range";
}
