import { describe, expect, it } from "vitest";
import { indexText } from "../page/index-text.ts";
import { MarkPainter } from "./mark-painter.ts";

function spansOf(text: string, word: string): { start: number; end: number }[] {
  return [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => ({ start: index, end: index + word.length }));
}

describe("painting by wrapping", () => {
  it("wraps each mention, and leaves the page as it was when it is undone", () => {
    const html = "<p>Frontex en de <b>IND</b>. Frontex zegt dat Frontex helpt.</p><p>Frontex</p>";
    document.body.innerHTML = html;
    const painter = new MarkPainter();
    const index = indexText(document.body);
    const undo = painter.paint("kl-organisatie", index, spansOf(index.source.text, "Frontex"));
    painter.paint("kl-note", index, [{ start: 0, end: index.source.text.indexOf(".") }]);
    expect([...document.querySelectorAll(".kl-organisatie")].map((mark) => mark.textContent)).toEqual(
      Array(4).fill("Frontex"),
    );
    expect([...document.querySelectorAll(".kl-note")].map((mark) => mark.textContent).join("")).toBe(
      "Frontex en de IND",
    );
    undo();
    painter.clear();
    expect(document.body.innerHTML).toBe(html);
    expect(document.querySelector("p")?.childNodes).toHaveLength(3);
  });

  it("paints a layer anew in place of what it held", () => {
    document.body.innerHTML = "<p>Frontex en IND</p>";
    const painter = new MarkPainter();
    painter.paint("kl-current", indexText(document.body), [{ start: 0, end: 7 }]);
    painter.paint("kl-current", indexText(document.body), [{ start: 11, end: 14 }]);
    expect(document.body.innerHTML).toBe('<p>Frontex en <span class="kl-current">IND</span></p>');
  });
});
