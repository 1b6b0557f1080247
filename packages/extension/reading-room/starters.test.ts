// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type LookUp, startersOf } from "./starters.ts";

function machine(processes: Readonly<Record<number, readonly [name: string, parent: number]>>): LookUp {
  return (pid) => {
    const one = processes[pid];
    return one === undefined ? undefined : { name: one[0], parent: one[1] };
  };
}

const started = {
  60: ["sh", 50],
  50: ["node", 40],
  40: ["npm exec pnpm@1", 30],
  30: ["npm start", 20],
  20: ["bash", 10],
} as const;

describe("startersOf", () => {
  it("goes up through shells and package managers to the reader's own shell", () => {
    expect(startersOf(70, 60, machine(started))).toEqual([60, 50, 40, 30, 20]);
  });

  it("changes when one of them is gone and the system adopts what it started", () => {
    const { 30: _gone, ...rest } = started;
    expect(startersOf(70, 60, machine({ ...rest, 40: ["npm exec pnpm@1", 1] }))).toEqual([60, 50, 40]);
  });

  it("is only the parent where the system does not tell", () => {
    expect(startersOf(70, 60, () => undefined)).toEqual([60]);
  });
});
