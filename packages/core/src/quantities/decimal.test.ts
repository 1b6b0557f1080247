import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBelow, readFigures, shift } from "./decimal.ts";

describe("figures", () => {
  it.each([
    ["1.250.000,50", "1250000.5"],
    ["1 250 000", "1250000"],
    ["2500", "2500"],
    ["1.7", "1.7"],
    ["0,50", "0.5"],
    ["5.000", "5000"],
    ["12,00", "12"],
  ])("%s is %s", (written, decimal) => {
    expect(readFigures(written)).toBe(decimal);
  });
});

describe("a decimal", () => {
  it("is moved by powers of ten without rounding", () => {
    expect(shift("7.9", 9)).toBe("7900000000");
    expect(shift("0.1", 6)).toBe("100000");
    expect(shift("1.0005", 3)).toBe("1000.5");
    expect(shift("0", 6)).toBe("0");
  });

  it("is as large as its digits say, moved or not", () => {
    const whole = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 9 }), (value, places) => {
        expect(shift(String(value), places)).toBe(String(BigInt(value) * 10n ** BigInt(places)));
      }),
    );
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        expect(isBelow(String(one), String(other))).toBe(one < other);
      }),
    );
  });

  it("is compared by its decimals too", () => {
    expect(isBelow("1.5", "2")).toBe(true);
    expect(isBelow("1.5", "1.25")).toBe(false);
    expect(isBelow("1", "1.5")).toBe(true);
  });
});
