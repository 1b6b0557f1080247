import { describe, expect, it, vi } from "vitest";
import type { StoreTrouble } from "../../model/store-trouble.ts";
import { aNote } from "../../testing/notes.ts";
import { click, draw } from "../../testing/screen.ts";
import { whyNotSaved } from "../../wording/trouble-text.ts";
import { TroubleMessage } from "./trouble-message.tsx";

const TROUBLES: readonly StoreTrouble[] = [
  { kind: "cannot-open", detail: "UnknownError: Internal error opening backing store" },
  { kind: "blocked" },
  { kind: "newer" },
  { kind: "not-upgraded", detail: "Error: geen plek" },
  { kind: "vanished", missing: 214 },
  { kind: "full" },
  { kind: "private" },
  { kind: "conflict", kept: aNote() },
  { kind: "refused", why: { kind: "empty" } },
];

async function shown(trouble: StoreTrouble) {
  const ways = { onRetry: vi.fn(), onAcceptLoss: vi.fn(), onBackups: vi.fn(), onCopy: vi.fn() };
  const root = await draw(<TroubleMessage trouble={trouble} {...ways} />);
  return { root, ways, buttons: () => [...root.querySelectorAll("button")].map(({ textContent }) => textContent) };
}

describe("a trouble of the store", () => {
  it("has words of its own, and is never taken for a list without notes", async () => {
    const titles: (string | null | undefined)[] = [];
    for (const trouble of TROUBLES) titles.push((await shown(trouble)).root.querySelector("h2")?.textContent);
    expect(new Set(titles).size).toBe(TROUBLES.length);
    for (const title of titles) expect(title).not.toContain("Hier komt");
    expect(new Set(TROUBLES.map(whyNotSaved)).size).toBe(TROUBLES.length);
    for (const trouble of TROUBLES) expect(whyNotSaved(trouble)).toContain("Uw tekst staat nog hier");
  });

  it.each([
    [{ kind: "full" }, ["Probeer opnieuw"]],
    [{ kind: "vanished", missing: 1 }, ["Probeer opnieuw", "Reservekopie terugzetten", "Verder zonder deze notities"]],
    [
      { kind: "cannot-open", detail: "?" },
      ["Probeer opnieuw", "Reservekopie terugzetten", "Technische gegevens kopiëren"],
    ],
    [{ kind: "newer" }, ["Probeer opnieuw"]],
    [{ kind: "private" }, []],
  ] as const)("offers what helps with it: %j", async (trouble, labels) => {
    expect((await shown(trouble)).buttons()).toEqual(labels);
  });

  it("gives what a reader sends to who can help", async () => {
    const { root, ways } = await shown({ kind: "not-upgraded", detail: "Error: geen plek" });
    await click(root, "details button");
    expect(ways.onCopy).toHaveBeenCalledWith("Error: geen plek");
  });

  it("offers nothing that the surface has no way to do", async () => {
    const root = await draw(
      <TroubleMessage
        trouble={{ kind: "cannot-open", detail: "?" }}
        onRetry={() => undefined}
        onAcceptLoss={() => undefined}
      />,
    );
    expect(root.querySelectorAll("button")).toHaveLength(1);
  });
});
