export { isAcronymOf, type NameWithAcronym, withoutAcronym } from "./acronym.js";
export { type AddressReading, type PrintedAddress, parseAddress } from "./address-line.js";
export {
  type Amount,
  amountsIn,
  moneyIn,
  type PrintedAmount,
  type PrintedMoney,
  parseAmount,
} from "./amount.js";
export { isKnownAudience, type PrintedAudience, parseAudiences } from "./audience-label.js";
export {
  type ConceptList,
  isRead,
  matchConcept,
  matchConceptList,
  type UnknownLabel,
} from "./concept-label.js";
export type { MoneyContext } from "./currency.js";
export { parseFrenchDate } from "./french-date.js";
export { parseCount, parseFrenchNumber } from "./french-number.js";
export { type PrintedPeriod, parseFrenchPeriod } from "./french-period.js";
export { cutFundings } from "./funding-cut.js";
export {
  type FundingContext,
  fundingsIn,
  type ListedFunding,
  type PrintedFunding,
  parseFunding,
} from "./funding-line.js";
export { type PrintedIndicator, type PrintedObservation, parseIndicator } from "./indicator-line.js";
export { type PrintedMailbox, parseMailbox, parseSite } from "./mailbox.js";
export { type NoNameReason, noNameMessage } from "./no-names.js";
export { type PrintedOrganisation, parseOrganisation } from "./organisation-line.js";
export { cutOrganisations, type ListedPiece } from "./organisation-list.js";
export { canNameOrganisation, noNameReason } from "./organisation-name.js";
export { type PrintedPhone, parsePhone } from "./phone.js";
export { type PhonePlace, phoneCountryOf } from "./phone-country.js";
export { countryOfPlace, type PlaceContext } from "./place-context.js";
export { matchPlan, type PrintedPlan } from "./plan-label.js";
export { originOf, type Reading, shifted, whole } from "./reading.js";
export { matchTerritoryList } from "./territory-list.js";
export { matchTerritory, type TerritoryList } from "./territory-name.js";
