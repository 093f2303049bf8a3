import type { SchemeName } from "../schemes.js";
import { codeRows, deprecatedRows, planRows } from "./code-rows.data.js";

/** The codes of a scheme, without what they mean. */
export interface CodeList {
  readonly name: SchemeName;
  /** What values carry before the notation; empty for most. */
  readonly prefix: string;
  /** In the declared order of the scheme. */
  readonly notations: readonly [string, ...string[]];
  /** What values of a record are: the notations with the prefix. */
  readonly codes: ReadonlySet<string>;
  /** The codes that the scheme gave up, each with the one that replaces it, where one does. */
  readonly deprecated: ReadonlyMap<string, string | undefined>;
}

let lists: ReadonlyMap<string, CodeList> | undefined;

function readLists(): ReadonlyMap<string, CodeList> {
  return new Map(
    codeRows.map(([name, prefix, row]) => {
      const notations = row.split(" ") as [string, ...string[]];
      const gaveUp = deprecatedRows.filter(([scheme]) => scheme === name);
      const list: CodeList = {
        name: name as SchemeName,
        prefix,
        notations,
        codes: new Set(notations.map((notation) => prefix + notation)),
        deprecated: new Map(
          gaveUp.map(([, notation, by]) => [prefix + notation, by === "" ? undefined : prefix + by]),
        ),
      };
      return [name, list];
    }),
  );
}

/** The codes of the scheme with this name; throws for an unknown one, which is a bug of the caller. */
export function codeList(name: SchemeName): CodeList {
  lists ??= readLists();
  const list = lists.get(name);
  if (!list) throw new Error(`There is no scheme ${name}: its codes are compiled by npm run generate`);
  return list;
}

/** The years in which a plan was in force. */
export interface PlanYears {
  readonly startYear: number | undefined;
  readonly endYear: number | undefined;
}

let years: ReadonlyMap<string, PlanYears> | undefined;

/** The years of the plan with this notation, as far as they are known; undefined for what is no plan. */
export function planYears(notation: string): PlanYears | undefined {
  years ??= new Map(
    planRows.map(([plan, start, end]) => [
      plan,
      { startYear: start === 0 ? undefined : start, endYear: end === 0 ? undefined : end },
    ]),
  );
  return years.get(notation);
}
