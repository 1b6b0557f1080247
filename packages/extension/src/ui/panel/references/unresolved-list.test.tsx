import { describe, expect, it } from "vitest";
import type { UnresolvedSummary } from "../../../model/page-summary.ts";
import { click, draw } from "../../../testing/screen.ts";
import type { Current } from "../jump-row.tsx";
import { UnresolvedList } from "./unresolved-list.tsx";

const MOTIE: UnresolvedSummary = {
  id: "motie Becker ? kst-32317-13 ? kst-32317-14",
  words: "motie Becker",
  count: 2,
  candidates: [
    { id: "kst-32317-13", reference: { kind: "kamerstuk", dossiernummer: "32317", ondernummer: "13" } },
    { id: "kst-32317-14", reference: { kind: "kamerstuk", dossiernummer: "32317", ondernummer: "14" } },
  ],
};

function list(unresolved: readonly UnresolvedSummary[], jumps: Current[] = []): Promise<HTMLElement> {
  return draw(
    <UnresolvedList
      unresolved={unresolved}
      current={undefined}
      onJump={(target) => jumps.push(target)}
      onBack={() => undefined}
    />,
  );
}

describe("words that may mean several papers", () => {
  it("stand under a heading that says why they are no link, each with what they may mean", async () => {
    const root = await list([MOTIE]);
    expect(root.querySelector("h2")?.textContent).toBe("Niet zeker");
    expect(root.querySelector(".why")?.textContent).toContain("meer dan één stuk");
    expect(root.querySelector(".rf .s")?.textContent).toBe("‘motie Becker’");
    expect([...root.querySelectorAll<HTMLAnchorElement>("li a.ref")].map(({ href }) => href)).toEqual([
      "https://zoek.officielebekendmakingen.nl/kst-32317-13.html",
      "https://zoek.officielebekendmakingen.nl/kst-32317-14.html",
    ]);
  });

  it("are reached in the text with a button that names them", async () => {
    const jumps: Current[] = [];
    const root = await list([MOTIE], jumps);
    expect(root.querySelector(".count")?.getAttribute("aria-label")).toBe("‘motie Becker’: 2 keer op deze pagina");
    await click(root, ".count");
    expect(jumps).toEqual([{ id: MOTIE.id, index: 0 }]);
  });

  it("are called a note where they are the number of one", async () => {
    const root = await list([{ ...MOTIE, words: "2" }]);
    expect(root.querySelector(".rf .s")?.textContent).toBe("Noot 2");
  });

  it("show the identifier of what they may mean where no more is known of it", async () => {
    const root = await list([{ ...MOTIE, candidates: [{ id: "kst-1263281" }] }]);
    expect(root.querySelector("li")?.textContent).toBe("kst-1263281");
    expect(root.querySelector("li a")).toBeNull();
  });

  it("take no room where there are none", async () => {
    expect((await list([])).childElementCount).toBe(0);
  });
});
