import { describe, expect, it } from "vitest";
import { measurement } from "../measurement.ts";
import { judge } from "./targets.ts";

const ms = (name: string, ...values: readonly number[]) => measurement(`page/chrome/${name}`, "ms", values);

function verdictOn(aim: string, ...rows: readonly ReturnType<typeof ms>[]) {
  return judge(rows, "chrome").find((verdict) => verdict.aim === aim);
}

describe("what is aimed for", () => {
  it("is held to the median, and a bound itself does not count as below it", () => {
    expect(verdictOn("near the screen: all script", ms("10k nodes/Kantlijn/script", 20, 59.9, 400))?.isReached).toBe(
      true,
    );
    expect(verdictOn("near the screen: all script", ms("10k nodes/Kantlijn/script", 60))?.isReached).toBe(false);
  });

  it("is not reached where nothing was measured, and says so", () => {
    const verdict = verdictOn("near the screen: all script", ms("1k nodes/Kantlijn/script", 5));
    expect(verdict).toMatchObject({ measured: undefined, isReached: false });
  });

  it("counts the longest on every page, not on the middle one alone", () => {
    const rows = [ms("10k nodes/Kantlijn/longest in one go", 12), ms("50k nodes/Kantlijn/longest in one go", 80)];
    expect(verdictOn("longest in one go, on every page", ...rows)).toMatchObject({ measured: 80, isReached: false });
  });

  it("sets us beside the time another was stopped after, as it took longer than that", () => {
    const ours = ms("10k nodes/Kantlijn/to paint", 100);
    const stopped = ms("10k nodes/mark.js markRanges/stopped after", 5_000);
    expect(verdictOn("near the screen: to paint, beside mark.js markRanges", ours, stopped)).toMatchObject({
      measured: 0.02,
      isReached: true,
    });
  });

  it("is told of one browser alone", () => {
    const [firefox] = [measurement("page/firefox/10k nodes/Kantlijn/script", "ms", [5])];
    expect(judge([firefox], "chrome").every(({ measured }) => measured === undefined)).toBe(true);
  });
});
