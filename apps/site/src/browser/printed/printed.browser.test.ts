import { describeBrowser, servePages } from "@openhpa/testkit";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleScript } from "../../testing/bundle-script.js";

describeBrowser("texts of scripts in Chromium", (launch) => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servePages>>;
  let page: Page;

  beforeAll(async () => {
    served = await servePages({
      "/": {
        type: "text/html; charset=utf-8",
        body: `<!doctype html><html lang="fr"><title>T</title><body><p id="old" title="Est-ce l'eau ?">L'eau : le 1er mars</p><script type="module" src="/s.js"></script></body></html>`,
      },
      "/s.js": { type: "text/javascript", body: await bundleScript("printed/printed.fixture") },
    });
    browser = await launch();
    page = await browser.newPage();
    await page.goto(served.url);
    await page.waitForFunction("document.body.dataset.ready === 'yes'");
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const after = (script: string) =>
    page.evaluate<string>(
      `(async () => { ${script}; await new Promise(requestAnimationFrame); return document.getElementById("old").outerHTML.replaceAll("&nbsp;", "\\u00A0"); })()`,
    );

  test("are printed as they are found, as they come and as they change, in text and in what is read out", async () => {
    const old = 'const old = document.getElementById("old")';
    expect(await after("")).toBe(
      '<p id="old" title="Est-ce l’eau\u202F?">L’eau\u00A0: le 1<sup>er</sup>\u00A0mars</p>',
    );
    expect(await after(`${old}; old.textContent = "3 005 fiches !"; old.title = "d'ici"`)).toBe(
      '<p id="old" title="d’ici">3\u202F005 fiches\u202F!</p>',
    );
    expect(await after(`${old}; old.firstChild.data = "l'an « un »"`)).toBe(
      '<p id="old" title="d’ici">l’an «\u00A0un\u00A0»</p>',
    );
    expect(
      await after(
        `${old}; old.removeAttribute("title"); const b = document.createElement("b"); b.append("où ?"); old.replaceChildren(b)`,
      ),
    ).toBe('<p id="old"><b>où\u202F?</b></p>');
  });

  test("stay as they are in code, in values and in what is typed", async () => {
    const made = await after(
      `document.getElementById("old").innerHTML = "<code>l'a : b</code><input value=\\"l'a : b\\"><textarea>l'a : b</textarea><pre>1er ?</pre>"`,
    );
    expect(made).toBe(
      `<p id="old"><code>l'a : b</code><input value="l'a : b"><textarea>l'a : b</textarea><pre>1er ?</pre></p>`,
    );
  });
});
