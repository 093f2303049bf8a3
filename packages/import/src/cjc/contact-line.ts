import { parseMailbox, parseSite } from "../harmonise/mailbox.js";
import { parsePhone } from "../harmonise/phone.js";
import { type AnswerLine, type CjcFiche, originOfAnswer } from "./fiche.js";
import { withhold } from "./person.js";

type Owner = "/carrier" | "/contact";
type Reader = (answer: AnswerLine, owner: Owner, fiche: CjcFiche) => boolean;

/** Puts a field of a contact; a contact says whether it is a person's, and what could be one's is never put. */
export function putContact(
  { record }: CjcFiche,
  owner: Owner,
  name: string,
  value: string,
  origin: ReturnType<typeof originOfAnswer>,
): true {
  if (owner === "/contact") record.put("/contact/personal", false);
  record.put(`${owner}/${name}`, value, origin);
  return true;
}

const forms: readonly Reader[] = [
  (answer, owner, fiche) => {
    const reading = parsePhone(answer.text, undefined);
    if (!reading) return false;
    const { asPrinted, isMobile } = reading.value;
    const origin = originOfAnswer(answer, reading);
    if (isMobile) withhold(answer, "mobile-phone", owner === "/contact" ? owner : `${owner}/phone`, fiche);
    else {
      const printed = originOfAnswer(answer, { method: "pattern" });
      putContact(fiche, owner, "phone/asPrinted", answer.text, printed);
      fiche.phones.push({ owner, asPrinted, origin });
    }
    return true;
  },
  (answer, owner, fiche) => {
    const reading = parseMailbox(answer.text, String(fiche.record.at("/carrier/name") ?? ""));
    if (!reading) return false;
    const { address, owner: whose } = reading.value;
    if (whose === "organisation")
      return putContact(fiche, owner, "email", address, originOfAnswer(answer, reading));
    const kind = whose === "person" ? "personal-mail" : "unclear-mail";
    withhold(answer, kind, owner === "/contact" ? owner : `${owner}/email`, fiche);
    return true;
  },
  (answer, owner, fiche) => {
    const reading = parseSite(answer.text);
    return (
      reading !== undefined && putContact(fiche, owner, "url", reading.value, originOfAnswer(answer, reading))
    );
  },
];

/** Reads a line that is a phone number, a mailbox or a web address, with its label glued to it or not. False for anything else. */
export function readContactLine(answer: AnswerLine, owner: Owner, fiche: CjcFiche): boolean {
  return forms.some((form) => form(answer, owner, fiche));
}
