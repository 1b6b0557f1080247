import { join } from "node:path";
import { loadSeeds, type OpenRoom, openRoom, renderSeed } from "@kantlijn/extension/reading-room";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { ROOT } from "../support/seeds.ts";
import { addressOf } from "../support/served-pages.ts";

const seeds = await loadSeeds(join(ROOT, "seeds"));
const [seed] = seeds;

describe("a page outside the sites of the extension", () => {
  let reader: Reader;
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom(seeds);
    reader = await Reader.open("outside");
  });
  afterAll(async () => {
    await reader?.close();
    await room?.close();
  });

  it("is left as it was served, although it is full of what we mark", async () => {
    if (seed === undefined) throw new Error("there are no seeds");
    const outside = await reader.visitRoom(new URL(`lezen/${seed.slug}`, room.address).href);
    // By then a script that was to come would have come: a later page has been read and painted.
    await untilPainted(await reader.visit(addressOf(seed.slug)), "kl-begrip");

    expect(await outside.evaluate(isAsServed, renderSeed(seed))).toBe(true);
    expect(await outside.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await outside.evaluate(sheetsOf)).toBe(1);
    expect(await outside.evaluate(ownGlobals)).toEqual([]);
  });

  it("differs in that from a page of a site", async () => {
    if (seed === undefined) throw new Error("there are no seeds");
    const inside = await reader.visit(addressOf(seed.slug));
    await untilPainted(inside, "kl-begrip");
    expect(await inside.evaluate(isAsServed, renderSeed(seed))).toBe(false);
    expect(await inside.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    // What the page can name is the same on both: our script has a world of its own.
    expect(await inside.evaluate(ownGlobals)).toEqual([]);
  });
});

/** Runs in the page: whether it has the elements, attributes and text of the markup it was made from, and no more. */
function isAsServed(markup: string): boolean {
  const { documentElement: served } = new DOMParser().parseFromString(markup, "text/html");
  return served.outerHTML === document.documentElement.outerHTML;
}

/** Runs in the page: how many style sheets it has, from itself or from anyone else. */
function sheetsOf(): number {
  return document.styleSheets.length + document.adoptedStyleSheets.length;
}

/** Runs in the page: the names its window has beside those of any window, and those the tests' own driver put there. */
function ownGlobals(): readonly string[] {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const any = frame.contentWindow ?? window;
  const own = Object.getOwnPropertyNames(window).filter(
    (name) => !/^\d+$|ariaQuerySelector/.test(name) && !(name in any),
  );
  frame.remove();
  return own;
}
