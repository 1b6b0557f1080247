import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PageSummary } from "../../model/page-summary.ts";
import { createKindStrength } from "../../settings/kind-strength.ts";
import { createQuietSites } from "../../settings/quiet-sites.ts";
import { aNote, KAMERBRIEF, noteId } from "../../testing/notes.ts";
import { aSummary, aWorld, TAB, type World } from "../../testing/ports.ts";
import { click, draw, until } from "../../testing/screen.ts";
import { aStorage } from "../../testing/storage.ts";
import type { TabFacts } from "../ports.ts";
import { Popup } from "./popup.tsx";
import type { PopupPorts } from "./popup-ports.ts";

const ON_SITE: TabFacts = { ...TAB, url: KAMERBRIEF.url };

let world: World;
let ports: PopupPorts;
let root: HTMLElement;

function at(tab: TabFacts): void {
  world = aWorld(tab);
  ports = {
    page: world.ports.page,
    notes: world.ports.notes,
    news: { isNew: async () => false, dismiss: async () => undefined, open: () => undefined },
    quietSites: createQuietSites(aStorage()),
    kindStrength: createKindStrength(aStorage()),
    panelKey: async () => "Alt+Shift+L",
    openPanel: vi.fn(),
    openLibrary: vi.fn(),
    openOptions: vi.fn(),
    addSite: vi.fn(),
  };
}

beforeEach(() => at(ON_SITE));

async function open(): Promise<void> {
  root = await draw(<Popup ports={ports} />);
}

async function openOn(special: Partial<PageSummary>): Promise<void> {
  world.summary = aSummary(special);
  await open();
}

const said = () => (root.textContent ?? "").replace(/\s+/gu, " ");
const counts = () => [...root.querySelectorAll(".counts b")].map(({ textContent }) => textContent);
const untilSaid = (words: string) => until(() => expect(said()).toContain(words));

describe("the popup", () => {
  it("counts mentions, papers and notes", async () => {
    await world.store.put(aNote());
    await open();
    await until(() => expect(counts()).toEqual(["5", "1", "1"]));
    await untilSaid("Mijn kantlijn1 notitie");
    expect(said()).toContain("Alt+Shift+L");
  });

  it("never shows a page that is not read yet as one without terms", async () => {
    await openOn({ state: "reading", entities: [], references: [] });
    await until(() => expect(root.querySelector(".counts")?.getAttribute("aria-busy")).toBe("true"));
    await until(() => expect(counts()).toEqual(["", "", "0"]));
  });

  it.each([
    ["paused", "verandert steeds"],
    ["failed", "Uw notities zijn veilig"],
  ] as const)("of a page whose reading is %s says so, and reads again", async (state, words) => {
    await openOn({ state });
    await untilSaid(words);
    await click(root, ".counts .lead");
    expect(world.resumed).toBe(1);
  });

  it("never shows a page that could not be read as one without terms", async () => {
    await openOn({ state: "failed", entities: [], references: [] });
    await untilSaid("De pagina kon niet worden gelezen");
    await until(() => expect(counts()).toEqual(["0"]));
    expect(said()).not.toContain("Vermelding");
    expect(root.querySelector(".kinds .m")?.textContent).toBe("");
    expect(said()).not.toContain("geen");
  });

  it("shows that it waits only where that takes a while", async () => {
    world.ports.page.summary = () => new Promise(() => undefined);
    await open();
    expect(root.querySelector(".sk")).toBeNull();
    await until(() => expect(root.querySelectorAll(".counts .sk").length).toBe(2));
  });

  it("leads to the note that may belong in several places", async () => {
    await openOn({
      notePlaces: [
        { noteId: noteId(1), state: "found" },
        { noteId: noteId(2), state: "onzeker" },
        { noteId: noteId(3), state: "onzeker" },
      ],
    });
    await untilSaid("2 notities hebben uw keuze nodig");
    await click(root, ".counts .lead");
    expect(ports.openPanel).toHaveBeenCalledWith(TAB.id, { kind: "open", noteId: noteId(2) });
  });

  it("says what is safe where the notes are out of reach, and never that there are none", async () => {
    world.trouble = { kind: "cannot-open", detail: "UnknownError" };
    await open();
    await untilSaid("Ze zijn niet verwijderd");
    expect(said()).not.toContain("0 notities");
    expect(counts()).toEqual(["5", "1"]);
    await click(root, ".counts .lead");
    expect(ports.openLibrary).toHaveBeenCalledWith("opslag");
  });

  it("tells nothing of notes in a private window", async () => {
    at({ ...ON_SITE, isPrivate: true });
    await world.store.put(aNote());
    await open();
    await untilSaid("In een privévenster");
    expect(counts()).toEqual(["5", "1"]);
    expect(said()).not.toContain("1 notitie");
  });

  it("asks for a page to be loaded again that was there before Kantlijn", async () => {
    world.summary = undefined;
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
    await open();
    await untilSaid("Laad deze pagina opnieuw");
    vi.useRealTimers();
  });

  it("says on other sites which ones are read, and leads to adding one", async () => {
    at({ ...TAB, isOurSite: false });
    await open();
    await untilSaid("eur-lex.europa.eu");
    expect(root.querySelector("header input")).toBeNull();
    await click(root, "main .lead");
    expect(ports.addSite).toHaveBeenCalledWith(undefined);
  });

  it("names another site where the browser tells which it is, and adds that one", async () => {
    at({ ...TAB, isOurSite: false, otherHost: "vluchtelingenwerk.nl" });
    await open();
    await untilSaid("Ook vluchtelingenwerk.nl laten lezen");
    await click(root, "main .lead");
    expect(ports.addSite).toHaveBeenCalledWith("vluchtelingenwerk.nl");
  });
});

