import { afterEach, describe, expect, it, vi } from "vitest";
import { indexText } from "../page/index-text.ts";
import { FittingPainter } from "./fitting-painter.ts";
import type { Registry } from "./highlight-painter.ts";

class FakeHighlight extends Set<unknown> {
  priority = 0;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("painting as the reader's colours allow", () => {
  it("wraps where colours are forced, and takes all away that was painted before", () => {
    const registry: Registry & Map<string, unknown> = new Map();
    vi.stubGlobal("Highlight", FakeHighlight);
    vi.stubGlobal("StaticRange", class {});
    vi.stubGlobal("CSS", { highlights: registry });
    const forced = { matches: false };
    const painter = new FittingPainter(forced);
    document.body.innerHTML = "<p>Frontex helpt.</p>";
    const before = document.body.innerHTML;
    const layers = new Map([["kl-organisatie", [{ start: 0, end: 7 }]]] as const);
    painter.paint(indexText(document.body), layers);
    expect([...registry.keys()]).toEqual(["kl-organisatie"]);
    expect(document.body.innerHTML).toBe(before);
    forced.matches = true;
    painter.clear();
    painter.paint(indexText(document.body), layers);
    expect(registry.size).toBe(0);
    expect(document.querySelector("span.kl-organisatie")?.textContent).toBe("Frontex");
    painter.clear();
    expect(document.body.innerHTML).toBe(before);
  });
});
