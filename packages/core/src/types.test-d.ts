import type { KnownTerritoryCode, SmocNotation, TerritoryCode, ThemeNotation } from "@openhpa/vocabularies";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { expectTypeOf } from "vitest";
import type { z } from "zod";
import type { Infer } from "./field.js";
import type { HpaRecord, Issue, IssueCode, ValidateOptions, Validation } from "./index.js";
import * as api from "./index.js";
import type { evidence, missing, relatedRecord, rights, source } from "./model/about.js";
import type { activity, step } from "./model/activity.js";
import type { audience } from "./model/audience.js";
import type { evaluation, experience, indicator, observation } from "./model/evaluation.js";
import type { planTag, programme, programmeObjective } from "./model/frame.js";
import type { objective } from "./model/objective.js";
import type { address, identifier, organisation, phone } from "./model/organisation.js";
import type { outcome } from "./model/outcome.js";
import type { part } from "./model/part.js";
import type { period } from "./model/period.js";
import type { coverage, place } from "./model/place.js";
import type { statement } from "./model/statement.js";
import type { agreement, contact, funding, quantity } from "./model/who.js";
import type { NearMiss, NearMisses } from "./near-miss.fixture.js";
import type { RuleCode } from "./rules/index.js";
import type { nearMisses } from "./rules/near-misses.fixture.js";

// The generated interfaces are what the fields of the model give: the readable types cannot drift from it.
expectTypeOf<Infer<typeof period>>().toEqualTypeOf<api.Period>();
expectTypeOf<Infer<typeof statement>>().toEqualTypeOf<api.Statement>();
expectTypeOf<Infer<typeof identifier>>().toEqualTypeOf<api.Identifier>();
expectTypeOf<Infer<typeof address>>().toEqualTypeOf<api.Address>();
expectTypeOf<Infer<typeof phone>>().toEqualTypeOf<api.Phone>();
expectTypeOf<Infer<typeof quantity>>().toEqualTypeOf<api.Quantity>();
expectTypeOf<Infer<typeof agreement>>().toEqualTypeOf<api.Agreement>();
expectTypeOf<Infer<typeof contact>>().toEqualTypeOf<api.Contact>();
expectTypeOf<Infer<typeof audience>>().toEqualTypeOf<api.Audience>();
expectTypeOf<Infer<typeof place>>().toEqualTypeOf<api.Place>();
expectTypeOf<Infer<typeof coverage>>().toEqualTypeOf<api.Coverage>();
expectTypeOf<Infer<typeof activity>>().toEqualTypeOf<api.Activity>();
expectTypeOf<Infer<typeof step>>().toEqualTypeOf<api.Step>();
expectTypeOf<Infer<typeof outcome>>().toEqualTypeOf<api.Outcome>();
expectTypeOf<Infer<typeof planTag>>().toEqualTypeOf<api.PlanTag>();
expectTypeOf<Infer<typeof programme>>().toEqualTypeOf<api.Programme>();
expectTypeOf<Infer<typeof programmeObjective>>().toEqualTypeOf<api.ProgrammeObjective>();
expectTypeOf<Infer<typeof observation>>().toEqualTypeOf<api.Observation>();
expectTypeOf<Infer<typeof indicator>>().toEqualTypeOf<api.Indicator>();
expectTypeOf<Infer<typeof evaluation>>().toEqualTypeOf<api.Evaluation>();
expectTypeOf<Infer<typeof experience>>().toEqualTypeOf<api.Experience>();
expectTypeOf<Infer<typeof source>>().toEqualTypeOf<api.Source>();
expectTypeOf<Infer<typeof evidence>>().toEqualTypeOf<api.Evidence>();
expectTypeOf<Infer<typeof missing>>().toEqualTypeOf<api.Missing>();
expectTypeOf<Infer<typeof rights>>().toEqualTypeOf<api.Rights>();
expectTypeOf<Infer<typeof relatedRecord>>().toEqualTypeOf<api.RelatedRecord>();

// Recursive classes name their own interface, so that inference closes on it.
expectTypeOf<Infer<typeof objective>>().toEqualTypeOf<api.Objective>();
expectTypeOf<Infer<typeof organisation>>().toEqualTypeOf<api.Organisation>();
expectTypeOf<Infer<typeof funding>>().toEqualTypeOf<api.Funding>();
expectTypeOf<Infer<typeof part>>().toEqualTypeOf<api.Part>();

// Codes are closed unions, never plain strings.
type Category = NonNullable<api.Action["outcomes"]>[number]["category"];
expectTypeOf<Category>().toEqualTypeOf<`smoc:${SmocNotation}`>();
expectTypeOf<"smoc:A4">().toExtend<Category>();
expectTypeOf<"A4">().not.toExtend<Category>();
expectTypeOf<NonNullable<api.Action["themes"]>[number]>().toEqualTypeOf<ThemeNotation>();
expectTypeOf<string>().not.toExtend<ThemeNotation>();

