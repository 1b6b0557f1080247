import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paintedOn, pressNoteButton, untilMarked, untilPainted } from "../support/on-page.ts";
import { askFor } from "../support/own-calls.ts";
import { Reader } from "../support/reader.ts";
import { onSite, page } from "../support/served-pages.ts";

const PATH = "/documenten/kamerstukken/2020/07/10/passages";
const ADDRESS = onSite(PATH);

const OPENING = "<p>Geachte voorzitter, hierbij ontvangt u de stand van zaken van de samenwerking met Marokko.</p>";
const CLOSING = "<p>De Staatssecretaris van Justitie en Veiligheid zal uw Kamer nader informeren.</p>";

/** As the site has it: bold words, the call of a note, and a paper that becomes a link of ours. */
const ON_SITE = page(
  "Voortgang",
  `${OPENING}<p>Het kabinet zet in op <b id="from">brede partnerschappen</b> met landen van herkomst,<sup><a href="#n1">1</a></sup> ` +
    'zoals gemeld in Kamerstuk 32317, nr. 788, en op <em id="to">legale routes</em> voor wie bescherming behoeft.</p>' +
    `${CLOSING}<p id="n1">1 Zie ook de brief van 4 november.</p>`,
);

/** As it is printed: other lines, no marks, and the call gone. */
const IN_PRINT = page(
  "Voortgang",
  `${OPENING}<p>Het kabinet zet in op brede partner&shy;schappen met\n      landen van herkomst, zoals gemeld in\nKamerstuk 32317, ` +
    `nr. 788, en op legale routes voor wie bescherming behoeft.</p>${CLOSING}`,
);

interface Stored {
  readonly target: { readonly selector: { readonly structure?: unknown; readonly quote: { readonly exact: string } } };
}

/** A passage over what stands within a sentence: words of the page's own, and a link of ours. */
describe("a passage across markup", () => {
  let reader: Reader;
  let text: Page;

  beforeAll(async () => {
    reader = await Reader.open("passages");
    text = await reader.visit(ADDRESS, { [PATH]: { body: ON_SITE } });
    await untilMarked(text, "32317, nr. 788");
  });
  afterAll(() => reader?.close());

  it("is kept whole, with what stands around it, also by who writes at once", async () => {
    const corner = await text.evaluate(selectFromTo);
    // A key tells us of the selection.
    await text.keyboard.press("Shift");
    await pressNoteButton(text, { corner, from: corner, to: corner, paragraph: corner.x });
    const panel = await reader.panel();
    await panel.waitForSelector("textarea.txt");
    await panel.type("textarea.txt", "Zijn dat de routes uit het coalitieakkoord?");
    await panel.waitForFunction(() => document.querySelector(".save-line")?.textContent?.includes("Bewaard"));
    const [note] = await askFor<readonly Stored[]>(panel, "notes/of-document", ADDRESS);
    expect(note?.target.selector.quote.exact).toMatch(
      /^brede partnerschappen met .* 32317, nr\. 788, en op legale routes$/,
    );
    expect(note?.target.selector.structure).toMatchObject({ headings: ["Voortgang"], rivals: [], lookalikes: [] });
    await panel.close();
    await untilPainted(text, "kl-note");
    expect((await paintedOn(text))["kl-note"]?.join("").replace(/\s+/g, " ")).toContain("brede partnerschappen");
    await reader.picture(text, "on-site");
  });

  it("stands in print, where it is laid out in another way", async () => {
    const print = await reader.visit(ADDRESS, { [PATH]: { body: IN_PRINT } });
    await untilPainted(print, "kl-note");
    const painted = (await paintedOn(print))["kl-note"]
      ?.join("")
      .replace(/\u00ad/g, "")
      .replace(/\s+/g, " ");
    expect(painted).toBe(
      "brede partnerschappen met landen van herkomst, zoals gemeld in Kamerstuk 32317, nr. 788, en op legale routes",
    );
    await reader.picture(print, "in-print");
    await print.close();
  });
});

/** Runs in the page: selects from the first marked word to the last, and tells where that begins. */
function selectFromTo(): { x: number; y: number } {
  const from = document.querySelector("#from")?.firstChild;
  const to = document.querySelector("#to")?.firstChild;
  if (!(from instanceof Text) || !(to instanceof Text)) throw new Error("the page has no passage");
  getSelection()?.setBaseAndExtent(from, 0, to, to.length);
  const first = getSelection()?.getRangeAt(0).getClientRects()[0];
  return { x: first?.left ?? 0, y: first?.top ?? 0 };
}
