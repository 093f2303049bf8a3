/** The folders of gathering pages, each with what its pages are about. */
const kinds = {
  vocab: "concept",
  territory: "territory",
  organisation: "organisation",
  programme: "programme",
  year: "year",
} as const;

/** What a gathering page is about. */
export type SubjectKind = (typeof kinds)[keyof typeof kinds];

/** The kind of a subject, from the first folder of its path. */
export function kindOfSubject(path: string): SubjectKind {
  const kind = kinds[path.slice(0, path.indexOf("/")) as keyof typeof kinds];
  if (kind === undefined) throw new Error(`${path} is not the path of a subject`);
  return kind;
}
