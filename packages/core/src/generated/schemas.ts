// Generated from the model by `npm run generate`. Do not edit.
import type { z } from "zod";
import { type ClassSchema, classSchema, type RecordSchema, recordSchema } from "../schema/class-schema.js";
import type { Draft } from "../schema/draft.js";
import type * as T from "./types.js";

export type Action = T.Action;
export const Action: ClassSchema<T.Action> = /* @__PURE__ */ classSchema("Action");

export type Identifier = T.Identifier;
export const Identifier: ClassSchema<T.Identifier> = /* @__PURE__ */ classSchema("Identifier");

export type RelatedRecord = T.RelatedRecord;
export const RelatedRecord: ClassSchema<T.RelatedRecord> = /* @__PURE__ */ classSchema("RelatedRecord");

export type Part = T.Part;
export const Part: ClassSchema<T.Part> = /* @__PURE__ */ classSchema("Part");

export type Objective = T.Objective;
export const Objective: ClassSchema<T.Objective> = /* @__PURE__ */ classSchema("Objective");

export type Statement = T.Statement;
export const Statement: ClassSchema<T.Statement> = /* @__PURE__ */ classSchema("Statement");

export type Activity = T.Activity;
export const Activity: ClassSchema<T.Activity> = /* @__PURE__ */ classSchema("Activity");

export type Audience = T.Audience;
export const Audience: ClassSchema<T.Audience> = /* @__PURE__ */ classSchema("Audience");

export type Place = T.Place;
export const Place: ClassSchema<T.Place> = /* @__PURE__ */ classSchema("Place");

export type Address = T.Address;
export const Address: ClassSchema<T.Address> = /* @__PURE__ */ classSchema("Address");

export type Period = T.Period;
export const Period: ClassSchema<T.Period> = /* @__PURE__ */ classSchema("Period");

export type Step = T.Step;
export const Step: ClassSchema<T.Step> = /* @__PURE__ */ classSchema("Step");

export type Quantity = T.Quantity;
export const Quantity: ClassSchema<T.Quantity> = /* @__PURE__ */ classSchema("Quantity");

export type Organisation = T.Organisation;
export const Organisation: ClassSchema<T.Organisation> = /* @__PURE__ */ classSchema("Organisation");

export type Phone = T.Phone;
export const Phone: ClassSchema<T.Phone> = /* @__PURE__ */ classSchema("Phone");

export type Coverage = T.Coverage;
export const Coverage: ClassSchema<T.Coverage> = /* @__PURE__ */ classSchema("Coverage");

export type Funding = T.Funding;
export const Funding: ClassSchema<T.Funding> = /* @__PURE__ */ classSchema("Funding");

export type Agreement = T.Agreement;
export const Agreement: ClassSchema<T.Agreement> = /* @__PURE__ */ classSchema("Agreement");

export type Contact = T.Contact;
export const Contact: ClassSchema<T.Contact> = /* @__PURE__ */ classSchema("Contact");

export type PlanTag = T.PlanTag;
export const PlanTag: ClassSchema<T.PlanTag> = /* @__PURE__ */ classSchema("PlanTag");

export type Programme = T.Programme;
export const Programme: ClassSchema<T.Programme> = /* @__PURE__ */ classSchema("Programme");

export type ProgrammeObjective = T.ProgrammeObjective;
export const ProgrammeObjective: ClassSchema<T.ProgrammeObjective> = /* @__PURE__ */ classSchema("ProgrammeObjective");

export type Outcome = T.Outcome;
export const Outcome: ClassSchema<T.Outcome> = /* @__PURE__ */ classSchema("Outcome");

export type Evaluation = T.Evaluation;
export const Evaluation: ClassSchema<T.Evaluation> = /* @__PURE__ */ classSchema("Evaluation");

export type Indicator = T.Indicator;
export const Indicator: ClassSchema<T.Indicator> = /* @__PURE__ */ classSchema("Indicator");

export type Observation = T.Observation;
export const Observation: ClassSchema<T.Observation> = /* @__PURE__ */ classSchema("Observation");

export type Experience = T.Experience;
export const Experience: ClassSchema<T.Experience> = /* @__PURE__ */ classSchema("Experience");

export type Source = T.Source;
export const Source: ClassSchema<T.Source> = /* @__PURE__ */ classSchema("Source");

export type Evidence = T.Evidence;
export const Evidence: ClassSchema<T.Evidence> = /* @__PURE__ */ classSchema("Evidence");

export type Missing = T.Missing;
export const Missing: ClassSchema<T.Missing> = /* @__PURE__ */ classSchema("Missing");

export type Rights = T.Rights;
export const Rights: ClassSchema<T.Rights> = /* @__PURE__ */ classSchema("Rights");

export type Registry = T.Registry;
export const Registry: ClassSchema<T.Registry> = /* @__PURE__ */ classSchema("Registry");

export type ActionDraft = Draft<T.Action>;
export const ActionDraft: z.ZodType<ActionDraft, ActionDraft> = /* @__PURE__ */ Action.draft();

export type RegistryDraft = Draft<T.Registry>;
export const RegistryDraft: z.ZodType<RegistryDraft, RegistryDraft> = /* @__PURE__ */ Registry.draft();

export type HpaRecord = T.HpaRecord;
export const HpaRecord: RecordSchema = /* @__PURE__ */ recordSchema();
