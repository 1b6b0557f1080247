import { describe, expect, it } from "vitest";
import { type ArchiveWorld, anArchive } from "../../../testing/archive.ts";
import { click, draw, until } from "../../../testing/screen.ts";
import { BackupsView } from "./backups-view.tsx";

const NOW = () => new Date("2026-11-20T16:41:00.000Z");

async function open(world: ArchiveWorld = anArchive()) {
  const root = await draw(<BackupsView port={world.port} now={NOW} />);
  await until(() => expect(root.querySelectorAll("h3").length).toBeGreaterThan(1));
  return { root, world };
}

const lines = (root: HTMLElement) => [...root.querySelectorAll(".lines .meta")].map(({ textContent }) => textContent);

describe("the storage", () => {
  it("says where the notes are, and what erases them", async () => {
    const { root } = await open();
    await until(() => expect(root.textContent).toContain("214 notities · 3,2 MB in gebruik"));
    expect(root.textContent).toContain("De browser geeft nog 9,8 GB");
    expect(root.textContent).toContain("Wie Kantlijn verwijdert, wist ook de notities");
  });

  it("says so where the browser does not promise to keep them", async () => {
    const { root } = await open();
    await until(() => expect(root.textContent).toContain("mag de browser uw notities wissen"));
    await click(root, ".promise + .btn");
    await until(() => expect(root.textContent).toContain("De browser belooft het nog niet."));
  });

  it("asks no promise that was made", async () => {
    const isPromised = async () => ({ ok: true, value: { notes: 3, isPersisted: true } }) as const;
    const { root } = await open(anArchive({ storage: isPromised }));
    await until(() => expect(root.textContent).toContain("ook als de schijf vol raakt"));
    expect(root.querySelector(".promise + .btn")).toBeNull();
    expect(root.querySelector("meter")).toBeNull();
  });
});

describe("the backups", () => {
  it("are told by when, why and how much", async () => {
    const { root } = await open();
    await until(() => expect(lines(root)).toHaveLength(3));
    expect(lines(root)).toEqual([
      "dagelijks · 214 notities · 182 kB",
      "voor een import · 195 notities · 171 kB",
      "door u gemaakt · 188 notities · 2,5 MB",
    ]);
  });

  it("are made at once when the reader wants one", async () => {
    const { root, world } = await open();
    await click(root, "section:nth-of-type(2) > .btn");
    await until(() => expect(root.textContent).toContain("Reservekopie gemaakt, met 214 notities"));
    await until(() => expect(world.asked.filter((call) => call === "backups")).toHaveLength(2));
  });

  it("are put back as a file is: what changes is shown first", async () => {
    const { root, world } = await open();
    await until(() => expect(lines(root)).toHaveLength(3));
    await click(root, ".lines li:nth-child(2) .btn:not(.quiet)");
    await until(() => expect(root.querySelector(".preview h3")?.textContent).toBe("Dit verandert er als u importeert"));
    expect(root.querySelector(".preview .meta")?.textContent).toContain("Reservekopie van 19 november 2026");
    expect(world.asked).toContain("preview b2");
    expect(world.asked.filter((call) => call.startsWith("carry"))).toEqual([]);
  });

  it("stay as they are where the one that is looked at changes nothing, and the way back leads to them", async () => {
    const looked = await anArchive().port.previewBackup("b2", {
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    if (!looked.ok) throw new Error("the backup can be read");
    const same = { ...looked.value, counts: { new: 0, same: 3, newer: 0, older: 0, conflict: 0, removed: 0 } };
    const { root } = await open(anArchive({ previewBackup: async () => ({ ok: true, value: same }) }));
    await until(() => expect(lines(root)).toHaveLength(3));
    await click(root, ".lines li:nth-child(2) .btn:not(.quiet)");
    await until(() => expect(root.querySelector(".preview .btn")?.textContent).toBe("Terug naar de reservekopieën"));
    await click(root, ".preview .btn");
    await until(() => expect(lines(root)).toHaveLength(3));
  });

  it("can be had as a file, and stand apart from notes that do not open", async () => {
    const error = { kind: "store", trouble: { kind: "cannot-open", detail: "?" } } as const;
    const { root, world } = await open(anArchive({ storage: async () => ({ ok: false, error }) }));
    await until(() => expect(root.textContent).toContain("De reservekopieën staan los van uw notities."));
    await click(root, ".lines li:nth-child(1) .quiet");
    await until(() => expect(root.textContent).toContain("kantlijn-2026-11-20.json staat bij uw downloads"));
    expect(world.asked).toContain("file of b3");
    expect(world.saved).toHaveLength(1);
  });

  it("tell since when the one of the day fails", async () => {
    const since = "2026-11-19T06:00:00.000Z";
    const { root } = await open(anArchive({ backupTrouble: async () => ({ since, why: "full" }) }));
    await until(() =>
      expect(root.querySelector("[role=alert]")?.textContent).toMatch(
        /^De dagelijkse reservekopie lukt niet sinds 19 november 2026, \d\d:00\. De schijf is vol/,
      ),
    );
  });

  it("are never an empty list where they cannot be read", async () => {
    const error = { kind: "store", trouble: { kind: "cannot-open", detail: "?" } } as const;
    const { root } = await open(anArchive({ backups: async () => ({ ok: false, error }) }));
    await until(() =>
      expect(root.querySelector("[role=alert]")?.textContent).toBe(
        "Er is niets veranderd. De notities zijn nu niet te openen.",
      ),
    );
    expect(root.textContent).not.toContain("Er is nog geen reservekopie");
  });
});

describe("the file on a schedule", () => {
  it("is made when the reader wants one and allows it", async () => {
    const { root, world } = await open();
    await until(() => expect(root.querySelectorAll(".one-of input")).toHaveLength(3));
    await click(root, ".one-of .check:nth-of-type(2) input");
    await until(() => expect(world.asked).toContain("schedule weekly"));
  });

  it("says so where the browser does not allow it", async () => {
    const world = anArchive();
    world.mayDownload = false;
    const { root } = await open(world);
    await until(() => expect(root.querySelectorAll(".one-of input")).toHaveLength(3));
    await click(root, ".one-of .check:nth-of-type(3) input");
    await until(() => expect(root.textContent).toContain("De browser mag geen bestanden maken."));
  });

  it("says so where the last one failed", async () => {
    const last = { at: "2026-11-19T06:00:00.000Z", isDone: false };
    const { root } = await open(anArchive({ schedule: async () => ({ schedule: "daily", last }) }));
    await until(() => expect(root.textContent).toContain("is niet gemaakt. Exporteer uw notities met de hand."));
  });
});
