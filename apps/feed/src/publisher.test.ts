import { expect, test } from "vitest";
import { parsePublisher } from "./options.js";

const isTaken = (publisher: { readonly url?: string; readonly email?: string }) => {
  try {
    parsePublisher({ name: "Service", ...publisher });
    return true;
  } catch {
    return false;
  }
};

test.each<readonly [string, boolean]>([
  ["http://example.org", true],
  ["https://example.org/a?b#c", true],
  ["httpss://example.org", false],
  ["ftp://example.org", false],
  [" https://example.org", false],
  ["https://", false],
  ["https:/example.org", false],
  ["", false],
  ["javascript:https://example.org", false],
  ["https://example.org/a b", false],
  ...[...'<>"{}|\\^`\n'].map((sign) => [`https://example.org/${sign}`, false] as const),
])("the web site %j is taken: %j", (url, taken) => {
  expect(isTaken({ url })).toBe(taken);
});

test.each([
  ["service@example.org", true],
  ["a@b.c", true],
  ["service@sub.example.org", true],
  ["service@example", false],
  ["service@example.", false],
  ["service@example.org.", false],
  ["@example.org", false],
  ["service@.", false],
  ["service", false],
  ["", false],
  ["a@b@example.org", false],
  ["a b@example.org", false],
  ["a@exam ple.org", false],
  ["a@example.o rg", false],
  ["Service <a@example.org>", false],
  ["a@example.org>", false],
  ['"a"@example.org', false],
  ['a@example.o"rg', false],
])("the mailbox %j is taken: %j", (email, taken) => {
  expect(isTaken({ email })).toBe(taken);
});

test("a publisher without addresses is taken, and given back as it is", () => {
  const publisher = { name: "Service" };
  expect(parsePublisher(publisher)).toBe(publisher);
});
