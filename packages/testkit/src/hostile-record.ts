import { type Action, classOf, recordClasses, visit } from "@openhpa/core";

/** Text that tries to become markup, an attribute, the end of a script, and a formula. */
export const HOSTILE = `=cmd|' /C calc'!A0</script><script>alert("1")</script><img src=x onerror='alert(2)'> & "quoted"`;

/** The record with hostile text in every free text; codes, keys, addresses and dates stay as they are. */
export function hostile(record: Action): Action {
  const copy = structuredClone(record);
  for (const { entry, value } of visit(recordClasses.Action, copy)) {
    const own = value as Record<string, unknown>;
    for (const field of entry.fields) {
      const { datatype } = field;
      const content = own[field.name];
      if (content === undefined || classOf(field)) continue;
      if (datatype.kind === "text") own[field.name] = { fr: HOSTILE, [`x-${field.name.length}`]: HOSTILE };
      else if (datatype.kind === "string" && datatype.pattern === undefined)
        own[field.name] = field.many ? [HOSTILE] : HOSTILE;
    }
  }
  return copy;
}
