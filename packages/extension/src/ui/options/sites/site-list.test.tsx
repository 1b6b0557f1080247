import { beforeEach, describe, expect, it } from "vitest";
import { failure, success } from "../../../model/result.ts";
import { createQuietSites, type QuietSites } from "../../../settings/quiet-sites.ts";
import { SITES } from "../../../settings/sites.ts";
import { click, draw, type, until } from "../../../testing/screen.ts";
import { aStorage } from "../../../testing/storage.ts";
import { SiteList } from "./site-list.tsx";
import type { OwnSite, SitesPort } from "./sites-port.ts";

let own: OwnSite[];
let notes: Map<string, number>;
let mayAdd: boolean;
let isBroken: boolean;
let quiet: QuietSites;
const listeners = new Set<() => void>();

const port: SitesPort = {
  own: async () => own,
  onChanged: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  add: async (host) => {
    if (isBroken) throw new Error("the disk is full");
    if (mayAdd) change([...own.filter((one) => one.host !== host), { host, isPermitted: true }]);
    return mayAdd;
  },
  remove: async (host) => change(own.filter((one) => one.host !== host)),
  notesOn: async (hosts) =>
    isBroken ? failure({ kind: "cannot-open", detail: "" }) : success(hosts.map((host) => notes.get(host) ?? 0)),
};

function change(next: OwnSite[]): void {
  own = next;
  for (const listener of listeners) listener();
}

beforeEach(() => {
  own = [];
  notes = new Map();
  mayAdd = true;
  isBroken = false;
  quiet = createQuietSites(aStorage());
  listeners.clear();
});

describe("the list of sites", () => {
  it("has the sites that everyone has, with the notes on each", async () => {
    notes = new Map([["rijksoverheid.nl", 129]]);
    const root = await open();
    await until(() => expect(root.querySelectorAll(".site-notes")).toHaveLength(SITES.length));
    expect(rowOf(root, "rijksoverheid.nl")).toContain("129 notities");
    expect(rowOf(root, "coa.nl")).toContain("nog geen notities");
    expect(root.textContent).toContain("U hebt nog geen site toegevoegd.");
  });

  it("says nothing of notes where they cannot be counted", async () => {
    isBroken = true;
    const root = await open();
    await until(() => expect(root.querySelectorAll(".site-row")).toHaveLength(SITES.length));
    expect(root.querySelectorAll(".site-notes")).toHaveLength(0);
  });

  it("switches Kantlijn off on a site, and on again", async () => {
    const root = await open();
    await click(root, '[aria-label="Kantlijn op coa.nl"]');
    await until(() => void quiet.read().then((off) => expect([...off]).toEqual(["coa.nl"])));
    await until(() => expect(switchOf(root, "coa.nl")?.checked).toBe(false));
    await click(root, '[aria-label="Kantlijn op coa.nl"]');
    await until(() => expect(switchOf(root, "coa.nl")?.checked).toBe(true));
  });
});

describe("a site of the reader's own", () => {
  it("is added where the browser allows it", async () => {
    const root = await open();
    await type(root, ".add-site input", "https://www.voorbeeld.nl/x");
    expect(root.textContent).toContain("Kantlijn leest dan voorbeeld.nl en www.voorbeeld.nl, en geen andere adressen.");
    await click(root, ".add-site button");
    await until(() => expect(rowOf(root, "voorbeeld.nl")).toContain("nog geen notities"));
    expect(saidIn(root)).toContain("Kantlijn leest nu ook voorbeeld.nl.");
  });

  it("is not added where the reader declines, which is no error", async () => {
    mayAdd = false;
    const root = await open();
    await type(root, ".add-site input", "voorbeeld.nl");
    await click(root, ".add-site button");
    await until(() => expect(saidIn(root)).toBe("De browser heeft geen toestemming. Er is niets veranderd."));
    expect(root.querySelector<HTMLInputElement>(".add-site input")?.value).toBe("voorbeeld.nl");
    expect(root.querySelector('[aria-invalid="true"]')).toBeNull();
  });

  it.each([
    ["http://voorbeeld.nl", "beveiligd"],
    ["192.168.1.1", "een adres van cijfers"],
    ["wetten.overheid.nl", "leest Kantlijn al"],
  ])("is refused as %s, in a sentence that says why", async (written, words) => {
    const root = await open();
    await type(root, ".add-site input", written);
    await click(root, ".add-site button");
    expect(saidIn(root)).toContain(words);
    expect(own).toEqual([]);
  });

  it("is said not to be kept where it could not be", async () => {
    isBroken = true;
    const root = await open();
    await type(root, ".add-site input", "voorbeeld.nl");
    await click(root, ".add-site button");
    await until(() => expect(saidIn(root)).toContain("Dat is niet gelukt."));
  });

  it("goes, with its notes kept, and comes back by one press", async () => {
    own = [{ host: "voorbeeld.nl", isPermitted: true }];
    notes = new Map([["voorbeeld.nl", 3]]);
    const root = await open();
    await until(() => expect(rowOf(root, "voorbeeld.nl")).toContain("3 notities"));
    await click(root, '[aria-label="voorbeeld.nl weghalen"]');
    await until(() => expect(root.textContent).toContain("Uw 3 notities over deze site zijn bewaard"));
    expect(own).toEqual([]);
    await click(root, ".own-sites > .btn");
    await until(() => expect(own).toEqual([{ host: "voorbeeld.nl", isPermitted: true }]));
  });

  it("stays in the list where the browser took its permission back, and is asked for again", async () => {
    own = [{ host: "voorbeeld.nl", isPermitted: false }];
    const root = await open();
    await until(() => expect(rowOf(root, "voorbeeld.nl")).toContain("De browser geeft geen toestemming meer."));
    expect(switchOf(root, "voorbeeld.nl")).toBeNull();
    await click(root, '[aria-label="voorbeeld.nl weer toestaan"]');
    await until(() => expect(rowOf(root, "voorbeeld.nl")).not.toContain("geen toestemming"));
  });
});

function open(): Promise<HTMLElement> {
  return draw(<SiteList port={port} quiet={quiet} />);
}

function rowOf(root: HTMLElement, host: string): string {
  const rows = [...root.querySelectorAll(".site-row")];
  return rows.find((row) => row.querySelector(".site-name")?.textContent === host)?.textContent ?? "";
}

function switchOf(root: HTMLElement, host: string): HTMLInputElement | null {
  return root.querySelector(`[aria-label="Kantlijn op ${host}"]`);
}

function saidIn(root: HTMLElement): string {
  return root.querySelector(".add-site .site-said")?.textContent ?? "";
}
