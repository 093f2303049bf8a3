// Generated from the model by `npm run generate`. Do not edit.
import type * as T from "@openhpa/core";
import { fixedText } from "../line-buffer.js";
import * as literal from "../literal.js";
import * as terms from "../nquads-terms.js";

const sharedTexts = {
  booleanEnd: fixedText("\"^^<http://www.w3.org/2001/XMLSchema#boolean>"),
  dateEnd: fixedText("\"^^<http://www.w3.org/2001/XMLSchema#date>"),
  decimalEnd: fixedText("\"^^<http://www.w3.org/2001/XMLSchema#decimal>"),
  edtfEnd: fixedText("\"^^<http://id.loc.gov/datatypes/edtf/EDTF>"),
  integerEnd: fixedText("\"^^<http://www.w3.org/2001/XMLSchema#integer>"),
  iriEnd: fixedText(">"),
  languageEnd: fixedText("\"^^<http://www.w3.org/2001/XMLSchema#language>"),
  position: fixedText("<https://schema.org/position> \""),
  stringEnd: fixedText("\""),
  yearEnd: fixedText("\"^^<http://www.w3.org/2001/XMLSchema#gYear>"),
};

const actionType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Action>");
const actionTexts = {
  id: fixedText("<https://w3id.org/openhpa/ns#recordIri> <"),
  key: fixedText("<http://purl.org/dc/terms/identifier> \""),
  identifiers: fixedText("<http://www.w3.org/ns/adms#identifier> <"),
  identifiersPath: fixedText("Action.identifiers"),
  title: fixedText("<http://purl.org/dc/terms/title> \""),
  summary: fixedText("<http://purl.org/dc/terms/abstract> \""),
  kind: fixedText("<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/action-kind/"),
  edition: fixedText("<https://w3id.org/openhpa/ns#edition> \""),
  status: fixedText("<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/action-status/"),
  isPartOf: fixedText("<http://purl.org/dc/terms/isPartOf> <"),
  hasPart: fixedText("<http://purl.org/dc/terms/hasPart> <"),
  precededBy: fixedText("<https://w3id.org/openhpa/ns#precededBy> <"),
  context: fixedText("<https://w3id.org/openhpa/ns#context> \""),
  needsAssessment: fixedText("<https://w3id.org/openhpa/ns#needsAssessment> \""),
  objectives: fixedText("<https://w3id.org/openhpa/ns#objective> <"),
  expectedResults: fixedText("<https://w3id.org/openhpa/ns#expectedResult> <"),
  themes: fixedText("<http://www.w3.org/ns/dcat#theme> <https://w3id.org/openhpa/vocab/theme/"),
  substances: fixedText("<https://w3id.org/openhpa/ns#substance> <https://w3id.org/openhpa/vocab/substance/"),
  behaviours: fixedText("<https://w3id.org/openhpa/ns#behaviour> <https://w3id.org/openhpa/vocab/behaviour/"),
  actionTypes: fixedText("<https://w3id.org/openhpa/ns#actionType> <https://w3id.org/openhpa/vocab/action-type/"),
  preventionLevels: fixedText("<https://w3id.org/openhpa/ns#preventionLevel> <https://w3id.org/openhpa/vocab/prevention-level/"),
  activities: fixedText("<https://w3id.org/openhpa/ns#activity> <"),
  steps: fixedText("<https://w3id.org/openhpa/ns#step> <"),
  tools: fixedText("<https://w3id.org/openhpa/ns#tool> <"),
  adaptations: fixedText("<https://w3id.org/openhpa/ns#adaptation> <"),
  frequency: fixedText("<https://w3id.org/openhpa/ns#frequency> <https://w3id.org/openhpa/vocab/frequency/"),
  recurrence: fixedText("<https://w3id.org/openhpa/ns#recurrence> \""),
  capacity: fixedText("<https://w3id.org/openhpa/ns#capacity> <"),
  capacityPath: fixedText("Action.capacity"),
  carrier: fixedText("<https://w3id.org/openhpa/ns#carrier> <"),
  hostStructure: fixedText("<https://w3id.org/openhpa/ns#hostStructure> <"),
  partners: fixedText("<https://w3id.org/openhpa/ns#partner> <"),
  funders: fixedText("<https://schema.org/funding> <"),
  fundingAsPrinted: fixedText("<https://w3id.org/openhpa/ns#fundingAsPrinted> \""),
  agreement: fixedText("<https://w3id.org/openhpa/ns#agreement> <"),
  agreementPath: fixedText("Action.agreement"),
  contact: fixedText("<http://www.w3.org/ns/dcat#contactPoint> <"),
  contactPath: fixedText("Action.contact"),
  audiences: fixedText("<https://schema.org/audience> <"),
  peopleReached: fixedText("<https://w3id.org/openhpa/ns#peopleReached> \""),
  coverage: fixedText("<https://w3id.org/openhpa/ns#coverage> <"),
  coveragePath: fixedText("Action.coverage"),
  places: fixedText("<https://w3id.org/openhpa/ns#place> <"),
  settings: fixedText("<https://w3id.org/openhpa/ns#setting> <https://w3id.org/openhpa/vocab/setting/"),
  period: fixedText("<http://purl.org/dc/terms/temporal> <"),
  periodPath: fixedText("Action.period"),
  overallPeriod: fixedText("<https://w3id.org/openhpa/ns#overallPeriod> <"),
  overallPeriodPath: fixedText("Action.overallPeriod"),
  plans: fixedText("<https://w3id.org/openhpa/ns#planTag> <"),
  programmes: fixedText("<https://w3id.org/openhpa/ns#programme> <"),
  sdgs: fixedText("<https://w3id.org/openhpa/ns#sdg> <https://w3id.org/openhpa/vocab/sdg/"),
  psychosocialSkills: fixedText("<https://w3id.org/openhpa/ns#psychosocialSkill> <https://w3id.org/openhpa/vocab/psychosocial-skill/"),
  chronicConditions: fixedText("<https://w3id.org/openhpa/ns#chronicCondition> <https://w3id.org/openhpa/vocab/chronic-condition/"),
  careModes: fixedText("<https://w3id.org/openhpa/ns#careMode> <https://w3id.org/openhpa/vocab/care-mode/"),
  outcomes: fixedText("<https://w3id.org/openhpa/ns#outcome> <"),
  evaluation: fixedText("<https://w3id.org/openhpa/ns#evaluation> <"),
  evaluationPath: fixedText("Action.evaluation"),
  experience: fixedText("<https://w3id.org/openhpa/ns#experience> <"),
  experiencePath: fixedText("Action.experience"),
  observation: fixedText("<http://www.w3.org/2000/01/rdf-schema#comment> \""),
};
const actionFields = terms.ranks<T.Action>(Object.keys(actionTexts) as (keyof T.Action)[]);

