import { structureType } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "./harmonise/concept-label.js";
import type { ListedFunding } from "./harmonise/funding-line.js";
import { type Reading, shifted } from "./harmonise/reading.js";
import { type Building, declareNone, refusalOf } from "./organisation-fields.js";
import type { Origin } from "./record-evidence.js";

/** Where a funding is printed. */
export interface FundingPlace {
  /** The passage of a reading of the line. */
  readonly originOf: (reading: Omit<Reading<unknown>, "value">) => Origin;
  /** What is said of every funding of the document, in French. */
  readonly note?: string | undefined;
  /** Words before the content in the key of a funding. */
  readonly keyed?: string | undefined;
}

const spanOf = ({ start, end }: Origin) => ({ start, end });

function putFunder(
  { record }: Building,
  path: string,
  funding: ListedFunding,
  { originOf }: FundingPlace,
): void {
  const { name, group, alternateName, programme } = funding;
  if (name) {
    record.put(`${path}/funder/key`, record.key(name.value));
    record.put(`${path}/funder/name`, name.value, originOf(name));
    const kind = group ? matchConcept(structureType, group.value) : undefined;
    if (group && kind && isRead(kind))
      record.put(`${path}/funder/structureType`, kind.value, originOf(shifted(kind, group.start)));
    if (alternateName)
      record.put(`${path}/funder/alternateNames`, alternateName.value, originOf(alternateName));
  }
  if (programme) record.put(`${path}/programme`, programme.value, originOf(programme));
}

/**
 * Puts a funding in `/funders` and gives its path; one that is refused is listed with the reason and makes no entry, and money that is no
 * amount of this funder is listed too.
 */
export function putFunding(
  building: Building,
  funding: ListedFunding,
  place: FundingPlace,
): string | undefined {
  const { record, report } = building;
  const { text, name, programme, amount, year, note, unread, refused } = funding;
  if (refused) {
    report.notUnderstood(spanOf(place.originOf(text)), { path: "/funders", message: refusalOf(refused) });
    return undefined;
  }
  const content = name?.value ?? programme?.value;
  const path = record.item("/funders", [place.keyed, content].filter(Boolean).join(" ") || "financement");
  record.put(`${path}/asPrinted`, text.value, place.originOf(text));
  putFunder(building, path, funding, place);
  if (amount) {
    record.put(`${path}/amount`, amount.value.amount, place.originOf(amount));
    if (amount.value.currency) record.put(`${path}/currency`, amount.value.currency, place.originOf(amount));
  }
  if (year) record.put(`${path}/year`, year.value, place.originOf(year));
  const said = [note?.value, amount?.value.note, place.note].filter(Boolean);
  if (said.length > 0) record.put(`${path}/note`, said.join("\n"), note ? place.originOf(note) : []);
  if (unread)
    report.notUnderstood(spanOf(place.originOf(unread)), {
      path: `${path}/amount`,
      ...(unread.note === undefined ? {} : { message: unread.note }),
    });
  return path;
}

/** Says what it means that every funding of a document was refused: none is said to exist, or it is not said which. */
export function declareNoFunders(
  building: Building,
  fundings: readonly Pick<ListedFunding, "refused">[],
): void {
  declareNone(
    building,
    "/funders",
    fundings.map(({ refused }) => refused),
  );
}
