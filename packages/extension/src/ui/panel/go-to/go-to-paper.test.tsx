import { beforeEach, describe, expect, it } from "vitest";
import { aWorld, TAB, type World } from "../../../testing/ports.ts";
import { click, draw, press, type, until } from "../../../testing/screen.ts";
import { Panel } from "../panel.tsx";

const KST = "https://zoek.officielebekendmakingen.nl/kst";
const FIELD = ".go-to input";

let world: World;
let root: HTMLElement;

beforeEach(async () => {
  world = aWorld();
  root = await draw(<Panel ports={world.ports} />);
  await until(() => expect(root.querySelector("#tab-notes")).not.toBeNull());
  field().focus();
});

function field(): HTMLInputElement {
  const found = root.querySelector<HTMLInputElement>(FIELD);
  if (found === null) throw new Error("there is no field to go to a paper");
  return found;
}

const options = () =>
  [...root.querySelectorAll(".option")].map(({ textContent }) => (textContent ?? "").replace(/\s/gu, " "));
const active = () => root.querySelector(".option[aria-selected=true]");
const said = () => root.querySelector(".said")?.textContent;

async function write(words: string): Promise<void> {
  await type(root, FIELD, words);
  await until(() => expect(options().length).toBeGreaterThan(0));
}

describe("going to a paper", () => {
  it("shows the paper with its title, how sure its address is, and the next best place", async () => {
    await write("32317 788");
    expect(options()).toEqual([
      "Kamerstukken II 32 317, nr. 788JBZ-Raadberekend: bestaat mogelijk niet · officielebekendmakingen.nl",
      "Het hele dossierzeker · officielebekendmakingen.nl",
    ]);
    expect(said()).toBe("1 mogelijkheid");
  });

  it("opens it in a new tab with Enter, and leaves the words", async () => {
    await write("32317 788");
    await press(field(), "Enter");
    expect(world.opened).toEqual([`${KST}-32317-788.html`]);
    expect(field().value).toBe("32317 788");
    expect(options()).toEqual([]);
  });

  it("goes to what the arrows chose, round the end", async () => {
    await write("36 200 V");
    expect(active()?.id).toBe("paper-0");
    await press(field(), "ArrowUp");
    await press(field(), "ArrowDown");
    await press(field(), "ArrowDown");
    expect(field().getAttribute("aria-activedescendant")).toBe(active()?.id);
    await press(field(), "Enter");
    expect(world.opened).toEqual([`${KST}-36200-V.html`]);
  });

  it("opens what is pressed", async () => {
    await write("32317 788");
    await click(root, ".option.else");
    expect(world.opened).toEqual(["https://zoek.officielebekendmakingen.nl/dossier/32317"]);
  });

  it("opens nothing unseen where the words may mean two papers", async () => {
    await type(root, FIELD, "36 200 V");
    await press(field(), "Enter");
    await until(() => expect(said()).toBe("2 mogelijkheden. Kies welk stuk u bedoelt."));
    expect(world.opened).toEqual([]);
  });

  it("opens a paper at once where Enter comes before the list", async () => {
    await type(root, FIELD, "Stb. 2011, 35");
    await press(field(), "Enter");
    await until(() => expect(world.opened).toEqual(["https://zoek.officielebekendmakingen.nl/stb-2011-35.html"]));
  });

  it("goes nowhere for a paper without an address", async () => {
    await write("Stb. 1984, 628");
    expect(options()).toEqual(["Stb. 1984, 628Geen link: het adres volgt niet uit deze verwijzing"]);
    await press(field(), "Enter");
    await click(root, ".option");
    expect(world.opened).toEqual([]);
  });

  it("says with examples that it recognises nothing, and nothing while there is little to read", async () => {
    await type(root, FIELD, "mi");
    await type(root, FIELD, "migratie");
    await until(() => expect(said()).toContain("Hier herkent Kantlijn geen stuk in."));
    await press(field(), "Escape");
    expect(field().value).toBe("");
    await until(() => expect(said()).toBe(""));
  });

  it("keeps the lines of a pasted list apart", async () => {
    await paste("kst-32317-788\r\nStb. 2011, 35\n");
    await until(() => expect(said()).toBe("2 mogelijkheden. Kies welk stuk u bedoelt."));
    expect(field().value).toBe("kst-32317-788; Stb. 2011, 35");
  });

  it("is not in the way of who reads on", async () => {
    await write("32317 788");
    field().blur();
    await until(() => expect(options()).toEqual([]));
    field().focus();
    expect(options()).toEqual([]);
    await press(field(), "ArrowDown");
    await until(() => expect(options()).toHaveLength(2));
  });
});

/** Pastes into the field; words of one line are left to the browser. */
async function paste(words: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", words);
  field().dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}

describe("the key of the field", () => {
  it("brings the reader to it from anywhere, but writes a stroke in a field", async () => {
    const filter = root.querySelector<HTMLInputElement>("main input[type=search]");
    filter?.focus();
    await press(filter!, "/");
    expect(root.ownerDocument.activeElement).toBe(filter);
    filter?.blur();
    await press(root.ownerDocument.body, "/", { ctrlKey: true });
    expect(root.ownerDocument.activeElement).not.toBe(field());
    await until(() => {
      root.ownerDocument.body.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }));
      expect(root.ownerDocument.activeElement === field()).toBe(true);
    });
  });
});

describe("where no page is read", () => {
  it("any paper can still be opened", async () => {
    world = aWorld({ ...TAB, isOurSite: false });
    world.summary = undefined;
    root = await draw(<Panel ports={world.ports} />);
    field().focus();
    await write("ECLI:NL:RVS:2023:506");
    await press(field(), "Enter");
    expect(world.opened).toEqual(["https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2023:506"]);
  });
});
