import { beforeEach, describe, expect, it } from "vitest";
import { success } from "../../model/result.ts";
import type { StoreState } from "../../model/store-state.ts";
import { createBadge } from "../../settings/badge.ts";
import { createKindColours } from "../../settings/kind-colours.ts";
import { createKindStrength, strengthOf } from "../../settings/kind-strength.ts";
import { createLookupSetting } from "../../settings/lookup.ts";
import { createRememberReading } from "../../settings/remember-reading.ts";
import { createSpokenMarks } from "../../settings/spoken-marks.ts";
import { click, draw, press, until } from "../../testing/screen.ts";
import { aStorage } from "../../testing/storage.ts";
import { Options } from "./options.tsx";
import type { OptionsPorts, Shortcut } from "./options-ports.ts";

const KEYS: readonly Shortcut[] = [
  { name: "write-note", description: "Een notitie schrijven", keys: "Alt+Shift+K" },
  { name: "go-back", description: "Terug naar waar u was", keys: "" },
];

const STATE: StoreState = {
  notes: 214,
  inTrash: 4,
  used: 3_100_000,
  isPersisted: true,
  lastBackup: "2026-11-11T09:00:00Z",
};

let asked: string[];

function aWorld(storage = aStorage(), own: Partial<OptionsPorts> = {}): OptionsPorts {
  return {
    strengths: createKindStrength(storage),
    colours: createKindColours(storage),
    lookup: createLookupSetting(storage),
    rememberReading: createRememberReading(storage),
    spokenMarks: createSpokenMarks(storage),
    badge: createBadge(storage),
    documents: { forgetRead: async () => success(0) },
    notes: { state: async () => success(STATE), onChanged: () => () => undefined },
    shortcuts: { all: async () => KEYS, onChanged: () => () => undefined, openSettings: () => asked.push("keys") },
    openLibrary: (part) => asked.push(part ?? "notes"),
    now: () => new Date("2026-11-21T12:00:00Z"),
    ...own,
  };
}

beforeEach(() => {
  asked = [];
});

/** The radio button of a kind for off, calm or all. */
function radio(root: ParentNode, kind: string, at: number): HTMLInputElement | undefined {
  return [...root.querySelectorAll<HTMLInputElement>(`[name=strength-${kind}]`)][at];
}

