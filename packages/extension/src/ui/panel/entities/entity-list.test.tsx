import type { EntityKind } from "@kantlijn/core";
import { beforeEach, describe, expect, it } from "vitest";
import type { EntitySummary } from "../../../model/page-summary.ts";
import type { ListOrder } from "../../../settings/list-order.ts";
import { click, draw, press, type } from "../../../testing/screen.ts";
import type { Current } from "../jump-row.tsx";
import { EntityList } from "./entity-list.tsx";

const IOM = {
  id: "organisatie/internationale-organisatie-voor-migratie",
  kind: "organisatie",
  written: "IOM",
  count: 4,
} as const;
const BELGIUM = { id: "land/be", kind: "land", written: "België", count: 2 } as const;
const AGENCY = {
  id: "tekst/agentschap",
  kind: "organisatie",
  written: "Agentschap",
  name: "Agentschap voor Opvang",
  count: 1,
} as const;

let root: HTMLElement;

async function list(
  entities: readonly EntitySummary[],
  order: ListOrder = "count",
  onJump: (target: Current) => void = () => undefined,
): Promise<void> {
  const kinds = { hidden: new Set<EntityKind>(), onToggle: () => undefined };
  const list = { entities, kinds, order, onOrder: () => undefined };
  root = await draw(<EntityList {...list} current={undefined} onJump={onJump} onBack={() => undefined} />);
}

const explain = (id: string) => root.querySelector<HTMLElement>(`[aria-controls="card-${id}"]`);
const cards = () => [...root.querySelectorAll(".card")].map(({ textContent }) => textContent ?? "");
const names = () => [...root.querySelectorAll(".name")].map((name) => name.firstChild?.textContent);

async function toggle(id: string): Promise<void> {
  await click(root, `[aria-controls="card-${id}"]`);
}

describe("a term in the list", () => {
  beforeEach(() => list([IOM, BELGIUM, AGENCY]));

  it("is explained when the reader asks, and only then", async () => {
    expect(cards()).toEqual([]);
    expect(explain(IOM.id)?.textContent).toBe("Uitleg bij Internationale Organisatie voor Migratie");
    expect(explain(IOM.id)?.querySelector("[lang=nl]")?.textContent).toBe("Internationale Organisatie voor Migratie");
    await toggle(IOM.id);
    expect(explain(IOM.id)?.getAttribute("aria-expanded")).toBe("true");
    expect(cards()).toEqual([expect.stringContaining("AfkortingIOM")]);
    await toggle(IOM.id);
    expect(explain(IOM.id)?.getAttribute("aria-expanded")).toBe("false");
    expect(cards()).toEqual([]);
  });

  it("closes when another is opened", async () => {
    await toggle(IOM.id);
    await toggle(BELGIUM.id);
    expect(cards()).toEqual([expect.stringContaining("Land")]);
    expect(explain(IOM.id)?.getAttribute("aria-expanded")).toBe("false");
  });

  it("closes with Escape from anywhere in it, and leaves the reader at its button", async () => {
    await toggle(IOM.id);
    const link = root.querySelector<HTMLElement>(".card a") ?? root.querySelector<HTMLElement>(".name");
    link?.focus();
    await press(root.ownerDocument.activeElement ?? root, "Escape");
    expect(cards()).toEqual([]);
    expect(root.ownerDocument.activeElement).toBe(explain(IOM.id));
  });

  it("says so where only this text gives it its name", async () => {
    expect(names()).toContain("Agentschap voor Opvang");
    await toggle(AGENCY.id);
    expect(cards()).toEqual(["OrganisatieZo genoemd in deze tekst."]);
  });
});

describe("a long list", () => {
  const COUNTRIES = ["ad", "al", "am", "ao", "aw", "ar", "az"];

  beforeEach(() => list(COUNTRIES.map((name) => ({ id: `land/${name}`, kind: "land", written: "?", count: 1 }))));

  it("shows five names of a kind, the rest on request, and back again without losing the reader's place", async () => {
    expect(names()).toHaveLength(5);
    const more = root.querySelector<HTMLElement>(".more");
    expect(more?.textContent).toBe("Nog 2 tonen");
    await click(root, ".more");
    expect(names()).toHaveLength(7);
    expect(root.querySelector(".more")).toBe(more);
    expect(more?.textContent).toBe("Minder tonen");
    await click(root, ".more");
    expect(names()).toHaveLength(5);
  });

  it("shows all that is found", async () => {
    await type(root, "input", "a");
    expect(names()).toHaveLength(7);
    expect(root.querySelector(".more")).toBeNull();
  });
});

describe("a term is found", () => {
  beforeEach(() => list([{ ...IOM, written: "Organisatie voor Migratie" }, BELGIUM]));

  it.each([
    ["its name", "internationale organisatie"],
    ["its abbreviation", "iom"],
    ["its English name", "international organization"],
  ])("by %s", async (_, query) => {
    await type(root, "input", query);
    expect(names()).toEqual(["Internationale Organisatie voor Migratie"]);
  });
});

describe("the order of the list", () => {
  const ENTITIES = [
    { id: "land/nl", kind: "land", written: "Nederland", count: 1 },
    { id: "land/be", kind: "land", written: "België", count: 2 },
    { id: "land/tr", kind: "land", written: "Turkije", count: 5 },
  ] as const;

  it.each([
    ["text", ["Nederland", "België", "Turkije"]],
    ["count", ["Turkije", "België", "Nederland"]],
    ["name", ["België", "Nederland", "Turkije"]],
  ] as const)("is by %s where the reader chose so", async (order, expected) => {
    await list(ENTITIES, order);
    expect(names()).toEqual(expected);
  });

  it("is the one in which the reader goes through all of it, past what is folded away", async () => {
    const jumps: string[] = [];
    const many = ["ad", "al", "am", "ao", "ar", "aw"].map((one) => ({ ...ENTITIES[0], id: `land/${one}` }));
    await list(many, "text", (target) => jumps.push(target.id));
    await click(root, ".walk button:first-child");
    expect(jumps).toEqual(["land/aw"]);
    expect(root.querySelector(".tools [role=status]")?.textContent).toBe("Aruba, 1 van 1");
  });
});
