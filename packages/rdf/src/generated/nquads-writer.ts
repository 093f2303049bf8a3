// Generated from the model by `npm run generate`. Do not edit.
import type * as T from "@openhpa/core";
import * as literal from "../literal.js";
import * as terms from "../nquads-terms.js";

const actionFields = terms.ranks<T.Action>(["id", "key", "identifiers", "title", "summary", "language", "kind", "edition", "status", "isPartOf", "hasPart", "precededBy", "context", "needsAssessment", "objectives", "expectedResults", "themes", "substances", "behaviours", "actionTypes", "preventionLevels", "activities", "steps", "tools", "adaptations", "frequency", "recurrence", "capacity", "carrier", "hostStructure", "partners", "funders", "fundingAsPrinted", "agreement", "contact", "audiences", "peopleReached", "coverage", "places", "settings", "period", "overallPeriod", "plans", "programmes", "sdgs", "psychosocialSkills", "chronicConditions", "careModes", "outcomes", "evaluation", "experience", "observation", "sources", "evidence", "missing", "rights", "created", "modified", "withdrawn", "replacedBy"]);

export function writeAction(frame: terms.Frame, iri: string, value: T.Action): string {
  const next = frame.end + "<" + iri + "> ";
  let lines = `<${iri}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Action>`;
  for (const name of terms.inOrder(value, actionFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "id": {
        const item = content as NonNullable<T.Action["id"]>;
        lines += next + "<https://w3id.org/openhpa/ns#recordIri> <" + item + ">";
        break;
      }
      case "key": {
        const item = content as NonNullable<T.Action["key"]>;
        lines += next + "<http://purl.org/dc/terms/identifier> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Action["identifiers"]>) {
          const part = frame.part + "Action.identifiers" + "." + terms.keySegment(item.scheme) + "-" + terms.keySegment(item.value);
          const about = frame.end + "<" + part + "> ";
          lines += next + "<http://www.w3.org/ns/adms#identifier> <" + part + ">" + about + writeIdentifier(frame, part, about, item);
        }
        break;
      }
      case "title": {
        const item = content as NonNullable<T.Action["title"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/title> \"", item);
        break;
      }
      case "summary": {
        const item = content as NonNullable<T.Action["summary"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/abstract> \"", item);
        break;
      }
      case "language": {
        const item = content as NonNullable<T.Action["language"]>;
        lines += next + "<http://purl.org/dc/terms/language> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#language>";
        break;
      }
      case "kind": {
        const item = content as NonNullable<T.Action["kind"]>;
        lines += next + "<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/action-kind/" + terms.notationSegment(item) + ">";
        break;
      }
      case "edition": {
        const item = content as NonNullable<T.Action["edition"]>;
        lines += next + "<https://w3id.org/openhpa/ns#edition> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#gYear>";
        break;
      }
      case "status": {
        const item = content as NonNullable<T.Action["status"]>;
        lines += next + "<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/action-status/" + terms.notationSegment(item) + ">";
        break;
      }
      case "isPartOf": {
        for (const item of content as NonNullable<T.Action["isPartOf"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<http://purl.org/dc/terms/isPartOf> <" + part + ">" + about + writeRelatedRecord(frame, part, about, item);
        }
        break;
      }
      case "hasPart": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["hasPart"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<http://purl.org/dc/terms/hasPart> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writePart(frame, part, about, item);
        }
        break;
      }
      case "precededBy": {
        for (const item of content as NonNullable<T.Action["precededBy"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#precededBy> <" + part + ">" + about + writeRelatedRecord(frame, part, about, item);
        }
        break;
      }
      case "context": {
        const item = content as NonNullable<T.Action["context"]>;
        lines += terms.textStatements(next + "<https://w3id.org/openhpa/ns#context> \"", item);
        break;
      }
      case "needsAssessment": {
        const item = content as NonNullable<T.Action["needsAssessment"]>;
        lines += terms.textStatements(next + "<https://w3id.org/openhpa/ns#needsAssessment> \"", item);
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["objectives"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#objective> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeObjective(frame, part, about, item);
        }
        break;
      }
      case "expectedResults": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["expectedResults"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#expectedResult> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "themes": {
        for (const item of content as NonNullable<T.Action["themes"]>) {
          lines += next + "<http://www.w3.org/ns/dcat#theme> <https://w3id.org/openhpa/vocab/theme/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "substances": {
        for (const item of content as NonNullable<T.Action["substances"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#substance> <https://w3id.org/openhpa/vocab/substance/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "behaviours": {
        for (const item of content as NonNullable<T.Action["behaviours"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#behaviour> <https://w3id.org/openhpa/vocab/behaviour/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "actionTypes": {
        for (const item of content as NonNullable<T.Action["actionTypes"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#actionType> <https://w3id.org/openhpa/vocab/action-type/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "preventionLevels": {
        for (const item of content as NonNullable<T.Action["preventionLevels"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#preventionLevel> <https://w3id.org/openhpa/vocab/prevention-level/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "activities": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["activities"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#activity> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeActivity(frame, part, about, item);
        }
        break;
      }
      case "steps": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["steps"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#step> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStep(frame, part, about, item);
        }
        break;
      }
      case "tools": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["tools"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#tool> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "adaptations": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["adaptations"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#adaptation> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "frequency": {
        const item = content as NonNullable<T.Action["frequency"]>;
        lines += next + "<https://w3id.org/openhpa/ns#frequency> <https://w3id.org/openhpa/vocab/frequency/" + terms.notationSegment(item) + ">";
        break;
      }
      case "recurrence": {
        const item = content as NonNullable<T.Action["recurrence"]>;
        lines += terms.textStatements(next + "<https://w3id.org/openhpa/ns#recurrence> \"", item);
        break;
      }
      case "capacity": {
        const item = content as NonNullable<T.Action["capacity"]>;
        const part = frame.part + "Action.capacity";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#capacity> <" + part + ">" + about + writeQuantity(frame, part, about, item);
        break;
      }
      case "carrier": {
        const item = content as NonNullable<T.Action["carrier"]>;
        const part = frame.part + item.key;
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#carrier> <" + part + ">" + about + writeOrganisation(frame, part, about, item);
        break;
      }
      case "hostStructure": {
        const item = content as NonNullable<T.Action["hostStructure"]>;
        const part = frame.part + item.key;
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#hostStructure> <" + part + ">" + about + writeOrganisation(frame, part, about, item);
        break;
      }
      case "partners": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["partners"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#partner> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeOrganisation(frame, part, about, item);
        }
        break;
      }
      case "funders": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["funders"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://schema.org/funding> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeFunding(frame, part, about, item);
        }
        break;
      }
      case "fundingAsPrinted": {
        const item = content as NonNullable<T.Action["fundingAsPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#fundingAsPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "agreement": {
        const item = content as NonNullable<T.Action["agreement"]>;
        const part = frame.part + "Action.agreement";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#agreement> <" + part + ">" + about + writeAgreement(frame, part, about, item);
        break;
      }
      case "contact": {
        const item = content as NonNullable<T.Action["contact"]>;
        const part = frame.part + "Action.contact";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://www.w3.org/ns/dcat#contactPoint> <" + part + ">" + about + writeContact(frame, part, about, item);
        break;
      }
      case "audiences": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["audiences"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://schema.org/audience> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeAudience(frame, part, about, item);
        }
        break;
      }
      case "peopleReached": {
        const item = content as NonNullable<T.Action["peopleReached"]>;
        lines += next + "<https://w3id.org/openhpa/ns#peopleReached> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
        break;
      }
      case "coverage": {
        const item = content as NonNullable<T.Action["coverage"]>;
        const part = frame.part + "Action.coverage";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#coverage> <" + part + ">" + about + writeCoverage(frame, part, about, item);
        break;
      }
      case "places": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["places"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#place> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writePlace(frame, part, about, item);
        }
        break;
      }
      case "settings": {
        for (const item of content as NonNullable<T.Action["settings"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#setting> <https://w3id.org/openhpa/vocab/setting/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Action["period"]>;
        const part = frame.part + "Action.period";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://purl.org/dc/terms/temporal> <" + part + ">" + about + writePeriod(frame, part, about, item);
        break;
      }
      case "overallPeriod": {
        const item = content as NonNullable<T.Action["overallPeriod"]>;
        const part = frame.part + "Action.overallPeriod";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#overallPeriod> <" + part + ">" + about + writePeriod(frame, part, about, item);
        break;
      }
      case "plans": {
        for (const item of content as NonNullable<T.Action["plans"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#planTag> <" + part + ">" + about + writePlanTag(frame, part, about, item);
        }
        break;
      }
      case "programmes": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["programmes"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#programme> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeProgramme(frame, part, about, item);
        }
        break;
      }
      case "sdgs": {
        for (const item of content as NonNullable<T.Action["sdgs"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#sdg> <https://w3id.org/openhpa/vocab/sdg/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "psychosocialSkills": {
        for (const item of content as NonNullable<T.Action["psychosocialSkills"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#psychosocialSkill> <https://w3id.org/openhpa/vocab/psychosocial-skill/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "chronicConditions": {
        for (const item of content as NonNullable<T.Action["chronicConditions"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#chronicCondition> <https://w3id.org/openhpa/vocab/chronic-condition/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "careModes": {
        for (const item of content as NonNullable<T.Action["careModes"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#careMode> <https://w3id.org/openhpa/vocab/care-mode/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "outcomes": {
        let position = 0;
        for (const item of content as NonNullable<T.Action["outcomes"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#outcome> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeOutcome(frame, part, about, item);
        }
        break;
      }
      case "evaluation": {
        const item = content as NonNullable<T.Action["evaluation"]>;
        const part = frame.part + "Action.evaluation";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#evaluation> <" + part + ">" + about + writeEvaluation(frame, part, about, item);
        break;
      }
      case "experience": {
        const item = content as NonNullable<T.Action["experience"]>;
        const part = frame.part + "Action.experience";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#experience> <" + part + ">" + about + writeExperience(frame, part, about, item);
        break;
      }
      case "observation": {
        const item = content as NonNullable<T.Action["observation"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2000/01/rdf-schema#comment> \"", item);
        break;
      }
      case "sources": {
        for (const item of content as NonNullable<T.Action["sources"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<http://purl.org/dc/terms/source> <" + part + ">" + about + writeSource(frame, part, about, item);
        }
        break;
      }
      case "evidence": {
        for (const item of content as NonNullable<T.Action["evidence"]>) {
          const part = frame.part + "Action.evidence" + "." + terms.keySegment(item.source) + "-" + terms.keySegment(item.start) + "-" + terms.keySegment(item.path);
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#evidence> <" + part + ">" + about + writeEvidence(frame, part, about, item);
        }
        break;
      }
      case "missing": {
        for (const item of content as NonNullable<T.Action["missing"]>) {
          const part = frame.part + "Action.missing" + ("." + terms.keySegment(item.path));
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#missing> <" + part + ">" + about + writeMissing(frame, part, about, item);
        }
        break;
      }
      case "rights": {
        const item = content as NonNullable<T.Action["rights"]>;
        const part = frame.part + "Action.rights";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://purl.org/dc/terms/rights> <" + part + ">" + about + writeRights(frame, part, about, item);
        break;
      }
      case "created": {
        const item = content as NonNullable<T.Action["created"]>;
        lines += next + "<http://purl.org/dc/terms/created> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
        break;
      }
      case "modified": {
        const item = content as NonNullable<T.Action["modified"]>;
        lines += next + "<http://purl.org/dc/terms/modified> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
        break;
      }
      case "withdrawn": {
        const item = content as NonNullable<T.Action["withdrawn"]>;
        lines += next + "<https://w3id.org/openhpa/ns#withdrawn> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
        break;
      }
      case "replacedBy": {
        const item = content as NonNullable<T.Action["replacedBy"]>;
        lines += next + "<http://purl.org/dc/terms/isReplacedBy> <" + terms.otherRecord(frame, item) + ">";
        break;
      }
    }
  }
  return lines + frame.end;
}

const identifierFields = terms.ranks<T.Identifier>(["scheme", "value"]);

function writeIdentifier(_frame: terms.Frame, _iri: string, next: string, value: T.Identifier): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/adms#Identifier>";
  for (const name of terms.inOrder(value, identifierFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "scheme": {
        const item = content as NonNullable<T.Identifier["scheme"]>;
        lines += next + "<https://w3id.org/openhpa/ns#identifierScheme> <https://w3id.org/openhpa/vocab/identifier-scheme/" + terms.notationSegment(item) + ">";
        break;
      }
      case "value": {
        const item = content as NonNullable<T.Identifier["value"]>;
        lines += next + "<http://www.w3.org/2004/02/skos/core#notation> \"" + terms.lexicalText(item) + "\"";
        break;
      }
    }
  }
  return lines;
}

const relatedRecordFields = terms.ranks<T.RelatedRecord>(["title", "edition", "record", "note"]);

function writeRelatedRecord(frame: terms.Frame, _iri: string, next: string, value: T.RelatedRecord): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#RelatedRecord>";
  for (const name of terms.inOrder(value, relatedRecordFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.RelatedRecord["title"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/title> \"", item);
        break;
      }
      case "edition": {
        const item = content as NonNullable<T.RelatedRecord["edition"]>;
        lines += next + "<https://w3id.org/openhpa/ns#edition> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#gYear>";
        break;
      }
      case "record": {
        const item = content as NonNullable<T.RelatedRecord["record"]>;
        lines += next + "<http://purl.org/dc/terms/relation> <" + terms.otherRecord(frame, item) + ">";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.RelatedRecord["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const partFields = terms.ranks<T.Part>(["kind", "number", "title", "context", "needsAssessment", "objectives", "expectedResults", "themes", "substances", "behaviours", "actionTypes", "preventionLevels", "activities", "steps", "tools", "adaptations", "frequency", "recurrence", "capacity", "partners", "audiences", "peopleReached", "coverage", "places", "settings", "period", "note"]);

function writePart(frame: terms.Frame, iri: string, next: string, value: T.Part): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Part>";
  for (const name of terms.inOrder(value, partFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "kind": {
        const item = content as NonNullable<T.Part["kind"]>;
        lines += next + "<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/part-kind/" + terms.notationSegment(item) + ">";
        break;
      }
      case "number": {
        const item = content as NonNullable<T.Part["number"]>;
        lines += next + "<http://www.w3.org/2004/02/skos/core#notation> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "title": {
        const item = content as NonNullable<T.Part["title"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/title> \"", item);
        break;
      }
      case "context": {
        const item = content as NonNullable<T.Part["context"]>;
        lines += terms.textStatements(next + "<https://w3id.org/openhpa/ns#context> \"", item);
        break;
      }
      case "needsAssessment": {
        const item = content as NonNullable<T.Part["needsAssessment"]>;
        lines += terms.textStatements(next + "<https://w3id.org/openhpa/ns#needsAssessment> \"", item);
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["objectives"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#objective> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeObjective(frame, part, about, item);
        }
        break;
      }
      case "expectedResults": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["expectedResults"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#expectedResult> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "themes": {
        for (const item of content as NonNullable<T.Part["themes"]>) {
          lines += next + "<http://www.w3.org/ns/dcat#theme> <https://w3id.org/openhpa/vocab/theme/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "substances": {
        for (const item of content as NonNullable<T.Part["substances"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#substance> <https://w3id.org/openhpa/vocab/substance/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "behaviours": {
        for (const item of content as NonNullable<T.Part["behaviours"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#behaviour> <https://w3id.org/openhpa/vocab/behaviour/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "actionTypes": {
        for (const item of content as NonNullable<T.Part["actionTypes"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#actionType> <https://w3id.org/openhpa/vocab/action-type/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "preventionLevels": {
        for (const item of content as NonNullable<T.Part["preventionLevels"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#preventionLevel> <https://w3id.org/openhpa/vocab/prevention-level/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "activities": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["activities"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#activity> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeActivity(frame, part, about, item);
        }
        break;
      }
      case "steps": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["steps"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#step> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStep(frame, part, about, item);
        }
        break;
      }
      case "tools": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["tools"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#tool> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "adaptations": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["adaptations"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#adaptation> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "frequency": {
        const item = content as NonNullable<T.Part["frequency"]>;
        lines += next + "<https://w3id.org/openhpa/ns#frequency> <https://w3id.org/openhpa/vocab/frequency/" + terms.notationSegment(item) + ">";
        break;
      }
      case "recurrence": {
        const item = content as NonNullable<T.Part["recurrence"]>;
        lines += terms.textStatements(next + "<https://w3id.org/openhpa/ns#recurrence> \"", item);
        break;
      }
      case "capacity": {
        const item = content as NonNullable<T.Part["capacity"]>;
        const part = iri + ".capacity";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#capacity> <" + part + ">" + about + writeQuantity(frame, part, about, item);
        break;
      }
      case "partners": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["partners"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#partner> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeOrganisation(frame, part, about, item);
        }
        break;
      }
      case "audiences": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["audiences"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://schema.org/audience> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeAudience(frame, part, about, item);
        }
        break;
      }
      case "peopleReached": {
        const item = content as NonNullable<T.Part["peopleReached"]>;
        lines += next + "<https://w3id.org/openhpa/ns#peopleReached> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
        break;
      }
      case "coverage": {
        const item = content as NonNullable<T.Part["coverage"]>;
        const part = iri + ".coverage";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#coverage> <" + part + ">" + about + writeCoverage(frame, part, about, item);
        break;
      }
      case "places": {
        let position = 0;
        for (const item of content as NonNullable<T.Part["places"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#place> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writePlace(frame, part, about, item);
        }
        break;
      }
      case "settings": {
        for (const item of content as NonNullable<T.Part["settings"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#setting> <https://w3id.org/openhpa/vocab/setting/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Part["period"]>;
        const part = iri + ".period";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://purl.org/dc/terms/temporal> <" + part + ">" + about + writePeriod(frame, part, about, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Part["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const objectiveFields = terms.ranks<T.Objective>(["kind", "text", "means", "objectives", "note"]);

function writeObjective(frame: terms.Frame, _iri: string, next: string, value: T.Objective): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Objective>";
  for (const name of terms.inOrder(value, objectiveFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "kind": {
        const item = content as NonNullable<T.Objective["kind"]>;
        lines += next + "<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/objective-kind/" + terms.notationSegment(item) + ">";
        break;
      }
      case "text": {
        const item = content as NonNullable<T.Objective["text"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/description> \"", item);
        break;
      }
      case "means": {
        const item = content as NonNullable<T.Objective["means"]>;
        lines += terms.textStatements(next + "<https://w3id.org/openhpa/ns#means> \"", item);
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Objective["objectives"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#objective> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeObjective(frame, part, about, item);
        }
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Objective["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const statementFields = terms.ranks<T.Statement>(["text"]);

function writeStatement(_frame: terms.Frame, _iri: string, next: string, value: T.Statement): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Statement>";
  for (const name of terms.inOrder(value, statementFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "text": {
        const item = content as NonNullable<T.Statement["text"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/description> \"", item);
        break;
      }
    }
  }
  return lines;
}

const activityFields = terms.ranks<T.Activity>(["title", "description", "content", "audiences", "places", "status", "period", "note"]);

function writeActivity(frame: terms.Frame, iri: string, next: string, value: T.Activity): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Activity>";
  for (const name of terms.inOrder(value, activityFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.Activity["title"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/title> \"", item);
        break;
      }
      case "description": {
        const item = content as NonNullable<T.Activity["description"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/description> \"", item);
        break;
      }
      case "content": {
        const item = content as NonNullable<T.Activity["content"]>;
        lines += terms.textStatements(next + "<https://w3id.org/openhpa/ns#content> \"", item);
        break;
      }
      case "audiences": {
        let position = 0;
        for (const item of content as NonNullable<T.Activity["audiences"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://schema.org/audience> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeAudience(frame, part, about, item);
        }
        break;
      }
      case "places": {
        let position = 0;
        for (const item of content as NonNullable<T.Activity["places"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#place> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writePlace(frame, part, about, item);
        }
        break;
      }
      case "status": {
        const item = content as NonNullable<T.Activity["status"]>;
        lines += next + "<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/action-status/" + terms.notationSegment(item) + ">";
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Activity["period"]>;
        const part = iri + ".period";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://purl.org/dc/terms/temporal> <" + part + ">" + about + writePeriod(frame, part, about, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Activity["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const audienceFields = terms.ranks<T.Audience>(["asPrinted", "lifeStages", "situations", "roles", "level", "minimumAge", "maximumAge", "size", "note"]);

function writeAudience(_frame: terms.Frame, _iri: string, next: string, value: T.Audience): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Audience>";
  for (const name of terms.inOrder(value, audienceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "asPrinted": {
        const item = content as NonNullable<T.Audience["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "lifeStages": {
        for (const item of content as NonNullable<T.Audience["lifeStages"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#lifeStage> <https://w3id.org/openhpa/vocab/life-stage/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "situations": {
        for (const item of content as NonNullable<T.Audience["situations"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#situation> <https://w3id.org/openhpa/vocab/situation/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "roles": {
        for (const item of content as NonNullable<T.Audience["roles"]>) {
          lines += next + "<http://www.w3.org/ns/prov#hadRole> <https://w3id.org/openhpa/vocab/audience-role/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "level": {
        const item = content as NonNullable<T.Audience["level"]>;
        lines += next + "<https://w3id.org/openhpa/ns#audienceLevel> <https://w3id.org/openhpa/vocab/audience-level/" + terms.notationSegment(item) + ">";
        break;
      }
      case "minimumAge": {
        const item = content as NonNullable<T.Audience["minimumAge"]>;
        lines += next + "<https://schema.org/suggestedMinAge> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
        break;
      }
      case "maximumAge": {
        const item = content as NonNullable<T.Audience["maximumAge"]>;
        lines += next + "<https://schema.org/suggestedMaxAge> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
        break;
      }
      case "size": {
        const item = content as NonNullable<T.Audience["size"]>;
        lines += next + "<https://w3id.org/openhpa/ns#audienceSize> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Audience["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const placeFields = terms.ranks<T.Place>(["name", "territory", "settings", "address", "asPrinted", "note"]);

function writePlace(frame: terms.Frame, iri: string, next: string, value: T.Place): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/Location>";
  for (const name of terms.inOrder(value, placeFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Place["name"]>;
        lines += next + "<http://xmlns.com/foaf/0.1/name> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "territory": {
        const item = content as NonNullable<T.Place["territory"]>;
        lines += next + "<https://w3id.org/openhpa/ns#territory> <https://w3id.org/openhpa/vocab/" + item.replace(":", "/") + ">";
        break;
      }
      case "settings": {
        for (const item of content as NonNullable<T.Place["settings"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#setting> <https://w3id.org/openhpa/vocab/setting/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "address": {
        const item = content as NonNullable<T.Place["address"]>;
        const part = iri + ".address";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://www.w3.org/ns/locn#address> <" + part + ">" + about + writeAddress(frame, part, about, item);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Place["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Place["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const addressFields = terms.ranks<T.Address>(["street", "postcode", "city", "territory", "asPrinted"]);

function writeAddress(_frame: terms.Frame, _iri: string, next: string, value: T.Address): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/locn#Address>";
  for (const name of terms.inOrder(value, addressFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "street": {
        const item = content as NonNullable<T.Address["street"]>;
        lines += next + "<http://www.w3.org/ns/locn#thoroughfare> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "postcode": {
        const item = content as NonNullable<T.Address["postcode"]>;
        lines += next + "<http://www.w3.org/ns/locn#postCode> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "city": {
        const item = content as NonNullable<T.Address["city"]>;
        lines += next + "<http://www.w3.org/ns/locn#postName> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "territory": {
        const item = content as NonNullable<T.Address["territory"]>;
        lines += next + "<https://w3id.org/openhpa/ns#territory> <https://w3id.org/openhpa/vocab/" + item.replace(":", "/") + ">";
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Address["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
    }
  }
  return lines;
}

const periodFields = terms.ranks<T.Period>(["start", "end", "duration", "asPrinted"]);

function writePeriod(_frame: terms.Frame, _iri: string, next: string, value: T.Period): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/PeriodOfTime>";
  for (const name of terms.inOrder(value, periodFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "start": {
        const item = content as NonNullable<T.Period["start"]>;
        lines += next + "<https://w3id.org/openhpa/ns#start> \"" + terms.lexicalText(item) + "\"^^<http://id.loc.gov/datatypes/edtf/EDTF>";
        const exact = literal.exactDatatype(item);
        if (exact !== undefined) lines += next + "<http://www.w3.org/ns/dcat#startDate> \"" + item + `"^^<${exact}>`;
        break;
      }
      case "end": {
        const item = content as NonNullable<T.Period["end"]>;
        lines += next + "<https://w3id.org/openhpa/ns#end> \"" + terms.lexicalText(item) + "\"^^<http://id.loc.gov/datatypes/edtf/EDTF>";
        const exact = literal.exactDatatype(item);
        if (exact !== undefined) lines += next + "<http://www.w3.org/ns/dcat#endDate> \"" + item + `"^^<${exact}>`;
        break;
      }
      case "duration": {
        const item = content as NonNullable<T.Period["duration"]>;
        lines += next + "<https://w3id.org/openhpa/ns#duration> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Period["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
    }
  }
  return lines;
}

const stepFields = terms.ranks<T.Step>(["title", "description", "period", "note"]);

function writeStep(frame: terms.Frame, iri: string, next: string, value: T.Step): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Step>";
  for (const name of terms.inOrder(value, stepFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.Step["title"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/title> \"", item);
        break;
      }
      case "description": {
        const item = content as NonNullable<T.Step["description"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/description> \"", item);
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Step["period"]>;
        const part = iri + ".period";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://purl.org/dc/terms/temporal> <" + part + ">" + about + writePeriod(frame, part, about, item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Step["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const quantityFields = terms.ranks<T.Quantity>(["value", "unit", "asPrinted", "note"]);

function writeQuantity(_frame: terms.Frame, _iri: string, next: string, value: T.Quantity): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/QuantitativeValue>";
  for (const name of terms.inOrder(value, quantityFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "value": {
        const item = content as NonNullable<T.Quantity["value"]>;
        lines += next + "<https://schema.org/value> \"" + literal.decimalForm(item) + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>";
        break;
      }
      case "unit": {
        const item = content as NonNullable<T.Quantity["unit"]>;
        lines += next + "<https://schema.org/unitText> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Quantity["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Quantity["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const organisationFields = terms.ranks<T.Organisation>(["name", "alternateNames", "formerNames", "structureType", "roles", "identifiers", "parent", "address", "phone", "email", "url", "founded", "mission", "note"]);

function writeOrganisation(frame: terms.Frame, iri: string, next: string, value: T.Organisation): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization>";
  for (const name of terms.inOrder(value, organisationFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Organisation["name"]>;
        lines += next + "<http://xmlns.com/foaf/0.1/name> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "alternateNames": {
        for (const item of content as NonNullable<T.Organisation["alternateNames"]>) {
          lines += next + "<http://www.w3.org/2004/02/skos/core#altLabel> \"" + terms.lexicalText(item) + "\"";
        }
        break;
      }
      case "formerNames": {
        for (const item of content as NonNullable<T.Organisation["formerNames"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#formerName> \"" + terms.lexicalText(item) + "\"";
        }
        break;
      }
      case "structureType": {
        const item = content as NonNullable<T.Organisation["structureType"]>;
        lines += next + "<http://www.w3.org/ns/org#classification> <https://w3id.org/openhpa/vocab/structure-type/" + terms.notationSegment(item) + ">";
        break;
      }
      case "roles": {
        for (const item of content as NonNullable<T.Organisation["roles"]>) {
          lines += next + "<http://www.w3.org/ns/prov#hadRole> <https://w3id.org/openhpa/vocab/partner-role/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Organisation["identifiers"]>) {
          const part = iri + ".identifiers" + "." + terms.keySegment(item.scheme) + "-" + terms.keySegment(item.value);
          const about = frame.end + "<" + part + "> ";
          lines += next + "<http://www.w3.org/ns/adms#identifier> <" + part + ">" + about + writeIdentifier(frame, part, about, item);
        }
        break;
      }
      case "parent": {
        const item = content as NonNullable<T.Organisation["parent"]>;
        const part = frame.part + item.key;
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://www.w3.org/ns/org#unitOf> <" + part + ">" + about + writeOrganisation(frame, part, about, item);
        break;
      }
      case "address": {
        const item = content as NonNullable<T.Organisation["address"]>;
        const part = iri + ".address";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://www.w3.org/ns/locn#address> <" + part + ">" + about + writeAddress(frame, part, about, item);
        break;
      }
      case "phone": {
        const item = content as NonNullable<T.Organisation["phone"]>;
        const part = iri + ".phone";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#phone> <" + part + ">" + about + writePhone(frame, part, about, item);
        break;
      }
      case "email": {
        const item = content as NonNullable<T.Organisation["email"]>;
        lines += next + "<https://schema.org/email> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Organisation["url"]>;
        lines += next + "<http://xmlns.com/foaf/0.1/page> <" + item + ">";
        break;
      }
      case "founded": {
        const item = content as NonNullable<T.Organisation["founded"]>;
        lines += next + "<https://schema.org/foundingDate> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#gYear>";
        break;
      }
      case "mission": {
        const item = content as NonNullable<T.Organisation["mission"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/ns/org#purpose> \"", item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Organisation["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const phoneFields = terms.ranks<T.Phone>(["asPrinted", "e164"]);

function writePhone(_frame: terms.Frame, _iri: string, next: string, value: T.Phone): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2006/vcard/ns#Voice>";
  for (const name of terms.inOrder(value, phoneFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "asPrinted": {
        const item = content as NonNullable<T.Phone["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "e164": {
        const item = content as NonNullable<T.Phone["e164"]>;
        lines += next + "<https://w3id.org/openhpa/ns#e164> \"" + terms.lexicalText(item) + "\"";
        break;
      }
    }
  }
  return lines;
}

const coverageFields = terms.ranks<T.Coverage>(["territories", "level", "asPrinted", "note"]);

function writeCoverage(_frame: terms.Frame, _iri: string, next: string, value: T.Coverage): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Coverage>";
  for (const name of terms.inOrder(value, coverageFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "territories": {
        for (const item of content as NonNullable<T.Coverage["territories"]>) {
          lines += next + "<http://purl.org/dc/terms/spatial> <https://w3id.org/openhpa/vocab/" + item.replace(":", "/") + ">";
        }
        break;
      }
      case "level": {
        const item = content as NonNullable<T.Coverage["level"]>;
        lines += next + "<https://w3id.org/openhpa/ns#geographicLevel> <https://w3id.org/openhpa/vocab/geographic-level/" + terms.notationSegment(item) + ">";
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Coverage["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Coverage["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const fundingFields = terms.ranks<T.Funding>(["funder", "programme", "amount", "currency", "year", "asPrinted", "note"]);

function writeFunding(frame: terms.Frame, _iri: string, next: string, value: T.Funding): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/MonetaryGrant>";
  for (const name of terms.inOrder(value, fundingFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "funder": {
        const item = content as NonNullable<T.Funding["funder"]>;
        const part = frame.part + item.key;
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://schema.org/funder> <" + part + ">" + about + writeOrganisation(frame, part, about, item);
        break;
      }
      case "programme": {
        const item = content as NonNullable<T.Funding["programme"]>;
        lines += next + "<https://w3id.org/openhpa/ns#fundingProgramme> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "amount": {
        const item = content as NonNullable<T.Funding["amount"]>;
        lines += next + "<https://schema.org/amount> \"" + literal.decimalForm(item) + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>";
        break;
      }
      case "currency": {
        const item = content as NonNullable<T.Funding["currency"]>;
        lines += next + "<https://schema.org/currency> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "year": {
        const item = content as NonNullable<T.Funding["year"]>;
        lines += next + "<https://w3id.org/openhpa/ns#fundingYear> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#gYear>";
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Funding["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Funding["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const agreementFields = terms.ranks<T.Agreement>(["exists", "kind", "signed", "effectiveFrom", "effectiveTo", "asPrinted", "note"]);

function writeAgreement(_frame: terms.Frame, _iri: string, next: string, value: T.Agreement): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Agreement>";
  for (const name of terms.inOrder(value, agreementFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "exists": {
        const item = content as NonNullable<T.Agreement["exists"]>;
        lines += next + "<https://w3id.org/openhpa/ns#exists> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#boolean>";
        break;
      }
      case "kind": {
        const item = content as NonNullable<T.Agreement["kind"]>;
        lines += next + "<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/agreement-kind/" + terms.notationSegment(item) + ">";
        break;
      }
      case "signed": {
        const item = content as NonNullable<T.Agreement["signed"]>;
        lines += next + "<https://w3id.org/openhpa/ns#signed> \"" + terms.lexicalText(item) + "\"^^<http://id.loc.gov/datatypes/edtf/EDTF>";
        break;
      }
      case "effectiveFrom": {
        const item = content as NonNullable<T.Agreement["effectiveFrom"]>;
        lines += next + "<https://w3id.org/openhpa/ns#effectiveFrom> \"" + terms.lexicalText(item) + "\"^^<http://id.loc.gov/datatypes/edtf/EDTF>";
        break;
      }
      case "effectiveTo": {
        const item = content as NonNullable<T.Agreement["effectiveTo"]>;
        lines += next + "<https://w3id.org/openhpa/ns#effectiveTo> \"" + terms.lexicalText(item) + "\"^^<http://id.loc.gov/datatypes/edtf/EDTF>";
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Agreement["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Agreement["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const contactFields = terms.ranks<T.Contact>(["name", "email", "phone", "url", "personal"]);

function writeContact(frame: terms.Frame, iri: string, next: string, value: T.Contact): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2006/vcard/ns#Kind>";
  for (const name of terms.inOrder(value, contactFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Contact["name"]>;
        lines += next + "<http://xmlns.com/foaf/0.1/name> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "email": {
        const item = content as NonNullable<T.Contact["email"]>;
        lines += next + "<https://schema.org/email> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "phone": {
        const item = content as NonNullable<T.Contact["phone"]>;
        const part = iri + ".phone";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#phone> <" + part + ">" + about + writePhone(frame, part, about, item);
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Contact["url"]>;
        lines += next + "<http://xmlns.com/foaf/0.1/page> <" + item + ">";
        break;
      }
      case "personal": {
        const item = content as NonNullable<T.Contact["personal"]>;
        lines += next + "<https://w3id.org/openhpa/ns#personal> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#boolean>";
        break;
      }
    }
  }
  return lines;
}

const planTagFields = terms.ranks<T.PlanTag>(["asPrinted", "plan", "certainty", "note"]);

function writePlanTag(_frame: terms.Frame, _iri: string, next: string, value: T.PlanTag): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#PlanTag>";
  for (const name of terms.inOrder(value, planTagFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "asPrinted": {
        const item = content as NonNullable<T.PlanTag["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "plan": {
        const item = content as NonNullable<T.PlanTag["plan"]>;
        lines += next + "<https://w3id.org/openhpa/ns#plan> <https://w3id.org/openhpa/vocab/plan/" + terms.notationSegment(item) + ">";
        break;
      }
      case "certainty": {
        const item = content as NonNullable<T.PlanTag["certainty"]>;
        lines += next + "<https://w3id.org/openhpa/ns#certainty> <https://w3id.org/openhpa/vocab/certainty/" + terms.notationSegment(item) + ">";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.PlanTag["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const programmeFields = terms.ranks<T.Programme>(["number", "label", "region", "objectives", "asPrinted", "note"]);

function writeProgramme(frame: terms.Frame, _iri: string, next: string, value: T.Programme): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Programme>";
  for (const name of terms.inOrder(value, programmeFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "number": {
        const item = content as NonNullable<T.Programme["number"]>;
        lines += next + "<http://www.w3.org/2004/02/skos/core#notation> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "label": {
        const item = content as NonNullable<T.Programme["label"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#prefLabel> \"", item);
        break;
      }
      case "region": {
        const item = content as NonNullable<T.Programme["region"]>;
        lines += next + "<http://purl.org/dc/terms/spatial> <https://w3id.org/openhpa/vocab/" + item.replace(":", "/") + ">";
        break;
      }
      case "objectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Programme["objectives"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#programmeObjective> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeProgrammeObjective(frame, part, about, item);
        }
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Programme["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Programme["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const programmeObjectiveFields = terms.ranks<T.ProgrammeObjective>(["number", "label", "asPrinted"]);

function writeProgrammeObjective(_frame: terms.Frame, _iri: string, next: string, value: T.ProgrammeObjective): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#ProgrammeObjective>";
  for (const name of terms.inOrder(value, programmeObjectiveFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "number": {
        const item = content as NonNullable<T.ProgrammeObjective["number"]>;
        lines += next + "<http://www.w3.org/2004/02/skos/core#notation> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "label": {
        const item = content as NonNullable<T.ProgrammeObjective["label"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#prefLabel> \"", item);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.ProgrammeObjective["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
    }
  }
  return lines;
}

const outcomeFields = terms.ranks<T.Outcome>(["category", "stage", "statement", "indicators", "leadsTo", "asPrinted", "note"]);

function writeOutcome(frame: terms.Frame, _iri: string, next: string, value: T.Outcome): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Outcome>";
  for (const name of terms.inOrder(value, outcomeFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "category": {
        const item = content as NonNullable<T.Outcome["category"]>;
        lines += next + "<https://w3id.org/openhpa/ns#outcomeCategory> <https://w3id.org/openhpa/vocab/smoc/" + terms.notationSegment(item.slice(5)) + ">";
        break;
      }
      case "stage": {
        const item = content as NonNullable<T.Outcome["stage"]>;
        lines += next + "<https://w3id.org/openhpa/ns#outcomeStage> <https://w3id.org/openhpa/vocab/outcome-stage/" + terms.notationSegment(item) + ">";
        break;
      }
      case "statement": {
        const item = content as NonNullable<T.Outcome["statement"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/description> \"", item);
        break;
      }
      case "indicators": {
        for (const item of content as NonNullable<T.Outcome["indicators"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#measuredBy> <" + frame.part + item + ">";
        }
        break;
      }
      case "leadsTo": {
        for (const item of content as NonNullable<T.Outcome["leadsTo"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#leadsTo> <" + frame.part + item + ">";
        }
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Outcome["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Outcome["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const evaluationFields = terms.ranks<T.Evaluation>(["status", "methods", "indicators", "qualitativeResults", "strengths", "weaknesses", "perspectives"]);

function writeEvaluation(frame: terms.Frame, _iri: string, next: string, value: T.Evaluation): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Evaluation>";
  for (const name of terms.inOrder(value, evaluationFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "status": {
        const item = content as NonNullable<T.Evaluation["status"]>;
        lines += next + "<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/evaluation-status/" + terms.notationSegment(item) + ">";
        break;
      }
      case "methods": {
        const item = content as NonNullable<T.Evaluation["methods"]>;
        lines += terms.textStatements(next + "<https://w3id.org/openhpa/ns#method> \"", item);
        break;
      }
      case "indicators": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["indicators"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#indicator> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeIndicator(frame, part, about, item);
        }
        break;
      }
      case "qualitativeResults": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["qualitativeResults"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#qualitativeResult> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "strengths": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["strengths"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#strength> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "weaknesses": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["weaknesses"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#weakness> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "perspectives": {
        let position = 0;
        for (const item of content as NonNullable<T.Evaluation["perspectives"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#perspective> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
    }
  }
  return lines;
}

const indicatorFields = terms.ranks<T.Indicator>(["name", "kind", "unit", "value", "total", "breakdown", "period", "asPrinted", "note"]);

function writeIndicator(frame: terms.Frame, iri: string, next: string, value: T.Indicator): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Indicator>";
  for (const name of terms.inOrder(value, indicatorFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "name": {
        const item = content as NonNullable<T.Indicator["name"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#prefLabel> \"", item);
        break;
      }
      case "kind": {
        const item = content as NonNullable<T.Indicator["kind"]>;
        lines += next + "<http://purl.org/dc/terms/type> <https://w3id.org/openhpa/vocab/indicator-kind/" + terms.notationSegment(item) + ">";
        break;
      }
      case "unit": {
        const item = content as NonNullable<T.Indicator["unit"]>;
        lines += next + "<https://schema.org/unitText> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "value": {
        const item = content as NonNullable<T.Indicator["value"]>;
        lines += next + "<https://schema.org/value> \"" + literal.decimalForm(item) + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>";
        break;
      }
      case "total": {
        const item = content as NonNullable<T.Indicator["total"]>;
        lines += next + "<https://w3id.org/openhpa/ns#total> \"" + literal.decimalForm(item) + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>";
        break;
      }
      case "breakdown": {
        for (const item of content as NonNullable<T.Indicator["breakdown"]>) {
          const part = iri + ".breakdown" + (item.territory !== undefined ? "." + terms.keySegment(item.territory) : item.group !== undefined ? "." + terms.keySegment(item.group) : "");
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#breakdown> <" + part + ">" + about + writeObservation(frame, part, about, item);
        }
        break;
      }
      case "period": {
        const item = content as NonNullable<T.Indicator["period"]>;
        const part = iri + ".period";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://purl.org/dc/terms/temporal> <" + part + ">" + about + writePeriod(frame, part, about, item);
        break;
      }
      case "asPrinted": {
        const item = content as NonNullable<T.Indicator["asPrinted"]>;
        lines += next + "<https://w3id.org/openhpa/ns#asPrinted> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Indicator["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const observationFields = terms.ranks<T.Observation>(["territory", "group", "value"]);

function writeObservation(_frame: terms.Frame, _iri: string, next: string, value: T.Observation): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/linked-data/cube#Observation>";
  for (const name of terms.inOrder(value, observationFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "territory": {
        const item = content as NonNullable<T.Observation["territory"]>;
        lines += next + "<http://purl.org/linked-data/sdmx/2009/dimension#refArea> <https://w3id.org/openhpa/vocab/" + item.replace(":", "/") + ">";
        break;
      }
      case "group": {
        const item = content as NonNullable<T.Observation["group"]>;
        lines += next + "<https://w3id.org/openhpa/ns#group> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "value": {
        const item = content as NonNullable<T.Observation["value"]>;
        lines += next + "<http://purl.org/linked-data/sdmx/2009/measure#obsValue> \"" + literal.decimalForm(item) + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>";
        break;
      }
    }
  }
  return lines;
}

const experienceFields = terms.ranks<T.Experience>(["levers", "obstacles", "drifts", "lessons"]);

function writeExperience(frame: terms.Frame, _iri: string, next: string, value: T.Experience): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Experience>";
  for (const name of terms.inOrder(value, experienceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "levers": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["levers"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#lever> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "obstacles": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["obstacles"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#obstacle> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "drifts": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["drifts"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#drift> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "lessons": {
        let position = 0;
        for (const item of content as NonNullable<T.Experience["lessons"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#lesson> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
    }
  }
  return lines;
}

const sourceFields = terms.ranks<T.Source>(["title", "publisher", "language", "identifiers", "url", "issued", "retrieved", "licence", "sha256", "note"]);

function writeSource(frame: terms.Frame, iri: string, next: string, value: T.Source): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Source>";
  for (const name of terms.inOrder(value, sourceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "title": {
        const item = content as NonNullable<T.Source["title"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/title> \"", item);
        break;
      }
      case "publisher": {
        const item = content as NonNullable<T.Source["publisher"]>;
        lines += next + "<http://purl.org/dc/elements/1.1/publisher> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "language": {
        const item = content as NonNullable<T.Source["language"]>;
        lines += next + "<http://purl.org/dc/terms/language> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#language>";
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Source["identifiers"]>) {
          const part = iri + ".identifiers" + "." + terms.keySegment(item.scheme) + "-" + terms.keySegment(item.value);
          const about = frame.end + "<" + part + "> ";
          lines += next + "<http://www.w3.org/ns/adms#identifier> <" + part + ">" + about + writeIdentifier(frame, part, about, item);
        }
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Source["url"]>;
        lines += next + "<http://xmlns.com/foaf/0.1/page> <" + item + ">";
        break;
      }
      case "issued": {
        const item = content as NonNullable<T.Source["issued"]>;
        lines += next + "<https://w3id.org/openhpa/ns#issued> \"" + terms.lexicalText(item) + "\"^^<http://id.loc.gov/datatypes/edtf/EDTF>";
        break;
      }
      case "retrieved": {
        const item = content as NonNullable<T.Source["retrieved"]>;
        lines += next + "<https://w3id.org/openhpa/ns#retrieved> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
        break;
      }
      case "licence": {
        const item = content as NonNullable<T.Source["licence"]>;
        lines += next + "<http://purl.org/dc/terms/license> <https://w3id.org/openhpa/vocab/licence/" + terms.notationSegment(item) + ">";
        break;
      }
      case "sha256": {
        const item = content as NonNullable<T.Source["sha256"]>;
        lines += next + "<https://w3id.org/openhpa/ns#sha256> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Source["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const evidenceFields = terms.ranks<T.Evidence>(["path", "source", "start", "end", "quote", "method", "certainty", "note"]);

function writeEvidence(frame: terms.Frame, _iri: string, next: string, value: T.Evidence): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation>";
  for (const name of terms.inOrder(value, evidenceFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "path": {
        const item = content as NonNullable<T.Evidence["path"]>;
        lines += next + "<https://w3id.org/openhpa/ns#path> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "source": {
        const item = content as NonNullable<T.Evidence["source"]>;
        lines += next + "<http://www.w3.org/ns/oa#hasSource> <" + frame.part + item + ">";
        break;
      }
      case "start": {
        const item = content as NonNullable<T.Evidence["start"]>;
        lines += next + "<http://www.w3.org/ns/oa#start> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
        break;
      }
      case "end": {
        const item = content as NonNullable<T.Evidence["end"]>;
        lines += next + "<http://www.w3.org/ns/oa#end> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
        break;
      }
      case "quote": {
        const item = content as NonNullable<T.Evidence["quote"]>;
        lines += next + "<http://www.w3.org/ns/oa#exact> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "method": {
        const item = content as NonNullable<T.Evidence["method"]>;
        lines += next + "<https://w3id.org/openhpa/ns#evidenceMethod> <https://w3id.org/openhpa/vocab/evidence-method/" + terms.notationSegment(item) + ">";
        break;
      }
      case "certainty": {
        const item = content as NonNullable<T.Evidence["certainty"]>;
        lines += next + "<https://w3id.org/openhpa/ns#certainty> <https://w3id.org/openhpa/vocab/certainty/" + terms.notationSegment(item) + ">";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Evidence["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const missingFields = terms.ranks<T.Missing>(["path", "reason", "source", "note"]);

function writeMissing(frame: terms.Frame, _iri: string, next: string, value: T.Missing): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Missing>";
  for (const name of terms.inOrder(value, missingFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "path": {
        const item = content as NonNullable<T.Missing["path"]>;
        lines += next + "<https://w3id.org/openhpa/ns#path> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "reason": {
        const item = content as NonNullable<T.Missing["reason"]>;
        lines += next + "<https://w3id.org/openhpa/ns#missingReason> <https://w3id.org/openhpa/vocab/missing-reason/" + terms.notationSegment(item) + ">";
        break;
      }
      case "source": {
        const item = content as NonNullable<T.Missing["source"]>;
        lines += next + "<http://www.w3.org/ns/oa#hasSource> <" + frame.part + item + ">";
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Missing["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const rightsFields = terms.ranks<T.Rights>(["licence", "holder", "attribution", "note"]);

function writeRights(_frame: terms.Frame, _iri: string, next: string, value: T.Rights): string {
  let lines = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/terms/RightsStatement>";
  for (const name of terms.inOrder(value, rightsFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "licence": {
        const item = content as NonNullable<T.Rights["licence"]>;
        lines += next + "<http://purl.org/dc/terms/license> <https://w3id.org/openhpa/vocab/licence/" + terms.notationSegment(item) + ">";
        break;
      }
      case "holder": {
        const item = content as NonNullable<T.Rights["holder"]>;
        lines += next + "<http://purl.org/dc/elements/1.1/rightsHolder> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "attribution": {
        const item = content as NonNullable<T.Rights["attribution"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/bibliographicCitation> \"", item);
        break;
      }
      case "note": {
        const item = content as NonNullable<T.Rights["note"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2004/02/skos/core#note> \"", item);
        break;
      }
    }
  }
  return lines;
}

const registryFields = terms.ranks<T.Registry>(["id", "key", "identifiers", "title", "summary", "language", "status", "operator", "scope", "principles", "themes", "behaviours", "substances", "coverage", "contributionChannels", "publications", "contact", "url", "observation", "sources", "evidence", "missing", "rights", "created", "modified", "withdrawn", "replacedBy"]);

export function writeRegistry(frame: terms.Frame, iri: string, value: T.Registry): string {
  const next = frame.end + "<" + iri + "> ";
  let lines = `<${iri}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/openhpa/ns#Registry>`;
  for (const name of terms.inOrder(value, registryFields)) {
    const content = value[name];
    if (content === undefined) continue;
    switch (name) {
      case "id": {
        const item = content as NonNullable<T.Registry["id"]>;
        lines += next + "<https://w3id.org/openhpa/ns#recordIri> <" + item + ">";
        break;
      }
      case "key": {
        const item = content as NonNullable<T.Registry["key"]>;
        lines += next + "<http://purl.org/dc/terms/identifier> \"" + terms.lexicalText(item) + "\"";
        break;
      }
      case "identifiers": {
        for (const item of content as NonNullable<T.Registry["identifiers"]>) {
          const part = frame.part + "Registry.identifiers" + "." + terms.keySegment(item.scheme) + "-" + terms.keySegment(item.value);
          const about = frame.end + "<" + part + "> ";
          lines += next + "<http://www.w3.org/ns/adms#identifier> <" + part + ">" + about + writeIdentifier(frame, part, about, item);
        }
        break;
      }
      case "title": {
        const item = content as NonNullable<T.Registry["title"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/title> \"", item);
        break;
      }
      case "summary": {
        const item = content as NonNullable<T.Registry["summary"]>;
        lines += terms.textStatements(next + "<http://purl.org/dc/terms/abstract> \"", item);
        break;
      }
      case "language": {
        const item = content as NonNullable<T.Registry["language"]>;
        lines += next + "<http://purl.org/dc/terms/language> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#language>";
        break;
      }
      case "status": {
        const item = content as NonNullable<T.Registry["status"]>;
        lines += next + "<http://www.w3.org/ns/adms#status> <https://w3id.org/openhpa/vocab/registry-status/" + terms.notationSegment(item) + ">";
        break;
      }
      case "operator": {
        const item = content as NonNullable<T.Registry["operator"]>;
        const part = frame.part + item.key;
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://purl.org/dc/terms/publisher> <" + part + ">" + about + writeOrganisation(frame, part, about, item);
        break;
      }
      case "scope": {
        const item = content as NonNullable<T.Registry["scope"]>;
        lines += terms.textStatements(next + "<https://w3id.org/openhpa/ns#scope> \"", item);
        break;
      }
      case "principles": {
        let position = 0;
        for (const item of content as NonNullable<T.Registry["principles"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#principle> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "themes": {
        for (const item of content as NonNullable<T.Registry["themes"]>) {
          lines += next + "<http://www.w3.org/ns/dcat#theme> <https://w3id.org/openhpa/vocab/theme/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "behaviours": {
        for (const item of content as NonNullable<T.Registry["behaviours"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#behaviour> <https://w3id.org/openhpa/vocab/behaviour/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "substances": {
        for (const item of content as NonNullable<T.Registry["substances"]>) {
          lines += next + "<https://w3id.org/openhpa/ns#substance> <https://w3id.org/openhpa/vocab/substance/" + terms.notationSegment(item) + ">";
        }
        break;
      }
      case "coverage": {
        const item = content as NonNullable<T.Registry["coverage"]>;
        const part = frame.part + "Registry.coverage";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<https://w3id.org/openhpa/ns#coverage> <" + part + ">" + about + writeCoverage(frame, part, about, item);
        break;
      }
      case "contributionChannels": {
        let position = 0;
        for (const item of content as NonNullable<T.Registry["contributionChannels"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#contributionChannel> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeStatement(frame, part, about, item);
        }
        break;
      }
      case "publications": {
        let position = 0;
        for (const item of content as NonNullable<T.Registry["publications"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<http://xmlns.com/foaf/0.1/publications> <" + part + ">" + about + "<https://schema.org/position> \"" + ++position + "\"^^<http://www.w3.org/2001/XMLSchema#integer>" + about + writeSource(frame, part, about, item);
        }
        break;
      }
      case "contact": {
        const item = content as NonNullable<T.Registry["contact"]>;
        const part = frame.part + "Registry.contact";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://www.w3.org/ns/dcat#contactPoint> <" + part + ">" + about + writeContact(frame, part, about, item);
        break;
      }
      case "url": {
        const item = content as NonNullable<T.Registry["url"]>;
        lines += next + "<http://xmlns.com/foaf/0.1/page> <" + item + ">";
        break;
      }
      case "observation": {
        const item = content as NonNullable<T.Registry["observation"]>;
        lines += terms.textStatements(next + "<http://www.w3.org/2000/01/rdf-schema#comment> \"", item);
        break;
      }
      case "sources": {
        for (const item of content as NonNullable<T.Registry["sources"]>) {
          const part = frame.part + item.key;
          const about = frame.end + "<" + part + "> ";
          lines += next + "<http://purl.org/dc/terms/source> <" + part + ">" + about + writeSource(frame, part, about, item);
        }
        break;
      }
      case "evidence": {
        for (const item of content as NonNullable<T.Registry["evidence"]>) {
          const part = frame.part + "Registry.evidence" + "." + terms.keySegment(item.source) + "-" + terms.keySegment(item.start) + "-" + terms.keySegment(item.path);
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#evidence> <" + part + ">" + about + writeEvidence(frame, part, about, item);
        }
        break;
      }
      case "missing": {
        for (const item of content as NonNullable<T.Registry["missing"]>) {
          const part = frame.part + "Registry.missing" + ("." + terms.keySegment(item.path));
          const about = frame.end + "<" + part + "> ";
          lines += next + "<https://w3id.org/openhpa/ns#missing> <" + part + ">" + about + writeMissing(frame, part, about, item);
        }
        break;
      }
      case "rights": {
        const item = content as NonNullable<T.Registry["rights"]>;
        const part = frame.part + "Registry.rights";
        const about = frame.end + "<" + part + "> ";
        lines += next + "<http://purl.org/dc/terms/rights> <" + part + ">" + about + writeRights(frame, part, about, item);
        break;
      }
      case "created": {
        const item = content as NonNullable<T.Registry["created"]>;
        lines += next + "<http://purl.org/dc/terms/created> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
        break;
      }
      case "modified": {
        const item = content as NonNullable<T.Registry["modified"]>;
        lines += next + "<http://purl.org/dc/terms/modified> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
        break;
      }
      case "withdrawn": {
        const item = content as NonNullable<T.Registry["withdrawn"]>;
        lines += next + "<https://w3id.org/openhpa/ns#withdrawn> \"" + terms.lexicalText(item) + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
        break;
      }
      case "replacedBy": {
        const item = content as NonNullable<T.Registry["replacedBy"]>;
        lines += next + "<http://purl.org/dc/terms/isReplacedBy> <" + terms.otherRecord(frame, item) + ">";
        break;
      }
    }
  }
  return lines + frame.end;
}
