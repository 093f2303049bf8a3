// Generated from the model by `npm run generate`. Do not edit.
import type { z } from "zod";
import { modelClass } from "../model.js";
import type * as T from "./types.js";

export type Action = T.Action;
export const Action = modelClass("Action").schema as z.ZodType<T.Action>;

export type Identifier = T.Identifier;
export const Identifier = modelClass("Identifier").schema as z.ZodType<T.Identifier>;

export type RelatedRecord = T.RelatedRecord;
export const RelatedRecord = modelClass("RelatedRecord").schema as z.ZodType<T.RelatedRecord>;

export type Part = T.Part;
export const Part = modelClass("Part").schema as z.ZodType<T.Part>;

export type Objective = T.Objective;
export const Objective = modelClass("Objective").schema as z.ZodType<T.Objective>;

export type Statement = T.Statement;
export const Statement = modelClass("Statement").schema as z.ZodType<T.Statement>;

export type Activity = T.Activity;
export const Activity = modelClass("Activity").schema as z.ZodType<T.Activity>;

export type Audience = T.Audience;
export const Audience = modelClass("Audience").schema as z.ZodType<T.Audience>;

export type Place = T.Place;
export const Place = modelClass("Place").schema as z.ZodType<T.Place>;

export type Address = T.Address;
export const Address = modelClass("Address").schema as z.ZodType<T.Address>;

export type Period = T.Period;
export const Period = modelClass("Period").schema as z.ZodType<T.Period>;

export type Step = T.Step;
export const Step = modelClass("Step").schema as z.ZodType<T.Step>;

export type Quantity = T.Quantity;
export const Quantity = modelClass("Quantity").schema as z.ZodType<T.Quantity>;

export type Organisation = T.Organisation;
export const Organisation = modelClass("Organisation").schema as z.ZodType<T.Organisation>;

export type Phone = T.Phone;
export const Phone = modelClass("Phone").schema as z.ZodType<T.Phone>;

export type Coverage = T.Coverage;
export const Coverage = modelClass("Coverage").schema as z.ZodType<T.Coverage>;

export type Funding = T.Funding;
export const Funding = modelClass("Funding").schema as z.ZodType<T.Funding>;

export type Agreement = T.Agreement;
export const Agreement = modelClass("Agreement").schema as z.ZodType<T.Agreement>;

export type Contact = T.Contact;
export const Contact = modelClass("Contact").schema as z.ZodType<T.Contact>;

export type PlanTag = T.PlanTag;
export const PlanTag = modelClass("PlanTag").schema as z.ZodType<T.PlanTag>;

export type Programme = T.Programme;
export const Programme = modelClass("Programme").schema as z.ZodType<T.Programme>;

export type ProgrammeObjective = T.ProgrammeObjective;
export const ProgrammeObjective = modelClass("ProgrammeObjective").schema as z.ZodType<T.ProgrammeObjective>;

export type Outcome = T.Outcome;
export const Outcome = modelClass("Outcome").schema as z.ZodType<T.Outcome>;

export type Evaluation = T.Evaluation;
export const Evaluation = modelClass("Evaluation").schema as z.ZodType<T.Evaluation>;

export type Indicator = T.Indicator;
export const Indicator = modelClass("Indicator").schema as z.ZodType<T.Indicator>;

export type Observation = T.Observation;
export const Observation = modelClass("Observation").schema as z.ZodType<T.Observation>;

export type Experience = T.Experience;
export const Experience = modelClass("Experience").schema as z.ZodType<T.Experience>;

export type Source = T.Source;
export const Source = modelClass("Source").schema as z.ZodType<T.Source>;

export type Evidence = T.Evidence;
export const Evidence = modelClass("Evidence").schema as z.ZodType<T.Evidence>;

export type Missing = T.Missing;
export const Missing = modelClass("Missing").schema as z.ZodType<T.Missing>;

export type Rights = T.Rights;
export const Rights = modelClass("Rights").schema as z.ZodType<T.Rights>;

export type Registry = T.Registry;
export const Registry = modelClass("Registry").schema as z.ZodType<T.Registry>;
