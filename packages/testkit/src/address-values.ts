import fc, { type Arbitrary } from "fast-check";

/** A key: some short so that clashes are frequent, some that read like words of the address scheme itself. */
export const key: Arbitrary<string> = fc.oneof(
  fc.constantFrom("action", "registry", "a", "b", "1", "period", "type", "id", "constructor"),
  fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/),
);

const segment = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9._~-]{1,8}$/),
  fc.constantFrom("é", "e\u0301", "%C3%A9", "%2F", "a;b,c=d", "caf%C3%A9's", "(1)", "", "漢字", "@x:y"),
);
const host = fc.constantFrom("example.org", "www.example.org:8080", "xn--e1afmkfd.example", "santé.example");
const tail = fc.constantFrom("", "", "", "?q=a&b=%20c", "?", "#part", "#", "#a/b?c");

/** An absolute web address that RDF and URI syntax (RFC 3987) both take. */
export const iri: Arbitrary<string> = fc
  .tuple(fc.constantFrom("http", "https"), host, fc.array(segment, { maxLength: 3 }), tail)
  .map(([scheme, authority, segments, rest]) => `${scheme}://${[authority, ...segments].join("/")}${rest}`);

/** Another record: by key or by an address of another publisher. */
export const recordReference: Arbitrary<string> = fc.oneof(key, iri);
