import { describeBrowser } from "@openhpa/testkit";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BlankPages, blankPages } from "./browser.fixture.js";

describeBrowser("elements in Chromium", (launch) => {
  let browser: Browser;
  let pages: BlankPages;
  let page: Page;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([launch(), blankPages()]);
    page = await pages.open(browser, "");
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  const markup = (expression: string) => page.evaluate(`openhpa.${expression}.outerHTML`);

  test("true is a bare attribute, false and undefined are none, numbers are written", async () => {
    const made = await markup(
      'el("ol", { hidden: true, reversed: false, title: undefined, start: 0, id: "" })',
    );
    expect(made).toBe('<ol hidden="" start="0" id=""></ol>');
  });

  test("text is never read as markup, in content or in attributes", async () => {
    const made = await markup(`el("p", { title: '"><b>' }, "<img src=x onerror=alert(1)>", " & ")`);
    expect(made).toBe('<p title="&quot;&gt;&lt;b&gt;">&lt;img src=x onerror=alert(1)&gt; &amp; </p>');
  });

  test("children stand in their order, lists in lists too; undefined and false are nothing, an empty text is a text", async () => {
    const nested = 'el("p", {}, "a", undefined, ["b", [openhpa.el("i", {}, "c")], false], "", "d")';
    expect(await markup(nested)).toBe("<p>ab<i>c</i>d</p>");
    expect(await page.evaluate(`openhpa.${nested}.childNodes.length`)).toBe(5);
  });

  test("what is filled loses what was there", async () => {
    const filled = `(() => { const host = openhpa.el("p", {}, "old", openhpa.el("b")); openhpa.fill(host, "new", [openhpa.el("i")]); return host.outerHTML; })()`;
    expect(await page.evaluate(filled)).toBe("<p>new<i></i></p>");
  });

  test("a button acts at every click and does not submit, unless it is told to", async () => {
    await page.evaluate(`{
      globalThis.events = [];
      const form = document.querySelector("form");
      form.addEventListener("submit", (event) => { event.preventDefault(); events.push("submit"); });
      form.append(openhpa.button("Count", () => events.push("click"), { class: "plain" }));
      form.append(openhpa.button("Send", () => events.push("send"), { type: "submit" }));
    }`);
    const count = page.getByRole("button", { name: "Count" });
    await count.click();
    await count.click();
    expect(await count.getAttribute("class")).toBe("plain");
    expect(await page.evaluate("events")).toEqual(["click", "click"]);
    await page.getByRole("button", { name: "Send" }).click();
    expect(await page.evaluate("events")).toEqual(["click", "click", "send", "submit"]);
  });
});
