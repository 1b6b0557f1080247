import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { trusted } from "../testing/trusted.ts";
import { followReader } from "./follow-reader.ts";

let stop: AbortController;
let told: string[];

beforeEach(() => {
  stop = new AbortController();
  told = [];
  followReader(document, stop.signal, {
    onReturn: () => told.push("return"),
    onRestored: () => told.push("restored"),
    onGoOn: () => told.push("go on"),
    onScroll: () => told.push("scroll"),
    onGround: () => told.push("ground"),
  });
});

afterEach(() => {
  stop.abort();
});

/** The page is shown: loaded just now, or again as it was. */
function shown(persisted: boolean): Event {
  return trusted(Object.assign(new Event("pageshow"), { persisted }));
}

describe("following a reader", () => {
  it("knows a page that is shown again as it was from one that was just loaded", () => {
    window.dispatchEvent(shown(false));
    expect(told).toEqual([]);
    window.dispatchEvent(shown(true));
    expect(told).toEqual(["restored"]);
  });

  it("tells when the reader returns, goes on, or scrolls", () => {
    window.dispatchEvent(trusted(new Event("focus")));
    document.dispatchEvent(trusted(new Event("keydown")));
    document.dispatchEvent(trusted(new Event("scroll")));
    expect(told).toEqual(["return", "go on", "scroll"]);
  });

  it("does not believe a page that makes up its events", () => {
    for (const kind of ["focus", "pageshow"]) window.dispatchEvent(new Event(kind));
    for (const kind of ["visibilitychange", "mousedown", "keydown", "scroll"]) document.dispatchEvent(new Event(kind));
    expect(told).toEqual([]);
  });
});
