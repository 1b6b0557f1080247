import { describe, expect, it } from "vitest";
import { atATime } from "./at-a-time.mjs";

describe("jobs done so many at a time", () => {
  it("are begun in their order, each as soon as one before it is done, and told in that order", async () => {
    const begun: number[] = [];
    const ends = new Map<number, () => void>();
    const jobs = [0, 1, 2, 3].map((job) => async () => {
      begun.push(job);
      await new Promise<void>((end) => ends.set(job, end));
      return `job ${job}`;
    });
    const told = atATime(2, jobs);
    expect(begun).toEqual([0, 1]);
    for (const [job, all] of [
      [1, [0, 1, 2]],
      [2, [0, 1, 2, 3]],
    ] as const) {
      ends.get(job)?.();
      await expect.poll(() => begun).toEqual(all);
    }
    for (const end of ends.values()) end();
    expect(await told).toEqual(["job 0", "job 1", "job 2", "job 3"]);
  });

  it("are all done where there are fewer than may be done at a time, and fail where one fails", async () => {
    expect(await atATime(2, [async () => 7])).toEqual([7]);
    expect(await atATime(2, [])).toEqual([]);
    await expect(atATime(2, [() => Promise.reject(new Error("no"))])).rejects.toThrow("no");
  });
});
