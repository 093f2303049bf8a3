// Generated from the model by `npm run generate`. Do not edit.
import type * as T from "@openhpa/core";
import { fixedText } from "../line-buffer.js";
import * as literal from "../literal.js";
import * as terms from "../nquads-terms.js";

const fixed = fixedText(
  [
    "<https://w3id.org/openhpa/ns#recordIri> <",
    ">",
    "<http://purl.org/dc/terms/identifier> \"",
    "\"",
    "<http://www.w3.org/ns/adms#identifier> <",
    "Action.identifiers",
    "<http://purl.org/dc/terms/title> \"",
    "<http://purl.org/dc/terms/abstract> \"",
    "<http://purl.org/dc/terms/language> \"",
    "\"^^<http://www.w3.org/2001/XMLSchema#language>",
    "<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/action-kind/",
    "<https://w3id.org/openhpa/ns#edition> \"",
    "\"^^<http://www.w3.org/2001/XMLSchema#gYear>",
    "<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/action-status/",
    "<http://purl.org/dc/terms/isPartOf> <",
    "<https://schema.org/position> \"",
    "\"^^<http://www.w3.org/2001/XMLSchema#integer>",
    "<http://purl.org/dc/terms/hasPart> <",
    "<https://w3id.org/openhpa/ns#precededBy> <",
    "<https://w3id.org/openhpa/ns#context> \"",
    "<https://w3id.org/openhpa/ns#needsAssessment> \"",
    "<https://w3id.org/openhpa/ns#objective> <",
    "<https://w3id.org/openhpa/ns#expectedResult> <",
    "<http://www.w3.org/ns/dcat#theme> <https://w3id.org/openhpa/vocab/theme/",
    "<https://w3id.org/openhpa/ns#substance> <https://w3id.org/openhpa/vocab/substance/",
    "<https://w3id.org/openhpa/ns#behaviour> <https://w3id.org/openhpa/vocab/behaviour/",
    "<https://w3id.org/openhpa/ns#actionType> <https://w3id.org/openhpa/vocab/action-type/",
    "<https://w3id.org/openhpa/ns#preventionLevel> <https://w3id.org/openhpa/vocab/prevention-level/",
    "<https://w3id.org/openhpa/ns#activity> <",
    "<https://w3id.org/openhpa/ns#step> <",
    "<https://w3id.org/openhpa/ns#tool> <",
    "<https://w3id.org/openhpa/ns#adaptation> <",
    "<https://w3id.org/openhpa/ns#frequency> <https://w3id.org/openhpa/vocab/frequency/",
    "<https://w3id.org/openhpa/ns#recurrence> \"",
    "<https://w3id.org/openhpa/ns#capacity> <",
    "Action.capacity",
    "<https://w3id.org/openhpa/ns#carrier> <",
    "<https://w3id.org/openhpa/ns#hostStructure> <",
    "<https://w3id.org/openhpa/ns#partner> <",
    "<https://schema.org/funding> <",
    "<https://w3id.org/openhpa/ns#fundingAsPrinted> \"",
    "<https://w3id.org/openhpa/ns#agreement> <",
    "Action.agreement",
    "<http://www.w3.org/ns/dcat#contactPoint> <",
    "Action.contact",
    "<https://schema.org/audience> <",
    "<https://w3id.org/openhpa/ns#peopleReached> \"",
    "<https://w3id.org/openhpa/ns#coverage> <",
    "Action.coverage",
    "<https://w3id.org/openhpa/ns#place> <",
    "<https://w3id.org/openhpa/ns#setting> <https://w3id.org/openhpa/vocab/setting/",
    "<http://purl.org/dc/terms/temporal> <",
    "Action.period",
    "<https://w3id.org/openhpa/ns#overallPeriod> <",
    "Action.overallPeriod",
    "<https://w3id.org/openhpa/ns#planTag> <",
    "<https://w3id.org/openhpa/ns#programme> <",
    "<https://w3id.org/openhpa/ns#sdg> <https://w3id.org/openhpa/vocab/sdg/",
    "<https://w3id.org/openhpa/ns#psychosocialSkill> <https://w3id.org/openhpa/vocab/psychosocial-skill/",
    "<https://w3id.org/openhpa/ns#chronicCondition> <https://w3id.org/openhpa/vocab/chronic-condition/",
    "<https://w3id.org/openhpa/ns#careMode> <https://w3id.org/openhpa/vocab/care-mode/",
    "<https://w3id.org/openhpa/ns#outcome> <",
    "<https://w3id.org/openhpa/ns#evaluation> <",
    "Action.evaluation",
    "<https://w3id.org/openhpa/ns#experience> <",
    "Action.experience",
    "<http://www.w3.org/2000/01/rdf-schema#comment> \"",
    "<http://purl.org/dc/terms/source> <",
    "<https://w3id.org/openhpa/ns#evidence> <",
    "Action.evidence",
    "<https://w3id.org/openhpa/ns#missing> <",
    "Action.missing",
    "<http://purl.org/dc/terms/rights> <",
    "Action.rights",
    "<http://purl.org/dc/terms/created> \"",
    "\"^^<http://www.w3.org/2001/XMLSchema#date>",
    "<http://purl.org/dc/terms/modified> \"",
    "<https://w3id.org/openhpa/ns#withdrawn> \"",
    "<http://purl.org/dc/terms/isReplacedBy> <",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Action>",
    "<https://w3id.org/openhpa/ns#identifierScheme> <https://w3id.org/openhpa/vocab/identifier-scheme/",
    "<http://www.w3.org/2004/02/skos/core#notation> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/adms#Identifier>",
    "<http://purl.org/dc/terms/relation> <",
    "<http://www.w3.org/2004/02/skos/core#note> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#RelatedRecord>",
    "<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/part-kind/",
    ".capacity",
    ".coverage",
    ".period",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Part>",
    "<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/objective-kind/",
    "<http://purl.org/dc/terms/description> \"",
    "<https://w3id.org/openhpa/ns#means> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Objective>",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Statement>",
    "<https://w3id.org/openhpa/ns#content> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Activity>",
    "<https://w3id.org/openhpa/ns#asPrinted> \"",
    "<https://w3id.org/openhpa/ns#lifeStage> <https://w3id.org/openhpa/vocab/life-stage/",
    "<https://w3id.org/openhpa/ns#situation> <https://w3id.org/openhpa/vocab/situation/",
    "<http://www.w3.org/ns/prov#hadRole> <https://w3id.org/openhpa/vocab/audience-role/",
    "<https://w3id.org/openhpa/ns#audienceLevel> <https://w3id.org/openhpa/vocab/audience-level/",
    "<https://schema.org/suggestedMinAge> \"",
    "<https://schema.org/suggestedMaxAge> \"",
    "<https://w3id.org/openhpa/ns#audienceSize> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Audience>",
    "<http://xmlns.com/foaf/0.1/name> \"",
    "<https://w3id.org/openhpa/ns#territory> <https://w3id.org/openhpa/vocab/",
    "<http://www.w3.org/ns/locn#address> <",
    ".address",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/Location>",
    "<http://www.w3.org/ns/locn#thoroughfare> \"",
    "<http://www.w3.org/ns/locn#postCode> \"",
    "<http://www.w3.org/ns/locn#postName> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/locn#Address>",
    "<https://w3id.org/openhpa/ns#start> \"",
    "\"^^<http://id.loc.gov/datatypes/edtf/EDTF>",
    "<http://www.w3.org/ns/dcat#startDate> \"",
    "<https://w3id.org/openhpa/ns#end> \"",
    "<http://www.w3.org/ns/dcat#endDate> \"",
    "<https://w3id.org/openhpa/ns#duration> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/PeriodOfTime>",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Step>",
    "<https://schema.org/value> \"",
    "\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
    "<https://schema.org/unitText> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/QuantitativeValue>",
    "<http://www.w3.org/2004/02/skos/core#altLabel> \"",
    "<https://w3id.org/openhpa/ns#formerName> \"",
    "<http://www.w3.org/ns/org#classification> <https://w3id.org/openhpa/vocab/structure-type/",
    "<http://www.w3.org/ns/prov#hadRole> <https://w3id.org/openhpa/vocab/partner-role/",
    ".identifiers",
    "<http://www.w3.org/ns/org#unitOf> <",
    "<https://w3id.org/openhpa/ns#phone> <",
    ".phone",
    "<https://schema.org/email> \"",
    "<http://xmlns.com/foaf/0.1/page> <",
    "<https://schema.org/foundingDate> \"",
    "<http://www.w3.org/ns/org#purpose> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization>",
    "<https://w3id.org/openhpa/ns#e164> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2006/vcard/ns#Voice>",
    "<http://purl.org/dc/terms/spatial> <https://w3id.org/openhpa/vocab/",
    "<https://w3id.org/openhpa/ns#geographicLevel> <https://w3id.org/openhpa/vocab/geographic-level/",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Coverage>",
    "<https://schema.org/funder> <",
    "<https://w3id.org/openhpa/ns#fundingProgramme> \"",
    "<https://schema.org/amount> \"",
    "<https://schema.org/currency> \"",
    "<https://w3id.org/openhpa/ns#fundingYear> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/MonetaryGrant>",
    "<https://w3id.org/openhpa/ns#exists> \"",
    "\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
    "<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/agreement-kind/",
    "<https://w3id.org/openhpa/ns#signed> \"",
    "<https://w3id.org/openhpa/ns#effectiveFrom> \"",
    "<https://w3id.org/openhpa/ns#effectiveTo> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Agreement>",
    "<https://w3id.org/openhpa/ns#personal> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2006/vcard/ns#Kind>",
    "<https://w3id.org/openhpa/ns#plan> <https://w3id.org/openhpa/vocab/plan/",
    "<https://w3id.org/openhpa/ns#certainty> <https://w3id.org/openhpa/vocab/certainty/",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#PlanTag>",
    "<http://www.w3.org/2004/02/skos/core#prefLabel> \"",
    "<https://w3id.org/openhpa/ns#programmeObjective> <",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Programme>",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#ProgrammeObjective>",
    "<https://w3id.org/openhpa/ns#outcomeCategory> <https://w3id.org/openhpa/vocab/smoc/",
    "<https://w3id.org/openhpa/ns#outcomeStage> <https://w3id.org/openhpa/vocab/outcome-stage/",
    "<https://w3id.org/openhpa/ns#measuredBy> <",
    "<https://w3id.org/openhpa/ns#leadsTo> <",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Outcome>",
    "<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/evaluation-status/",
    "<https://w3id.org/openhpa/ns#method> \"",
    "<https://w3id.org/openhpa/ns#indicator> <",
    "<https://w3id.org/openhpa/ns#qualitativeResult> <",
    "<https://w3id.org/openhpa/ns#strength> <",
    "<https://w3id.org/openhpa/ns#weakness> <",
    "<https://w3id.org/openhpa/ns#perspective> <",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Evaluation>",
    "<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/indicator-kind/",
    "<https://w3id.org/openhpa/ns#total> \"",
    "<https://w3id.org/openhpa/ns#breakdown> <",
    ".breakdown",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Indicator>",
    "<http://purl.org/linked-data/sdmx/2009/dimension#refArea> <https://w3id.org/openhpa/vocab/",
    "<https://w3id.org/openhpa/ns#group> \"",
    "<http://purl.org/linked-data/sdmx/2009/measure#obsValue> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/linked-data/cube#Observation>",
    "<https://w3id.org/openhpa/ns#lever> <",
    "<https://w3id.org/openhpa/ns#obstacle> <",
    "<https://w3id.org/openhpa/ns#drift> <",
    "<https://w3id.org/openhpa/ns#lesson> <",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Experience>",
    "<http://purl.org/dc/elements/1.1/publisher> \"",
    "<https://w3id.org/openhpa/ns#issued> \"",
    "<https://w3id.org/openhpa/ns#retrieved> \"",
    "<http://purl.org/dc/terms/license> <https://w3id.org/openhpa/vocab/licence/",
    "<https://w3id.org/openhpa/ns#sha256> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Source>",
    "<https://w3id.org/openhpa/ns#path> \"",
    "<http://www.w3.org/ns/oa#hasSource> <",
    "<http://www.w3.org/ns/oa#start> \"",
    "<http://www.w3.org/ns/oa#end> \"",
    "<http://www.w3.org/ns/oa#exact> \"",
    "<https://w3id.org/openhpa/ns#evidenceMethod> <https://w3id.org/openhpa/vocab/evidence-method/",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation>",
    "<https://w3id.org/openhpa/ns#missingReason> <https://w3id.org/openhpa/vocab/missing-reason/",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Missing>",
    "<http://purl.org/dc/elements/1.1/rightsHolder> \"",
    "<http://purl.org/dc/terms/bibliographicCitation> \"",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/RightsStatement>",
    "Registry.identifiers",
    "<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/registry-status/",
    "<http://purl.org/dc/terms/publisher> <",
    "<https://w3id.org/openhpa/ns#scope> \"",
    "<https://w3id.org/openhpa/ns#principle> <",
    "Registry.coverage",
    "<https://w3id.org/openhpa/ns#contributionChannel> <",
    "<http://xmlns.com/foaf/0.1/publications> <",
    "Registry.contact",
    "Registry.evidence",
    "Registry.missing",
    "Registry.rights",
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Registry>",
  ].join(""),
);

