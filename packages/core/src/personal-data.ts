import { type TextChanges, withChangedTexts } from "./changed-texts.js";
import type { Fields } from "./fields.js";
import type { HpaRecord } from "./generated/types.js";
import { recordClasses } from "./model.js";
import { withoutPersonalForms } from "./personal-forms.js";
import { personInName } from "./personal-keys.js";

const withoutPersons: TextChanges = {
  text: withoutPersonalForms,
  address: (field, address) => (field.name !== "id" && personInName(field, address) ? undefined : address),
  key: (key) => key,
};

/**
 * The record as it may be published: without a contact that names a person (its absence is declared as withheld), with mailboxes and
 * mobile numbers of persons masked in texts and left out of the fields that hold nothing else, addresses among them. A valid record stays
 * valid, and one without personal data comes back as the same object. Keys stay, and the record's own address: see {@link personalKeys}.
 */
export function withoutPersonalData<R extends HpaRecord>(record: R): R {
  const masked = (value: Fields) =>
    withChangedTexts(recordClasses[record.type], value, withoutPersons) as unknown as R;
  if (record.contact?.personal !== true) return masked(record as unknown as Fields);
  const { contact: _, ...rest } = record;
  const missing = (record.missing ?? []).filter((item) => item.path !== "/contact");
  return masked({ ...rest, missing: [...missing, { path: "/contact", reason: "withheld" }] });
}
