import fc from "fast-check";
import { expect, it } from "vitest";
import { unpackLines } from "../src/text/unpack-lines.ts";
import { packLines } from "./pack-lines.ts";

it("writes how a line begins once", () => {
  expect(packLines(["asiel", "asielzoeker", "asielzoekers", "Awb"])).toEqual({
    shared: "(-3(",
    rest: "asiel\nzoeker\ns\nAwb",
  });
});

it("gives every list of lines back, however long what they share", () => {
  const line = fc.stringMatching(/^(?:vreemdeling|aa){0,9}[a-z ë'-]{0,9}$/u);
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      expect(unpackLines(packLines(lines))).toEqual(lines);
    }),
  );
});