export function writeAction(frame: terms.Frame, value: T.Action): void {
  const { out } = frame;
  out.copy(actionType);
  const from = out.length;
  const to = terms.firstLead(frame);
  for (const name of terms.inOrder(value, actionFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "id": {
        const item = content as NonNullable<T.Action["id"]>;
        out.again(from, to);
        out.copy(actionTexts.id);
        out.write(item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "key": {
        const item = content as NonNullable<T.Action["key"]>;
        out.again(from, to);
        out.copy(actionTexts.key);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Action["identifiers"]>) {
          out.again(from, to);
          out.copy(actionTexts.identifiers);
          const start = out.length;
          terms.part(frame);
          out.copy(actionTexts.identifiersPath);
          out.write("." + terms.keySegment(item.scheme) + "-" + terms.keySegment(item.value));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeIdentifier(frame, lead, leadEnd, item);
        }
        break;
      }
      case "title": {
        const item = content as NonNullable<T.Action["title"]>;
        terms.textStatements(out, from, to, actionTexts.title, item);
        break;
      }
      case "summary": {
        const item = content as NonNullable<T.Action["summary"]>;
        terms.textStatements(out, from, to, actionTexts.summary, item);
        break;
      }
      case "kind": {
        const item = content as NonNullable<T.Action["kind"]>;
        out.again(from, to);
        out.copy(actionTexts.kind);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "edition": {
        const item = content as NonNullable<T.Action["edition"]>;
        out.again(from, to);
        out.copy(actionTexts.edition);
        terms.literal(out, item);
        out.copy(sharedTexts.yearEnd);
        break;
      }
      case "status": {
        const item = content as NonNullable<T.Action["status"]>;
        out.again(from, to);
        out.copy(actionTexts.status);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "isPartOf": {
        for (const item of content as NonNullable<T.Action["isPartOf"]>) {
          out.again(from, to);
          out.copy(actionTexts.isPartOf);
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
          out.copy(actionTexts.hasPart);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writePart(frame, lead, leadEnd, item);
        }
        break;
      }
      case "precededBy": {
        for (const item of content as NonNullable<T.Action["precededBy"]>) {
          out.again(from, to);
          out.copy(actionTexts.precededBy);
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
        terms.textStatements(out, from, to, actionTexts.context, item);
        break;
      }
      case "needsAssessment": {
        const item = content as NonNullable<T.Action["needsAssessment"]>;
        terms.textStatements(out, from, to, actionTexts.needsAssessment, item);
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["objectives"]>) {
          out.again(from, to);
          out.copy(actionTexts.objectives);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeObjective(frame, lead, leadEnd, item);
        }
        break;
      }
      case "expectedResults": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["expectedResults"]>) {
          out.again(from, to);
          out.copy(actionTexts.expectedResults);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "themes": {
        for (const item of content as NonNullable<T.Action["themes"]>) {
          out.again(from, to);
          out.copy(actionTexts.themes);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "substances": {
        for (const item of content as NonNullable<T.Action["substances"]>) {
          out.again(from, to);
          out.copy(actionTexts.substances);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "behaviours": {
        for (const item of content as NonNullable<T.Action["behaviours"]>) {
          out.again(from, to);
          out.copy(actionTexts.behaviours);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "actionTypes": {
        for (const item of content as NonNullable<T.Action["actionTypes"]>) {
          out.again(from, to);
          out.copy(actionTexts.actionTypes);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "preventionLevels": {
        for (const item of content as NonNullable<T.Action["preventionLevels"]>) {
          out.again(from, to);
          out.copy(actionTexts.preventionLevels);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "activities": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["activities"]>) {
          out.again(from, to);
          out.copy(actionTexts.activities);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeActivity(frame, lead, leadEnd, item);
        }
        break;
      }
      case "steps": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["steps"]>) {
          out.again(from, to);
          out.copy(actionTexts.steps);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStep(frame, lead, leadEnd, item);
        }
        break;
      }
      case "tools": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["tools"]>) {
          out.again(from, to);
          out.copy(actionTexts.tools);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "adaptations": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["adaptations"]>) {
          out.again(from, to);
          out.copy(actionTexts.adaptations);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "frequency": {
        const item = content as NonNullable<T.Action["frequency"]>;
        out.again(from, to);
        out.copy(actionTexts.frequency);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "recurrence": {
        const item = content as NonNullable<T.Action["recurrence"]>;
        terms.textStatements(out, from, to, actionTexts.recurrence, item);
        break;
      }
      case "capacity": {
        const item = content as NonNullable<T.Action["capacity"]>;
        out.again(from, to);
        out.copy(actionTexts.capacity);
        const start = out.length;
        terms.part(frame);
        out.copy(actionTexts.capacityPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeQuantity(frame, lead, leadEnd, item);
        break;
      }
      case "carrier": {
        const item = content as NonNullable<T.Action["carrier"]>;
        out.again(from, to);
        out.copy(actionTexts.carrier);
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
        out.copy(actionTexts.hostStructure);
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
          out.copy(actionTexts.partners);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeOrganisation(frame, lead, leadEnd, item);
        }
        break;
      }
      case "funders": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["funders"]>) {
          out.again(from, to);
          out.copy(actionTexts.funders);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeFunding(frame, lead, leadEnd, item);
        }
        break;
      }
      case "fundingAsPrinted": {
        const item = content as NonNullable<T.Action["fundingAsPrinted"]>;
        out.again(from, to);
        out.copy(actionTexts.fundingAsPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "agreement": {
        const item = content as NonNullable<T.Action["agreement"]>;
        out.again(from, to);
        out.copy(actionTexts.agreement);
        const start = out.length;
        terms.part(frame);
        out.copy(actionTexts.agreementPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeAgreement(frame, lead, leadEnd, item);
        break;
      }
      case "contact": {
        const item = content as NonNullable<T.Action["contact"]>;
        out.again(from, to);
        out.copy(actionTexts.contact);
        const start = out.length;
        terms.part(frame);
        out.copy(actionTexts.contactPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeContact(frame, lead, leadEnd, item);
        break;
      }
      case "audiences": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["audiences"]>) {
          out.again(from, to);
          out.copy(actionTexts.audiences);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeAudience(frame, lead, leadEnd, item);
        }
        break;
      }
      case "peopleReached": {
        const item = content as NonNullable<T.Action["peopleReached"]>;
        out.again(from, to);
        out.copy(actionTexts.peopleReached);
        terms.literal(out, item);
        out.copy(sharedTexts.integerEnd);
        break;
      }
      case "coverage": {
        const item = content as NonNullable<T.Action["coverage"]>;
        out.again(from, to);
        out.copy(actionTexts.coverage);
        const start = out.length;
        terms.part(frame);
        out.copy(actionTexts.coveragePath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeCoverage(frame, lead, leadEnd, item);
        break;
      }
      case "places": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["places"]>) {
          out.again(from, to);
          out.copy(actionTexts.places);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writePlace(frame, lead, leadEnd, item);
        }
        break;
      }
      case "settings": {
        for (const item of content as NonNullable<T.Action["settings"]>) {
          out.again(from, to);
          out.copy(actionTexts.settings);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Action["period"]>;
        out.again(from, to);
        out.copy(actionTexts.period);
        const start = out.length;
        terms.part(frame);
        out.copy(actionTexts.periodPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "overallPeriod": {
        const item = content as NonNullable<T.Action["overallPeriod"]>;
        out.again(from, to);
        out.copy(actionTexts.overallPeriod);
        const start = out.length;
        terms.part(frame);
        out.copy(actionTexts.overallPeriodPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "plans": {
        for (const item of content as NonNullable<T.Action["plans"]>) {
          out.again(from, to);
          out.copy(actionTexts.plans);
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
          out.copy(actionTexts.programmes);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeProgramme(frame, lead, leadEnd, item);
        }
        break;
      }
      case "sdgs": {
        for (const item of content as NonNullable<T.Action["sdgs"]>) {
          out.again(from, to);
          out.copy(actionTexts.sdgs);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "psychosocialSkills": {
        for (const item of content as NonNullable<T.Action["psychosocialSkills"]>) {
          out.again(from, to);
          out.copy(actionTexts.psychosocialSkills);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "chronicConditions": {
        for (const item of content as NonNullable<T.Action["chronicConditions"]>) {
          out.again(from, to);
          out.copy(actionTexts.chronicConditions);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "careModes": {
        for (const item of content as NonNullable<T.Action["careModes"]>) {
          out.again(from, to);
          out.copy(actionTexts.careModes);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "outcomes": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["outcomes"]>) {
          out.again(from, to);
          out.copy(actionTexts.outcomes);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeOutcome(frame, lead, leadEnd, item);
        }
        break;
      }
      case "evaluation": {
        const item = content as NonNullable<T.Action["evaluation"]>;
        out.again(from, to);
        out.copy(actionTexts.evaluation);
        const start = out.length;
        terms.part(frame);
        out.copy(actionTexts.evaluationPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeEvaluation(frame, lead, leadEnd, item);
        break;
      }
      case "experience": {
        const item = content as NonNullable<T.Action["experience"]>;
        out.again(from, to);
        out.copy(actionTexts.experience);
        const start = out.length;
        terms.part(frame);
        out.copy(actionTexts.experiencePath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeExperience(frame, lead, leadEnd, item);
        break;
      }
      case "observation": {
        const item = content as NonNullable<T.Action["observation"]>;
        terms.textStatements(out, from, to, actionTexts.observation, item);
        break;
      }
    }
  }
  terms.derivedStatements(frame, from, to, "Action", value);
  const lead = out.length;
  terms.documentLead(frame);
  const leadEnd = out.length;
  writeActionRecord(frame, lead, leadEnd, value);
  terms.lastStatement(frame, lead, leadEnd);
}

const actionRecordType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Record>");
const actionRecordTexts = {
  language: fixedText("<http://purl.org/dc/elements/1.1/language> \""),
  sources: fixedText("<http://purl.org/dc/terms/source> <"),
  evidence: fixedText("<https://w3id.org/openhpa/ns#evidence> <"),
  evidencePath: fixedText("Record.evidence"),
  missing: fixedText("<https://w3id.org/openhpa/ns#missing> <"),
  missingPath: fixedText("Record.missing"),
  rights: fixedText("<http://purl.org/dc/terms/rights> <"),
  rightsPath: fixedText("Record.rights"),
  created: fixedText("<http://purl.org/dc/terms/created> \""),
  modified: fixedText("<http://purl.org/dc/terms/modified> \""),
  withdrawn: fixedText("<https://w3id.org/openhpa/ns#withdrawn> \""),
  replacedBy: fixedText("<http://purl.org/dc/terms/isReplacedBy> <"),
};
const actionRecordFields = terms.ranks<T.Action>(Object.keys(actionRecordTexts) as (keyof T.Action)[]);

function writeActionRecord(frame: terms.Frame, from: number, to: number, value: T.Action): void {
  const { out } = frame;
  out.copy(actionRecordType);
  for (const name of terms.inOrder(value, actionRecordFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "language": {
        const item = content as NonNullable<T.Action["language"]>;
        out.again(from, to);
        out.copy(actionRecordTexts.language);
        terms.literal(out, item);
        out.copy(sharedTexts.languageEnd);
        break;
      }
      case "sources": {
        for (const item of content as NonNullable<T.Action["sources"]>) {
          out.again(from, to);
          out.copy(actionRecordTexts.sources);
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
          out.copy(actionRecordTexts.evidence);
          const start = out.length;
          terms.part(frame);
          out.copy(actionRecordTexts.evidencePath);
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
          out.copy(actionRecordTexts.missing);
          const start = out.length;
          terms.part(frame);
          out.copy(actionRecordTexts.missingPath);
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
        out.copy(actionRecordTexts.rights);
        const start = out.length;
        terms.part(frame);
        out.copy(actionRecordTexts.rightsPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeRights(frame, lead, leadEnd, item);
        break;
      }
      case "created": {
        const item = content as NonNullable<T.Action["created"]>;
        out.again(from, to);
        out.copy(actionRecordTexts.created);
        terms.literal(out, item);
        out.copy(sharedTexts.dateEnd);
        break;
      }
      case "modified": {
        const item = content as NonNullable<T.Action["modified"]>;
        out.again(from, to);
        out.copy(actionRecordTexts.modified);
        terms.literal(out, item);
        out.copy(sharedTexts.dateEnd);
        break;
      }
      case "withdrawn": {
        const item = content as NonNullable<T.Action["withdrawn"]>;
        out.again(from, to);
        out.copy(actionRecordTexts.withdrawn);
        terms.literal(out, item);
        out.copy(sharedTexts.dateEnd);
        break;
      }
      case "replacedBy": {
        const item = content as NonNullable<T.Action["replacedBy"]>;
        out.again(from, to);
        out.copy(actionRecordTexts.replacedBy);
        terms.otherRecordNode(frame, item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
    }
  }
}

const identifierType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/adms#Identifier>");
const identifierTexts = {
  scheme: fixedText("<https://w3id.org/openhpa/ns#identifierScheme> <https://w3id.org/openhpa/vocab/identifier-scheme/"),
  value: fixedText("<http://www.w3.org/2004/02/skos/core#notation> \""),
};
const identifierFields = terms.ranks<T.Identifier>(Object.keys(identifierTexts) as (keyof T.Identifier)[]);

function writeIdentifier(frame: terms.Frame, from: number, to: number, value: T.Identifier): void {
  const { out } = frame;
  out.copy(identifierType);
  for (const name of terms.inOrder(value, identifierFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "scheme": {
        const item = content as NonNullable<T.Identifier["scheme"]>;
        out.again(from, to);
        out.copy(identifierTexts.scheme);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "value": {
        const item = content as NonNullable<T.Identifier["value"]>;
        out.again(from, to);
        out.copy(identifierTexts.value);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
    }
  }
}

const relatedRecordType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#RelatedRecord>");
const relatedRecordTexts = {
  title: fixedText("<http://purl.org/dc/terms/title> \""),
  edition: fixedText("<https://w3id.org/openhpa/ns#edition> \""),
  record: fixedText("<https://w3id.org/openhpa/ns#relatedAction> <"),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const relatedRecordFields = terms.ranks<T.RelatedRecord>(Object.keys(relatedRecordTexts) as (keyof T.RelatedRecord)[]);

function writeRelatedRecord(frame: terms.Frame, from: number, to: number, value: T.RelatedRecord): void {
  const { out } = frame;
  out.copy(relatedRecordType);
  for (const name of terms.inOrder(value, relatedRecordFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.RelatedRecord["title"]>;
        terms.textStatements(out, from, to, relatedRecordTexts.title, item);
        break;
      }
      case "edition": {
        const item = content as NonNullable<T.RelatedRecord["edition"]>;
        out.again(from, to);
        out.copy(relatedRecordTexts.edition);
        terms.literal(out, item);
        out.copy(sharedTexts.yearEnd);
        break;
      }
      case "record": {
        const item = content as NonNullable<T.RelatedRecord["record"]>;
        out.again(from, to);
        out.copy(relatedRecordTexts.record);
        terms.otherRecord(frame, item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.RelatedRecord["note"]>;
        terms.textStatements(out, from, to, relatedRecordTexts.note, item);
        break;
      }
    }
  }
}

const partType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Part>");
const partTexts = {
  kind: fixedText("<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/part-kind/"),
  number: fixedText("<http://www.w3.org/2004/02/skos/core#notation> \""),
  title: fixedText("<http://purl.org/dc/terms/title> \""),
  context: fixedText("<https://w3id.org/openhpa/ns#context> \""),
  needsAssessment: fixedText("<https://w3id.org/openhpa/ns#needsAssessment> \""),
  objectives: fixedText("<https://w3id.org/openhpa/ns#objective> <"),
  expectedResults: fixedText("<https://w3id.org/openhpa/ns#expectedResult> <"),
  themes: fixedText("<http://www.w3.org/ns/dcat#theme> <https://w3id.org/openhpa/vocab/theme/"),
  substances: fixedText("<https://w3id.org/openhpa/ns#substance> <https://w3id.org/openhpa/vocab/substance/"),
  behaviours: fixedText("<https://w3id.org/openhpa/ns#behaviour> <https://w3id.org/openhpa/vocab/behaviour/"),
  actionTypes: fixedText("<https://w3id.org/openhpa/ns#actionType> <https://w3id.org/openhpa/vocab/action-type/"),
  preventionLevels: fixedText("<https://w3id.org/openhpa/ns#preventionLevel> <https://w3id.org/openhpa/vocab/prevention-level/"),
  activities: fixedText("<https://w3id.org/openhpa/ns#activity> <"),
  steps: fixedText("<https://w3id.org/openhpa/ns#step> <"),
  tools: fixedText("<https://w3id.org/openhpa/ns#tool> <"),
  adaptations: fixedText("<https://w3id.org/openhpa/ns#adaptation> <"),
  frequency: fixedText("<https://w3id.org/openhpa/ns#frequency> <https://w3id.org/openhpa/vocab/frequency/"),
  recurrence: fixedText("<https://w3id.org/openhpa/ns#recurrence> \""),
  capacity: fixedText("<https://w3id.org/openhpa/ns#capacity> <"),
  capacityPath: fixedText(".capacity"),
  partners: fixedText("<https://w3id.org/openhpa/ns#partner> <"),
  audiences: fixedText("<https://schema.org/audience> <"),
  peopleReached: fixedText("<https://w3id.org/openhpa/ns#peopleReached> \""),
  coverage: fixedText("<https://w3id.org/openhpa/ns#coverage> <"),
  coveragePath: fixedText(".coverage"),
  places: fixedText("<https://w3id.org/openhpa/ns#place> <"),
  settings: fixedText("<https://w3id.org/openhpa/ns#setting> <https://w3id.org/openhpa/vocab/setting/"),
  period: fixedText("<http://purl.org/dc/terms/temporal> <"),
  periodPath: fixedText(".period"),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const partFields = terms.ranks<T.Part>(Object.keys(partTexts) as (keyof T.Part)[]);

function writePart(frame: terms.Frame, from: number, to: number, value: T.Part): void {
  const { out } = frame;
  out.copy(partType);
  for (const name of terms.inOrder(value, partFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "kind": {
        const item = content as NonNullable<T.Part["kind"]>;
        out.again(from, to);
        out.copy(partTexts.kind);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "number": {
        const item = content as NonNullable<T.Part["number"]>;
        out.again(from, to);
        out.copy(partTexts.number);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "title": {
        const item = content as NonNullable<T.Part["title"]>;
        terms.textStatements(out, from, to, partTexts.title, item);
        break;
      }
      case "context": {
        const item = content as NonNullable<T.Part["context"]>;
        terms.textStatements(out, from, to, partTexts.context, item);
        break;
      }
      case "needsAssessment": {
        const item = content as NonNullable<T.Part["needsAssessment"]>;
        terms.textStatements(out, from, to, partTexts.needsAssessment, item);
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["objectives"]>) {
          out.again(from, to);
          out.copy(partTexts.objectives);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeObjective(frame, lead, leadEnd, item);
        }
        break;
      }
      case "expectedResults": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["expectedResults"]>) {
          out.again(from, to);
          out.copy(partTexts.expectedResults);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "themes": {
        for (const item of content as NonNullable<T.Part["themes"]>) {
          out.again(from, to);
          out.copy(partTexts.themes);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "substances": {
        for (const item of content as NonNullable<T.Part["substances"]>) {
          out.again(from, to);
          out.copy(partTexts.substances);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "behaviours": {
        for (const item of content as NonNullable<T.Part["behaviours"]>) {
          out.again(from, to);
          out.copy(partTexts.behaviours);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "actionTypes": {
        for (const item of content as NonNullable<T.Part["actionTypes"]>) {
          out.again(from, to);
          out.copy(partTexts.actionTypes);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "preventionLevels": {
        for (const item of content as NonNullable<T.Part["preventionLevels"]>) {
          out.again(from, to);
          out.copy(partTexts.preventionLevels);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "activities": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["activities"]>) {
          out.again(from, to);
          out.copy(partTexts.activities);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeActivity(frame, lead, leadEnd, item);
        }
        break;
      }
      case "steps": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["steps"]>) {
          out.again(from, to);
          out.copy(partTexts.steps);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStep(frame, lead, leadEnd, item);
        }
        break;
      }
      case "tools": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["tools"]>) {
          out.again(from, to);
          out.copy(partTexts.tools);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "adaptations": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["adaptations"]>) {
          out.again(from, to);
          out.copy(partTexts.adaptations);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "frequency": {
        const item = content as NonNullable<T.Part["frequency"]>;
        out.again(from, to);
        out.copy(partTexts.frequency);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "recurrence": {
        const item = content as NonNullable<T.Part["recurrence"]>;
        terms.textStatements(out, from, to, partTexts.recurrence, item);
        break;
      }
      case "capacity": {
        const item = content as NonNullable<T.Part["capacity"]>;
        out.again(from, to);
        out.copy(partTexts.capacity);
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(partTexts.capacityPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeQuantity(frame, lead, leadEnd, item);
        break;
      }
      case "partners": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["partners"]>) {
          out.again(from, to);
          out.copy(partTexts.partners);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeOrganisation(frame, lead, leadEnd, item);
        }
        break;
      }
      case "audiences": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["audiences"]>) {
          out.again(from, to);
          out.copy(partTexts.audiences);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeAudience(frame, lead, leadEnd, item);
        }
        break;
      }
      case "peopleReached": {
        const item = content as NonNullable<T.Part["peopleReached"]>;
        out.again(from, to);
        out.copy(partTexts.peopleReached);
        terms.literal(out, item);
        out.copy(sharedTexts.integerEnd);
        break;
      }
      case "coverage": {
        const item = content as NonNullable<T.Part["coverage"]>;
        out.again(from, to);
        out.copy(partTexts.coverage);
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(partTexts.coveragePath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeCoverage(frame, lead, leadEnd, item);
        break;
      }
      case "places": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["places"]>) {
          out.again(from, to);
          out.copy(partTexts.places);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writePlace(frame, lead, leadEnd, item);
        }
        break;
      }
      case "settings": {
        for (const item of content as NonNullable<T.Part["settings"]>) {
          out.again(from, to);
          out.copy(partTexts.settings);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Part["period"]>;
        out.again(from, to);
        out.copy(partTexts.period);
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(partTexts.periodPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Part["note"]>;
        terms.textStatements(out, from, to, partTexts.note, item);
        break;
      }
    }
  }
}

const objectiveType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Objective>");
const objectiveTexts = {
  kind: fixedText("<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/objective-kind/"),
  text: fixedText("<http://purl.org/dc/terms/description> \""),
  means: fixedText("<https://w3id.org/openhpa/ns#means> \""),
  objectives: fixedText("<https://w3id.org/openhpa/ns#objective> <"),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const objectiveFields = terms.ranks<T.Objective>(Object.keys(objectiveTexts) as (keyof T.Objective)[]);

function writeObjective(frame: terms.Frame, from: number, to: number, value: T.Objective): void {
  const { out } = frame;
  out.copy(objectiveType);
  for (const name of terms.inOrder(value, objectiveFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "kind": {
        const item = content as NonNullable<T.Objective["kind"]>;
        out.again(from, to);
        out.copy(objectiveTexts.kind);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "text": {
        const item = content as NonNullable<T.Objective["text"]>;
        terms.textStatements(out, from, to, objectiveTexts.text, item);
        break;
      }
      case "means": {
        const item = content as NonNullable<T.Objective["means"]>;
        terms.textStatements(out, from, to, objectiveTexts.means, item);
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Objective["objectives"]>) {
          out.again(from, to);
          out.copy(objectiveTexts.objectives);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeObjective(frame, lead, leadEnd, item);
        }
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Objective["note"]>;
        terms.textStatements(out, from, to, objectiveTexts.note, item);
        break;
      }
    }
  }
}

const statementType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Statement>");
const statementTexts = {
  text: fixedText("<http://purl.org/dc/terms/description> \""),
};
const statementFields = terms.ranks<T.Statement>(Object.keys(statementTexts) as (keyof T.Statement)[]);

function writeStatement(frame: terms.Frame, from: number, to: number, value: T.Statement): void {
  const { out } = frame;
  out.copy(statementType);
  for (const name of terms.inOrder(value, statementFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "text": {
        const item = content as NonNullable<T.Statement["text"]>;
        terms.textStatements(out, from, to, statementTexts.text, item);
        break;
      }
    }
  }
}

const activityType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Activity>");
const activityTexts = {
  title: fixedText("<http://purl.org/dc/terms/title> \""),
  description: fixedText("<http://purl.org/dc/terms/description> \""),
  content: fixedText("<https://w3id.org/openhpa/ns#content> \""),
  audiences: fixedText("<https://schema.org/audience> <"),
  places: fixedText("<https://w3id.org/openhpa/ns#place> <"),
  status: fixedText("<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/action-status/"),
  period: fixedText("<http://purl.org/dc/terms/temporal> <"),
  periodPath: fixedText(".period"),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const activityFields = terms.ranks<T.Activity>(Object.keys(activityTexts) as (keyof T.Activity)[]);

function writeActivity(frame: terms.Frame, from: number, to: number, value: T.Activity): void {
  const { out } = frame;
  out.copy(activityType);
  for (const name of terms.inOrder(value, activityFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.Activity["title"]>;
        terms.textStatements(out, from, to, activityTexts.title, item);
        break;
      }
      case "description": {
        const item = content as NonNullable<T.Activity["description"]>;
        terms.textStatements(out, from, to, activityTexts.description, item);
        break;
      }
      case "content": {
        const item = content as NonNullable<T.Activity["content"]>;
        terms.textStatements(out, from, to, activityTexts.content, item);
        break;
      }
      case "audiences": {
        let position = 0;
        for (const item of content as NonNullable<T.Activity["audiences"]>) {
          out.again(from, to);
          out.copy(activityTexts.audiences);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeAudience(frame, lead, leadEnd, item);
        }
        break;
      }
      case "places": {
        let position = 0;
        for (const item of content as NonNullable<T.Activity["places"]>) {
          out.again(from, to);
          out.copy(activityTexts.places);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writePlace(frame, lead, leadEnd, item);
        }
        break;
      }
      case "status": {
        const item = content as NonNullable<T.Activity["status"]>;
        out.again(from, to);
        out.copy(activityTexts.status);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Activity["period"]>;
        out.again(from, to);
        out.copy(activityTexts.period);
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(activityTexts.periodPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Activity["note"]>;
        terms.textStatements(out, from, to, activityTexts.note, item);
        break;
      }
    }
  }
}

const audienceType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Audience>");
const audienceTexts = {
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  lifeStages: fixedText("<https://w3id.org/openhpa/ns#lifeStage> <https://w3id.org/openhpa/vocab/life-stage/"),
  situations: fixedText("<https://w3id.org/openhpa/ns#situation> <https://w3id.org/openhpa/vocab/situation/"),
  roles: fixedText("<https://w3id.org/openhpa/ns#role> <https://w3id.org/openhpa/vocab/audience-role/"),
  level: fixedText("<https://w3id.org/openhpa/ns#audienceLevel> <https://w3id.org/openhpa/vocab/audience-level/"),
  minimumAge: fixedText("<https://schema.org/suggestedMinAge> \""),
  maximumAge: fixedText("<https://schema.org/suggestedMaxAge> \""),
  size: fixedText("<https://w3id.org/openhpa/ns#audienceSize> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const audienceFields = terms.ranks<T.Audience>(Object.keys(audienceTexts) as (keyof T.Audience)[]);

function writeAudience(frame: terms.Frame, from: number, to: number, value: T.Audience): void {
  const { out } = frame;
  out.copy(audienceType);
  for (const name of terms.inOrder(value, audienceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "asPrinted": {
        const item = content as NonNullable<T.Audience["asPrinted"]>;
        out.again(from, to);
        out.copy(audienceTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "lifeStages": {
        for (const item of content as NonNullable<T.Audience["lifeStages"]>) {
          out.again(from, to);
          out.copy(audienceTexts.lifeStages);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "situations": {
        for (const item of content as NonNullable<T.Audience["situations"]>) {
          out.again(from, to);
          out.copy(audienceTexts.situations);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "roles": {
        for (const item of content as NonNullable<T.Audience["roles"]>) {
          out.again(from, to);
          out.copy(audienceTexts.roles);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "level": {
        const item = content as NonNullable<T.Audience["level"]>;
        out.again(from, to);
        out.copy(audienceTexts.level);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "minimumAge": {
        const item = content as NonNullable<T.Audience["minimumAge"]>;
        out.again(from, to);
        out.copy(audienceTexts.minimumAge);
        terms.literal(out, item);
        out.copy(sharedTexts.integerEnd);
        break;
      }
      case "maximumAge": {
        const item = content as NonNullable<T.Audience["maximumAge"]>;
        out.again(from, to);
        out.copy(audienceTexts.maximumAge);
        terms.literal(out, item);
        out.copy(sharedTexts.integerEnd);
        break;
      }
      case "size": {
        const item = content as NonNullable<T.Audience["size"]>;
        out.again(from, to);
        out.copy(audienceTexts.size);
        terms.literal(out, item);
        out.copy(sharedTexts.integerEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Audience["note"]>;
        terms.textStatements(out, from, to, audienceTexts.note, item);
        break;
      }
    }
  }
}

const placeType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/Location>");
const placeTexts = {
  name: fixedText("<http://xmlns.com/foaf/0.1/name> \""),
  territory: fixedText("<https://w3id.org/openhpa/ns#territory> <https://w3id.org/openhpa/vocab/"),
  settings: fixedText("<https://w3id.org/openhpa/ns#setting> <https://w3id.org/openhpa/vocab/setting/"),
  address: fixedText("<http://www.w3.org/ns/locn#address> <"),
  addressPath: fixedText(".address"),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const placeFields = terms.ranks<T.Place>(Object.keys(placeTexts) as (keyof T.Place)[]);

function writePlace(frame: terms.Frame, from: number, to: number, value: T.Place): void {
  const { out } = frame;
  out.copy(placeType);
  for (const name of terms.inOrder(value, placeFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Place["name"]>;
        out.again(from, to);
        out.copy(placeTexts.name);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "territory": {
        const item = content as NonNullable<T.Place["territory"]>;
        out.again(from, to);
        out.copy(placeTexts.territory);
        out.write(item.replace(":", "/"));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "settings": {
        for (const item of content as NonNullable<T.Place["settings"]>) {
          out.again(from, to);
          out.copy(placeTexts.settings);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "address": {
        const item = content as NonNullable<T.Place["address"]>;
        out.again(from, to);
        out.copy(placeTexts.address);
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(placeTexts.addressPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeAddress(frame, lead, leadEnd, item);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Place["asPrinted"]>;
        out.again(from, to);
        out.copy(placeTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Place["note"]>;
        terms.textStatements(out, from, to, placeTexts.note, item);
        break;
      }
    }
  }
}

const addressType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/locn#Address>");
const addressTexts = {
  street: fixedText("<http://www.w3.org/ns/locn#thoroughfare> \""),
  postcode: fixedText("<http://www.w3.org/ns/locn#postCode> \""),
  city: fixedText("<http://www.w3.org/ns/locn#postName> \""),
  territory: fixedText("<https://w3id.org/openhpa/ns#territory> <https://w3id.org/openhpa/vocab/"),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
};
const addressFields = terms.ranks<T.Address>(Object.keys(addressTexts) as (keyof T.Address)[]);

function writeAddress(frame: terms.Frame, from: number, to: number, value: T.Address): void {
  const { out } = frame;
  out.copy(addressType);
  for (const name of terms.inOrder(value, addressFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "street": {
        const item = content as NonNullable<T.Address["street"]>;
        out.again(from, to);
        out.copy(addressTexts.street);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "postcode": {
        const item = content as NonNullable<T.Address["postcode"]>;
        out.again(from, to);
        out.copy(addressTexts.postcode);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "city": {
        const item = content as NonNullable<T.Address["city"]>;
        out.again(from, to);
        out.copy(addressTexts.city);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "territory": {
        const item = content as NonNullable<T.Address["territory"]>;
        out.again(from, to);
        out.copy(addressTexts.territory);
        out.write(item.replace(":", "/"));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Address["asPrinted"]>;
        out.again(from, to);
        out.copy(addressTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
    }
  }
}

const periodType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/PeriodOfTime>");
const periodTexts = {
  start: fixedText("<https://w3id.org/openhpa/ns#start> \""),
  startExact: fixedText("<http://www.w3.org/ns/dcat#startDate> \""),
  end: fixedText("<https://w3id.org/openhpa/ns#end> \""),
  endExact: fixedText("<http://www.w3.org/ns/dcat#endDate> \""),
  duration: fixedText("<https://w3id.org/openhpa/ns#duration> \""),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
};
const periodFields = terms.ranks<T.Period>(Object.keys(periodTexts) as (keyof T.Period)[]);

function writePeriod(frame: terms.Frame, from: number, to: number, value: T.Period): void {
  const { out } = frame;
  out.copy(periodType);
  for (const name of terms.inOrder(value, periodFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "start": {
        const item = content as NonNullable<T.Period["start"]>;
        out.again(from, to);
        out.copy(periodTexts.start);
        terms.literal(out, item);
        out.copy(sharedTexts.edtfEnd);
        const exact = literal.exactDatatype(item);
        if (exact !== undefined) {
          out.again(from, to);
          out.copy(periodTexts.startExact);
          out.write(item + '"^^<' + exact + ">");
        }
        break;
      }
      case "end": {
        const item = content as NonNullable<T.Period["end"]>;
        out.again(from, to);
        out.copy(periodTexts.end);
        terms.literal(out, item);
        out.copy(sharedTexts.edtfEnd);
        const exact = literal.exactDatatype(item);
        if (exact !== undefined) {
          out.again(from, to);
          out.copy(periodTexts.endExact);
          out.write(item + '"^^<' + exact + ">");
        }
        break;
      }
      case "duration": {
        const item = content as NonNullable<T.Period["duration"]>;
        out.again(from, to);
        out.copy(periodTexts.duration);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Period["asPrinted"]>;
        out.again(from, to);
        out.copy(periodTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
    }
  }
}

const stepType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Step>");
const stepTexts = {
  title: fixedText("<http://purl.org/dc/terms/title> \""),
  description: fixedText("<http://purl.org/dc/terms/description> \""),
  period: fixedText("<http://purl.org/dc/terms/temporal> <"),
  periodPath: fixedText(".period"),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const stepFields = terms.ranks<T.Step>(Object.keys(stepTexts) as (keyof T.Step)[]);

function writeStep(frame: terms.Frame, from: number, to: number, value: T.Step): void {
  const { out } = frame;
  out.copy(stepType);
  for (const name of terms.inOrder(value, stepFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.Step["title"]>;
        terms.textStatements(out, from, to, stepTexts.title, item);
        break;
      }
      case "description": {
        const item = content as NonNullable<T.Step["description"]>;
        terms.textStatements(out, from, to, stepTexts.description, item);
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Step["period"]>;
        out.again(from, to);
        out.copy(stepTexts.period);
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(stepTexts.periodPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Step["note"]>;
        terms.textStatements(out, from, to, stepTexts.note, item);
        break;
      }
    }
  }
}

const quantityType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/QuantitativeValue>");
const quantityTexts = {
  value: fixedText("<https://schema.org/value> \""),
  unit: fixedText("<https://schema.org/unitText> \""),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const quantityFields = terms.ranks<T.Quantity>(Object.keys(quantityTexts) as (keyof T.Quantity)[]);

function writeQuantity(frame: terms.Frame, from: number, to: number, value: T.Quantity): void {
  const { out } = frame;
  out.copy(quantityType);
  for (const name of terms.inOrder(value, quantityFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "value": {
        const item = content as NonNullable<T.Quantity["value"]>;
        out.again(from, to);
        out.copy(quantityTexts.value);
        terms.literal(out, literal.decimalForm(item));
        out.copy(sharedTexts.decimalEnd);
        break;
      }
      case "unit": {
        const item = content as NonNullable<T.Quantity["unit"]>;
        out.again(from, to);
        out.copy(quantityTexts.unit);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Quantity["asPrinted"]>;
        out.again(from, to);
        out.copy(quantityTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Quantity["note"]>;
        terms.textStatements(out, from, to, quantityTexts.note, item);
        break;
      }
    }
  }
}

const organisationType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization>");
const organisationTexts = {
  name: fixedText("<http://xmlns.com/foaf/0.1/name> \""),
  alternateNames: fixedText("<http://www.w3.org/2004/02/skos/core#altLabel> \""),
  formerNames: fixedText("<https://w3id.org/openhpa/ns#formerName> \""),
  structureType: fixedText("<http://www.w3.org/ns/org#classification> <https://w3id.org/openhpa/vocab/structure-type/"),
  roles: fixedText("<https://w3id.org/openhpa/ns#role> <https://w3id.org/openhpa/vocab/partner-role/"),
  identifiers: fixedText("<http://www.w3.org/ns/adms#identifier> <"),
  identifiersPath: fixedText(".identifiers"),
  parent: fixedText("<http://www.w3.org/ns/org#subOrganizationOf> <"),
  address: fixedText("<http://www.w3.org/ns/locn#address> <"),
  addressPath: fixedText(".address"),
  phone: fixedText("<https://w3id.org/openhpa/ns#phone> <"),
  phonePath: fixedText(".phone"),
  email: fixedText("<https://schema.org/email> \""),
  url: fixedText("<http://xmlns.com/foaf/0.1/page> <"),
  founded: fixedText("<https://schema.org/foundingDate> \""),
  mission: fixedText("<http://www.w3.org/ns/org#purpose> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const organisationFields = terms.ranks<T.Organisation>(Object.keys(organisationTexts) as (keyof T.Organisation)[]);

function writeOrganisation(frame: terms.Frame, from: number, to: number, value: T.Organisation): void {
  const { out } = frame;
  out.copy(organisationType);
  for (const name of terms.inOrder(value, organisationFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Organisation["name"]>;
        out.again(from, to);
        out.copy(organisationTexts.name);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "alternateNames": {
        for (const item of content as NonNullable<T.Organisation["alternateNames"]>) {
          out.again(from, to);
          out.copy(organisationTexts.alternateNames);
          terms.literal(out, item);
          out.copy(sharedTexts.stringEnd);
        }
        break;
      }
      case "formerNames": {
        for (const item of content as NonNullable<T.Organisation["formerNames"]>) {
          out.again(from, to);
          out.copy(organisationTexts.formerNames);
          terms.literal(out, item);
          out.copy(sharedTexts.stringEnd);
        }
        break;
      }
      case "structureType": {
        const item = content as NonNullable<T.Organisation["structureType"]>;
        out.again(from, to);
        out.copy(organisationTexts.structureType);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "roles": {
        for (const item of content as NonNullable<T.Organisation["roles"]>) {
          out.again(from, to);
          out.copy(organisationTexts.roles);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Organisation["identifiers"]>) {
          out.again(from, to);
          out.copy(organisationTexts.identifiers);
          const start = out.length;
          terms.subjectOf(frame, from, to);
          out.copy(organisationTexts.identifiersPath);
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
        out.copy(organisationTexts.parent);
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
        out.copy(organisationTexts.address);
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(organisationTexts.addressPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeAddress(frame, lead, leadEnd, item);
        break;
      }
      case "phone": {
        const item = content as NonNullable<T.Organisation["phone"]>;
        out.again(from, to);
        out.copy(organisationTexts.phone);
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(organisationTexts.phonePath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePhone(frame, lead, leadEnd, item);
        break;
      }
      case "email": {
        const item = content as NonNullable<T.Organisation["email"]>;
        out.again(from, to);
        out.copy(organisationTexts.email);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Organisation["url"]>;
        out.again(from, to);
        out.copy(organisationTexts.url);
        out.write(item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "founded": {
        const item = content as NonNullable<T.Organisation["founded"]>;
        out.again(from, to);
        out.copy(organisationTexts.founded);
        terms.literal(out, item);
        out.copy(sharedTexts.yearEnd);
        break;
      }
      case "mission": {
        const item = content as NonNullable<T.Organisation["mission"]>;
        terms.textStatements(out, from, to, organisationTexts.mission, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Organisation["note"]>;
        terms.textStatements(out, from, to, organisationTexts.note, item);
        break;
      }
    }
  }
  terms.derivedStatements(frame, from, to, "Organisation", value);
}

const phoneType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2006/vcard/ns#Voice>");
const phoneTexts = {
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  e164: fixedText("<https://w3id.org/openhpa/ns#e164> \""),
};
const phoneFields = terms.ranks<T.Phone>(Object.keys(phoneTexts) as (keyof T.Phone)[]);

function writePhone(frame: terms.Frame, from: number, to: number, value: T.Phone): void {
  const { out } = frame;
  out.copy(phoneType);
  for (const name of terms.inOrder(value, phoneFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "asPrinted": {
        const item = content as NonNullable<T.Phone["asPrinted"]>;
        out.again(from, to);
        out.copy(phoneTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "e164": {
        const item = content as NonNullable<T.Phone["e164"]>;
        out.again(from, to);
        out.copy(phoneTexts.e164);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
    }
  }
}

const coverageType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Coverage>");
const coverageTexts = {
  territories: fixedText("<http://purl.org/dc/terms/spatial> <https://w3id.org/openhpa/vocab/"),
  level: fixedText("<https://w3id.org/openhpa/ns#geographicLevel> <https://w3id.org/openhpa/vocab/geographic-level/"),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const coverageFields = terms.ranks<T.Coverage>(Object.keys(coverageTexts) as (keyof T.Coverage)[]);

function writeCoverage(frame: terms.Frame, from: number, to: number, value: T.Coverage): void {
  const { out } = frame;
  out.copy(coverageType);
  for (const name of terms.inOrder(value, coverageFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "territories": {
        for (const item of content as NonNullable<T.Coverage["territories"]>) {
          out.again(from, to);
          out.copy(coverageTexts.territories);
          out.write(item.replace(":", "/"));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "level": {
        const item = content as NonNullable<T.Coverage["level"]>;
        out.again(from, to);
        out.copy(coverageTexts.level);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Coverage["asPrinted"]>;
        out.again(from, to);
        out.copy(coverageTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Coverage["note"]>;
        terms.textStatements(out, from, to, coverageTexts.note, item);
        break;
      }
    }
  }
}

const fundingType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/MonetaryGrant>");
const fundingTexts = {
  funder: fixedText("<https://schema.org/funder> <"),
  programme: fixedText("<https://w3id.org/openhpa/ns#fundingProgramme> \""),
  amount: fixedText("<https://schema.org/amount> \""),
  currency: fixedText("<https://schema.org/currency> \""),
  year: fixedText("<https://w3id.org/openhpa/ns#fundingYear> \""),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const fundingFields = terms.ranks<T.Funding>(Object.keys(fundingTexts) as (keyof T.Funding)[]);

function writeFunding(frame: terms.Frame, from: number, to: number, value: T.Funding): void {
  const { out } = frame;
  out.copy(fundingType);
  for (const name of terms.inOrder(value, fundingFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "funder": {
        const item = content as NonNullable<T.Funding["funder"]>;
        out.again(from, to);
        out.copy(fundingTexts.funder);
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
        out.copy(fundingTexts.programme);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "amount": {
        const item = content as NonNullable<T.Funding["amount"]>;
        out.again(from, to);
        out.copy(fundingTexts.amount);
        terms.literal(out, literal.decimalForm(item));
        out.copy(sharedTexts.decimalEnd);
        break;
      }
      case "currency": {
        const item = content as NonNullable<T.Funding["currency"]>;
        out.again(from, to);
        out.copy(fundingTexts.currency);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "year": {
        const item = content as NonNullable<T.Funding["year"]>;
        out.again(from, to);
        out.copy(fundingTexts.year);
        terms.literal(out, item);
        out.copy(sharedTexts.yearEnd);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Funding["asPrinted"]>;
        out.again(from, to);
        out.copy(fundingTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Funding["note"]>;
        terms.textStatements(out, from, to, fundingTexts.note, item);
        break;
      }
    }
  }
}

const agreementType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Agreement>");
const agreementTexts = {
  exists: fixedText("<https://w3id.org/openhpa/ns#exists> \""),
  kind: fixedText("<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/agreement-kind/"),
  signed: fixedText("<https://w3id.org/openhpa/ns#signed> \""),
  effectiveFrom: fixedText("<https://w3id.org/openhpa/ns#effectiveFrom> \""),
  effectiveTo: fixedText("<https://w3id.org/openhpa/ns#effectiveTo> \""),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const agreementFields = terms.ranks<T.Agreement>(Object.keys(agreementTexts) as (keyof T.Agreement)[]);

function writeAgreement(frame: terms.Frame, from: number, to: number, value: T.Agreement): void {
  const { out } = frame;
  out.copy(agreementType);
  for (const name of terms.inOrder(value, agreementFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "exists": {
        const item = content as NonNullable<T.Agreement["exists"]>;
        out.again(from, to);
        out.copy(agreementTexts.exists);
        terms.literal(out, item);
        out.copy(sharedTexts.booleanEnd);
        break;
      }
      case "kind": {
        const item = content as NonNullable<T.Agreement["kind"]>;
        out.again(from, to);
        out.copy(agreementTexts.kind);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "signed": {
        const item = content as NonNullable<T.Agreement["signed"]>;
        out.again(from, to);
        out.copy(agreementTexts.signed);
        terms.literal(out, item);
        out.copy(sharedTexts.edtfEnd);
        break;
      }
      case "effectiveFrom": {
        const item = content as NonNullable<T.Agreement["effectiveFrom"]>;
        out.again(from, to);
        out.copy(agreementTexts.effectiveFrom);
        terms.literal(out, item);
        out.copy(sharedTexts.edtfEnd);
        break;
      }
      case "effectiveTo": {
        const item = content as NonNullable<T.Agreement["effectiveTo"]>;
        out.again(from, to);
        out.copy(agreementTexts.effectiveTo);
        terms.literal(out, item);
        out.copy(sharedTexts.edtfEnd);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Agreement["asPrinted"]>;
        out.again(from, to);
        out.copy(agreementTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Agreement["note"]>;
        terms.textStatements(out, from, to, agreementTexts.note, item);
        break;
      }
    }
  }
}

const contactType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2006/vcard/ns#Kind>");
const contactTexts = {
  name: fixedText("<http://xmlns.com/foaf/0.1/name> \""),
  email: fixedText("<https://schema.org/email> \""),
  phone: fixedText("<https://w3id.org/openhpa/ns#phone> <"),
  phonePath: fixedText(".phone"),
  url: fixedText("<http://xmlns.com/foaf/0.1/page> <"),
  personal: fixedText("<https://w3id.org/openhpa/ns#personal> \""),
};
const contactFields = terms.ranks<T.Contact>(Object.keys(contactTexts) as (keyof T.Contact)[]);

function writeContact(frame: terms.Frame, from: number, to: number, value: T.Contact): void {
  const { out } = frame;
  out.copy(contactType);
  for (const name of terms.inOrder(value, contactFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Contact["name"]>;
        out.again(from, to);
        out.copy(contactTexts.name);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "email": {
        const item = content as NonNullable<T.Contact["email"]>;
        out.again(from, to);
        out.copy(contactTexts.email);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "phone": {
        const item = content as NonNullable<T.Contact["phone"]>;
        out.again(from, to);
        out.copy(contactTexts.phone);
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(contactTexts.phonePath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePhone(frame, lead, leadEnd, item);
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Contact["url"]>;
        out.again(from, to);
        out.copy(contactTexts.url);
        out.write(item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "personal": {
        const item = content as NonNullable<T.Contact["personal"]>;
        out.again(from, to);
        out.copy(contactTexts.personal);
        terms.literal(out, item);
        out.copy(sharedTexts.booleanEnd);
        break;
      }
    }
  }
}

const planTagType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#PlanTag>");
const planTagTexts = {
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  plan: fixedText("<https://w3id.org/openhpa/ns#plan> <https://w3id.org/openhpa/vocab/plan/"),
  certainty: fixedText("<https://w3id.org/openhpa/ns#certainty> <https://w3id.org/openhpa/vocab/certainty/"),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const planTagFields = terms.ranks<T.PlanTag>(Object.keys(planTagTexts) as (keyof T.PlanTag)[]);

function writePlanTag(frame: terms.Frame, from: number, to: number, value: T.PlanTag): void {
  const { out } = frame;
  out.copy(planTagType);
  for (const name of terms.inOrder(value, planTagFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "asPrinted": {
        const item = content as NonNullable<T.PlanTag["asPrinted"]>;
        out.again(from, to);
        out.copy(planTagTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "plan": {
        const item = content as NonNullable<T.PlanTag["plan"]>;
        out.again(from, to);
        out.copy(planTagTexts.plan);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "certainty": {
        const item = content as NonNullable<T.PlanTag["certainty"]>;
        out.again(from, to);
        out.copy(planTagTexts.certainty);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.PlanTag["note"]>;
        terms.textStatements(out, from, to, planTagTexts.note, item);
        break;
      }
    }
  }
}

const programmeType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Programme>");
const programmeTexts = {
  number: fixedText("<http://www.w3.org/2004/02/skos/core#notation> \""),
  label: fixedText("<http://www.w3.org/2004/02/skos/core#prefLabel> \""),
  region: fixedText("<http://purl.org/dc/terms/spatial> <https://w3id.org/openhpa/vocab/"),
  objectives: fixedText("<https://w3id.org/openhpa/ns#programmeObjective> <"),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const programmeFields = terms.ranks<T.Programme>(Object.keys(programmeTexts) as (keyof T.Programme)[]);

function writeProgramme(frame: terms.Frame, from: number, to: number, value: T.Programme): void {
  const { out } = frame;
  out.copy(programmeType);
  for (const name of terms.inOrder(value, programmeFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "number": {
        const item = content as NonNullable<T.Programme["number"]>;
        out.again(from, to);
        out.copy(programmeTexts.number);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "label": {
        const item = content as NonNullable<T.Programme["label"]>;
        terms.textStatements(out, from, to, programmeTexts.label, item);
        break;
      }
      case "region": {
        const item = content as NonNullable<T.Programme["region"]>;
        out.again(from, to);
        out.copy(programmeTexts.region);
        out.write(item.replace(":", "/"));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Programme["objectives"]>) {
          out.again(from, to);
          out.copy(programmeTexts.objectives);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeProgrammeObjective(frame, lead, leadEnd, item);
        }
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Programme["asPrinted"]>;
        out.again(from, to);
        out.copy(programmeTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Programme["note"]>;
        terms.textStatements(out, from, to, programmeTexts.note, item);
        break;
      }
    }
  }
}

const programmeObjectiveType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#ProgrammeObjective>");
const programmeObjectiveTexts = {
  number: fixedText("<http://www.w3.org/2004/02/skos/core#notation> \""),
  label: fixedText("<http://www.w3.org/2004/02/skos/core#prefLabel> \""),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
};
const programmeObjectiveFields = terms.ranks<T.ProgrammeObjective>(Object.keys(programmeObjectiveTexts) as (keyof T.ProgrammeObjective)[]);

function writeProgrammeObjective(frame: terms.Frame, from: number, to: number, value: T.ProgrammeObjective): void {
  const { out } = frame;
  out.copy(programmeObjectiveType);
  for (const name of terms.inOrder(value, programmeObjectiveFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "number": {
        const item = content as NonNullable<T.ProgrammeObjective["number"]>;
        out.again(from, to);
        out.copy(programmeObjectiveTexts.number);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "label": {
        const item = content as NonNullable<T.ProgrammeObjective["label"]>;
        terms.textStatements(out, from, to, programmeObjectiveTexts.label, item);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.ProgrammeObjective["asPrinted"]>;
        out.again(from, to);
        out.copy(programmeObjectiveTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
    }
  }
}

const outcomeType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Outcome>");
const outcomeTexts = {
  category: fixedText("<https://w3id.org/openhpa/ns#outcomeCategory> <https://w3id.org/openhpa/vocab/smoc/"),
  stage: fixedText("<https://w3id.org/openhpa/ns#outcomeStage> <https://w3id.org/openhpa/vocab/outcome-stage/"),
  statement: fixedText("<http://purl.org/dc/terms/description> \""),
  indicators: fixedText("<https://w3id.org/openhpa/ns#measuredBy> <"),
  leadsTo: fixedText("<https://w3id.org/openhpa/ns#leadsTo> <"),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const outcomeFields = terms.ranks<T.Outcome>(Object.keys(outcomeTexts) as (keyof T.Outcome)[]);

function writeOutcome(frame: terms.Frame, from: number, to: number, value: T.Outcome): void {
  const { out } = frame;
  out.copy(outcomeType);
  for (const name of terms.inOrder(value, outcomeFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "category": {
        const item = content as NonNullable<T.Outcome["category"]>;
        out.again(from, to);
        out.copy(outcomeTexts.category);
        out.write(terms.notationSegment(item.slice(5)));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "stage": {
        const item = content as NonNullable<T.Outcome["stage"]>;
        out.again(from, to);
        out.copy(outcomeTexts.stage);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "statement": {
        const item = content as NonNullable<T.Outcome["statement"]>;
        terms.textStatements(out, from, to, outcomeTexts.statement, item);
        break;
      }
      case "indicators": {
        for (const item of content as NonNullable<T.Outcome["indicators"]>) {
          out.again(from, to);
          out.copy(outcomeTexts.indicators);
          terms.part(frame);
          out.write(item);
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "leadsTo": {
        for (const item of content as NonNullable<T.Outcome["leadsTo"]>) {
          out.again(from, to);
          out.copy(outcomeTexts.leadsTo);
          terms.part(frame);
          out.write(item);
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Outcome["asPrinted"]>;
        out.again(from, to);
        out.copy(outcomeTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Outcome["note"]>;
        terms.textStatements(out, from, to, outcomeTexts.note, item);
        break;
      }
    }
  }
}

const evaluationType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Evaluation>");
const evaluationTexts = {
  status: fixedText("<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/evaluation-status/"),
  methods: fixedText("<https://w3id.org/openhpa/ns#method> \""),
  indicators: fixedText("<https://w3id.org/openhpa/ns#indicator> <"),
  qualitativeResults: fixedText("<https://w3id.org/openhpa/ns#qualitativeResult> <"),
  strengths: fixedText("<https://w3id.org/openhpa/ns#strength> <"),
  weaknesses: fixedText("<https://w3id.org/openhpa/ns#weakness> <"),
  perspectives: fixedText("<https://w3id.org/openhpa/ns#perspective> <"),
};
const evaluationFields = terms.ranks<T.Evaluation>(Object.keys(evaluationTexts) as (keyof T.Evaluation)[]);

function writeEvaluation(frame: terms.Frame, from: number, to: number, value: T.Evaluation): void {
  const { out } = frame;
  out.copy(evaluationType);
  for (const name of terms.inOrder(value, evaluationFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "status": {
        const item = content as NonNullable<T.Evaluation["status"]>;
        out.again(from, to);
        out.copy(evaluationTexts.status);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "methods": {
        const item = content as NonNullable<T.Evaluation["methods"]>;
        terms.textStatements(out, from, to, evaluationTexts.methods, item);
        break;
      }
      case "indicators": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["indicators"]>) {
          out.again(from, to);
          out.copy(evaluationTexts.indicators);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeIndicator(frame, lead, leadEnd, item);
        }
        break;
      }
      case "qualitativeResults": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["qualitativeResults"]>) {
          out.again(from, to);
          out.copy(evaluationTexts.qualitativeResults);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "strengths": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["strengths"]>) {
          out.again(from, to);
          out.copy(evaluationTexts.strengths);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "weaknesses": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["weaknesses"]>) {
          out.again(from, to);
          out.copy(evaluationTexts.weaknesses);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "perspectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["perspectives"]>) {
          out.again(from, to);
          out.copy(evaluationTexts.perspectives);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
    }
  }
}

const indicatorType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Indicator>");
const indicatorTexts = {
  name: fixedText("<http://www.w3.org/2004/02/skos/core#prefLabel> \""),
  kind: fixedText("<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/indicator-kind/"),
  unit: fixedText("<https://schema.org/unitText> \""),
  value: fixedText("<https://schema.org/value> \""),
  total: fixedText("<https://w3id.org/openhpa/ns#total> \""),
  breakdown: fixedText("<https://w3id.org/openhpa/ns#breakdown> <"),
  breakdownPath: fixedText(".breakdown"),
  subsetOf: fixedText("<https://w3id.org/openhpa/ns#subsetOf> <"),
  period: fixedText("<http://purl.org/dc/terms/temporal> <"),
  periodPath: fixedText(".period"),
  asPrinted: fixedText("<https://w3id.org/openhpa/ns#asPrinted> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const indicatorFields = terms.ranks<T.Indicator>(Object.keys(indicatorTexts) as (keyof T.Indicator)[]);

function writeIndicator(frame: terms.Frame, from: number, to: number, value: T.Indicator): void {
  const { out } = frame;
  out.copy(indicatorType);
  for (const name of terms.inOrder(value, indicatorFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Indicator["name"]>;
        terms.textStatements(out, from, to, indicatorTexts.name, item);
        break;
      }
      case "kind": {
        const item = content as NonNullable<T.Indicator["kind"]>;
        out.again(from, to);
        out.copy(indicatorTexts.kind);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "unit": {
        const item = content as NonNullable<T.Indicator["unit"]>;
        out.again(from, to);
        out.copy(indicatorTexts.unit);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "value": {
        const item = content as NonNullable<T.Indicator["value"]>;
        out.again(from, to);
        out.copy(indicatorTexts.value);
        terms.literal(out, literal.decimalForm(item));
        out.copy(sharedTexts.decimalEnd);
        break;
      }
      case "total": {
        const item = content as NonNullable<T.Indicator["total"]>;
        out.again(from, to);
        out.copy(indicatorTexts.total);
        terms.literal(out, literal.decimalForm(item));
        out.copy(sharedTexts.decimalEnd);
        break;
      }
      case "breakdown": {
        for (const item of content as NonNullable<T.Indicator["breakdown"]>) {
          out.again(from, to);
          out.copy(indicatorTexts.breakdown);
          const start = out.length;
          terms.subjectOf(frame, from, to);
          out.copy(indicatorTexts.breakdownPath);
          if (item.territory !== undefined) out.write("." + terms.keySegment(item.territory));
          else if (item.group !== undefined) out.write("." + terms.keySegment(item.group));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeObservation(frame, lead, leadEnd, item);
        }
        break;
      }
      case "subsetOf": {
        const item = content as NonNullable<T.Indicator["subsetOf"]>;
        out.again(from, to);
        out.copy(indicatorTexts.subsetOf);
        terms.part(frame);
        out.write(item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Indicator["period"]>;
        out.again(from, to);
        out.copy(indicatorTexts.period);
        const start = out.length;
        terms.subjectOf(frame, from, to);
        out.copy(indicatorTexts.periodPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writePeriod(frame, lead, leadEnd, item);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Indicator["asPrinted"]>;
        out.again(from, to);
        out.copy(indicatorTexts.asPrinted);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Indicator["note"]>;
        terms.textStatements(out, from, to, indicatorTexts.note, item);
        break;
      }
    }
  }
}

const observationType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Observation>");
const observationTexts = {
  territory: fixedText("<http://purl.org/linked-data/sdmx/2009/dimension#refArea> <https://w3id.org/openhpa/vocab/"),
  group: fixedText("<https://w3id.org/openhpa/ns#group> \""),
  value: fixedText("<http://purl.org/linked-data/sdmx/2009/measure#obsValue> \""),
};
const observationFields = terms.ranks<T.Observation>(Object.keys(observationTexts) as (keyof T.Observation)[]);

function writeObservation(frame: terms.Frame, from: number, to: number, value: T.Observation): void {
  const { out } = frame;
  out.copy(observationType);
  for (const name of terms.inOrder(value, observationFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "territory": {
        const item = content as NonNullable<T.Observation["territory"]>;
        out.again(from, to);
        out.copy(observationTexts.territory);
        out.write(item.replace(":", "/"));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "group": {
        const item = content as NonNullable<T.Observation["group"]>;
        out.again(from, to);
        out.copy(observationTexts.group);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "value": {
        const item = content as NonNullable<T.Observation["value"]>;
        out.again(from, to);
        out.copy(observationTexts.value);
        terms.literal(out, literal.decimalForm(item));
        out.copy(sharedTexts.decimalEnd);
        break;
      }
    }
  }
}

const experienceType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Experience>");
const experienceTexts = {
  levers: fixedText("<https://w3id.org/openhpa/ns#lever> <"),
  obstacles: fixedText("<https://w3id.org/openhpa/ns#obstacle> <"),
  drifts: fixedText("<https://w3id.org/openhpa/ns#drift> <"),
  lessons: fixedText("<https://w3id.org/openhpa/ns#lesson> <"),
};
const experienceFields = terms.ranks<T.Experience>(Object.keys(experienceTexts) as (keyof T.Experience)[]);

function writeExperience(frame: terms.Frame, from: number, to: number, value: T.Experience): void {
  const { out } = frame;
  out.copy(experienceType);
  for (const name of terms.inOrder(value, experienceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "levers": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["levers"]>) {
          out.again(from, to);
          out.copy(experienceTexts.levers);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "obstacles": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["obstacles"]>) {
          out.again(from, to);
          out.copy(experienceTexts.obstacles);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "drifts": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["drifts"]>) {
          out.again(from, to);
          out.copy(experienceTexts.drifts);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "lessons": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["lessons"]>) {
          out.again(from, to);
          out.copy(experienceTexts.lessons);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
    }
  }
}

const sourceType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Source>");
const sourceTexts = {
  title: fixedText("<http://purl.org/dc/terms/title> \""),
  publisher: fixedText("<http://purl.org/dc/elements/1.1/publisher> \""),
  language: fixedText("<http://purl.org/dc/elements/1.1/language> \""),
  identifiers: fixedText("<http://www.w3.org/ns/adms#identifier> <"),
  identifiersPath: fixedText(".identifiers"),
  url: fixedText("<http://xmlns.com/foaf/0.1/page> <"),
  issued: fixedText("<https://w3id.org/openhpa/ns#issued> \""),
  retrieved: fixedText("<https://w3id.org/openhpa/ns#retrieved> \""),
  licence: fixedText("<https://w3id.org/openhpa/ns#licence> <https://w3id.org/openhpa/vocab/licence/"),
  sha256: fixedText("<https://w3id.org/openhpa/ns#sha256> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const sourceFields = terms.ranks<T.Source>(Object.keys(sourceTexts) as (keyof T.Source)[]);

function writeSource(frame: terms.Frame, from: number, to: number, value: T.Source): void {
  const { out } = frame;
  out.copy(sourceType);
  for (const name of terms.inOrder(value, sourceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.Source["title"]>;
        terms.textStatements(out, from, to, sourceTexts.title, item);
        break;
      }
      case "publisher": {
        const item = content as NonNullable<T.Source["publisher"]>;
        out.again(from, to);
        out.copy(sourceTexts.publisher);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "language": {
        const item = content as NonNullable<T.Source["language"]>;
        out.again(from, to);
        out.copy(sourceTexts.language);
        terms.literal(out, item);
        out.copy(sharedTexts.languageEnd);
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Source["identifiers"]>) {
          out.again(from, to);
          out.copy(sourceTexts.identifiers);
          const start = out.length;
          terms.subjectOf(frame, from, to);
          out.copy(sourceTexts.identifiersPath);
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
        out.copy(sourceTexts.url);
        out.write(item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "issued": {
        const item = content as NonNullable<T.Source["issued"]>;
        out.again(from, to);
        out.copy(sourceTexts.issued);
        terms.literal(out, item);
        out.copy(sharedTexts.edtfEnd);
        break;
      }
      case "retrieved": {
        const item = content as NonNullable<T.Source["retrieved"]>;
        out.again(from, to);
        out.copy(sourceTexts.retrieved);
        terms.literal(out, item);
        out.copy(sharedTexts.dateEnd);
        break;
      }
      case "licence": {
        const item = content as NonNullable<T.Source["licence"]>;
        out.again(from, to);
        out.copy(sourceTexts.licence);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "sha256": {
        const item = content as NonNullable<T.Source["sha256"]>;
        out.again(from, to);
        out.copy(sourceTexts.sha256);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Source["note"]>;
        terms.textStatements(out, from, to, sourceTexts.note, item);
        break;
      }
    }
  }
  terms.derivedStatements(frame, from, to, "Source", value);
}

const evidenceType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Evidence>");
const evidenceTexts = {
  path: fixedText("<https://w3id.org/openhpa/ns#path> \""),
  source: fixedText("<https://w3id.org/openhpa/ns#inSource> <"),
  start: fixedText("<https://w3id.org/openhpa/ns#spanStart> \""),
  end: fixedText("<https://w3id.org/openhpa/ns#spanEnd> \""),
  quote: fixedText("<https://w3id.org/openhpa/ns#quote> \""),
  method: fixedText("<https://w3id.org/openhpa/ns#evidenceMethod> <https://w3id.org/openhpa/vocab/evidence-method/"),
  certainty: fixedText("<https://w3id.org/openhpa/ns#certainty> <https://w3id.org/openhpa/vocab/certainty/"),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const evidenceFields = terms.ranks<T.Evidence>(Object.keys(evidenceTexts) as (keyof T.Evidence)[]);

function writeEvidence(frame: terms.Frame, from: number, to: number, value: T.Evidence): void {
  const { out } = frame;
  out.copy(evidenceType);
  for (const name of terms.inOrder(value, evidenceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "path": {
        const item = content as NonNullable<T.Evidence["path"]>;
        out.again(from, to);
        out.copy(evidenceTexts.path);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "source": {
        const item = content as NonNullable<T.Evidence["source"]>;
        out.again(from, to);
        out.copy(evidenceTexts.source);
        terms.part(frame);
        out.write(item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "start": {
        const item = content as NonNullable<T.Evidence["start"]>;
        out.again(from, to);
        out.copy(evidenceTexts.start);
        terms.literal(out, item);
        out.copy(sharedTexts.integerEnd);
        break;
      }
      case "end": {
        const item = content as NonNullable<T.Evidence["end"]>;
        out.again(from, to);
        out.copy(evidenceTexts.end);
        terms.literal(out, item);
        out.copy(sharedTexts.integerEnd);
        break;
      }
      case "quote": {
        const item = content as NonNullable<T.Evidence["quote"]>;
        out.again(from, to);
        out.copy(evidenceTexts.quote);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "method": {
        const item = content as NonNullable<T.Evidence["method"]>;
        out.again(from, to);
        out.copy(evidenceTexts.method);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "certainty": {
        const item = content as NonNullable<T.Evidence["certainty"]>;
        out.again(from, to);
        out.copy(evidenceTexts.certainty);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Evidence["note"]>;
        terms.textStatements(out, from, to, evidenceTexts.note, item);
        break;
      }
    }
  }
  terms.derivedStatements(frame, from, to, "Evidence", value);
}

const missingType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Missing>");
const missingTexts = {
  path: fixedText("<https://w3id.org/openhpa/ns#path> \""),
  reason: fixedText("<https://w3id.org/openhpa/ns#missingReason> <https://w3id.org/openhpa/vocab/missing-reason/"),
  source: fixedText("<https://w3id.org/openhpa/ns#inSource> <"),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const missingFields = terms.ranks<T.Missing>(Object.keys(missingTexts) as (keyof T.Missing)[]);

function writeMissing(frame: terms.Frame, from: number, to: number, value: T.Missing): void {
  const { out } = frame;
  out.copy(missingType);
  for (const name of terms.inOrder(value, missingFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "path": {
        const item = content as NonNullable<T.Missing["path"]>;
        out.again(from, to);
        out.copy(missingTexts.path);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "reason": {
        const item = content as NonNullable<T.Missing["reason"]>;
        out.again(from, to);
        out.copy(missingTexts.reason);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "source": {
        const item = content as NonNullable<T.Missing["source"]>;
        out.again(from, to);
        out.copy(missingTexts.source);
        terms.part(frame);
        out.write(item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Missing["note"]>;
        terms.textStatements(out, from, to, missingTexts.note, item);
        break;
      }
    }
  }
  terms.derivedStatements(frame, from, to, "Missing", value);
}

const rightsType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/RightsStatement>");
const rightsTexts = {
  licence: fixedText("<https://w3id.org/openhpa/ns#licence> <https://w3id.org/openhpa/vocab/licence/"),
  holder: fixedText("<https://w3id.org/openhpa/ns#rightsHolderName> \""),
  attribution: fixedText("<http://purl.org/dc/terms/bibliographicCitation> \""),
  note: fixedText("<http://www.w3.org/2004/02/skos/core#note> \""),
};
const rightsFields = terms.ranks<T.Rights>(Object.keys(rightsTexts) as (keyof T.Rights)[]);

function writeRights(frame: terms.Frame, from: number, to: number, value: T.Rights): void {
  const { out } = frame;
  out.copy(rightsType);
  for (const name of terms.inOrder(value, rightsFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "licence": {
        const item = content as NonNullable<T.Rights["licence"]>;
        out.again(from, to);
        out.copy(rightsTexts.licence);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "holder": {
        const item = content as NonNullable<T.Rights["holder"]>;
        out.again(from, to);
        out.copy(rightsTexts.holder);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "attribution": {
        const item = content as NonNullable<T.Rights["attribution"]>;
        terms.textStatements(out, from, to, rightsTexts.attribution, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Rights["note"]>;
        terms.textStatements(out, from, to, rightsTexts.note, item);
        break;
      }
    }
  }
  terms.derivedStatements(frame, from, to, "Rights", value);
}

const registryType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Registry>");
const registryTexts = {
  id: fixedText("<https://w3id.org/openhpa/ns#recordIri> <"),
  key: fixedText("<http://purl.org/dc/terms/identifier> \""),
  identifiers: fixedText("<http://www.w3.org/ns/adms#identifier> <"),
  identifiersPath: fixedText("Registry.identifiers"),
  title: fixedText("<http://purl.org/dc/terms/title> \""),
  summary: fixedText("<http://purl.org/dc/terms/abstract> \""),
  status: fixedText("<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/registry-status/"),
  operator: fixedText("<http://purl.org/dc/terms/publisher> <"),
  scope: fixedText("<https://w3id.org/openhpa/ns#scope> \""),
  principles: fixedText("<https://w3id.org/openhpa/ns#principle> <"),
  themes: fixedText("<http://www.w3.org/ns/dcat#theme> <https://w3id.org/openhpa/vocab/theme/"),
  behaviours: fixedText("<https://w3id.org/openhpa/ns#behaviour> <https://w3id.org/openhpa/vocab/behaviour/"),
  substances: fixedText("<https://w3id.org/openhpa/ns#substance> <https://w3id.org/openhpa/vocab/substance/"),
  coverage: fixedText("<https://w3id.org/openhpa/ns#coverage> <"),
  coveragePath: fixedText("Registry.coverage"),
  contributionChannels: fixedText("<https://w3id.org/openhpa/ns#contributionChannel> <"),
  publications: fixedText("<https://w3id.org/openhpa/ns#publication> <"),
  contact: fixedText("<http://www.w3.org/ns/dcat#contactPoint> <"),
  contactPath: fixedText("Registry.contact"),
  url: fixedText("<http://xmlns.com/foaf/0.1/page> <"),
  observation: fixedText("<http://www.w3.org/2000/01/rdf-schema#comment> \""),
};
const registryFields = terms.ranks<T.Registry>(Object.keys(registryTexts) as (keyof T.Registry)[]);

export function writeRegistry(frame: terms.Frame, value: T.Registry): void {
  const { out } = frame;
  out.copy(registryType);
  const from = out.length;
  const to = terms.firstLead(frame);
  for (const name of terms.inOrder(value, registryFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "id": {
        const item = content as NonNullable<T.Registry["id"]>;
        out.again(from, to);
        out.copy(registryTexts.id);
        out.write(item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "key": {
        const item = content as NonNullable<T.Registry["key"]>;
        out.again(from, to);
        out.copy(registryTexts.key);
        terms.literal(out, item);
        out.copy(sharedTexts.stringEnd);
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Registry["identifiers"]>) {
          out.again(from, to);
          out.copy(registryTexts.identifiers);
          const start = out.length;
          terms.part(frame);
          out.copy(registryTexts.identifiersPath);
          out.write("." + terms.keySegment(item.scheme) + "-" + terms.keySegment(item.value));
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          writeIdentifier(frame, lead, leadEnd, item);
        }
        break;
      }
      case "title": {
        const item = content as NonNullable<T.Registry["title"]>;
        terms.textStatements(out, from, to, registryTexts.title, item);
        break;
      }
      case "summary": {
        const item = content as NonNullable<T.Registry["summary"]>;
        terms.textStatements(out, from, to, registryTexts.summary, item);
        break;
      }
      case "status": {
        const item = content as NonNullable<T.Registry["status"]>;
        out.again(from, to);
        out.copy(registryTexts.status);
        out.write(terms.notationSegment(item));
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "operator": {
        const item = content as NonNullable<T.Registry["operator"]>;
        out.again(from, to);
        out.copy(registryTexts.operator);
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
        terms.textStatements(out, from, to, registryTexts.scope, item);
        break;
      }
      case "principles": {
        let position = 0;
        for (const item of content as NonNullable<T.Registry["principles"]>) {
          out.again(from, to);
          out.copy(registryTexts.principles);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "themes": {
        for (const item of content as NonNullable<T.Registry["themes"]>) {
          out.again(from, to);
          out.copy(registryTexts.themes);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "behaviours": {
        for (const item of content as NonNullable<T.Registry["behaviours"]>) {
          out.again(from, to);
          out.copy(registryTexts.behaviours);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "substances": {
        for (const item of content as NonNullable<T.Registry["substances"]>) {
          out.again(from, to);
          out.copy(registryTexts.substances);
          out.write(terms.notationSegment(item));
          out.copy(sharedTexts.iriEnd);
        }
        break;
      }
      case "coverage": {
        const item = content as NonNullable<T.Registry["coverage"]>;
        out.again(from, to);
        out.copy(registryTexts.coverage);
        const start = out.length;
        terms.part(frame);
        out.copy(registryTexts.coveragePath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeCoverage(frame, lead, leadEnd, item);
        break;
      }
      case "contributionChannels": {
        let position = 0;
        for (const item of content as NonNullable<T.Registry["contributionChannels"]>) {
          out.again(from, to);
          out.copy(registryTexts.contributionChannels);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeStatement(frame, lead, leadEnd, item);
        }
        break;
      }
      case "publications": {
        let position = 0;
        for (const item of content as NonNullable<T.Registry["publications"]>) {
          out.again(from, to);
          out.copy(registryTexts.publications);
          const start = out.length;
          terms.part(frame);
          out.write(item.key);
          const lead = terms.leadOf(frame, from, start);
          const leadEnd = out.length;
          out.copy(sharedTexts.position);
          out.write(String(++position));
          out.copy(sharedTexts.integerEnd);
          out.again(lead, leadEnd);
          writeSource(frame, lead, leadEnd, item);
        }
        break;
      }
      case "contact": {
        const item = content as NonNullable<T.Registry["contact"]>;
        out.again(from, to);
        out.copy(registryTexts.contact);
        const start = out.length;
        terms.part(frame);
        out.copy(registryTexts.contactPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeContact(frame, lead, leadEnd, item);
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Registry["url"]>;
        out.again(from, to);
        out.copy(registryTexts.url);
        out.write(item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
      case "observation": {
        const item = content as NonNullable<T.Registry["observation"]>;
        terms.textStatements(out, from, to, registryTexts.observation, item);
        break;
      }
    }
  }
  const lead = out.length;
  terms.documentLead(frame);
  const leadEnd = out.length;
  writeRegistryRecord(frame, lead, leadEnd, value);
  terms.lastStatement(frame, lead, leadEnd);
}

const registryRecordType = fixedText("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Record>");
const registryRecordTexts = {
  language: fixedText("<http://purl.org/dc/elements/1.1/language> \""),
  sources: fixedText("<http://purl.org/dc/terms/source> <"),
  evidence: fixedText("<https://w3id.org/openhpa/ns#evidence> <"),
  evidencePath: fixedText("Record.evidence"),
  missing: fixedText("<https://w3id.org/openhpa/ns#missing> <"),
  missingPath: fixedText("Record.missing"),
  rights: fixedText("<http://purl.org/dc/terms/rights> <"),
  rightsPath: fixedText("Record.rights"),
  created: fixedText("<http://purl.org/dc/terms/created> \""),
  modified: fixedText("<http://purl.org/dc/terms/modified> \""),
  withdrawn: fixedText("<https://w3id.org/openhpa/ns#withdrawn> \""),
  replacedBy: fixedText("<http://purl.org/dc/terms/isReplacedBy> <"),
};
const registryRecordFields = terms.ranks<T.Registry>(Object.keys(registryRecordTexts) as (keyof T.Registry)[]);

function writeRegistryRecord(frame: terms.Frame, from: number, to: number, value: T.Registry): void {
  const { out } = frame;
  out.copy(registryRecordType);
  for (const name of terms.inOrder(value, registryRecordFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "language": {
        const item = content as NonNullable<T.Registry["language"]>;
        out.again(from, to);
        out.copy(registryRecordTexts.language);
        terms.literal(out, item);
        out.copy(sharedTexts.languageEnd);
        break;
      }
      case "sources": {
        for (const item of content as NonNullable<T.Registry["sources"]>) {
          out.again(from, to);
          out.copy(registryRecordTexts.sources);
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
          out.copy(registryRecordTexts.evidence);
          const start = out.length;
          terms.part(frame);
          out.copy(registryRecordTexts.evidencePath);
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
          out.copy(registryRecordTexts.missing);
          const start = out.length;
          terms.part(frame);
          out.copy(registryRecordTexts.missingPath);
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
        out.copy(registryRecordTexts.rights);
        const start = out.length;
        terms.part(frame);
        out.copy(registryRecordTexts.rightsPath);
        const lead = terms.leadOf(frame, from, start);
        const leadEnd = out.length;
        writeRights(frame, lead, leadEnd, item);
        break;
      }
      case "created": {
        const item = content as NonNullable<T.Registry["created"]>;
        out.again(from, to);
        out.copy(registryRecordTexts.created);
        terms.literal(out, item);
        out.copy(sharedTexts.dateEnd);
        break;
      }
      case "modified": {
        const item = content as NonNullable<T.Registry["modified"]>;
        out.again(from, to);
        out.copy(registryRecordTexts.modified);
        terms.literal(out, item);
        out.copy(sharedTexts.dateEnd);
        break;
      }
      case "withdrawn": {
        const item = content as NonNullable<T.Registry["withdrawn"]>;
        out.again(from, to);
        out.copy(registryRecordTexts.withdrawn);
        terms.literal(out, item);
        out.copy(sharedTexts.dateEnd);
        break;
      }
      case "replacedBy": {
        const item = content as NonNullable<T.Registry["replacedBy"]>;
        out.again(from, to);
        out.copy(registryRecordTexts.replacedBy);
        terms.otherRecordNode(frame, item);
        out.copy(sharedTexts.iriEnd);
        break;
      }
    }
  }
}