const actionFields = terms.ranks<T.Action>(["id", "key", "identifiers", "title", "summary", "language", "kind", "edition", "status", "isPartOf", "hasPart", "precededBy", "context", "needsAssessment", "objectives", "expectedResults", "themes", "substances", "behaviours", "actionTypes", "preventionLevels", "activities", "steps", "tools", "adaptations", "frequency", "recurrence", "capacity", "carrier", "hostStructure", "partners", "funders", "fundingAsPrinted", "agreement", "contact", "audiences", "peopleReached", "coverage", "places", "settings", "period", "overallPeriod", "plans", "programmes", "sdgs", "psychosocialSkills", "chronicConditions", "careModes", "outcomes", "evaluation", "experience", "observation", "sources", "evidence", "missing", "rights", "created", "modified", "withdrawn", "replacedBy"]);

export function writeAction(frame: terms.Frame, value: T.Action): void {
  const { out } = frame;
  out.copy(fixed, 3341, 3427); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Action>
  const from = out.length;
  const to = terms.firstLead(frame);
  for (const name of terms.inOrder(value, actionFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "id": {
        const item = content as NonNullable<T.Action["id"]>;
        out.again(from, to);
        out.copy(fixed, 0, 41); // <https://w3id.org/openhpa/ns#recordIri> <
        out.write(item);
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "key": {
        const item = content as NonNullable<T.Action["key"]>;
        out.again(from, to);
        out.copy(fixed, 42, 81); // <http://purl.org/dc/terms/identifier> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Action["identifiers"]>) {
          out.again(from, to);
          out.copy(fixed, 82, 122); // <http://www.w3.org/ns/adms#identifier> <
          const start = out.length;
          terms.part(frame);
          out.copy(fixed, 122, 140); // Action.identifiers
          out.write("." + terms.keySegment(item.scheme) + "-" + terms.keySegment(item.value));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeIdentifier(frame, lead, leadEnd, item);
        }
        break;
      }
      case "title": {
        const item = content as NonNullable<T.Action["title"]>;
        terms.textStatements(out, from, to, fixed, 140, 174, item); // <http://purl.org/dc/terms/title> "
        break;
      }
      case "summary": {
        const item = content as NonNullable<T.Action["summary"]>;
        terms.textStatements(out, from, to, fixed, 174, 211, item); // <http://purl.org/dc/terms/abstract> "
        break;
      }
      case "language": {
        const item = content as NonNullable<T.Action["language"]>;
        out.again(from, to);
        out.copy(fixed, 211, 248); // <http://purl.org/dc/terms/language> "
        terms.literal(out, item);
        out.copy(fixed, 248, 294); // "^^<http://www.w3.org/2001/XMLSchema#language>
        break;
      }
      case "kind": {
        const item = content as NonNullable<T.Action["kind"]>;
        out.again(from, to);
        out.copy(fixed, 294, 370); // <http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/action-kind/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "edition": {
        const item = content as NonNullable<T.Action["edition"]>;
        out.again(from, to);
        out.copy(fixed, 370, 409); // <https://w3id.org/openhpa/ns#edition> "
        terms.literal(out, item);
        out.copy(fixed, 409, 452); // "^^<http://www.w3.org/2001/XMLSchema#gYear>
        break;
      }
      case "status": {
        const item = content as NonNullable<T.Action["status"]>;
        out.again(from, to);
        out.copy(fixed, 452, 533); // <http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/action-status/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "isPartOf": {
        for (const item of content as NonNullable<T.Action["isPartOf"]>) {
          out.again(from, to);
          out.copy(fixed, 533, 570); // <http://purl.org/dc/terms/isPartOf> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeRelatedRecord(frame, lead, leadEnd, item);
        }
        break;
      }
      case "hasPart": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["hasPart"]>) {
          out.again(from, to);
          out.copy(fixed, 646, 682); // <http://purl.org/dc/terms/hasPart> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writePart(frame, lead, leadEnd, item);
        }
        break;
      }
      case "precededBy": {
        for (const item of content as NonNullable<T.Action["precededBy"]>) {
          out.again(from, to);
          out.copy(fixed, 682, 724); // <https://w3id.org/openhpa/ns#precededBy> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeRelatedRecord(frame, lead, leadEnd, item);
        }
        break;
      }
      case "context": {
        const item = content as NonNullable<T.Action["context"]>;
        terms.textStatements(out, from, to, fixed, 724, 763, item); // <https://w3id.org/openhpa/ns#context> "
        break;
      }
      case "needsAssessment": {
        const item = content as NonNullable<T.Action["needsAssessment"]>;
        terms.textStatements(out, from, to, fixed, 763, 810, item); // <https://w3id.org/openhpa/ns#needsAssessment> "
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["objectives"]>) {
          out.again(from, to);
          out.copy(fixed, 810, 851); // <https://w3id.org/openhpa/ns#objective> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeObjective(frame, lead, leadEnd, item);
        }
        break;
      }
      case "expectedResults": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["expectedResults"]>) {
          out.again(from, to);
          out.copy(fixed, 851, 897); // <https://w3id.org/openhpa/ns#expectedResult> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "themes": {
        for (const item of content as NonNullable<T.Action["themes"]>) {
          out.again(from, to);
          out.copy(fixed, 897, 969); // <http://www.w3.org/ns/dcat#theme> <https://w3id.org/openhpa/vocab/theme/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "substances": {
        for (const item of content as NonNullable<T.Action["substances"]>) {
          out.again(from, to);
          out.copy(fixed, 969, 1051); // <https://w3id.org/openhpa/ns#substance> <https://w3id.org/openhpa/vocab/substance/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "behaviours": {
        for (const item of content as NonNullable<T.Action["behaviours"]>) {
          out.again(from, to);
          out.copy(fixed, 1051, 1133); // <https://w3id.org/openhpa/ns#behaviour> <https://w3id.org/openhpa/vocab/behaviour/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "actionTypes": {
        for (const item of content as NonNullable<T.Action["actionTypes"]>) {
          out.again(from, to);
          out.copy(fixed, 1133, 1218); // <https://w3id.org/openhpa/ns#actionType> <https://w3id.org/openhpa/vocab/action-type/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "preventionLevels": {
        for (const item of content as NonNullable<T.Action["preventionLevels"]>) {
          out.again(from, to);
          out.copy(fixed, 1218, 1313); // <https://w3id.org/openhpa/ns#preventionLevel> <https://w3id.org/openhpa/vocab/prevention-level/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "activities": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["activities"]>) {
          out.again(from, to);
          out.copy(fixed, 1313, 1353); // <https://w3id.org/openhpa/ns#activity> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeActivity(frame, lead, leadEnd, item);
        }
        break;
      }
      case "steps": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["steps"]>) {
          out.again(from, to);
          out.copy(fixed, 1353, 1389); // <https://w3id.org/openhpa/ns#step> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStep(frame, lead, leadEnd, item);
        }
        break;
      }
      case "tools": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["tools"]>) {
          out.again(from, to);
          out.copy(fixed, 1389, 1425); // <https://w3id.org/openhpa/ns#tool> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "adaptations": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["adaptations"]>) {
          out.again(from, to);
          out.copy(fixed, 1425, 1467); // <https://w3id.org/openhpa/ns#adaptation> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "frequency": {
        const item = content as NonNullable<T.Action["frequency"]>;
        out.again(from, to);
        out.copy(fixed, 1467, 1549); // <https://w3id.org/openhpa/ns#frequency> <https://w3id.org/openhpa/vocab/frequency/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "recurrence": {
        const item = content as NonNullable<T.Action["recurrence"]>;
        terms.textStatements(out, from, to, fixed, 1549, 1591, item); // <https://w3id.org/openhpa/ns#recurrence> "
        break;
      }
      case "capacity": {
        const item = content as NonNullable<T.Action["capacity"]>;
        out.again(from, to);
        out.copy(fixed, 1591, 1631); // <https://w3id.org/openhpa/ns#capacity> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 1631, 1646); // Action.capacity
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeQuantity(frame, lead, leadEnd, item);
        break;
      }
      case "carrier": {
        const item = content as NonNullable<T.Action["carrier"]>;
        out.again(from, to);
        out.copy(fixed, 1646, 1685); // <https://w3id.org/openhpa/ns#carrier> <
        const start = out.length;
        terms.part(frame);
        out.write(item.key);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeOrganisation(frame, lead, leadEnd, item);
        break;
      }
      case "hostStructure": {
        const item = content as NonNullable<T.Action["hostStructure"]>;
        out.again(from, to);
        out.copy(fixed, 1685, 1730); // <https://w3id.org/openhpa/ns#hostStructure> <
        const start = out.length;
        terms.part(frame);
        out.write(item.key);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeOrganisation(frame, lead, leadEnd, item);
        break;
      }
      case "partners": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["partners"]>) {
          out.again(from, to);
          out.copy(fixed, 1730, 1769); // <https://w3id.org/openhpa/ns#partner> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeOrganisation(frame, lead, leadEnd, item);
        }
        break;
      }
      case "funders": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["funders"]>) {
          out.again(from, to);
          out.copy(fixed, 1769, 1799); // <https://schema.org/funding> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeFunding(frame, lead, leadEnd, item);
        }
        break;
      }
      case "fundingAsPrinted": {
        const item = content as NonNullable<T.Action["fundingAsPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 1799, 1847); // <https://w3id.org/openhpa/ns#fundingAsPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "agreement": {
        const item = content as NonNullable<T.Action["agreement"]>;
        out.again(from, to);
        out.copy(fixed, 1847, 1888); // <https://w3id.org/openhpa/ns#agreement> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 1888, 1904); // Action.agreement
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeAgreement(frame, lead, leadEnd, item);
        break;
      }
      case "contact": {
        const item = content as NonNullable<T.Action["contact"]>;
        out.again(from, to);
        out.copy(fixed, 1904, 1946); // <http://www.w3.org/ns/dcat#contactPoint> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 1946, 1960); // Action.contact
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeContact(frame, lead, leadEnd, item);
        break;
      }
      case "audiences": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["audiences"]>) {
          out.again(from, to);
          out.copy(fixed, 1960, 1991); // <https://schema.org/audience> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeAudience(frame, lead, leadEnd, item);
        }
        break;
      }
      case "peopleReached": {
        const item = content as NonNullable<T.Action["peopleReached"]>;
        out.again(from, to);
        out.copy(fixed, 1991, 2036); // <https://w3id.org/openhpa/ns#peopleReached> "
        terms.literal(out, item);
        out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
        break;
      }
      case "coverage": {
        const item = content as NonNullable<T.Action["coverage"]>;
        out.again(from, to);
        out.copy(fixed, 2036, 2076); // <https://w3id.org/openhpa/ns#coverage> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 2076, 2091); // Action.coverage
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeCoverage(frame, lead, leadEnd, item);
        break;
      }
      case "places": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["places"]>) {
          out.again(from, to);
          out.copy(fixed, 2091, 2128); // <https://w3id.org/openhpa/ns#place> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writePlace(frame, lead, leadEnd, item);
        }
        break;
      }
      case "settings": {
        for (const item of content as NonNullable<T.Action["settings"]>) {
          out.again(from, to);
          out.copy(fixed, 2128, 2206); // <https://w3id.org/openhpa/ns#setting> <https://w3id.org/openhpa/vocab/setting/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Action["period"]>;
        out.again(from, to);
        out.copy(fixed, 2206, 2243); // <http://purl.org/dc/terms/temporal> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 2243, 2256); // Action.period
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "overallPeriod": {
        const item = content as NonNullable<T.Action["overallPeriod"]>;
        out.again(from, to);
        out.copy(fixed, 2256, 2301); // <https://w3id.org/openhpa/ns#overallPeriod> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 2301, 2321); // Action.overallPeriod
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "plans": {
        for (const item of content as NonNullable<T.Action["plans"]>) {
          out.again(from, to);
          out.copy(fixed, 2321, 2360); // <https://w3id.org/openhpa/ns#planTag> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writePlanTag(frame, lead, leadEnd, item);
        }
        break;
      }
      case "programmes": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["programmes"]>) {
          out.again(from, to);
          out.copy(fixed, 2360, 2401); // <https://w3id.org/openhpa/ns#programme> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeProgramme(frame, lead, leadEnd, item);
        }
        break;
      }
      case "sdgs": {
        for (const item of content as NonNullable<T.Action["sdgs"]>) {
          out.again(from, to);
          out.copy(fixed, 2401, 2471); // <https://w3id.org/openhpa/ns#sdg> <https://w3id.org/openhpa/vocab/sdg/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "psychosocialSkills": {
        for (const item of content as NonNullable<T.Action["psychosocialSkills"]>) {
          out.again(from, to);
          out.copy(fixed, 2471, 2570); // <https://w3id.org/openhpa/ns#psychosocialSkill> <https://w3id.org/openhpa/vocab/psychosocial-skill/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "chronicConditions": {
        for (const item of content as NonNullable<T.Action["chronicConditions"]>) {
          out.again(from, to);
          out.copy(fixed, 2570, 2667); // <https://w3id.org/openhpa/ns#chronicCondition> <https://w3id.org/openhpa/vocab/chronic-condition/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "careModes": {
        for (const item of content as NonNullable<T.Action["careModes"]>) {
          out.again(from, to);
          out.copy(fixed, 2667, 2748); // <https://w3id.org/openhpa/ns#careMode> <https://w3id.org/openhpa/vocab/care-mode/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "outcomes": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["outcomes"]>) {
          out.again(from, to);
          out.copy(fixed, 2748, 2787); // <https://w3id.org/openhpa/ns#outcome> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeOutcome(frame, lead, leadEnd, item);
        }
        break;
      }
      case "evaluation": {
        const item = content as NonNullable<T.Action["evaluation"]>;
        out.again(from, to);
        out.copy(fixed, 2787, 2829); // <https://w3id.org/openhpa/ns#evaluation> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 2829, 2846); // Action.evaluation
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeEvaluation(frame, lead, leadEnd, item);
        break;
      }
      case "experience": {
        const item = content as NonNullable<T.Action["experience"]>;
        out.again(from, to);
        out.copy(fixed, 2846, 2888); // <https://w3id.org/openhpa/ns#experience> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 2888, 2905); // Action.experience
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeExperience(frame, lead, leadEnd, item);
        break;
      }
      case "observation": {
        const item = content as NonNullable<T.Action["observation"]>;
        terms.textStatements(out, from, to, fixed, 2905, 2953, item); // <http://www.w3.org/2000/01/rdf-schema#comment> "
        break;
      }
      case "sources": {
        for (const item of content as NonNullable<T.Action["sources"]>) {
          out.again(from, to);
          out.copy(fixed, 2953, 2988); // <http://purl.org/dc/terms/source> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeSource(frame, lead, leadEnd, item);
        }
        break;
      }
      case "evidence": {
        for (const item of content as NonNullable<T.Action["evidence"]>) {
          out.again(from, to);
          out.copy(fixed, 2988, 3028); // <https://w3id.org/openhpa/ns#evidence> <
          const start = out.length;
          terms.part(frame);
          out.copy(fixed, 3028, 3043); // Action.evidence
          out.write("." + terms.keySegment(item.source) + "-" + terms.keySegment(item.start) + "-" + terms.keySegment(item.path));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeEvidence(frame, lead, leadEnd, item);
        }
        break;
      }
      case "missing": {
        for (const item of content as NonNullable<T.Action["missing"]>) {
          out.again(from, to);
          out.copy(fixed, 3043, 3082); // <https://w3id.org/openhpa/ns#missing> <
          const start = out.length;
          terms.part(frame);
          out.copy(fixed, 3082, 3096); // Action.missing
          out.write("." + terms.keySegment(item.path));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeMissing(frame, lead, leadEnd, item);
        }
        break;
      }
      case "rights": {
        const item = content as NonNullable<T.Action["rights"]>;
        out.again(from, to);
        out.copy(fixed, 3096, 3131); // <http://purl.org/dc/terms/rights> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 3131, 3144); // Action.rights
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeRights(frame, lead, leadEnd, item);
        break;
      }
      case "created": {
        const item = content as NonNullable<T.Action["created"]>;
        out.again(from, to);
        out.copy(fixed, 3144, 3180); // <http://purl.org/dc/terms/created> "
        terms.literal(out, item);
        out.copy(fixed, 3180, 3222); // "^^<http://www.w3.org/2001/XMLSchema#date>
        break;
      }
      case "modified": {
        const item = content as NonNullable<T.Action["modified"]>;
        out.again(from, to);
        out.copy(fixed, 3222, 3259); // <http://purl.org/dc/terms/modified> "
        terms.literal(out, item);
        out.copy(fixed, 3180, 3222); // "^^<http://www.w3.org/2001/XMLSchema#date>
        break;
      }
      case "withdrawn": {
        const item = content as NonNullable<T.Action["withdrawn"]>;
        out.again(from, to);
        out.copy(fixed, 3259, 3300); // <https://w3id.org/openhpa/ns#withdrawn> "
        terms.literal(out, item);
        out.copy(fixed, 3180, 3222); // "^^<http://www.w3.org/2001/XMLSchema#date>
        break;
      }
      case "replacedBy": {
        const item = content as NonNullable<T.Action["replacedBy"]>;
        out.again(from, to);
        out.copy(fixed, 3300, 3341); // <http://purl.org/dc/terms/isReplacedBy> <
        terms.otherRecord(frame, item);
        out.copy(fixed, 41, 42); // >
        break;
      }
    }
  }
  out.write(frame.end);
}

const identifierFields = terms.ranks<T.Identifier>(["scheme", "value"]);

function writeIdentifier(frame: terms.Frame, from: number, to: number, value: T.Identifier): void {
  const { out } = frame;
  out.copy(fixed, 3572, 3660); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/adms#Identifier>
  for (const name of terms.inOrder(value, identifierFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "scheme": {
        const item = content as NonNullable<T.Identifier["scheme"]>;
        out.again(from, to);
        out.copy(fixed, 3427, 3524); // <https://w3id.org/openhpa/ns#identifierScheme> <https://w3id.org/openhpa/vocab/identifier-scheme/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "value": {
        const item = content as NonNullable<T.Identifier["value"]>;
        out.again(from, to);
        out.copy(fixed, 3524, 3572); // <http://www.w3.org/2004/02/skos/core#notation> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
    }
  }
}

const relatedRecordFields = terms.ranks<T.RelatedRecord>(["title", "edition", "record", "note"]);

function writeRelatedRecord(frame: terms.Frame, from: number, to: number, value: T.RelatedRecord): void {
  const { out } = frame;
  out.copy(fixed, 3741, 3834); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#RelatedRecord>
  for (const name of terms.inOrder(value, relatedRecordFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.RelatedRecord["title"]>;
        terms.textStatements(out, from, to, fixed, 140, 174, item); // <http://purl.org/dc/terms/title> "
        break;
      }
      case "edition": {
        const item = content as NonNullable<T.RelatedRecord["edition"]>;
        out.again(from, to);
        out.copy(fixed, 370, 409); // <https://w3id.org/openhpa/ns#edition> "
        terms.literal(out, item);
        out.copy(fixed, 409, 452); // "^^<http://www.w3.org/2001/XMLSchema#gYear>
        break;
      }
      case "record": {
        const item = content as NonNullable<T.RelatedRecord["record"]>;
        out.again(from, to);
        out.copy(fixed, 3660, 3697); // <http://purl.org/dc/terms/relation> <
        terms.otherRecord(frame, item);
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "note": {
        const item = content as NonNullable<T.RelatedRecord["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const partFields = terms.ranks<T.Part>(["kind", "number", "title", "context", "needsAssessment", "objectives", "expectedResults", "themes", "substances", "behaviours", "actionTypes", "preventionLevels", "activities", "steps", "tools", "adaptations", "frequency", "recurrence", "capacity", "partners", "audiences", "peopleReached", "coverage", "places", "settings", "period", "note"]);

function writePart(frame: terms.Frame, from: number, to: number, value: T.Part): void {
  const { out } = frame;
  out.copy(fixed, 3933, 4017); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Part>
  for (const name of terms.inOrder(value, partFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "kind": {
        const item = content as NonNullable<T.Part["kind"]>;
        out.again(from, to);
        out.copy(fixed, 3834, 3908); // <http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/part-kind/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "number": {
        const item = content as NonNullable<T.Part["number"]>;
        out.again(from, to);
        out.copy(fixed, 3524, 3572); // <http://www.w3.org/2004/02/skos/core#notation> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "title": {
        const item = content as NonNullable<T.Part["title"]>;
        terms.textStatements(out, from, to, fixed, 140, 174, item); // <http://purl.org/dc/terms/title> "
        break;
      }
      case "context": {
        const item = content as NonNullable<T.Part["context"]>;
        terms.textStatements(out, from, to, fixed, 724, 763, item); // <https://w3id.org/openhpa/ns#context> "
        break;
      }
      case "needsAssessment": {
        const item = content as NonNullable<T.Part["needsAssessment"]>;
        terms.textStatements(out, from, to, fixed, 763, 810, item); // <https://w3id.org/openhpa/ns#needsAssessment> "
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["objectives"]>) {
          out.again(from, to);
          out.copy(fixed, 810, 851); // <https://w3id.org/openhpa/ns#objective> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeObjective(frame, lead, leadEnd, item);
        }
        break;
      }
      case "expectedResults": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["expectedResults"]>) {
          out.again(from, to);
          out.copy(fixed, 851, 897); // <https://w3id.org/openhpa/ns#expectedResult> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "themes": {
        for (const item of content as NonNullable<T.Part["themes"]>) {
          out.again(from, to);
          out.copy(fixed, 897, 969); // <http://www.w3.org/ns/dcat#theme> <https://w3id.org/openhpa/vocab/theme/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "substances": {
        for (const item of content as NonNullable<T.Part["substances"]>) {
          out.again(from, to);
          out.copy(fixed, 969, 1051); // <https://w3id.org/openhpa/ns#substance> <https://w3id.org/openhpa/vocab/substance/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "behaviours": {
        for (const item of content as NonNullable<T.Part["behaviours"]>) {
          out.again(from, to);
          out.copy(fixed, 1051, 1133); // <https://w3id.org/openhpa/ns#behaviour> <https://w3id.org/openhpa/vocab/behaviour/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "actionTypes": {
        for (const item of content as NonNullable<T.Part["actionTypes"]>) {
          out.again(from, to);
          out.copy(fixed, 1133, 1218); // <https://w3id.org/openhpa/ns#actionType> <https://w3id.org/openhpa/vocab/action-type/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "preventionLevels": {
        for (const item of content as NonNullable<T.Part["preventionLevels"]>) {
          out.again(from, to);
          out.copy(fixed, 1218, 1313); // <https://w3id.org/openhpa/ns#preventionLevel> <https://w3id.org/openhpa/vocab/prevention-level/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "activities": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["activities"]>) {
          out.again(from, to);
          out.copy(fixed, 1313, 1353); // <https://w3id.org/openhpa/ns#activity> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeActivity(frame, lead, leadEnd, item);
        }
        break;
      }
      case "steps": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["steps"]>) {
          out.again(from, to);
          out.copy(fixed, 1353, 1389); // <https://w3id.org/openhpa/ns#step> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStep(frame, lead, leadEnd, item);
        }
        break;
      }
      case "tools": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["tools"]>) {
          out.again(from, to);
          out.copy(fixed, 1389, 1425); // <https://w3id.org/openhpa/ns#tool> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "adaptations": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["adaptations"]>) {
          out.again(from, to);
          out.copy(fixed, 1425, 1467); // <https://w3id.org/openhpa/ns#adaptation> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "frequency": {
        const item = content as NonNullable<T.Part["frequency"]>;
        out.again(from, to);
        out.copy(fixed, 1467, 1549); // <https://w3id.org/openhpa/ns#frequency> <https://w3id.org/openhpa/vocab/frequency/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "recurrence": {
        const item = content as NonNullable<T.Part["recurrence"]>;
        terms.textStatements(out, from, to, fixed, 1549, 1591, item); // <https://w3id.org/openhpa/ns#recurrence> "
        break;
      }
      case "capacity": {
        const item = content as NonNullable<T.Part["capacity"]>;
        out.again(from, to);
        out.copy(fixed, 1591, 1631); // <https://w3id.org/openhpa/ns#capacity> <
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(fixed, 3908, 3917); // .capacity
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeQuantity(frame, lead, leadEnd, item);
        break;
      }
      case "partners": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["partners"]>) {
          out.again(from, to);
          out.copy(fixed, 1730, 1769); // <https://w3id.org/openhpa/ns#partner> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeOrganisation(frame, lead, leadEnd, item);
        }
        break;
      }
      case "audiences": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["audiences"]>) {
          out.again(from, to);
          out.copy(fixed, 1960, 1991); // <https://schema.org/audience> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeAudience(frame, lead, leadEnd, item);
        }
        break;
      }
      case "peopleReached": {
        const item = content as NonNullable<T.Part["peopleReached"]>;
        out.again(from, to);
        out.copy(fixed, 1991, 2036); // <https://w3id.org/openhpa/ns#peopleReached> "
        terms.literal(out, item);
        out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
        break;
      }
      case "coverage": {
        const item = content as NonNullable<T.Part["coverage"]>;
        out.again(from, to);
        out.copy(fixed, 2036, 2076); // <https://w3id.org/openhpa/ns#coverage> <
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(fixed, 3917, 3926); // .coverage
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeCoverage(frame, lead, leadEnd, item);
        break;
      }
      case "places": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["places"]>) {
          out.again(from, to);
          out.copy(fixed, 2091, 2128); // <https://w3id.org/openhpa/ns#place> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writePlace(frame, lead, leadEnd, item);
        }
        break;
      }
      case "settings": {
        for (const item of content as NonNullable<T.Part["settings"]>) {
          out.again(from, to);
          out.copy(fixed, 2128, 2206); // <https://w3id.org/openhpa/ns#setting> <https://w3id.org/openhpa/vocab/setting/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Part["period"]>;
        out.again(from, to);
        out.copy(fixed, 2206, 2243); // <http://purl.org/dc/terms/temporal> <
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(fixed, 3926, 3933); // .period
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Part["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const objectiveFields = terms.ranks<T.Objective>(["kind", "text", "means", "objectives", "note"]);

function writeObjective(frame: terms.Frame, from: number, to: number, value: T.Objective): void {
  const { out } = frame;
  out.copy(fixed, 4173, 4262); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Objective>
  for (const name of terms.inOrder(value, objectiveFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "kind": {
        const item = content as NonNullable<T.Objective["kind"]>;
        out.again(from, to);
        out.copy(fixed, 4017, 4096); // <http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/objective-kind/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "text": {
        const item = content as NonNullable<T.Objective["text"]>;
        terms.textStatements(out, from, to, fixed, 4096, 4136, item); // <http://purl.org/dc/terms/description> "
        break;
      }
      case "means": {
        const item = content as NonNullable<T.Objective["means"]>;
        terms.textStatements(out, from, to, fixed, 4136, 4173, item); // <https://w3id.org/openhpa/ns#means> "
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Objective["objectives"]>) {
          out.again(from, to);
          out.copy(fixed, 810, 851); // <https://w3id.org/openhpa/ns#objective> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeObjective(frame, lead, leadEnd, item);
        }
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Objective["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const statementFields = terms.ranks<T.Statement>(["text"]);

function writeStatement(frame: terms.Frame, from: number, to: number, value: T.Statement): void {
  const { out } = frame;
  out.copy(fixed, 4262, 4351); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Statement>
  for (const name of terms.inOrder(value, statementFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "text": {
        const item = content as NonNullable<T.Statement["text"]>;
        terms.textStatements(out, from, to, fixed, 4096, 4136, item); // <http://purl.org/dc/terms/description> "
        break;
      }
    }
  }
}

const activityFields = terms.ranks<T.Activity>(["title", "description", "content", "audiences", "places", "status", "period", "note"]);

function writeActivity(frame: terms.Frame, from: number, to: number, value: T.Activity): void {
  const { out } = frame;
  out.copy(fixed, 4390, 4478); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Activity>
  for (const name of terms.inOrder(value, activityFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.Activity["title"]>;
        terms.textStatements(out, from, to, fixed, 140, 174, item); // <http://purl.org/dc/terms/title> "
        break;
      }
      case "description": {
        const item = content as NonNullable<T.Activity["description"]>;
        terms.textStatements(out, from, to, fixed, 4096, 4136, item); // <http://purl.org/dc/terms/description> "
        break;
      }
      case "content": {
        const item = content as NonNullable<T.Activity["content"]>;
        terms.textStatements(out, from, to, fixed, 4351, 4390, item); // <https://w3id.org/openhpa/ns#content> "
        break;
      }
      case "audiences": {
        let position = 0;
        for (const item of content as NonNullable<T.Activity["audiences"]>) {
          out.again(from, to);
          out.copy(fixed, 1960, 1991); // <https://schema.org/audience> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeAudience(frame, lead, leadEnd, item);
        }
        break;
      }
      case "places": {
        let position = 0;
        for (const item of content as NonNullable<T.Activity["places"]>) {
          out.again(from, to);
          out.copy(fixed, 2091, 2128); // <https://w3id.org/openhpa/ns#place> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writePlace(frame, lead, leadEnd, item);
        }
        break;
      }
      case "status": {
        const item = content as NonNullable<T.Activity["status"]>;
        out.again(from, to);
        out.copy(fixed, 452, 533); // <http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/action-status/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Activity["period"]>;
        out.again(from, to);
        out.copy(fixed, 2206, 2243); // <http://purl.org/dc/terms/temporal> <
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(fixed, 3926, 3933); // .period
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Activity["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const audienceFields = terms.ranks<T.Audience>(["asPrinted", "lifeStages", "situations", "roles", "level", "minimumAge", "maximumAge", "size", "note"]);

function writeAudience(frame: terms.Frame, from: number, to: number, value: T.Audience): void {
  const { out } = frame;
  out.copy(fixed, 4977, 5065); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Audience>
  for (const name of terms.inOrder(value, audienceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "asPrinted": {
        const item = content as NonNullable<T.Audience["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "lifeStages": {
        for (const item of content as NonNullable<T.Audience["lifeStages"]>) {
          out.again(from, to);
          out.copy(fixed, 4519, 4602); // <https://w3id.org/openhpa/ns#lifeStage> <https://w3id.org/openhpa/vocab/life-stage/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "situations": {
        for (const item of content as NonNullable<T.Audience["situations"]>) {
          out.again(from, to);
          out.copy(fixed, 4602, 4684); // <https://w3id.org/openhpa/ns#situation> <https://w3id.org/openhpa/vocab/situation/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "roles": {
        for (const item of content as NonNullable<T.Audience["roles"]>) {
          out.again(from, to);
          out.copy(fixed, 4684, 4766); // <http://www.w3.org/ns/prov#hadRole> <https://w3id.org/openhpa/vocab/audience-role/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "level": {
        const item = content as NonNullable<T.Audience["level"]>;
        out.again(from, to);
        out.copy(fixed, 4766, 4857); // <https://w3id.org/openhpa/ns#audienceLevel> <https://w3id.org/openhpa/vocab/audience-level/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "minimumAge": {
        const item = content as NonNullable<T.Audience["minimumAge"]>;
        out.again(from, to);
        out.copy(fixed, 4857, 4895); // <https://schema.org/suggestedMinAge> "
        terms.literal(out, item);
        out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
        break;
      }
      case "maximumAge": {
        const item = content as NonNullable<T.Audience["maximumAge"]>;
        out.again(from, to);
        out.copy(fixed, 4895, 4933); // <https://schema.org/suggestedMaxAge> "
        terms.literal(out, item);
        out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
        break;
      }
      case "size": {
        const item = content as NonNullable<T.Audience["size"]>;
        out.again(from, to);
        out.copy(fixed, 4933, 4977); // <https://w3id.org/openhpa/ns#audienceSize> "
        terms.literal(out, item);
        out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Audience["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const placeFields = terms.ranks<T.Place>(["name", "territory", "settings", "address", "asPrinted", "note"]);

function writePlace(frame: terms.Frame, from: number, to: number, value: T.Place): void {
  const { out } = frame;
  out.copy(fixed, 5216, 5301); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/Location>
  for (const name of terms.inOrder(value, placeFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Place["name"]>;
        out.again(from, to);
        out.copy(fixed, 5065, 5099); // <http://xmlns.com/foaf/0.1/name> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "territory": {
        const item = content as NonNullable<T.Place["territory"]>;
        out.again(from, to);
        out.copy(fixed, 5099, 5171); // <https://w3id.org/openhpa/ns#territory> <https://w3id.org/openhpa/vocab/
        out.write(item.replace(":", "/"));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "settings": {
        for (const item of content as NonNullable<T.Place["settings"]>) {
          out.again(from, to);
          out.copy(fixed, 2128, 2206); // <https://w3id.org/openhpa/ns#setting> <https://w3id.org/openhpa/vocab/setting/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "address": {
        const item = content as NonNullable<T.Place["address"]>;
        out.again(from, to);
        out.copy(fixed, 5171, 5208); // <http://www.w3.org/ns/locn#address> <
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(fixed, 5208, 5216); // .address
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeAddress(frame, lead, leadEnd, item);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Place["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Place["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const addressFields = terms.ranks<T.Address>(["street", "postcode", "city", "territory", "asPrinted"]);

function writeAddress(frame: terms.Frame, from: number, to: number, value: T.Address): void {
  const { out } = frame;
  out.copy(fixed, 5419, 5504); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/locn#Address>
  for (const name of terms.inOrder(value, addressFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "street": {
        const item = content as NonNullable<T.Address["street"]>;
        out.again(from, to);
        out.copy(fixed, 5301, 5343); // <http://www.w3.org/ns/locn#thoroughfare> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "postcode": {
        const item = content as NonNullable<T.Address["postcode"]>;
        out.again(from, to);
        out.copy(fixed, 5343, 5381); // <http://www.w3.org/ns/locn#postCode> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "city": {
        const item = content as NonNullable<T.Address["city"]>;
        out.again(from, to);
        out.copy(fixed, 5381, 5419); // <http://www.w3.org/ns/locn#postName> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "territory": {
        const item = content as NonNullable<T.Address["territory"]>;
        out.again(from, to);
        out.copy(fixed, 5099, 5171); // <https://w3id.org/openhpa/ns#territory> <https://w3id.org/openhpa/vocab/
        out.write(item.replace(":", "/"));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Address["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
    }
  }
}

const periodFields = terms.ranks<T.Period>(["start", "end", "duration", "asPrinted"]);

function writePeriod(frame: terms.Frame, from: number, to: number, value: T.Period): void {
  const { out } = frame;
  out.copy(fixed, 5734, 5823); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/PeriodOfTime>
  for (const name of terms.inOrder(value, periodFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "start": {
        const item = content as NonNullable<T.Period["start"]>;
        out.again(from, to);
        out.copy(fixed, 5504, 5541); // <https://w3id.org/openhpa/ns#start> "
        terms.literal(out, item);
        out.copy(fixed, 5541, 5583); // "^^<http://id.loc.gov/datatypes/edtf/EDTF>
        const exact = literal.exactDatatype(item);
        if (exact !== undefined) {
          out.again(from, to);
          out.copy(fixed, 5583, 5622); // <http://www.w3.org/ns/dcat#startDate> "
          out.write(item + '"^^<' + exact + ">");
        }
        break;
      }
      case "end": {
        const item = content as NonNullable<T.Period["end"]>;
        out.again(from, to);
        out.copy(fixed, 5622, 5657); // <https://w3id.org/openhpa/ns#end> "
        terms.literal(out, item);
        out.copy(fixed, 5541, 5583); // "^^<http://id.loc.gov/datatypes/edtf/EDTF>
        const exact = literal.exactDatatype(item);
        if (exact !== undefined) {
          out.again(from, to);
          out.copy(fixed, 5657, 5694); // <http://www.w3.org/ns/dcat#endDate> "
          out.write(item + '"^^<' + exact + ">");
        }
        break;
      }
      case "duration": {
        const item = content as NonNullable<T.Period["duration"]>;
        out.again(from, to);
        out.copy(fixed, 5694, 5734); // <https://w3id.org/openhpa/ns#duration> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Period["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
    }
  }
}

const stepFields = terms.ranks<T.Step>(["title", "description", "period", "note"]);

function writeStep(frame: terms.Frame, from: number, to: number, value: T.Step): void {
  const { out } = frame;
  out.copy(fixed, 5823, 5907); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Step>
  for (const name of terms.inOrder(value, stepFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.Step["title"]>;
        terms.textStatements(out, from, to, fixed, 140, 174, item); // <http://purl.org/dc/terms/title> "
        break;
      }
      case "description": {
        const item = content as NonNullable<T.Step["description"]>;
        terms.textStatements(out, from, to, fixed, 4096, 4136, item); // <http://purl.org/dc/terms/description> "
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Step["period"]>;
        out.again(from, to);
        out.copy(fixed, 2206, 2243); // <http://purl.org/dc/terms/temporal> <
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(fixed, 3926, 3933); // .period
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Step["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const quantityFields = terms.ranks<T.Quantity>(["value", "unit", "asPrinted", "note"]);

function writeQuantity(frame: terms.Frame, from: number, to: number, value: T.Quantity): void {
  const { out } = frame;
  out.copy(fixed, 6011, 6099); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/QuantitativeValue>
  for (const name of terms.inOrder(value, quantityFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "value": {
        const item = content as NonNullable<T.Quantity["value"]>;
        out.again(from, to);
        out.copy(fixed, 5907, 5935); // <https://schema.org/value> "
        terms.literal(out, literal.decimalForm(item));
        out.copy(fixed, 5935, 5980); // "^^<http://www.w3.org/2001/XMLSchema#decimal>
        break;
      }
      case "unit": {
        const item = content as NonNullable<T.Quantity["unit"]>;
        out.again(from, to);
        out.copy(fixed, 5980, 6011); // <https://schema.org/unitText> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Quantity["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Quantity["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const organisationFields = terms.ranks<T.Organisation>(["name", "alternateNames", "formerNames", "structureType", "roles", "identifiers", "parent", "address", "phone", "email", "url", "founded", "mission", "note"]);

function writeOrganisation(frame: terms.Frame, from: number, to: number, value: T.Organisation): void {
  const { out } = frame;
  out.copy(fixed, 6582, 6671); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization>
  for (const name of terms.inOrder(value, organisationFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Organisation["name"]>;
        out.again(from, to);
        out.copy(fixed, 5065, 5099); // <http://xmlns.com/foaf/0.1/name> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "alternateNames": {
        for (const item of content as NonNullable<T.Organisation["alternateNames"]>) {
          out.again(from, to);
          out.copy(fixed, 6099, 6147); // <http://www.w3.org/2004/02/skos/core#altLabel> "
          terms.literal(out, item);
          out.copy(fixed, 81, 82); // "
        }
        break;
      }
      case "formerNames": {
        for (const item of content as NonNullable<T.Organisation["formerNames"]>) {
          out.again(from, to);
          out.copy(fixed, 6147, 6189); // <https://w3id.org/openhpa/ns#formerName> "
          terms.literal(out, item);
          out.copy(fixed, 81, 82); // "
        }
        break;
      }
      case "structureType": {
        const item = content as NonNullable<T.Organisation["structureType"]>;
        out.again(from, to);
        out.copy(fixed, 6189, 6278); // <http://www.w3.org/ns/org#classification> <https://w3id.org/openhpa/vocab/structure-type/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "roles": {
        for (const item of content as NonNullable<T.Organisation["roles"]>) {
          out.again(from, to);
          out.copy(fixed, 6278, 6359); // <http://www.w3.org/ns/prov#hadRole> <https://w3id.org/openhpa/vocab/partner-role/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Organisation["identifiers"]>) {
          out.again(from, to);
          out.copy(fixed, 82, 122); // <http://www.w3.org/ns/adms#identifier> <
          const start = out.length;
          terms.subjectOf(frame, from, to);
          out.copy(fixed, 6359, 6371); // .identifiers
          out.write("." + terms.keySegment(item.scheme) + "-" + terms.keySegment(item.value));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeIdentifier(frame, lead, leadEnd, item);
        }
        break;
      }
      case "parent": {
        const item = content as NonNullable<T.Organisation["parent"]>;
        out.again(from, to);
        out.copy(fixed, 6371, 6406); // <http://www.w3.org/ns/org#unitOf> <
        const start = out.length;
        terms.part(frame);
        out.write(item.key);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeOrganisation(frame, lead, leadEnd, item);
        break;
      }
      case "address": {
        const item = content as NonNullable<T.Organisation["address"]>;
        out.again(from, to);
        out.copy(fixed, 5171, 5208); // <http://www.w3.org/ns/locn#address> <
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(fixed, 5208, 5216); // .address
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeAddress(frame, lead, leadEnd, item);
        break;
      }
      case "phone": {
        const item = content as NonNullable<T.Organisation["phone"]>;
        out.again(from, to);
        out.copy(fixed, 6406, 6443); // <https://w3id.org/openhpa/ns#phone> <
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(fixed, 6443, 6449); // .phone
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePhone(frame, lead, leadEnd, item);
        break;
      }
      case "email": {
        const item = content as NonNullable<T.Organisation["email"]>;
        out.again(from, to);
        out.copy(fixed, 6449, 6477); // <https://schema.org/email> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Organisation["url"]>;
        out.again(from, to);
        out.copy(fixed, 6477, 6511); // <http://xmlns.com/foaf/0.1/page> <
        out.write(item);
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "founded": {
        const item = content as NonNullable<T.Organisation["founded"]>;
        out.again(from, to);
        out.copy(fixed, 6511, 6546); // <https://schema.org/foundingDate> "
        terms.literal(out, item);
        out.copy(fixed, 409, 452); // "^^<http://www.w3.org/2001/XMLSchema#gYear>
        break;
      }
      case "mission": {
        const item = content as NonNullable<T.Organisation["mission"]>;
        terms.textStatements(out, from, to, fixed, 6546, 6582, item); // <http://www.w3.org/ns/org#purpose> "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Organisation["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const phoneFields = terms.ranks<T.Phone>(["asPrinted", "e164"]);

function writePhone(frame: terms.Frame, from: number, to: number, value: T.Phone): void {
  const { out } = frame;
  out.copy(fixed, 6707, 6796); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2006/vcard/ns#Voice>
  for (const name of terms.inOrder(value, phoneFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "asPrinted": {
        const item = content as NonNullable<T.Phone["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "e164": {
        const item = content as NonNullable<T.Phone["e164"]>;
        out.again(from, to);
        out.copy(fixed, 6671, 6707); // <https://w3id.org/openhpa/ns#e164> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
    }
  }
}

const coverageFields = terms.ranks<T.Coverage>(["territories", "level", "asPrinted", "note"]);

function writeCoverage(frame: terms.Frame, from: number, to: number, value: T.Coverage): void {
  const { out } = frame;
  out.copy(fixed, 6958, 7046); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Coverage>
  for (const name of terms.inOrder(value, coverageFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "territories": {
        for (const item of content as NonNullable<T.Coverage["territories"]>) {
          out.again(from, to);
          out.copy(fixed, 6796, 6863); // <http://purl.org/dc/terms/spatial> <https://w3id.org/openhpa/vocab/
          out.write(item.replace(":", "/"));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "level": {
        const item = content as NonNullable<T.Coverage["level"]>;
        out.again(from, to);
        out.copy(fixed, 6863, 6958); // <https://w3id.org/openhpa/ns#geographicLevel> <https://w3id.org/openhpa/vocab/geographic-level/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Coverage["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Coverage["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const fundingFields = terms.ranks<T.Funding>(["funder", "programme", "amount", "currency", "year", "asPrinted", "note"]);

function writeFunding(frame: terms.Frame, from: number, to: number, value: T.Funding): void {
  const { out } = frame;
  out.copy(fixed, 7226, 7310); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/MonetaryGrant>
  for (const name of terms.inOrder(value, fundingFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "funder": {
        const item = content as NonNullable<T.Funding["funder"]>;
        out.again(from, to);
        out.copy(fixed, 7046, 7075); // <https://schema.org/funder> <
        const start = out.length;
        terms.part(frame);
        out.write(item.key);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeOrganisation(frame, lead, leadEnd, item);
        break;
      }
      case "programme": {
        const item = content as NonNullable<T.Funding["programme"]>;
        out.again(from, to);
        out.copy(fixed, 7075, 7123); // <https://w3id.org/openhpa/ns#fundingProgramme> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "amount": {
        const item = content as NonNullable<T.Funding["amount"]>;
        out.again(from, to);
        out.copy(fixed, 7123, 7152); // <https://schema.org/amount> "
        terms.literal(out, literal.decimalForm(item));
        out.copy(fixed, 5935, 5980); // "^^<http://www.w3.org/2001/XMLSchema#decimal>
        break;
      }
      case "currency": {
        const item = content as NonNullable<T.Funding["currency"]>;
        out.again(from, to);
        out.copy(fixed, 7152, 7183); // <https://schema.org/currency> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "year": {
        const item = content as NonNullable<T.Funding["year"]>;
        out.again(from, to);
        out.copy(fixed, 7183, 7226); // <https://w3id.org/openhpa/ns#fundingYear> "
        terms.literal(out, item);
        out.copy(fixed, 409, 452); // "^^<http://www.w3.org/2001/XMLSchema#gYear>
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Funding["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Funding["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const agreementFields = terms.ranks<T.Agreement>(["exists", "kind", "signed", "effectiveFrom", "effectiveTo", "asPrinted", "note"]);

function writeAgreement(frame: terms.Frame, from: number, to: number, value: T.Agreement): void {
  const { out } = frame;
  out.copy(fixed, 7598, 7687); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Agreement>
  for (const name of terms.inOrder(value, agreementFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "exists": {
        const item = content as NonNullable<T.Agreement["exists"]>;
        out.again(from, to);
        out.copy(fixed, 7310, 7348); // <https://w3id.org/openhpa/ns#exists> "
        terms.literal(out, item);
        out.copy(fixed, 7348, 7393); // "^^<http://www.w3.org/2001/XMLSchema#boolean>
        break;
      }
      case "kind": {
        const item = content as NonNullable<T.Agreement["kind"]>;
        out.again(from, to);
        out.copy(fixed, 7393, 7472); // <http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/agreement-kind/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "signed": {
        const item = content as NonNullable<T.Agreement["signed"]>;
        out.again(from, to);
        out.copy(fixed, 7472, 7510); // <https://w3id.org/openhpa/ns#signed> "
        terms.literal(out, item);
        out.copy(fixed, 5541, 5583); // "^^<http://id.loc.gov/datatypes/edtf/EDTF>
        break;
      }
      case "effectiveFrom": {
        const item = content as NonNullable<T.Agreement["effectiveFrom"]>;
        out.again(from, to);
        out.copy(fixed, 7510, 7555); // <https://w3id.org/openhpa/ns#effectiveFrom> "
        terms.literal(out, item);
        out.copy(fixed, 5541, 5583); // "^^<http://id.loc.gov/datatypes/edtf/EDTF>
        break;
      }
      case "effectiveTo": {
        const item = content as NonNullable<T.Agreement["effectiveTo"]>;
        out.again(from, to);
        out.copy(fixed, 7555, 7598); // <https://w3id.org/openhpa/ns#effectiveTo> "
        terms.literal(out, item);
        out.copy(fixed, 5541, 5583); // "^^<http://id.loc.gov/datatypes/edtf/EDTF>
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Agreement["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Agreement["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const contactFields = terms.ranks<T.Contact>(["name", "email", "phone", "url", "personal"]);

function writeContact(frame: terms.Frame, from: number, to: number, value: T.Contact): void {
  const { out } = frame;
  out.copy(fixed, 7727, 7815); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2006/vcard/ns#Kind>
  for (const name of terms.inOrder(value, contactFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Contact["name"]>;
        out.again(from, to);
        out.copy(fixed, 5065, 5099); // <http://xmlns.com/foaf/0.1/name> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "email": {
        const item = content as NonNullable<T.Contact["email"]>;
        out.again(from, to);
        out.copy(fixed, 6449, 6477); // <https://schema.org/email> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "phone": {
        const item = content as NonNullable<T.Contact["phone"]>;
        out.again(from, to);
        out.copy(fixed, 6406, 6443); // <https://w3id.org/openhpa/ns#phone> <
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(fixed, 6443, 6449); // .phone
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePhone(frame, lead, leadEnd, item);
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Contact["url"]>;
        out.again(from, to);
        out.copy(fixed, 6477, 6511); // <http://xmlns.com/foaf/0.1/page> <
        out.write(item);
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "personal": {
        const item = content as NonNullable<T.Contact["personal"]>;
        out.again(from, to);
        out.copy(fixed, 7687, 7727); // <https://w3id.org/openhpa/ns#personal> "
        terms.literal(out, item);
        out.copy(fixed, 7348, 7393); // "^^<http://www.w3.org/2001/XMLSchema#boolean>
        break;
      }
    }
  }
}

const planTagFields = terms.ranks<T.PlanTag>(["asPrinted", "plan", "certainty", "note"]);

function writePlanTag(frame: terms.Frame, from: number, to: number, value: T.PlanTag): void {
  const { out } = frame;
  out.copy(fixed, 7969, 8056); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#PlanTag>
  for (const name of terms.inOrder(value, planTagFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "asPrinted": {
        const item = content as NonNullable<T.PlanTag["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "plan": {
        const item = content as NonNullable<T.PlanTag["plan"]>;
        out.again(from, to);
        out.copy(fixed, 7815, 7887); // <https://w3id.org/openhpa/ns#plan> <https://w3id.org/openhpa/vocab/plan/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "certainty": {
        const item = content as NonNullable<T.PlanTag["certainty"]>;
        out.again(from, to);
        out.copy(fixed, 7887, 7969); // <https://w3id.org/openhpa/ns#certainty> <https://w3id.org/openhpa/vocab/certainty/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "note": {
        const item = content as NonNullable<T.PlanTag["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const programmeFields = terms.ranks<T.Programme>(["number", "label", "region", "objectives", "asPrinted", "note"]);

function writeProgramme(frame: terms.Frame, from: number, to: number, value: T.Programme): void {
  const { out } = frame;
  out.copy(fixed, 8155, 8244); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Programme>
  for (const name of terms.inOrder(value, programmeFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "number": {
        const item = content as NonNullable<T.Programme["number"]>;
        out.again(from, to);
        out.copy(fixed, 3524, 3572); // <http://www.w3.org/2004/02/skos/core#notation> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "label": {
        const item = content as NonNullable<T.Programme["label"]>;
        terms.textStatements(out, from, to, fixed, 8056, 8105, item); // <http://www.w3.org/2004/02/skos/core#prefLabel> "
        break;
      }
      case "region": {
        const item = content as NonNullable<T.Programme["region"]>;
        out.again(from, to);
        out.copy(fixed, 6796, 6863); // <http://purl.org/dc/terms/spatial> <https://w3id.org/openhpa/vocab/
        out.write(item.replace(":", "/"));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Programme["objectives"]>) {
          out.again(from, to);
          out.copy(fixed, 8105, 8155); // <https://w3id.org/openhpa/ns#programmeObjective> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeProgrammeObjective(frame, lead, leadEnd, item);
        }
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Programme["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Programme["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const programmeObjectiveFields = terms.ranks<T.ProgrammeObjective>(["number", "label", "asPrinted"]);

function writeProgrammeObjective(frame: terms.Frame, from: number, to: number, value: T.ProgrammeObjective): void {
  const { out } = frame;
  out.copy(fixed, 8244, 8342); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#ProgrammeObjective>
  for (const name of terms.inOrder(value, programmeObjectiveFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "number": {
        const item = content as NonNullable<T.ProgrammeObjective["number"]>;
        out.again(from, to);
        out.copy(fixed, 3524, 3572); // <http://www.w3.org/2004/02/skos/core#notation> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "label": {
        const item = content as NonNullable<T.ProgrammeObjective["label"]>;
        terms.textStatements(out, from, to, fixed, 8056, 8105, item); // <http://www.w3.org/2004/02/skos/core#prefLabel> "
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.ProgrammeObjective["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
    }
  }
}

const outcomeFields = terms.ranks<T.Outcome>(["category", "stage", "statement", "indicators", "leadsTo", "asPrinted", "note"]);

function writeOutcome(frame: terms.Frame, from: number, to: number, value: T.Outcome): void {
  const { out } = frame;
  out.copy(fixed, 8595, 8682); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Outcome>
  for (const name of terms.inOrder(value, outcomeFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "category": {
        const item = content as NonNullable<T.Outcome["category"]>;
        out.again(from, to);
        out.copy(fixed, 8342, 8425); // <https://w3id.org/openhpa/ns#outcomeCategory> <https://w3id.org/openhpa/vocab/smoc/
        out.write(terms.notationSegment(item.slice(5)));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "stage": {
        const item = content as NonNullable<T.Outcome["stage"]>;
        out.again(from, to);
        out.copy(fixed, 8425, 8514); // <https://w3id.org/openhpa/ns#outcomeStage> <https://w3id.org/openhpa/vocab/outcome-stage/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "statement": {
        const item = content as NonNullable<T.Outcome["statement"]>;
        terms.textStatements(out, from, to, fixed, 4096, 4136, item); // <http://purl.org/dc/terms/description> "
        break;
      }
      case "indicators": {
        for (const item of content as NonNullable<T.Outcome["indicators"]>) {
          out.again(from, to);
          out.copy(fixed, 8514, 8556); // <https://w3id.org/openhpa/ns#measuredBy> <
          terms.part(frame);
          out.write(item);
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "leadsTo": {
        for (const item of content as NonNullable<T.Outcome["leadsTo"]>) {
          out.again(from, to);
          out.copy(fixed, 8556, 8595); // <https://w3id.org/openhpa/ns#leadsTo> <
          terms.part(frame);
          out.write(item);
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Outcome["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Outcome["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const evaluationFields = terms.ranks<T.Evaluation>(["status", "methods", "indicators", "qualitativeResults", "strengths", "weaknesses", "perspectives"]);

function writeEvaluation(frame: terms.Frame, from: number, to: number, value: T.Evaluation): void {
  const { out } = frame;
  out.copy(fixed, 9018, 9108); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Evaluation>
  for (const name of terms.inOrder(value, evaluationFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "status": {
        const item = content as NonNullable<T.Evaluation["status"]>;
        out.again(from, to);
        out.copy(fixed, 8682, 8767); // <http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/evaluation-status/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "methods": {
        const item = content as NonNullable<T.Evaluation["methods"]>;
        terms.textStatements(out, from, to, fixed, 8767, 8805, item); // <https://w3id.org/openhpa/ns#method> "
        break;
      }
      case "indicators": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["indicators"]>) {
          out.again(from, to);
          out.copy(fixed, 8805, 8846); // <https://w3id.org/openhpa/ns#indicator> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeIndicator(frame, lead, leadEnd, item);
        }
        break;
      }
      case "qualitativeResults": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["qualitativeResults"]>) {
          out.again(from, to);
          out.copy(fixed, 8846, 8895); // <https://w3id.org/openhpa/ns#qualitativeResult> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "strengths": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["strengths"]>) {
          out.again(from, to);
          out.copy(fixed, 8895, 8935); // <https://w3id.org/openhpa/ns#strength> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "weaknesses": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["weaknesses"]>) {
          out.again(from, to);
          out.copy(fixed, 8935, 8975); // <https://w3id.org/openhpa/ns#weakness> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "perspectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["perspectives"]>) {
          out.again(from, to);
          out.copy(fixed, 8975, 9018); // <https://w3id.org/openhpa/ns#perspective> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
    }
  }
}

const indicatorFields = terms.ranks<T.Indicator>(["name", "kind", "unit", "value", "total", "breakdown", "period", "asPrinted", "note"]);

function writeIndicator(frame: terms.Frame, from: number, to: number, value: T.Indicator): void {
  const { out } = frame;
  out.copy(fixed, 9275, 9364); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Indicator>
  for (const name of terms.inOrder(value, indicatorFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Indicator["name"]>;
        terms.textStatements(out, from, to, fixed, 8056, 8105, item); // <http://www.w3.org/2004/02/skos/core#prefLabel> "
        break;
      }
      case "kind": {
        const item = content as NonNullable<T.Indicator["kind"]>;
        out.again(from, to);
        out.copy(fixed, 9108, 9187); // <http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/indicator-kind/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "unit": {
        const item = content as NonNullable<T.Indicator["unit"]>;
        out.again(from, to);
        out.copy(fixed, 5980, 6011); // <https://schema.org/unitText> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "value": {
        const item = content as NonNullable<T.Indicator["value"]>;
        out.again(from, to);
        out.copy(fixed, 5907, 5935); // <https://schema.org/value> "
        terms.literal(out, literal.decimalForm(item));
        out.copy(fixed, 5935, 5980); // "^^<http://www.w3.org/2001/XMLSchema#decimal>
        break;
      }
      case "total": {
        const item = content as NonNullable<T.Indicator["total"]>;
        out.again(from, to);
        out.copy(fixed, 9187, 9224); // <https://w3id.org/openhpa/ns#total> "
        terms.literal(out, literal.decimalForm(item));
        out.copy(fixed, 5935, 5980); // "^^<http://www.w3.org/2001/XMLSchema#decimal>
        break;
      }
      case "breakdown": {
        for (const item of content as NonNullable<T.Indicator["breakdown"]>) {
          out.again(from, to);
          out.copy(fixed, 9224, 9265); // <https://w3id.org/openhpa/ns#breakdown> <
          const start = out.length;
          terms.subjectOf(frame, from, to);
          out.copy(fixed, 9265, 9275); // .breakdown
          if (item.territory !== undefined) out.write("." + terms.keySegment(item.territory));
          else if (item.group !== undefined) out.write("." + terms.keySegment(item.group));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeObservation(frame, lead, leadEnd, item);
        }
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Indicator["period"]>;
        out.again(from, to);
        out.copy(fixed, 2206, 2243); // <http://purl.org/dc/terms/temporal> <
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(fixed, 3926, 3933); // .period
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Indicator["asPrinted"]>;
        out.again(from, to);
        out.copy(fixed, 4478, 4519); // <https://w3id.org/openhpa/ns#asPrinted> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Indicator["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const observationFields = terms.ranks<T.Observation>(["territory", "group", "value"]);

function writeObservation(frame: terms.Frame, from: number, to: number, value: T.Observation): void {
  const { out } = frame;
  out.copy(fixed, 9549, 9645); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/linked-data/cube#Observation>
  for (const name of terms.inOrder(value, observationFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "territory": {
        const item = content as NonNullable<T.Observation["territory"]>;
        out.again(from, to);
        out.copy(fixed, 9364, 9454); // <http://purl.org/linked-data/sdmx/2009/dimension#refArea> <https://w3id.org/openhpa/vocab/
        out.write(item.replace(":", "/"));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "group": {
        const item = content as NonNullable<T.Observation["group"]>;
        out.again(from, to);
        out.copy(fixed, 9454, 9491); // <https://w3id.org/openhpa/ns#group> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "value": {
        const item = content as NonNullable<T.Observation["value"]>;
        out.again(from, to);
        out.copy(fixed, 9491, 9549); // <http://purl.org/linked-data/sdmx/2009/measure#obsValue> "
        terms.literal(out, literal.decimalForm(item));
        out.copy(fixed, 5935, 5980); // "^^<http://www.w3.org/2001/XMLSchema#decimal>
        break;
      }
    }
  }
}

const experienceFields = terms.ranks<T.Experience>(["levers", "obstacles", "drifts", "lessons"]);

function writeExperience(frame: terms.Frame, from: number, to: number, value: T.Experience): void {
  const { out } = frame;
  out.copy(fixed, 9797, 9887); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Experience>
  for (const name of terms.inOrder(value, experienceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "levers": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["levers"]>) {
          out.again(from, to);
          out.copy(fixed, 9645, 9682); // <https://w3id.org/openhpa/ns#lever> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "obstacles": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["obstacles"]>) {
          out.again(from, to);
          out.copy(fixed, 9682, 9722); // <https://w3id.org/openhpa/ns#obstacle> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "drifts": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["drifts"]>) {
          out.again(from, to);
          out.copy(fixed, 9722, 9759); // <https://w3id.org/openhpa/ns#drift> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "lessons": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["lessons"]>) {
          out.again(from, to);
          out.copy(fixed, 9759, 9797); // <https://w3id.org/openhpa/ns#lesson> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
    }
  }
}

const sourceFields = terms.ranks<T.Source>(["title", "publisher", "language", "identifiers", "url", "issued", "retrieved", "licence", "sha256", "note"]);

function writeSource(frame: terms.Frame, from: number, to: number, value: T.Source): void {
  const { out } = frame;
  out.copy(fixed, 10124, 10210); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Source>
  for (const name of terms.inOrder(value, sourceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.Source["title"]>;
        terms.textStatements(out, from, to, fixed, 140, 174, item); // <http://purl.org/dc/terms/title> "
        break;
      }
      case "publisher": {
        const item = content as NonNullable<T.Source["publisher"]>;
        out.again(from, to);
        out.copy(fixed, 9887, 9932); // <http://purl.org/dc/elements/1.1/publisher> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "language": {
        const item = content as NonNullable<T.Source["language"]>;
        out.again(from, to);
        out.copy(fixed, 211, 248); // <http://purl.org/dc/terms/language> "
        terms.literal(out, item);
        out.copy(fixed, 248, 294); // "^^<http://www.w3.org/2001/XMLSchema#language>
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Source["identifiers"]>) {
          out.again(from, to);
          out.copy(fixed, 82, 122); // <http://www.w3.org/ns/adms#identifier> <
          const start = out.length;
          terms.subjectOf(frame, from, to);
          out.copy(fixed, 6359, 6371); // .identifiers
          out.write("." + terms.keySegment(item.scheme) + "-" + terms.keySegment(item.value));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeIdentifier(frame, lead, leadEnd, item);
        }
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Source["url"]>;
        out.again(from, to);
        out.copy(fixed, 6477, 6511); // <http://xmlns.com/foaf/0.1/page> <
        out.write(item);
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "issued": {
        const item = content as NonNullable<T.Source["issued"]>;
        out.again(from, to);
        out.copy(fixed, 9932, 9970); // <https://w3id.org/openhpa/ns#issued> "
        terms.literal(out, item);
        out.copy(fixed, 5541, 5583); // "^^<http://id.loc.gov/datatypes/edtf/EDTF>
        break;
      }
      case "retrieved": {
        const item = content as NonNullable<T.Source["retrieved"]>;
        out.again(from, to);
        out.copy(fixed, 9970, 10011); // <https://w3id.org/openhpa/ns#retrieved> "
        terms.literal(out, item);
        out.copy(fixed, 3180, 3222); // "^^<http://www.w3.org/2001/XMLSchema#date>
        break;
      }
      case "licence": {
        const item = content as NonNullable<T.Source["licence"]>;
        out.again(from, to);
        out.copy(fixed, 10011, 10086); // <http://purl.org/dc/terms/license> <https://w3id.org/openhpa/vocab/licence/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "sha256": {
        const item = content as NonNullable<T.Source["sha256"]>;
        out.again(from, to);
        out.copy(fixed, 10086, 10124); // <https://w3id.org/openhpa/ns#sha256> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Source["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const evidenceFields = terms.ranks<T.Evidence>(["path", "source", "start", "end", "quote", "method", "certainty", "note"]);

function writeEvidence(frame: terms.Frame, from: number, to: number, value: T.Evidence): void {
  const { out } = frame;
  out.copy(fixed, 10473, 10559); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation>
  for (const name of terms.inOrder(value, evidenceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "path": {
        const item = content as NonNullable<T.Evidence["path"]>;
        out.again(from, to);
        out.copy(fixed, 10210, 10246); // <https://w3id.org/openhpa/ns#path> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "source": {
        const item = content as NonNullable<T.Evidence["source"]>;
        out.again(from, to);
        out.copy(fixed, 10246, 10283); // <http://www.w3.org/ns/oa#hasSource> <
        terms.part(frame);
        out.write(item);
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "start": {
        const item = content as NonNullable<T.Evidence["start"]>;
        out.again(from, to);
        out.copy(fixed, 10283, 10316); // <http://www.w3.org/ns/oa#start> "
        terms.literal(out, item);
        out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
        break;
      }
      case "end": {
        const item = content as NonNullable<T.Evidence["end"]>;
        out.again(from, to);
        out.copy(fixed, 10316, 10347); // <http://www.w3.org/ns/oa#end> "
        terms.literal(out, item);
        out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
        break;
      }
      case "quote": {
        const item = content as NonNullable<T.Evidence["quote"]>;
        out.again(from, to);
        out.copy(fixed, 10347, 10380); // <http://www.w3.org/ns/oa#exact> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "method": {
        const item = content as NonNullable<T.Evidence["method"]>;
        out.again(from, to);
        out.copy(fixed, 10380, 10473); // <https://w3id.org/openhpa/ns#evidenceMethod> <https://w3id.org/openhpa/vocab/evidence-method/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "certainty": {
        const item = content as NonNullable<T.Evidence["certainty"]>;
        out.again(from, to);
        out.copy(fixed, 7887, 7969); // <https://w3id.org/openhpa/ns#certainty> <https://w3id.org/openhpa/vocab/certainty/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Evidence["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const missingFields = terms.ranks<T.Missing>(["path", "reason", "source", "note"]);

function writeMissing(frame: terms.Frame, from: number, to: number, value: T.Missing): void {
  const { out } = frame;
  out.copy(fixed, 10650, 10737); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Missing>
  for (const name of terms.inOrder(value, missingFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "path": {
        const item = content as NonNullable<T.Missing["path"]>;
        out.again(from, to);
        out.copy(fixed, 10210, 10246); // <https://w3id.org/openhpa/ns#path> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "reason": {
        const item = content as NonNullable<T.Missing["reason"]>;
        out.again(from, to);
        out.copy(fixed, 10559, 10650); // <https://w3id.org/openhpa/ns#missingReason> <https://w3id.org/openhpa/vocab/missing-reason/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "source": {
        const item = content as NonNullable<T.Missing["source"]>;
        out.again(from, to);
        out.copy(fixed, 10246, 10283); // <http://www.w3.org/ns/oa#hasSource> <
        terms.part(frame);
        out.write(item);
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Missing["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const rightsFields = terms.ranks<T.Rights>(["licence", "holder", "attribution", "note"]);

function writeRights(frame: terms.Frame, from: number, to: number, value: T.Rights): void {
  const { out } = frame;
  out.copy(fixed, 10835, 10927); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/RightsStatement>
  for (const name of terms.inOrder(value, rightsFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "licence": {
        const item = content as NonNullable<T.Rights["licence"]>;
        out.again(from, to);
        out.copy(fixed, 10011, 10086); // <http://purl.org/dc/terms/license> <https://w3id.org/openhpa/vocab/licence/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "holder": {
        const item = content as NonNullable<T.Rights["holder"]>;
        out.again(from, to);
        out.copy(fixed, 10737, 10785); // <http://purl.org/dc/elements/1.1/rightsHolder> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "attribution": {
        const item = content as NonNullable<T.Rights["attribution"]>;
        terms.textStatements(out, from, to, fixed, 10785, 10835, item); // <http://purl.org/dc/terms/bibliographicCitation> "
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Rights["note"]>;
        terms.textStatements(out, from, to, fixed, 3697, 3741, item); // <http://www.w3.org/2004/02/skos/core#note> "
        break;
      }
    }
  }
}

const registryFields = terms.ranks<T.Registry>(["id", "key", "identifiers", "title", "summary", "language", "status", "operator", "scope", "principles", "themes", "behaviours", "substances", "coverage", "contributionChannels", "publications", "contact", "url", "observation", "sources", "evidence", "missing", "rights", "created", "modified", "withdrawn", "replacedBy"]);

export function writeRegistry(frame: terms.Frame, value: T.Registry): void {
  const { out } = frame;
  out.copy(fixed, 11320, 11408); // <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Registry>
  const from = out.length;
  const to = terms.firstLead(frame);
  for (const name of terms.inOrder(value, registryFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "id": {
        const item = content as NonNullable<T.Registry["id"]>;
        out.again(from, to);
        out.copy(fixed, 0, 41); // <https://w3id.org/openhpa/ns#recordIri> <
        out.write(item);
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "key": {
        const item = content as NonNullable<T.Registry["key"]>;
        out.again(from, to);
        out.copy(fixed, 42, 81); // <http://purl.org/dc/terms/identifier> "
        terms.literal(out, item);
        out.copy(fixed, 81, 82); // "
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Registry["identifiers"]>) {
          out.again(from, to);
          out.copy(fixed, 82, 122); // <http://www.w3.org/ns/adms#identifier> <
          const start = out.length;
          terms.part(frame);
          out.copy(fixed, 10927, 10947); // Registry.identifiers
          out.write("." + terms.keySegment(item.scheme) + "-" + terms.keySegment(item.value));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeIdentifier(frame, lead, leadEnd, item);
        }
        break;
      }
      case "title": {
        const item = content as NonNullable<T.Registry["title"]>;
        terms.textStatements(out, from, to, fixed, 140, 174, item); // <http://purl.org/dc/terms/title> "
        break;
      }
      case "summary": {
        const item = content as NonNullable<T.Registry["summary"]>;
        terms.textStatements(out, from, to, fixed, 174, 211, item); // <http://purl.org/dc/terms/abstract> "
        break;
      }
      case "language": {
        const item = content as NonNullable<T.Registry["language"]>;
        out.again(from, to);
        out.copy(fixed, 211, 248); // <http://purl.org/dc/terms/language> "
        terms.literal(out, item);
        out.copy(fixed, 248, 294); // "^^<http://www.w3.org/2001/XMLSchema#language>
        break;
      }
      case "status": {
        const item = content as NonNullable<T.Registry["status"]>;
        out.again(from, to);
        out.copy(fixed, 10947, 11030); // <http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/registry-status/
        out.write(terms.notationSegment(item));
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "operator": {
        const item = content as NonNullable<T.Registry["operator"]>;
        out.again(from, to);
        out.copy(fixed, 11030, 11068); // <http://purl.org/dc/terms/publisher> <
        const start = out.length;
        terms.part(frame);
        out.write(item.key);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeOrganisation(frame, lead, leadEnd, item);
        break;
      }
      case "scope": {
        const item = content as NonNullable<T.Registry["scope"]>;
        terms.textStatements(out, from, to, fixed, 11068, 11105, item); // <https://w3id.org/openhpa/ns#scope> "
        break;
      }
      case "principles": {
        let position = 0;
        for (const item of content as NonNullable<T.Registry["principles"]>) {
          out.again(from, to);
          out.copy(fixed, 11105, 11146); // <https://w3id.org/openhpa/ns#principle> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "themes": {
        for (const item of content as NonNullable<T.Registry["themes"]>) {
          out.again(from, to);
          out.copy(fixed, 897, 969); // <http://www.w3.org/ns/dcat#theme> <https://w3id.org/openhpa/vocab/theme/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "behaviours": {
        for (const item of content as NonNullable<T.Registry["behaviours"]>) {
          out.again(from, to);
          out.copy(fixed, 1051, 1133); // <https://w3id.org/openhpa/ns#behaviour> <https://w3id.org/openhpa/vocab/behaviour/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "substances": {
        for (const item of content as NonNullable<T.Registry["substances"]>) {
          out.again(from, to);
          out.copy(fixed, 969, 1051); // <https://w3id.org/openhpa/ns#substance> <https://w3id.org/openhpa/vocab/substance/
          out.write(terms.notationSegment(item));
          out.copy(fixed, 41, 42); // >
        }
        break;
      }
      case "coverage": {
        const item = content as NonNullable<T.Registry["coverage"]>;
        out.again(from, to);
        out.copy(fixed, 2036, 2076); // <https://w3id.org/openhpa/ns#coverage> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 11146, 11163); // Registry.coverage
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeCoverage(frame, lead, leadEnd, item);
        break;
      }
      case "contributionChannels": {
        let position = 0;
        for (const item of content as NonNullable<T.Registry["contributionChannels"]>) {
          out.again(from, to);
          out.copy(fixed, 11163, 11214); // <https://w3id.org/openhpa/ns#contributionChannel> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "publications": {
        let position = 0;
        for (const item of content as NonNullable<T.Registry["publications"]>) {
          out.again(from, to);
          out.copy(fixed, 11214, 11256); // <http://xmlns.com/foaf/0.1/publications> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(fixed, 570, 601); // <https://schema.org/position> "
          out.write(String(++position));
          out.copy(fixed, 601, 646); // "^^<http://www.w3.org/2001/XMLSchema#integer>
          out.again(lead, leadEnd);
          writeSource(frame, lead, leadEnd, item);
        }
        break;
      }
      case "contact": {
        const item = content as NonNullable<T.Registry["contact"]>;
        out.again(from, to);
        out.copy(fixed, 1904, 1946); // <http://www.w3.org/ns/dcat#contactPoint> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 11256, 11272); // Registry.contact
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeContact(frame, lead, leadEnd, item);
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Registry["url"]>;
        out.again(from, to);
        out.copy(fixed, 6477, 6511); // <http://xmlns.com/foaf/0.1/page> <
        out.write(item);
        out.copy(fixed, 41, 42); // >
        break;
      }
      case "observation": {
        const item = content as NonNullable<T.Registry["observation"]>;
        terms.textStatements(out, from, to, fixed, 2905, 2953, item); // <http://www.w3.org/2000/01/rdf-schema#comment> "
        break;
      }
      case "sources": {
        for (const item of content as NonNullable<T.Registry["sources"]>) {
          out.again(from, to);
          out.copy(fixed, 2953, 2988); // <http://purl.org/dc/terms/source> <
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeSource(frame, lead, leadEnd, item);
        }
        break;
      }
      case "evidence": {
        for (const item of content as NonNullable<T.Registry["evidence"]>) {
          out.again(from, to);
          out.copy(fixed, 2988, 3028); // <https://w3id.org/openhpa/ns#evidence> <
          const start = out.length;
          terms.part(frame);
          out.copy(fixed, 11272, 11289); // Registry.evidence
          out.write("." + terms.keySegment(item.source) + "-" + terms.keySegment(item.start) + "-" + terms.keySegment(item.path));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeEvidence(frame, lead, leadEnd, item);
        }
        break;
      }
      case "missing": {
        for (const item of content as NonNullable<T.Registry["missing"]>) {
          out.again(from, to);
          out.copy(fixed, 3043, 3082); // <https://w3id.org/openhpa/ns#missing> <
          const start = out.length;
          terms.part(frame);
          out.copy(fixed, 11289, 11305); // Registry.missing
          out.write("." + terms.keySegment(item.path));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeMissing(frame, lead, leadEnd, item);
        }
        break;
      }
      case "rights": {
        const item = content as NonNullable<T.Registry["rights"]>;
        out.again(from, to);
        out.copy(fixed, 3096, 3131); // <http://purl.org/dc/terms/rights> <
        const start = out.length;
        terms.part(frame);
        out.copy(fixed, 11305, 11320); // Registry.rights
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeRights(frame, lead, leadEnd, item);
        break;
      }
      case "created": {
        const item = content as NonNullable<T.Registry["created"]>;
        out.again(from, to);
        out.copy(fixed, 3144, 3180); // <http://purl.org/dc/terms/created> "
        terms.literal(out, item);
        out.copy(fixed, 3180, 3222); // "^^<http://www.w3.org/2001/XMLSchema#date>
        break;
      }
      case "modified": {
        const item = content as NonNullable<T.Registry["modified"]>;
        out.again(from, to);
        out.copy(fixed, 3222, 3259); // <http://purl.org/dc/terms/modified> "
        terms.literal(out, item);
        out.copy(fixed, 3180, 3222); // "^^<http://www.w3.org/2001/XMLSchema#date>
        break;
      }
      case "withdrawn": {
        const item = content as NonNullable<T.Registry["withdrawn"]>;
        out.again(from, to);
        out.copy(fixed, 3259, 3300); // <https://w3id.org/openhpa/ns#withdrawn> "
        terms.literal(out, item);
        out.copy(fixed, 3180, 3222); // "^^<http://www.w3.org/2001/XMLSchema#date>
        break;
      }
      case "replacedBy": {
        const item = content as NonNullable<T.Registry["replacedBy"]>;
        out.again(from, to);
        out.copy(fixed, 3300, 3341); // <http://purl.org/dc/terms/isReplacedBy> <
        terms.otherRecord(frame, item);
        out.copy(fixed, 41, 42); // >
        break;
      }
    }
  }
  out.write(frame.end);
}