describe("the switch of a site", () => {
  const isOn = () => root.querySelector<HTMLInputElement>("header input")?.checked;

  it("takes the counts away where the site is off, and brings them back", async () => {
    await open();
    await until(() => expect(isOn()).toBe(true));
    await click(root, "header input");
    await untilSaid("Uit op rijksoverheid.nl");
    expect(counts()).toEqual([]);
    expect(await ports.quietSites.read()).toEqual(new Set(["rijksoverheid.nl"]));
    await click(root, "header input");
    await untilSaid("Aan op rijksoverheid.nl");
    await until(() => expect(counts()).toEqual(["5", "1", "0"]));
  });

  it("stays where it was and says so where the choice cannot be kept", async () => {
    ports.quietSites.write = () => Promise.reject(new Error("QuotaExceededError"));
    await open();
    await until(() => expect(isOn()).toBe(true));
    await click(root, "header input");
    await untilSaid("Dit is niet bewaard");
    expect(isOn()).toBe(true);
  });
});

describe("a kind", () => {
  const box = () => root.querySelector<HTMLInputElement>(".kinds input");

  it("is switched off, and comes back as it was", async () => {
    await ports.kindStrength.write({ off: new Set(["getal"]), all: new Set(["organisatie"]) });
    await open();
    await until(() => expect(box()?.checked).toBe(true));
    await click(root, ".kinds input");
    await until(() => expect(box()?.checked).toBe(false));
    await click(root, ".kinds input");
    await until(() => expect(box()?.checked).toBe(true));
    expect((await ports.kindStrength.read()).all).toEqual(new Set(["organisatie"]));
  });

  it("has no count where amounts and dates are not read, and one where they are", async () => {
    await openOn({});
    await untilSaid("Bedragen en datums");
    const last = () => [...root.querySelectorAll(".kinds .line")].at(-1)?.textContent;
    expect(last()).toBe("Bedragen en datums");
    await openOn({ quantities: 38 });
    await until(() => expect(last()).toContain("38"));
  });
});
