import { describe, expect, it } from "vitest";
import type { PaperPiece } from "../model/paper.ts";
import { drawPieces } from "./draw-pieces.ts";

function drawn(...pieces: readonly PaperPiece[]): string {
  const root = document.createElement("div");
  root.append(...drawPieces(document, pieces));
  return root.innerHTML;
}

describe("what is printed", () => {
  it("stands in the elements it is told, with their looks and language", () => {
    expect(drawn({ tag: "blockquote", role: "passage", lang: "nl", inside: ["‘voor het reces’"] })).toBe(
      '<blockquote class="passage" lang="nl">‘voor het reces’</blockquote>',
    );
    expect(drawn({ tag: "ol", start: 3, inside: [{ tag: "li", inside: ["visa"] }] })).toBe(
      '<ol start="3"><li>visa</li></ol>',
    );
  });

  it("is words, whatever is written in them", () => {
    expect(drawn("<script>alert(1)</script>")).toBe("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});
