import { describe, expect, it, vi } from "vitest";
import { walkingOnce } from "./walk-once.ts";

describe("walking over a single node", () => {
  it("makes no live iterator, and gives the node once", () => {
    const text = document.createTextNode("Frontex");
    const real = vi.spyOn(Document.prototype, "createNodeIterator");
    const nodes = walkingOnce(() => {
      const walk = document.createNodeIterator(text, NodeFilter.SHOW_TEXT);
      return [walk.previousNode(), walk.nextNode(), walk.nextNode()];
    });
    expect(nodes).toEqual([null, text, null]);
    expect(real).not.toHaveBeenCalled();
    real.mockRestore();
  });

  it("leaves the document as it was, also when the work fails", () => {
    const fail = () => {
      throw new Error("the page took the text away");
    };
    expect(() => walkingOnce(fail)).toThrow("took the text away");
    expect(Object.hasOwn(document, "createNodeIterator")).toBe(false);
    expect(document.createNodeIterator(document.body).nextNode()).toBe(document.body);
  });
});
