import { classOf, encodeSegment, keyOf, type ModelClass, type OpenFields, visit } from "@openhpa/core";

/** The objects of a record that have a key of their own, by class. */
export function keysByClass(
  entry: ModelClass,
  record: OpenFields,
): ReadonlyMap<string, readonly OpenFields[]> {
  const found = new Map<string, OpenFields[]>();
  for (const { entry: of, value } of visit(entry, record)) {
    if (of.identity.by === "key") found.set(of.name, [...(found.get(of.name) ?? []), value]);
  }
  return found;
}

/** Lists that paths do not lead into: their own addresses are made of paths. */
const ABOUT_PATHS = new Set(["evidence", "missing"]);

/** The fields that an object could have which is not there. */
const couldBe = (of: ModelClass, path: string) => of.fields.map(({ name }) => `${path}/${name}`);

/** The addresses, by names and keys, of the fields of a record: those that have a value and those that could have one. */
export function addressesIn(entry: ModelClass, value: OpenFields, prefix = ""): readonly string[] {
  return entry.fields.flatMap((field) => {
    const path = `${prefix}/${field.name}`;
    const of = classOf(field);
    const content = value[field.name];
    if (ABOUT_PATHS.has(field.name)) return [];
    if (content === undefined) return of && !field.many ? [path, ...couldBe(of, path)] : [path];
    if (of && field.many) {
      const inner = (content as OpenFields[]).flatMap((item) => {
        const key = keyOf(of, item);
        return key === undefined ? [] : addressesIn(of, item, `${path}/${key}`);
      });
      return [path, ...inner];
    }
    if (of) return [path, ...addressesIn(of, content as OpenFields, path)];
    if (field.datatype.kind === "text")
      return [path, ...Object.keys(content as OpenFields).map((tag) => `${path}/${tag}`)];
    if (field.many)
      return [
        path,
        ...(content as unknown[]).map((item) => `${path}/${encodeSegment(String(item).normalize("NFC"))}`),
      ];
    return [path];
  });
}
