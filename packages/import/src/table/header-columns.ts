import type { ObjectiveKindNotation } from "@openhpa/vocabularies";
import type { HeaderQuestion } from "./header-labels.data.js";

/**
 * How the cells under a header become cells of our columns where it is not one to one: `period` and `year` give two ends, `either` is read as the
 * first column that understands the whole cell, a `choice` is an answer that a mark gives, `identifier` is a number of a register, `indicator` has the header as its name.
 */
export type CellForm =
  | { readonly is: "period" }
  | { readonly is: "year" }
  | { readonly is: "date"; readonly end: "start" | "end" }
  | { readonly is: "either" }
  | {
      readonly is: "identifier";
      readonly scheme: "siret" | "siren" | "finess" | "rna" | "uai" | "uid" | "local";
    }
  | { readonly is: "objective"; readonly kind: ObjectiveKindNotation }
  | { readonly is: "contact" }
  | { readonly is: "town" }
  | { readonly is: "address" }
  | { readonly is: "indicator" }
  | { readonly is: "description" }
  | { readonly is: "amount" }
  | { readonly is: "ages" }
  | { readonly is: "choice"; readonly option: string }
  | { readonly is: "year-mark"; readonly year: string };

/** Why the cells under a header that is understood are not taken. */
export type AsideReason = "row-number" | "submission" | "postcode";

/** Where the cells under a header go. */
export type HeaderTarget =
  | { readonly columns: readonly string[]; readonly form?: CellForm }
  | { readonly aside: AsideReason }
  | { readonly unknown: true };

const to = (...columns: readonly string[]): HeaderTarget => ({ columns });
const as = (form: CellForm, ...columns: readonly string[]): HeaderTarget => ({ columns, form });
const register = (scheme: Extract<CellForm, { is: "identifier" }>["scheme"]) =>
  as({ is: "identifier", scheme }, "carrier_identifiers");
const places = to("coverage_territories");

/** The columns of each question. A new question of fiches or of tables does not compile without its row. */
export const headerTargets: Readonly<Record<HeaderQuestion, HeaderTarget>> = {
  title: to("title"),
  kind: to("kind"),
  carrier: to("carrier_name"),
  "carrier-type": to("carrier_structure_type"),
  partners: to("partners"),
  funders: to("funders"),
  budget: as({ is: "amount" }, "funding_as_printed"),
  amount: as({ is: "amount" }, "funding_as_printed"),
  territory: as({ is: "either" }, "coverage_territories", "coverage_as_printed"),
  commune: places,
  departement: places,
  region: places,
  canton: places,
  epci: places,
  insee: places,
  country: places,
  level: to("coverage_level"),
  setting: to("settings"),
  period: as({ is: "period" }, "period_start", "period_end", "period_as_printed"),
  year: as({ is: "year" }, "edition"),
  start: as({ is: "date", end: "start" }, "period_start"),
  end: as({ is: "date", end: "end" }, "period_end"),
  duration: to("period_duration"),
  frequency: as({ is: "either" }, "frequency", "recurrence"),
  audiences: to("audiences"),
  ages: as({ is: "ages" }, "audiences"),
  reach: to("people_reached"),
  themes: to("themes"),
  "action-types": to("action_types"),
  context: to("context"),
  needs: to("needs_assessment"),
  summary: to("summary"),
  objectives: to("objectives"),
  "general-objective": as({ is: "objective", kind: "general" }, "objectives"),
  "specific-objectives": as({ is: "objective", kind: "specific" }, "objectives"),
  "operational-objectives": as({ is: "objective", kind: "operational" }, "objectives"),
  activities: as({ is: "description" }, "activities"),
  steps: to("steps"),
  tools: to("tools"),
  "expected-results": to("expected_results"),
  indicators: to("evaluation_indicators"),
  methods: to("evaluation_methods"),
  evaluation: as({ is: "either" }, "evaluation_status", "evaluation_methods"),
  results: to("evaluation_qualitative_results"),
  strengths: to("evaluation_strengths"),
  weaknesses: to("evaluation_weaknesses"),
  perspectives: to("evaluation_perspectives"),
  plans: to("plans"),
  status: as({ is: "either" }, "status", "carrier_structure_type"),
  agreement: as({ is: "either" }, "agreement_signed", "agreement_exists"),
  contact: as({ is: "contact" }, "contact_name", "contact_email", "contact_phone_as_printed"),
  person: to("contact_name"),
  phone: to("contact_phone_as_printed"),
  mail: to("contact_email"),
  address: as({ is: "address" }, "carrier_address_street"),
  street: as({ is: "address" }, "carrier_address_street"),
  "carrier-street": as({ is: "address" }, "carrier_address_street"),
  postcode: { aside: "postcode" },
  town: as({ is: "town" }, "coverage_territories"),
  site: to("carrier_url"),
  siret: register("siret"),
  siren: register("siren"),
  finess: register("finess"),
  rna: register("rna"),
  uai: register("uai"),
  uid: register("uid"),
  "record-number": as({ is: "identifier", scheme: "local" }, "identifiers"),
  "row-number": { aside: "row-number" },
  submission: { aside: "submission" },
  observation: to("observation"),
  link: { unknown: true },
  number: as({ is: "identifier", scheme: "local" }, "identifiers"),
  heading: { unknown: true },
  aside: { unknown: true },
  "about-fiche": { unknown: true },
};
