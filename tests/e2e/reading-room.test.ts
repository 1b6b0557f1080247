import { join } from "node:path";
import { loadSeeds, type OpenRoom, openRoom } from "@kantlijn/extension/reading-room";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksOn, paintedOn, untilPainted } from "../support/on-page.ts";
import { Reader } from "../support/reader.ts";
import { ROOT } from "../support/seeds.ts";

describe("the reading room", () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom(await loadSeeds(join(ROOT, "seeds")));
  });
  afterAll(() => room?.close());

  it("is read by the build that is made for it", async () => {
    const reader = await Reader.open("reading-room", { build: "-reading-room" });
    try {
      const page = await reader.visitRoom(room.address);
      expect(await page.$eval("h1", (heading) => heading.textContent)).toBe("Leeskamer");
      await reader.picture(page, "list");
      await Promise.all([page.waitForNavigation(), page.click('a[href*="kamerbrief-migratieovereenkomsten"]')]);
      await untilPainted(page, "kl-begrip");
      expect(await linksOn(page)).toHaveLength(3);
      await reader.picture(page, "letter");
    } finally {
      await reader.close();
    }
  });

  it("is left alone by the build that readers install", async () => {
    const reader = await Reader.open("reading-room-not-read");
    try {
      const page = await reader.visitRoom(`${room.address}lezen/kamerbrief-migratieovereenkomsten-2020`);
      await page.waitForSelector("article p");
      expect(await paintedOn(page)).toEqual({});
      expect(await linksOn(page)).toEqual([]);
    } finally {
      await reader.close();
    }
  });
});
