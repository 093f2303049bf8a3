import { expect, test } from "vitest";
import { charsetOf, readFields, strictDecoder } from "./request-fields.js";

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin1 = strictDecoder("iso-8859-1") as TextDecoder;
const read = (text: string, decoder = utf8) => {
  const fields = readFields(text, decoder);
  return fields && [...fields];
};

test.each([
  ["", []],
  ["a=b", [["a", "b"]]],
  [
    "&a=b&&c&",
    [
      ["a", "b"],
      ["c", ""],
    ],
  ],
  ["a=b=c", [["a", "b=c"]]],
  ["=b", [["", "b"]]],
  ["a+b=%2B+%26", [["a b", "+ &"]]],
  ["q=%C3%a9", [["q", "é"]]],
  ["q=\u00c3\u00a9", [["q", "é"]]],
  ["q=%E9", undefined],
  ["q=%zz", undefined],
  ["q=100%", undefined],
  ["q=%e", undefined],
  ["%ff=a", undefined],
])("%j is read as %j", (text, fields) => {
  expect(read(text)).toEqual(fields);
});

test("in the encoding of the form", () => {
  expect(read("q=%E9\u00e9", latin1)).toEqual([["q", "éé"]]);
});

test.each([
  ["a/b", "utf-8"],
  ["a/b; charset=ISO-8859-1", "ISO-8859-1"],
  ['a/b;x=y ; Charset = "utf-16le"', "utf-16le"],
])("the encoding of %s is %s", (type, charset) => {
  expect(charsetOf(type)).toBe(charset);
});

test("an encoding that nobody knows has no decoder", () => {
  expect(strictDecoder("x-none")).toBeUndefined();
});
