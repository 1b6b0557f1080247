import { describe, expect, it } from "vitest";
import { readOptions } from "./options.ts";

describe("readOptions", () => {
  it("asks for nothing when nothing is said", () => {
    expect(readOptions([])).toEqual({});
  });

  it.each([[["--browser", "firefox"]], [["--browser=firefox"]]])("reads %j", (args) => {
    expect(readOptions(args)).toEqual({ browser: "firefox" });
  });

  it.each([
    [["--brwoser", "firefox"], "Onbekende optie: --brwoser. Alleen --browser chrome|chromium|edge|firefox kan."],
    [["--browser", "firefox", "--snel"], "Onbekende optie: --snel. Alleen --browser chrome|chromium|edge|firefox kan."],
    [["--browser", "safari"], "Onbekende browser: safari. Kies uit chrome, chromium, edge, firefox."],
    [["--browser"], "Onbekende browser: (geen naam). Kies uit chrome, chromium, edge, firefox."],
  ])("says in one sentence what is wrong with %j", (args, trouble) => {
    expect(readOptions(args)).toEqual({ trouble });
  });
});
