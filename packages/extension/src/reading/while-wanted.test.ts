import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createQuietSites, type QuietSites } from "../settings/quiet-sites.ts";
import { aStorage } from "../testing/storage.ts";
import { readWhileWanted } from "./while-wanted.ts";

const OFF = new Set(["rijksoverheid.nl"]);
const ON: ReadonlySet<string> = new Set();

let quietSites: QuietSites;
let ending: AbortController;
let log: string[];

beforeEach(() => {
  quietSites = createQuietSites(aStorage());
  ending = new AbortController();
  log = [];
});

afterEach(() => ending.abort());

function read(): void {
  readWhileWanted({
    page: document,
    host: "www.rijksoverheid.nl",
    quietSites,
    start: (signal) => {
      log.push("reads");
      signal.addEventListener("abort", () => log.push("gives the page back"));
    },
    tell: (isOff) => log.push(isOff ? "says it is off" : "says it is on"),
    signal: ending.signal,
  });
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function showAgain(persisted: boolean): void {
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
}

describe("a page of a site that is read", () => {
  it("is read at once, and nobody is told", async () => {
    read();
    await vi.waitFor(() => expect(log).toEqual(["reads"]));
  });

  it("is given back when the reader switches the site off, and read again when they want it", async () => {
    read();
    await settle();
    await quietSites.write(OFF);
    expect(log).toEqual(["reads", "gives the page back", "says it is off"]);
    await quietSites.write(ON);
    expect(log.slice(3)).toEqual(["says it is on", "reads"]);
  });

  it("is left alone when another site is switched off", async () => {
    read();
    await settle();
    await quietSites.write(new Set(["ind.nl"]));
    expect(log).toEqual(["reads"]);
  });

  it("is read where nobody can tell what the reader chose", async () => {
    quietSites.read = () => Promise.reject(new Error("Extension context invalidated."));
    read();
    await vi.waitFor(() => expect(log).toEqual(["reads"]));
  });
});

describe("a page of a site that is off", () => {
  beforeEach(() => quietSites.write(OFF));

  it("is not read, and that is told", async () => {
    read();
    await vi.waitFor(() => expect(log).toEqual(["says it is off"]));
  });

  it("is told of again when the browser shows it as it was", async () => {
    read();
    await settle();
    showAgain(false);
    await settle();
    expect(log).toEqual(["says it is off"]);
    showAgain(true);
    await settle();
    expect(log).toEqual(["says it is off", "says it is off"]);
  });

  it("is not read any more once all has ended", async () => {
    read();
    await settle();
    ending.abort();
    await quietSites.write(ON);
    expect(log).toEqual(["says it is off"]);
  });
});

it("is looked at anew when the browser shows a page as it was: what was switched meanwhile did not reach it", async () => {
  const storage = aStorage();
  quietSites = { ...createQuietSites(storage), onChanged: () => () => undefined };
  read();
  await settle();
  await quietSites.write(OFF);
  expect(log).toEqual(["reads"]);
  showAgain(true);
  await settle();
  expect(log).toEqual(["reads", "gives the page back", "says it is off"]);
});
