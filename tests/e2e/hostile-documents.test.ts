import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksIn, linksOn, markedOn, untilMarked, untilPainted } from "../support/on-page.ts";
import { troubleOn } from "../support/page-trouble.ts";
import { Reader } from "../support/reader.ts";
import { type Answer, onSite, page as pageWith } from "../support/served-pages.ts";

declare global {
  interface Window {
    violations: string[];
  }
}

const PATH = "/documenten/streng";
const KST = "https://zoek.officielebekendmakingen.nl/kst-32317-";
const SENTENCE = "<p>Zie Kamerstuk 32 317, nr. 788 over de inzet van Frontex en de IND.</p>";
const LINK = { words: "Kamerstuk 32 317, nr. 788", href: `${KST}788.html` };

describe("a document", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open("hostile-documents");
  });
  afterAll(() => reader?.close());

  const visit = (answer: Answer) => reader.visit(onSite(PATH), { [PATH]: answer });
  const visitBody = (body: string) => visit({ body: pageWith("Document", body) });

  it.each([
    ["allows nothing but its own script", "default-src 'none'; script-src 'nonce-eigen'"],
    [
      "wants trusted types",
      "default-src 'none'; script-src 'nonce-eigen'; require-trusted-types-for 'script'; trusted-types 'none'",
    ],
  ])("that %s is marked, and its policy is kept", async (_, policy) => {
    const listen = `window.violations = []; addEventListener("securitypolicyviolation", (event) => event.blockedURI.endsWith("favicon.ico") || window.violations.push(event.violatedDirective));`;
    const page = await visit({
      body: pageWith("Streng", `${SENTENCE}<img alt="" src="/beeld.png">`).replace(
        "<head>",
        `<head><script nonce="eigen">${listen}</script>`,
      ),
      headers: { "content-security-policy": policy },
    });
    await untilMarked(page, "Frontex");
    expect(await linksOn(page)).toEqual([LINK]);
    // The page's own picture shows that violations are told.
    expect(await page.evaluate(() => window.violations)).toEqual(["img-src"]);
    await page.close();
  });

  it("in a sandbox is marked, though it may run no script of its own", async () => {
    const page = await visit({
      body: pageWith("Zandbak", SENTENCE),
      headers: { "content-security-policy": "sandbox" },
    });
    await untilMarked(page, "Frontex");
    expect(await linksOn(page)).toEqual([LINK]);
    await page.close();
  });

  it("that shows others in sandboxed frames is marked itself, and they stay as they are", async () => {
    const inside = "<p id=inside>De IND beslist (Kamerstuk 32 317, nr. 789).</p>";
    const page = await visitBody(`${SENTENCE}<iframe title="Kader" sandbox srcdoc="${inside}"></iframe>`);
    await untilMarked(page, "Frontex");
    expect(await linksOn(page)).toEqual([LINK]);
    const frame = await page.waitForFrame((one) => one !== page.mainFrame());
    expect(await frame.$eval("#inside", (own) => own.innerHTML)).toBe("De IND beslist (Kamerstuk 32 317, nr. 789).");
    expect(troubleOn(page)).toEqual([]);
    await page.close();
  });

  it("made of frames alone does no harm", async () => {
    const page = await visit({
      body: `<!doctype html><html><head><title>Kaders</title></head><frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset></html>`,
    });
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("[role=tabpanel]");
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(
      '<frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset>',
    );
    expect(troubleOn(page)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it("written as XHTML is read by its paragraphs and lines", async () => {
    const page = await visit({
      contentType: "application/xhtml+xml; charset=utf-8",
      body: `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>XHTML</title></head><body><main>
<h1>Brief</h1>${SENTENCE}<p>Kamerstuk 32 317,</p><p>nr. 789</p><nav><p>Kamerstuk 32 317, nr. 790</p></nav>
<p>Kamerstuk 32 317,<br/>nr. 791</p></main></body></html>`,
    });
    await untilMarked(page, "Frontex");
    expect(await linksIn(page, "main")).toEqual([
      LINK,
      { words: expect.stringMatching(/^Kamerstuk 32 317, ?nr\. 791$/), href: `${KST}791.html` },
    ]);
    expect(troubleOn(page)).toEqual([]);
    await page.close();
  });

  it("that is XML and no page at all is left as it is", async () => {
    const page = await visit({
      contentType: "text/xml; charset=utf-8",
      body: "<?xml version='1.0'?><kamerstuk><al>Zie Kamerstuk 32 317, nr. 788 over de IND.</al></kamerstuk>",
    });
    const panel = await reader.visitPanelOf(page);
    await panel.waitForFunction(() => !/^(?:Kantlijn)?\s*(?:Even geduld|$)/.test(document.body.textContent));
    expect(await page.evaluate(() => document.querySelectorAll("al > *").length)).toBe(0);
    expect(troubleOn(page)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it("with a base elsewhere gets links that lead to the official place", async () => {
    const page = await visit({
      body: pageWith("Basis", SENTENCE).replace("<head>", '<head><base href="https://example.org/elders/">'),
    });
    await untilMarked(page, "Frontex");
    expect(await page.$eval("a.kl-ref", (link) => (link as HTMLAnchorElement).href)).toBe(LINK.href);
    await page.close();
  });

  it("whose images are named as properties of a document are is marked like any other", async () => {
    const names = "createElement documentElement body querySelectorAll createTreeWalker getSelection createRange title";
    const images = names.split(" ").map((name) => `<img alt="" name="${name}">`);
    const page = await visitBody(SENTENCE + images.join(""));
    await untilMarked(page, "Frontex");
    expect(await linksOn(page)).toEqual([LINK]);
    expect(troubleOn(page)).toEqual([]);
    await page.close();
  });

  it("that may be written in keeps every letter that is typed, and is not marked there", async () => {
    const page = await visitBody(
      `${SENTENCE}<div id="editor" contenteditable="true"><p>Concept:</p></div><textarea id="area"></textarea>`,
    );
    await untilMarked(page, "Frontex");
    const typed = " zie Kamerstuk 32 317, nr. 789, en de IND";
    await page.focus("#editor");
    await page.keyboard.press("End");
    await page.keyboard.type(typed, { delay: 15 });
    await page.focus("#area");
    await page.keyboard.type(typed);
    expect(await page.$eval("#area", (area) => (area as HTMLTextAreaElement).value)).toBe(typed);
    await page.evaluate(() => document.querySelector("main")?.append("Toegevoegd door het COA."));
    await untilMarked(page, "COA");
    await page.focus("#editor");
    await page.keyboard.press("End");
    await page.keyboard.type(" verder.");
    expect(await page.$eval("#editor", (editor) => editor.innerHTML.replaceAll("&nbsp;", " "))).toBe(
      `<p>Concept:${typed} verder.</p>`,
    );
    expect(await linksOn(page)).toEqual([LINK]);
    expect(await markedOn(page)).not.toContain("Kamerstuk 32 317, nr. 789");
    await page.close();
  });

  it("that grows while it is scrolled is marked as far as it came, each link once and for good", async () => {
    const script = `addEventListener("scroll", () => {
      const main = document.querySelector("main");
      const { length } = main.querySelectorAll("section");
      if (length >= 12 || scrollY + innerHeight < document.documentElement.scrollHeight - 200) return;
      const section = document.createElement("section");
      section.innerHTML = "<h2>Deel " + (length + 1) + "</h2><p style='height: 900px'>Zie Kamerstuk 32 317, nr. " + (800 + length) + " over de IND.</p>";
      main.append(section);
    });`;
    const page = await visitBody(`${SENTENCE}<div style="height: 1200px"></div><script>${script}</script>`);
    await untilMarked(page, "nr. 788");
    const first = await page.$("a.kl-ref");
    for (let part = 0; part < 12; part += 1) {
      await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
      await page.waitForFunction((count) => document.querySelectorAll("section").length > count, {}, part);
      await untilMarked(page, `nr. ${800 + part}`);
    }
    expect((await linksOn(page)).map(({ href }) => href)).toEqual([
      LINK.href,
      ...Array.from({ length: 12 }, (_, part) => `${KST}${800 + part}.html`),
    ]);
    expect(await first?.evaluate((link) => link.isConnected)).toBe(true);
    await page.close();
  });

  it("that leaves out what is not in view is marked where the reader comes", async () => {
    const parts = Array.from(
      { length: 60 },
      (_, at) =>
        `<section style="content-visibility: auto; contain-intrinsic-size: auto 700px"><h2>Deel ${at}</h2><p style="height: 600px">Zie Kamerstuk 32 317, nr. ${900 + at} over de IND.</p></section>`,
    );
    const page = await visitBody(parts.join(""));
    await untilMarked(page, "nr. 900");
    await page.evaluate(() => document.querySelector("section:last-of-type")?.scrollIntoView({ behavior: "instant" }));
    await untilMarked(page, "nr. 959");
    const panel = await reader.visitPanelOf(page);
    await panel.waitForSelector("#tab-references .n");
    expect(await panel.$eval("#tab-references .n", (count) => count.textContent)).toContain("60");
    await panel.close();
    await page.close();
  });

  it("of five megabytes is marked at its end when the reader goes there", async () => {
    const page = await reader.visit(onSite("/documenten/alles"));
    await untilPainted(page, "kl-begrip");
    await page.evaluate(() =>
      document.querySelector("main > p:nth-last-child(10)")?.scrollIntoView({ behavior: "instant" }),
    );
    await page.waitForSelector("main > p:nth-last-child(10) a.kl-ref");
    expect(await linksInView(page)).toContain("Kamerstuk 19 637, nr. 3005");
    await page.close();
  });
});

/** The words of our links in the window. */
function linksInView(page: Page): Promise<readonly string[]> {
  return page.$$eval("a.kl-ref", (links) =>
    links.flatMap((link) => {
      const { top } = link.getBoundingClientRect();
      return top >= 0 && top < innerHeight ? [link.textContent ?? ""] : [];
    }),
  );
}
