import type { Labels } from "./concept.js";

/** What is known of a plan, strategy or programme beyond its title. */
export interface PlanFacts {
  /** ISO 3166-1 letters, `EU` for the European Union. */
  readonly country: "FR" | "CH" | "EU";
  readonly kind: PlanKind;
  /** Not unique: two plans may share an acronym, so it never serves as an identifier. */
  readonly acronym?: string;
  readonly startYear?: number;
  /** Last year printed for the plan; an action outside the years is not an error. */
  readonly endYear?: number;
  /** Absent where the pages that were read do not name it. */
  readonly issuer?: string;
  /** Field of the plan in French, as its series is known. */
  readonly theme: string;
  /** Notation of the plan that this one follows, as far as the sources say. */
  readonly predecessor?: string;
  /** Notation of the plan that follows this one, as far as the sources say. */
  readonly successor?: string;
  /** The plan that contains this one. */
  readonly partOf?: string;
  /** `draft` when it was put to consultation and no adopting text was found, `announced` when only the announcement of it was found. */
  readonly status: "adopted" | "draft" | "announced";
  readonly note?: Labels & { readonly en: string };
}

/** Kinds of plan, as the titles call themselves. */
export type PlanKind =
  | "plan"
  | "strategy"
  | "programme"
  | "roadmap"
  | "regional-health-project"
  | "regional-programme";
