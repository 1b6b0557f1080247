import { describe, expect, it } from "vitest";
import { readableRoot } from "./readable-root.ts";

function rootOf(html: string): Element {
  document.body.innerHTML = html;
  return readableRoot(document);
}

describe("the part of a page that is read", () => {
  it("is the main part where the page marks one", () => {
    expect(rootOf("<header>Menu</header><main>Kamerbrief</main>").tagName).toBe("MAIN");
    expect(rootOf("<div role='main' id='content'>Kamerbrief</div><aside>Meer</aside>").id).toBe("content");
  });

  it("is the only article where there is no main part", () => {
    expect(rootOf("<article>Kamerbrief</article>").tagName).toBe("ARTICLE");
  });

  it("is the body where several parts could be it, or the main part is empty", () => {
    expect(rootOf("<article>Een</article><article>Twee</article>")).toBe(document.body);
    expect(rootOf("<main> </main><div>Kamerbrief</div>")).toBe(document.body);
  });
});
