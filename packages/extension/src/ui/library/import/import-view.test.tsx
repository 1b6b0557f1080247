import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { anArchive, aPreview, endlessWork } from "../../../testing/archive.ts";
import { click, close, draw, until } from "../../../testing/screen.ts";
import type { ArchivePort, ImportPreview } from "../archive-port.ts";
import { ImportView } from "./import-view.tsx";

const NOW = () => new Date("2026-11-20T16:41:00.000Z");
const FILE = new File(["{}"], "kantlijn-2026-11-11.json", { type: "application/json" });

async function openWith(special: Partial<ArchivePort> = {}) {
  const world = anArchive(special);
  const root = await draw(<ImportView port={world.port} now={NOW} />);
  const drop = new Event("drop", { bubbles: true, cancelable: true });
  Object.defineProperty(drop, "dataTransfer", { value: { files: [FILE] } });
  await until(() => expect(root.querySelector(".drop")).not.toBeNull());
  await act(() => void root.querySelector(".drop")?.dispatchEvent(drop));
  return { world, root };
}

const withPreview = (preview: ImportPreview) => ({ preview: async () => ({ ok: true, value: preview }) as const });
const counts = (root: HTMLElement) =>
  [...root.querySelectorAll(".tally-list > li")].map((line) => line.textContent?.replace(/Bekijk ze.*/u, ""));
const button = (root: HTMLElement) => root.querySelector(".primary")?.textContent;

describe("an import", () => {
  it("says which notes come without their passage, as it is too long", async () => {
    const { root } = await openWith(withPreview(aPreview({ withoutQuote: 2 })));
    await until(() => expect(button(root)).toBeDefined());
    expect(counts(root)).toContain(
      "2notities met een citaat van meer dan 20.000 tekens: komen bij het hele document, zonder dat citaat",
    );
  });

  it("shows first what would change, and has changed nothing", async () => {
    const { root, world } = await openWith();
    await until(() => expect(button(root)).toBe("19 toevoegen, 3 bijwerken"));
    expect(counts(root)).toEqual([
      "18nieuw: komen erbij",
      "190hetzelfde: blijven staan",
      "3later geschreven in het bestand: vervangen wat hier staat; de vorige tekst blijft te zien bij de notitie",
      "2later geschreven hier: blijven zoals ze hier zijn",
      "1verschillend, zonder dat te zien is welke later is: beide blijven staan",
      "4hier verwijderd: blijven weg",
      "0worden verwijderd",
    ]);
    expect(world.asked.filter((call) => call.startsWith("carry"))).toEqual([]);
  });

  it("shows the notes behind each number", async () => {
    const { root } = await openWith();
    await until(() => expect(root.querySelectorAll(".examples")).toHaveLength(5));
    expect(root.querySelector(".examples")?.textContent).toContain("negatieve prikkels behoren weliswaar");
    expect(root.querySelector("details .meta")?.textContent).toBe("De eerste 2 van 18");
  });

  it("does what the reader decided, and takes it back", async () => {
    const { root, world } = await openWith();
    await until(() => expect(root.querySelectorAll(".preview input")).toHaveLength(2));
    await click(root, ".preview .check:nth-of-type(1) input");
    await until(() => expect(button(root)).toBe("19 toevoegen, 3 bijwerken, 4 terughalen"));
    await click(root, ".primary");
    await until(() =>
      expect(root.querySelector(".finished")?.textContent).toBe("19 notities toegevoegd, 3 notities bijgewerkt"),
    );
    expect(world.asked).toContain("carry out preview-1 leave bring-back");
    const besides = root.querySelector<HTMLAnchorElement>(".preview .lines a");
    expect(root.textContent).toContain("Van 1 notitie staan er nu twee versies");
    expect(besides?.getAttribute("href")).toContain("#notities?document=https");
    await click(root, ".preview .btn");
    await until(() =>
      expect(root.textContent).toContain("Ongedaan gemaakt: 19 notities weer weg, 3 notities weer zoals ze waren"),
    );
    expect(world.asked.at(-1)).toBe("take back import-1");
  });

  it("is let go where the reader does not want it, or leaves", async () => {
    const { root, world } = await openWith();
    await until(() => expect(button(root)).toBeDefined());
    await click(root, ".act .btn:not(.primary)");
    await until(() => expect(root.querySelector(".drop")).not.toBeNull());
    await until(() => expect(world.asked).toContain("let go preview-1"));
    const other = await openWith();
    await until(() => expect(button(other.root)).toBeDefined());
    await close(other.root);
    await until(() => expect(other.world.asked).toContain("let go preview-1"));
  });

  it("promises nothing where nothing would change", async () => {
    const none = { new: 0, same: 12, newer: 0, older: 0, conflict: 0, removed: 0 };
    const { root } = await openWith(withPreview(aPreview({ counts: none })));
    await until(() => expect(root.textContent).toContain("Zo verandert er niets"));
    expect(root.querySelector(".primary")).toBeNull();
  });

  it("goes back to the words of the file where the reader wants those", async () => {
    const older = { new: 0, same: 0, newer: 0, older: 2, conflict: 0, removed: 0 };
    const { root, world } = await openWith(withPreview(aPreview({ counts: older })));
    await until(() => expect(root.querySelectorAll(".preview input")).toHaveLength(1));
    expect(root.querySelector(".primary")).toBeNull();
    await click(root, ".preview input");
    await until(() => expect(button(root)).toBe("2 bijwerken"));
    expect(counts(root)[1]).toContain("krijgen de tekst uit het bestand");
    await click(root, ".primary");
    await until(() => expect(world.asked).toContain("carry out preview-1 replace leave"));
  });

  it("says in one sentence why a file is refused, and offers another", async () => {
    const error = { kind: "unreadable", line: 812, why: "cut-off" } as const;
    const { root } = await openWith({ preview: async () => ({ ok: false, error }) });
    await until(() =>
      expect(root.querySelector("[role=alert]")?.textContent).toBe(
        "Er is niets veranderd. Dit bestand is niet te lezen: het houdt op voor het einde (regel 812).",
      ),
    );
    expect(root.querySelector(".preview")).toBeNull();
    await click(root, ".btn");
    await until(() => expect(root.querySelector(".drop")).not.toBeNull());
  });

  it("stops while the file is being checked", async () => {
    const { root, world } = await openWith({ preview: endlessWork(0.1) });
    await until(() => expect(root.querySelector("[role=status]")?.textContent).toBe(`${FILE.name} wordt nagekeken`));
    await click(root, ".how-far button");
    await until(() => expect(root.textContent).toContain("Gestopt. Er is niets veranderd."));
    expect(world.asked.filter((call) => call.startsWith("carry"))).toEqual([]);
  });

  it("stops while it is being carried out, with everything as it was", async () => {
    const { root } = await openWith({
      carryOut: (_, __, work) => endlessWork<never>(0.5)(undefined, work),
    });
    await until(() => expect(button(root)).toBeDefined());
    await click(root, ".primary");
    await until(() => expect(root.querySelector(".primary")?.hasAttribute("disabled")).toBe(true));
    await click(root, ".how-far button");
    await until(() => expect(root.textContent).toContain("Gestopt. Er is niets veranderd."));
    expect(root.querySelector(".primary")?.hasAttribute("disabled")).toBe(false);
  });

  it("can be taken back later too", async () => {
    const world = anArchive();
    const root = await draw(<ImportView port={world.port} now={NOW} />);
    await until(() => expect(root.querySelector(".lines")?.textContent).toContain("kantlijn-2026-11-11.json"));
    await click(root, ".lines button");
    await until(() => expect(world.asked).toContain("take back import-1"));
  });
});
