import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { placeCard } from "./place-card.ts";

beforeEach(() => {
  vi.stubGlobal("innerWidth", 1000);
  vi.stubGlobal("innerHeight", 800);
  vi.stubGlobal("visualViewport", null);
});
afterEach(() => vi.unstubAllGlobals());

/** A card of 360 pixels wide that would like to be so high, laid out as a browser does: it scrolls where it may not. */
function aCard(height: number): HTMLElement {
  const card = document.createElement("div");
  Object.defineProperties(card, {
    offsetWidth: { value: 360 },
    offsetHeight: { get: () => Math.min(height, Number.parseFloat(card.style.maxHeight || `${height}`)) },
  });
  return card;
}

/** Words on a line of 20 pixels high. */
const wordsAt = (left: number, top: number) => new DOMRect(left, top, 80, 20);

/** Where a card stands beside words, on a sheet whose corner is that of the window unless told. */
async function placed(card: HTMLElement, words: DOMRect, origin = { left: 0, top: 0 }) {
  await placeCard(
    card,
    () => words,
    () => origin,
  );
  const { left, top } = card.style;
  return { left: Number.parseFloat(left), top: Number.parseFloat(top), height: card.offsetHeight };
}

describe("the place of a card", () => {
  it("is under the words, from where they begin", async () => {
    expect(await placed(aCard(200), wordsAt(100, 100))).toEqual({ left: 100, top: 126, height: 200 });
  });

  it("is above words that stand low in the window", async () => {
    expect(await placed(aCard(200), wordsAt(100, 700))).toEqual({ left: 100, top: 494, height: 200 });
  });

  it("ends where the words end, where it would pass the right edge", async () => {
    expect(await placed(aCard(200), wordsAt(900, 100))).toMatchObject({ left: 620, top: 126 });
  });

  it("is where there is more room, when it fits on neither side; and then it scrolls", async () => {
    expect(await placed(aCard(2_000), wordsAt(100, 300))).toEqual({ left: 100, top: 326, height: 466 });
    expect(await placed(aCard(2_000), wordsAt(100, 500))).toEqual({ left: 100, top: 8, height: 486 });
  });

  it("is no higher than most of the window, and no lower than what can be read", async () => {
    expect(await placed(aCard(2_000), wordsAt(100, 10))).toMatchObject({ height: 560 });
    vi.stubGlobal("innerHeight", 100);
    expect(await placed(aCard(2_000), wordsAt(100, 40))).toMatchObject({ height: 96 });
  });

  it("begins at the right in a page that is written from right to left", async () => {
    const card = aCard(200);
    card.style.direction = "rtl";
    document.body.append(card);
    expect(await placed(card, wordsAt(700, 100))).toMatchObject({ left: 420, top: 126 });
    card.remove();
  });

  it("is in the part of the page that is seen, when a reader has enlarged it with two fingers", async () => {
    vi.stubGlobal("visualViewport", { offsetLeft: 500, offsetTop: 400, width: 500, height: 400 });
    expect(await placed(aCard(200), wordsAt(480, 450))).toMatchObject({ left: 508, top: 476 });
  });

  it("is counted from the corner of the sheet, which a page may have moved or scrolled away", async () => {
    const moved = { left: 40, top: -600 };
    expect(await placed(aCard(200), wordsAt(100, 100), moved)).toMatchObject({ left: 60, top: 726 });
  });

  it("is on the screen, and clear of the words where the window leaves a little room", async () => {
    const height = fc.integer({ min: 40, max: 900 });
    const corner = fc.record({ left: fc.integer({ min: 0, max: 990 }), top: fc.integer({ min: 0, max: 780 }) });
    await fc.assert(
      fc.asyncProperty(corner, height, async ({ left, top }, wished) => {
        const words = wordsAt(left, top);
        const place = await placed(aCard(wished), words);
        const bottom = place.top + place.height;
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + 360).toBeLessThanOrEqual(992);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(bottom).toBeLessThanOrEqual(792);
        expect(place.top >= words.bottom || bottom <= words.top).toBe(true);
      }),
    );
  });
});
