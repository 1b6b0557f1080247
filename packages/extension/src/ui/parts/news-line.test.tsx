import { expect, it } from "vitest";
import { click, draw, until } from "../../testing/screen.ts";
import { NewsLine } from "./news-line.tsx";
import type { NewsPort } from "./news-port.ts";

function aNews(isNew: boolean) {
  const done: string[] = [];
  const news: NewsPort = {
    isNew: async () => isNew,
    dismiss: async () => void done.push("dismissed"),
    open: () => void done.push("opened"),
  };
  return { news, done };
}

it("says in one line what is new, and leads to the rest, once", async () => {
  const { news, done } = aNews(true);
  const root = await draw(<NewsLine news={news} />);
  await until(() => expect(root.textContent).toContain("Kantlijn is bijgewerkt naar 0.2:"));
  await click(root, ".more");
  expect(done).toEqual(["dismissed", "opened"]);
  expect(root.textContent).toBe("");
});

it("goes when the reader closes it, without leading anywhere", async () => {
  const { news, done } = aNews(true);
  const root = await draw(<NewsLine news={news} />);
  await until(() => expect(root.querySelector('[aria-label="Sluiten"]')).not.toBeNull());
  await click(root, '[aria-label="Sluiten"]');
  expect(done).toEqual(["dismissed"]);
  expect(root.textContent).toBe("");
});

it("is not there where nothing is new", async () => {
  const { news } = aNews(false);
  const root = await draw(<NewsLine news={news} />);
  expect(root.textContent).toBe("");
});