async function chooseColour(root: ParentNode, kind: string, colour: string): Promise<void> {
  const field = radio(root, kind, 0)?.closest(".kt")?.querySelector<HTMLInputElement>("input[type=color]");
  if (!field) throw new Error(`${kind} has no colour`);
  field.value = colour;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

describe("the kinds", () => {
  it("are calm but for amounts and dates, and the example follows what is chosen", async () => {
    const ports = aWorld();
    const root = await draw(<Options ports={ports} />);
    const example = () => [...root.querySelectorAll(".kt:nth-child(5) .ex > [class]")].map((one) => one.className);
    await until(() => expect(radio(root, "land", 1)?.checked).toBe(true));
    expect(radio(root, "getal", 0)?.checked).toBe(true);
    expect(example()).toEqual(["k k-land", "ex-gap", "k k-land faint"]);
    radio(root, "land", 2)?.click();
    await until(() => expect(example()).toEqual(["k k-land", "ex-gap", "k k-land"]));
    radio(root, "land", 0)?.click();
    await until(() => expect(example()).toEqual(["ex-gap"]));
    expect(strengthOf(await ports.strengths.read(), "land")).toBe("off");
  });

  it("have a colour that is seen, and one that is not only where the reader takes the nearest that is", async () => {
    const ports = aWorld();
    const root = await draw(<Options ports={ports} />);
    // Seen on white, on grey and in the dark.
    await chooseColour(root, "land", "#2e8b57");
    await until(() => expect(root.querySelector('[aria-label^="Landen en regio’s: weer"]')).not.toBeNull());
    expect(await ports.colours.read()).toEqual({ land: { light: "#2e8b57", dark: "#2e8b57" } });
    await chooseColour(root, "route", "#000080");
    await until(() =>
      expect(root.querySelector(".kt-proposal")?.textContent).toContain("donkere pagina slecht te zien"),
    );
    expect(root.querySelector("#kinds [role=status]")?.textContent).toContain("donkere pagina slecht te zien");
    expect(await ports.colours.read()).not.toHaveProperty("route");
    await click(root, ".kt-proposal .btn");
    await until(() => expect(root.querySelector(".kt-proposal")).toBeNull());
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Kleur van Routes");
    const { route } = await ports.colours.read();
    expect(route?.light).toBe("#000080");
    expect(route?.dark).not.toBe("#000080");
  });

  it("go back to our colour one by one, or all with a palette", async () => {
    const ports = aWorld();
    const root = await draw(<Options ports={ports} />);
    await click(root, ".palettes label:nth-of-type(2) input");
    await until(() => expect(root.querySelectorAll('[aria-label$="weer de kleur van Kantlijn"]')).toHaveLength(9));
    await click(root, '[aria-label^="Partijen: weer"]');
    await until(() => expect(root.querySelector(".palettes")?.textContent).toContain("U hebt zelf kleuren gekozen"));
    expect(await ports.colours.read()).not.toHaveProperty("partij");
    await click(root, ".palettes label:nth-of-type(1) input");
    await until(() => expect(root.querySelector('[aria-label$="weer de kleur van Kantlijn"]')).toBeNull());
    expect(await ports.colours.read()).toEqual({});
  });
});

describe("a choice that is not saved", () => {
  it("is said, shown as it still is, and forgotten when the next one is saved", async () => {
    let isFull = true;
    const storage = aStorage();
    const set = (entries: Record<string, unknown>) =>
      isFull ? Promise.reject(new Error("QuotaExceededError")) : storage.set(entries);
    const root = await draw(<Options ports={aWorld({ ...storage, set })} />);
    const alert = () => root.querySelector("[role=alert]")?.textContent;
    expect(alert()).toBe("");
    radio(root, "land", 0)?.click();
    await until(() => expect(alert()).toContain("niet bewaard. Er is niets veranderd."));
    expect([0, 1].map((at) => radio(root, "land", at)?.checked)).toEqual([false, true]);
    isFull = false;
    radio(root, "land", 0)?.click();
    await until(() => expect(alert()).toBe(""));
    expect(radio(root, "land", 0)?.checked).toBe(true);
  });
});

describe("two windows", () => {
  it("show the same choice", async () => {
    const storage = aStorage();
    const root = await draw(<Options ports={aWorld(storage)} />);
    await until(() => expect(radio(root, "land", 1)?.checked).toBe(true));
    await createLookupSetting(storage).write(true);
    await until(() =>
      expect(root.querySelector("#privacy .opt-note")?.textContent).toContain("als u een titel opzoekt"),
    );
  });
});

describe("what is counted and what is said", () => {
  it("is the same choice as everywhere else in Kantlijn", async () => {
    const ports = aWorld();
    const root = await draw(<Options ports={ports} />);
    const counted = () => [...root.querySelectorAll<HTMLInputElement>("[name=badge]")].map(({ checked }) => checked);
    await until(() => expect(counted()).toEqual([false, true, false]));
    await click(root, "#toolbar label:last-child input");
    await until(() => expect(counted()).toEqual([false, false, true]));
    expect(await ports.badge.read()).toBe("notes");
    await click(root, "#comfort .setting input");
    await until(() => expect(root.querySelector<HTMLInputElement>("#comfort .setting input")?.checked).toBe(true));
    expect(await ports.spokenMarks.read()).toBe(true);
  });
});

describe("the keys", () => {
  it("are led to where the browser lets them be changed", async () => {
    const root = await draw(<Options ports={aWorld()} />);
    await until(() => expect(root.querySelectorAll(".keys li")).toHaveLength(2));
    expect(root.querySelector(".keys")?.textContent).toContain("geen toets");
    expect(root.querySelector(".keys button")).toBeNull();
    await click(root, "#shortcuts .opt-body > .btn");
    expect(asked).toEqual(["keys"]);
  });

  it("are changed here where the browser allows that, and say where it does not take them", async () => {
    const taken: string[] = [];
    const change = async (name: string, keys: string) => {
      taken.push(`${name}=${keys}`);
      return keys !== "Alt+1";
    };
    const shortcuts = { all: async () => KEYS, onChanged: () => () => undefined, change };
    const root = await draw(<Options ports={aWorld(aStorage(), { shortcuts })} />);
    await until(() => expect(root.querySelectorAll(".keys button")).toHaveLength(2));
    expect(root.textContent).toContain("about:addons");
    const pressKeys = async (key: string, code: string, modifiers: KeyboardEventInit = {}) => {
      if (root.querySelector(".keys-field") === null) await click(root, ".keys li:nth-child(2) button");
      const field = root.querySelector(".keys-field input");
      if (field === null) throw new Error("nothing waits for keys");
      await press(field, key, { code, ...modifiers });
    };
    await pressKeys("b", "KeyB");
    expect(root.querySelector(".keys-field")?.textContent).toContain("Gebruik Alt of Ctrl");
    await pressKeys("B", "KeyB", { altKey: true, shiftKey: true });
    await until(() => expect(root.textContent).toContain("Nieuwe toets: Alt+Shift+B"));
    await pressKeys("1", "Digit1", { altKey: true });
    await until(() => expect(root.textContent).toContain("De oude toets blijft."));
    await pressKeys("Delete", "Delete");
    await until(() => expect(root.textContent).toContain("geen toets meer"));
    await pressKeys("Escape", "Escape");
    await until(() => expect(document.activeElement?.getAttribute("aria-label")).toContain("Terug naar waar u was"));
    expect(taken).toEqual(["go-back=Alt+Shift+B", "go-back=Alt+1", "go-back="]);
  });
});

describe("the storage", () => {
  it("is told, and leads to the library", async () => {
    const root = await draw(<Options ports={aWorld()} />);
    await until(() => expect(root.querySelectorAll("#storage .fact")).toHaveLength(4));
    const told = root.querySelector("#storage")?.textContent ?? "";
    expect(told.replace(/\s/gu, " ")).toContain("214 notities, 3,1 MB");
    expect(told).toContain("Laatste: 11 november 2026");
    expect(told).toContain("4 notities. Ze blijven 30 dagen staan.");
    await click(root, "#storage .fact:nth-of-type(3) .btn");
    await click(root, "#storage .fact:nth-of-type(4) .btn");
    expect(asked).toEqual(["prullenbak", "exporteren"]);
  });

  it("is never told as empty where it does not open", async () => {
    const notes = {
      state: async () => ({ ok: false, error: { kind: "cannot-open", detail: "" } }) as const,
      onChanged: () => () => undefined,
    };
    const root = await draw(<Options ports={aWorld(aStorage(), { notes })} />);
    await until(() => expect(root.querySelector("#storage")?.textContent).toContain("Ze zijn niet verwijderd."));
    expect(root.querySelector("#storage")?.textContent).not.toContain("Nog geen notities");
  });
});
