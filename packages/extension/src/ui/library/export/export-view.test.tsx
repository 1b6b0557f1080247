import { describe, expect, it, vi } from "vitest";
import { anArchive, endlessWork } from "../../../testing/archive.ts";
import { click, draw, until } from "../../../testing/screen.ts";
import type { ExportOffer } from "./export-form.ts";
import { ExportView } from "./export-view.tsx";

const NOW = () => new Date("2026-11-20T16:41:00.000Z");
const ALL: ExportOffer = { kind: "all", count: 214, notes: async () => "all" };
const FOUND: ExportOffer = { kind: "found", count: 2, notes: async () => ["1", "2"] };

async function open(world = anArchive(), offers: readonly ExportOffer[] = [ALL]) {
  const root = await draw(<ExportView port={world.port} offers={offers} now={NOW} />);
  const choose = async (name: string) => {
    const label = [...root.querySelectorAll("label")].find(({ textContent }) => textContent?.startsWith(name));
    label?.querySelector("input")?.click();
    await until(() => expect(label?.querySelector("input")?.checked).toBe(true));
  };
  return { root, choose, world };
}

describe("the export", () => {
  it("makes a backup of all notes, unless the reader wants something else", async () => {
    const { root, world } = await open();
    await click(root, ".primary");
    await until(() =>
      expect(root.querySelector("[role=status]")?.textContent).toBe(
        "kantlijn-2026-11-20.json staat bij uw downloads, met 214 notities",
      ),
    );
    expect(world.asked).toEqual(["export json all"]);
    expect(world.saved.map(({ name }) => name)).toEqual(["kantlijn-2026-11-20.json"]);
  });

  it("takes what the reader sees in the list, in the form they choose", async () => {
    const { root, choose, world } = await open(anArchive(), [FOUND, ALL]);
    expect(root.querySelector("label")?.textContent).toBe("Wat u nu in de lijst ziet: 2 notities");
    await choose("Markdown");
    await click(root, ".primary");
    await until(() => expect(world.saved).toHaveLength(1));
    expect(world.asked).toEqual(["export markdown 2"]);
  });

  it("tells how far it is, and saves nothing when the reader stops it", async () => {
    const world = anArchive({ export: endlessWork(0.4) });
    const { root } = await open(world);
    await click(root, ".primary");
    await until(() => expect(root.querySelector("progress")?.getAttribute("value")).toBe("400"));
    await click(root, ".how-far button");
    await until(() => expect(root.textContent).toContain("Gestopt. Er is niets veranderd."));
    expect(world.saved).toEqual([]);
    expect(root.querySelector("progress")).toBeNull();
  });

  it("says why there is no file", async () => {
    const error = { kind: "store", trouble: { kind: "full" } } as const;
    const { root } = await open(anArchive({ export: async () => ({ ok: false, error }) }));
    await click(root, ".primary");
    await until(() =>
      expect(root.querySelector("[role=alert]")?.textContent).toBe(
        "Er is niets veranderd. De schijf is vol, of het deel ervan dat de browser mag gebruiken.",
      ),
    );
  });

  it("stands ready for paper, and prints when the reader says so", async () => {
    const printing = vi.fn();
    vi.stubGlobal("print", printing);
    const { root, choose } = await open();
    await choose("Afdrukken");
    await click(root, ".primary");
    await until(() => expect(root.querySelectorAll(".printed article")).toHaveLength(2));
    expect(root.querySelector(".printed h3")?.textContent).toBe(
      "Uitvoering motie Becker c.s. over migratieovereenkomsten",
    );
    expect(root.querySelector(".printed article:last-child .facts")?.textContent).toBe("#navragen · 2 juni 2026");
    expect(root.querySelector(".printed .colophon")?.textContent).toBe(
      "Mijn kantlijn, afgedrukt op 20 november 2026, 16:41",
    );
    expect(printing).not.toHaveBeenCalled();
    await click(root, ".printed-now");
    expect(printing).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it("offers nothing where there is no note", async () => {
    const { root } = await open(anArchive(), [{ ...ALL, count: 0 }]);
    expect(root.textContent).toContain("Er zijn nog geen notities om te exporteren.");
    expect(root.querySelector("button")).toBeNull();
  });
});