// Codes of territories are typed too: the short lists one by one, communes by their form.
type Territory = NonNullable<api.Coverage["territories"]>[number];
expectTypeOf<Territory>().toEqualTypeOf<TerritoryCode>();
expectTypeOf<"commune:44109">().toExtend<Territory>();
expectTypeOf<"44">().not.toExtend<Territory>();
expectTypeOf<string>().not.toExtend<Territory>();
expectTypeOf<"departement:2A" | "region:52" | "canton:VD" | "country:CH">().toExtend<KnownTerritoryCode>();
expectTypeOf<"departement:20" | "region:99" | "canton:XX">().not.toExtend<KnownTerritoryCode>();

// The kinds of record are told apart by `type`.
expectTypeOf<HpaRecord["type"]>().toEqualTypeOf<"Action" | "Registry">();
expectTypeOf<Extract<HpaRecord, { type: "Registry" }>>().toEqualTypeOf<api.Registry>();
expectTypeOf<api.Action["key"]>().toEqualTypeOf<string>();
expectTypeOf<api.Action["summary"]>().toEqualTypeOf<api.LanguageMap | undefined>();

// validate() takes anything and gives a record back only behind a check.
expectTypeOf(api.validate).parameter(0).toBeUnknown();
expectTypeOf(api.validate).parameter(1).toEqualTypeOf<ValidateOptions | undefined>();
expectTypeOf(api.validate).returns.toEqualTypeOf<Validation>();
const result = api.validate(JSON.parse("{}"));
expectTypeOf(result.value).toEqualTypeOf<HpaRecord | undefined>();
if (result.ok) expectTypeOf(result.value).toEqualTypeOf<HpaRecord>();
else expectTypeOf(result.value).toEqualTypeOf<undefined>();
if (result.value) expectTypeOf(result.ok).toEqualTypeOf<true>();
if (result.value?.type === "Action")
  expectTypeOf(result.value.outcomes).toEqualTypeOf<api.Outcome[] | undefined>();
expectTypeOf<Issue["code"]>().toEqualTypeOf<IssueCode>();
expectTypeOf<Issue["path"]>().toEqualTypeOf<readonly (string | number)[]>();

// Schemas can be handed to whatever reads Standard Schema.
expectTypeOf<(typeof api.Action)["~standard"]["version"]>().toEqualTypeOf<1>();
expectTypeOf<z.infer<typeof api.Action>>().toEqualTypeOf<api.Action>();
expectTypeOf<z.infer<typeof api.Organisation>>().toEqualTypeOf<api.Organisation>();
expectTypeOf(api.Action).toExtend<StandardSchemaV1<api.Action, api.Action>>();
expectTypeOf(api.HpaRecord).toExtend<StandardJSONSchemaV1<HpaRecord, HpaRecord>>();
expectTypeOf<StandardSchemaV1.InferInput<typeof api.Action>>().toEqualTypeOf<api.Action>();
expectTypeOf<z.input<typeof api.HpaRecord>>().toEqualTypeOf<HpaRecord>();

// A draft lacks whatever it likes, at any depth; what is there has its type.
expectTypeOf<Pick<api.Action, "themes">>().toExtend<api.ActionDraft>();
expectTypeOf<{ carrier: { structureType: "association" } }>().toExtend<api.ActionDraft>();
expectTypeOf<{ themes: ["nutritoin"] }>().not.toExtend<api.ActionDraft>();
expectTypeOf<api.Action>().toExtend<api.ActionDraft>();
expectTypeOf<z.infer<typeof api.ActionDraft>>().toEqualTypeOf<api.Draft<api.Action>>();
const partial = api.Action.partial();
expectTypeOf<z.infer<typeof partial>>().toEqualTypeOf<Partial<api.Action>>();

// A rule without near misses, near misses without a bound, and a bound with one side do not compile.
type RuleNearMisses = Readonly<Record<RuleCode, NearMisses>>;
expectTypeOf<typeof nearMisses>().toExtend<RuleNearMisses>();
expectTypeOf<Omit<RuleNearMisses, "age-order">>().not.toExtend<RuleNearMisses>();
expectTypeOf<readonly []>().not.toExtend<NearMisses>();
expectTypeOf<Omit<NearMiss, "passes">>().not.toExtend<NearMiss>();
expectTypeOf<Omit<NearMiss, "passes"> & { readonly passes: readonly [] }>().not.toExtend<NearMiss>();
expectTypeOf<Omit<NearMiss, "finds"> & { readonly finds: readonly [] }>().not.toExtend<NearMiss>();
// The codes of the rules are a closed union of the codes of issues.
expectTypeOf<RuleCode>().toExtend<IssueCode>();
expectTypeOf<IssueCode>().not.toExtend<RuleCode>();
