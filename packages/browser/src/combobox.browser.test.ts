import { describeBrowser } from "@openhpa/testkit";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type BlankPages, blankPages } from "./browser.fixture.js";

/** A combobox over places that begin as what is typed; `events` tells what it chose and what was submitted. */
const places = (unmarkedEnter: "submits" | "takes-only", more = "") => `
  const all = ["Nancy", "Nantes", "Nevers"];
  let shown = [];
  globalThis.events = [];
  globalThis.combobox = openhpa.createCombobox({
    input, listId: "places", listName: { "aria-label": "Places" }, unmarkedEnter: "${unmarkedEnter}",
    choose: (at) => { events.push(shown[at]); input.value = shown[at]; },
    ${more}
  });
  input.after(combobox.list);
  input.addEventListener("input", () => {
    shown = all.filter((name) => input.value !== "" && name.startsWith(input.value));
    combobox.show(shown.map((name) => [name]), input.value === "" ? undefined : "No such place");
  });
  input.form.addEventListener("submit", (event) => { event.preventDefault(); events.push("submit"); });
`;

describeBrowser("the combobox in Chromium", (launch) => {
  let browser: Browser;
  let pages: BlankPages;
  let page: Page;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([launch(), blankPages()]);
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });
  afterEach(() => page.close());

  const open = async (unmarkedEnter: "submits" | "takes-only", more?: string) => {
    page = await pages.open(browser, places(unmarkedEnter, more));
  };
  const input = () => page.getByRole("combobox", { name: "Place" });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await input().press(key);
  };
  const events = () => page.evaluate("events");
  /** Texts of the list, `[Nantes]` where one is marked, `?` where only half of the marks say so; undefined while the list is closed. */
  const seen = async (): Promise<readonly string[] | undefined> =>
    page.evaluate(`combobox.isOpen() ? [...combobox.list.children].map((line) => {
      const active = line.id !== "" && line.id === document.querySelector("input").getAttribute("aria-activedescendant");
      const selected = line.getAttribute("aria-selected") === "true";
      return active && selected ? "[" + line.textContent + "]" : (active || selected ? "?" : "") + line.textContent;
    }) : undefined`);
  const expanded = () => input().getAttribute("aria-expanded");

  describe("typing", () => {
    test("opens the list, narrows it, and closes it when nothing is left to ask", async () => {
      await open("submits");
      expect([await seen(), await expanded()]).toEqual([undefined, "false"]);
      expect(await input().getAttribute("aria-controls")).toBe("places");
      await input().pressSequentially("Nan");
      expect([await seen(), await expanded()]).toEqual([["Nancy", "Nantes"], "true"]);
      await input().pressSequentially("t");
      expect(await seen()).toEqual(["Nantes"]);
      await input().fill("");
      expect([await seen(), await expanded()]).toEqual([undefined, "false"]);
    });

    test("says instead that there is nothing, which is no option: neither keys nor the pointer take it", async () => {
      await open("takes-only");
      await input().pressSequentially("X");
      expect([await seen(), await expanded()]).toEqual([["No such place"], "false"]);
      expect(await page.getByRole("option").count()).toBe(0);
      await press("ArrowDown", "ArrowUp");
      await page.getByText("No such place").click();
      expect([await events(), await input().getAttribute("aria-activedescendant")]).toEqual([[], null]);
    });

    test("after an arrow forgets what was marked", async () => {
      await open("submits");
      await input().pressSequentially("Na");
      await press("ArrowDown", "n");
      expect(await seen()).toEqual(["Nancy", "Nantes"]);
    });
  });

  describe("arrows", () => {
    test("go along the list and around both of its ends", async () => {
      await open("submits");
      await input().pressSequentially("N");
      await press("ArrowDown");
      expect(await seen()).toEqual(["[Nancy]", "Nantes", "Nevers"]);
      await press("ArrowUp");
      expect(await seen()).toEqual(["Nancy", "Nantes", "[Nevers]"]);
      await press("ArrowUp");
      expect(await seen()).toEqual(["Nancy", "[Nantes]", "Nevers"]);
      await press("ArrowDown", "ArrowDown");
      expect(await seen()).toEqual(["[Nancy]", "Nantes", "Nevers"]);
    });

    test("up at first marks the last", async () => {
      await open("submits");
      await input().pressSequentially("N");
      await press("ArrowUp");
      expect(await seen()).toEqual(["Nancy", "Nantes", "[Nevers]"]);
    });

    test("open again the list that Escape has closed, as it was", async () => {
      await open("submits");
      await input().pressSequentially("Nan");
      await press("Escape");
      expect([await seen(), await expanded()]).toEqual([undefined, "false"]);
      await press("ArrowDown");
      expect([await seen(), await expanded()]).toEqual([["[Nancy]", "Nantes"], "true"]);
    });

    test("ask for a list whoever made the combobox, where that is wanted", async () => {
      await open("submits", 'reopen: () => { shown = ["Nice"]; combobox.show([["Nice"]]); },');
      await press("ArrowDown");
      expect(await seen()).toEqual(["Nice"]);
      await press("ArrowDown");
      expect(await seen()).toEqual(["[Nice]"]);
    });

    test("move the caret of the input where there is no list", async () => {
      await open("submits");
      await page.evaluate('document.querySelector("input").value = "Nice"');
      await press("End", "ArrowUp");
      expect(await page.evaluate('document.querySelector("input").selectionStart')).toBe(0);
    });
  });

  describe("a choice", () => {
    test("by Enter is what is marked; the list closes and nothing is submitted", async () => {
      await open("submits");
      await input().pressSequentially("Nan");
      await press("ArrowDown", "ArrowDown", "Enter");
      expect([await events(), await input().inputValue(), await seen()]).toEqual([
        ["Nantes"],
        "Nantes",
        undefined,
      ]);
    });

    test("by the pointer leaves the focus in the input", async () => {
      await open("submits");
      await input().pressSequentially("N");
      await page.getByRole("option", { name: "Nevers" }).click();
      expect([await events(), await seen()]).toEqual([["Nevers"], undefined]);
      expect(await page.evaluate("document.activeElement.tagName")).toBe("INPUT");
    });
  });

  describe("no choice", () => {
    test("leaves Enter to the form and closes the list", async () => {
      await open("submits");
      await input().pressSequentially("Nant");
      await press("Enter");
      expect([await events(), await seen()]).toEqual([["submit"], undefined]);
    });

    test("is the only option where that is wanted, and never one of several", async () => {
      await open("takes-only");
      await input().pressSequentially("Nan");
      await press("Enter");
      expect([await events(), await seen()]).toEqual([["submit"], ["Nancy", "Nantes"]]);
      await input().pressSequentially("t");
      await press("Enter");
      expect([await events(), await input().inputValue()]).toEqual([["submit", "Nantes"], "Nantes"]);
    });

    test("is made by leaving the input, which closes the list", async () => {
      await open("takes-only");
      await input().pressSequentially("Nant");
      await input().blur();
      expect([await events(), await seen(), await expanded()]).toEqual([[], undefined, "false"]);
    });
  });

  test("keys that compose a character are left to what composes it", async () => {
    await open("takes-only");
    await input().pressSequentially("Nant");
    const left = await page.evaluate(`["ArrowDown", "Enter", "Escape"].map((key) =>
      document.querySelector("input").dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, isComposing: true })))`);
    expect(left).toEqual([true, true, true]);
    expect([await events(), await seen()]).toEqual([[], ["Nantes"]]);
  });
});
