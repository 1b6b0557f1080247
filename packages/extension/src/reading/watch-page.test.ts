import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { indexText } from "../page/index-text.ts";
import type { TextIndex } from "../page/text-index.ts";
import { PageWatch } from "./watch-page.ts";

let stop: AbortController;
let told: string[];
let watch: PageWatch;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = "<main><p>Kamerbrief</p></main><aside>Advertentie</aside>";
  stop = new AbortController();
  told = [];
  watch = new PageWatch(document, stop.signal, () => Date.now(), {
    onQuiet: () => told.push("quiet"),
    onRestless: () => told.push("restless"),
    onUnrest: () => told.push("unrest"),
  });
  watch.follow(indexText(document.querySelector("main") as Element));
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** The index of an element, as if its text were five megabytes long. */
function aLongText(root: Element): TextIndex {
  return { ...indexText(root), source: { text: "a".repeat(5_000_000), breaks: [] } };
}

function change(selector: string, text: string): void {
  (document.querySelector(selector) as Element).textContent = text;
}

/** A page with so many paragraphs, of which one is changed every millisecond. */
async function storm(paragraphs: number, milliseconds: number): Promise<void> {
  const main = document.querySelector("main") as Element;
  main.innerHTML = "<p>Alinea</p>".repeat(paragraphs);
  watch.takeChanged();
  for (let at = 0; at < milliseconds; at += 1) {
    (main.children[at % paragraphs] as Element).textContent = `Stand ${at}`;
    await vi.advanceTimersByTimeAsync(1);
  }
}

describe("watching a page", () => {
  it("tells of a change once the page is quiet", async () => {
    change("p", "Nieuwe brief");
    await vi.advanceTimersByTimeAsync(200);
    change("p", "Nog een brief");
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual(["quiet"]);
  });

  it("does not wait longer than a second for a page that goes on changing", async () => {
    for (let at = 0; at < 11; at += 1) {
      change("p", `Teller ${at}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(told).toEqual(["quiet"]);
  });

  it("knows which elements have changed, each once, and not those beside them", async () => {
    document.body.innerHTML = "<main><p>Een</p><p>Twee <b>drie</b></p><p>Vier</p></main>";
    watch.follow(indexText(document.querySelector("main") as Element));
    watch.takeChanged();
    const [, second, third] = document.querySelectorAll("p");
    change("b", "dertig");
    change("b", "drieëndertig");
    (third?.firstChild as Text).data = "Veertig";
    expect(watch.takeChanged()).toEqual(new Set([second?.querySelector("b"), third]));
    expect(watch.takeChanged()).toEqual(new Set());
  });

  it("counts a list that grows as one change of the list, however long it is", async () => {
    const main = document.querySelector("main") as Element;
    main.append(...Array.from({ length: 300 }, () => document.createElement("p")));
    expect(watch.takeChanged()).toEqual(new Set([main]));
  });

  it("takes everything for changed when the body itself is replaced", () => {
    document.body.replaceWith(document.createElement("body"));
    expect(watch.takeChanged()).toContain(document.documentElement);
  });

  it("says nothing of what happens outside the text", async () => {
    change("aside", "Andere advertentie");
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
    expect(watch.takeChanged()).toEqual(new Set());
  });

  it("says nothing of what we write ourselves", async () => {
    watch.ignoring(() => change("p", "Van ons"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
  });

  it("still tells of what someone else changed just before we wrote", async () => {
    change("p", "Van de pagina");
    watch.ignoring(() => change("p", "Van ons"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(["quiet"]);
  });

  it("tells of what changes in a shadow tree whose text is read", async () => {
    const host = document.querySelector("p") as Element;
    const tree = host.attachShadow({ mode: "open" });
    tree.append(document.createElement("p"));
    (tree.firstElementChild as Element).textContent = "Zie Kamerstuk 32 317, nr. 788.";
    watch.follow(indexText(document.querySelector("main") as Element));
    watch.takeChanged();
    (tree.firstElementChild as Element).textContent = "Zie Kamerstuk 32 317, nr. 789.";
    expect(watch.takeChanged()).toEqual(new Set([tree.firstElementChild]));
  });

  it("is silent after the session has ended", async () => {
    change("p", "Nieuwe brief");
    stop.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
  });
});

describe("a page that changes all the time", () => {
  it("is left alone once two hundred blocks were read again, and read when it has been calm", async () => {
    await storm(90, 4_000);
    expect(told).toEqual(["quiet", "quiet", "quiet", "restless"]);
    expect(watch.isRestless).toBe(true);
    await vi.advanceTimersByTimeAsync(1_900);
    // So that what was marked is checked meanwhile.
    expect(told.slice(4)).toEqual(["unrest"]);
    await vi.advanceTimersByTimeAsync(200);
    expect(told.at(-1)).toBe("quiet");
    expect(watch.isRestless).toBe(false);
    expect(watch.takeChanged()).toBe("everything");
  });

  it("is read again where a single line ticks on, but not where the text is so long that this is heavy work", async () => {
    await storm(1, 9_000);
    expect(told).not.toContain("restless");
    watch.follow(aLongText(document.querySelector("main") as Element));
    await storm(1, 3_000);
    expect(told).toContain("restless");
  });

  it("is read at once when the reader asks", async () => {
    await storm(250, 3_000);
    expect(watch.isRestless).toBe(true);
    watch.resume();
    expect(told.at(-1)).toBe("quiet");
  });

  it("is not kept in memory while it is left alone", async () => {
    await storm(250, 3_000);
    await storm(250, 1_000);
    expect(watch.takeChanged()).toBe("everything");
  });

  it("may change a great deal in one go", async () => {
    await storm(2_000, 0);
    for (const one of document.querySelectorAll("main > p")) one.textContent = "Anders";
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(["quiet"]);
  });
});
