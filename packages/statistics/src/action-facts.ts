import { type Action, headlineReach } from "@openhpa/core";
import { type EvaluationStatusNotation, smoc, type TerritoryIndex } from "@openhpa/vocabularies";
import { editionLinks } from "./editions.js";
import { type TerritoriesByLevel, territoriesByLevel } from "./territory-levels.js";

/** What counts of an action: the same as what the questions of a dump count, read from its record. */
export interface ActionFacts {
  /** IRI of the action. */
  readonly action: string;
  /** IRIs of the editions that it names as those before it, in the base or not. */
  readonly preceding: readonly string[];
  /** Four digits: its edition, else the beginning of its period; undefined where neither says a year. */
  readonly year?: string | undefined;
  /** Typed codes that its coverage names, and those of what holds them. */
  readonly territories: TerritoriesByLevel;
  /** Notations of the scheme `theme`. */
  readonly themes: readonly string[];
  /** Scheme and notation, `life-stage/children`, of the action, its activities and its parts. */
  readonly audiences: readonly string[];
  /** Categories of the Swiss outcome model, `A1` to `D`; a subcategory counts in its category. */
  readonly categories: readonly string[];
  /** Headline reach, each person once (docs/design.md §13.4); undefined when it is not known, which is not 0. */
  readonly people?: number | undefined;
  /** Where its evaluation stands; undefined when the record does not say. */
  readonly evaluation?: EvaluationStatusNotation | undefined;
}

/** What the facts of an action are read with. */
export interface ActionFactsOptions {
  /** The publisher's base address, without a final slash. */
  readonly base: string;
  readonly territories: TerritoryIndex;
}

const distinct = <T>(items: Iterable<T>): readonly T[] => [...new Set(items)];

/** The year of an action: that of its edition, or else of the beginning of its period. A decade (`201X`) is no year. */
function yearOf({ edition, period }: Action): string | undefined {
  const year = (edition ?? period?.start)?.slice(0, 4);
  return year !== undefined && /^[0-9]{4}$/.test(year) ? year : undefined;
}

function audiencesOf(action: Action): readonly string[] {
  const audiences = [action, ...(action.hasPart ?? [])].flatMap((scope) => [
    ...(scope.audiences ?? []),
    ...(scope.activities ?? []).flatMap((activity) => activity.audiences ?? []),
  ]);
  return distinct(
    audiences.flatMap(({ lifeStages = [], situations = [], roles = [] }) => [
      ...lifeStages.map((notation) => `life-stage/${notation}`),
      ...situations.map((notation) => `situation/${notation}`),
      ...roles.map((notation) => `audience-role/${notation}`),
    ]),
  );
}

/** The category of a code of the Swiss outcome model: `B1` for `smoc:B1` and for `smoc:B1-1`. */
export function outcomeCategory(code: string): string {
  const notation = code.slice(smoc.prefix?.length ?? 0);
  return smoc.concepts.get(notation as never)?.broader ?? notation;
}

/** What counts of an action. */
export function actionFacts(action: Action, { base, territories }: ActionFactsOptions): ActionFacts {
  return {
    ...editionLinks(action, base),
    year: yearOf(action),
    territories: territoriesByLevel(action.coverage?.territories ?? [], territories),
    themes: distinct(action.themes ?? []),
    audiences: audiencesOf(action),
    categories: distinct((action.outcomes ?? []).map(({ category }) => outcomeCategory(category))),
    people: headlineReach(action).people,
    evaluation: action.evaluation?.status,
  };
}
