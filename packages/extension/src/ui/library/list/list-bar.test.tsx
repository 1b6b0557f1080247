import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, Progress } from "../../../library/answer.ts";
import { EVERYTHING } from "../../../library/question.ts";
import { aLibrary } from "../../../testing/library.ts";
import { draw } from "../../../testing/screen.ts";
import { ListBar } from "./list-bar.tsx";

let answer: Answer;

beforeAll(async () => {
  answer = await aLibrary().libraryPorts.library.ask(EVERYTHING);
});

async function said(progress: Progress): Promise<string | undefined> {
  const root = await draw(<ListBar question={EVERYTHING} answer={{ ...answer, progress }} onAsk={() => undefined} />);
  return root.querySelector(".summary .meta")?.textContent;
}

describe("what is said above the list while notes are read", () => {
  it("is how far the reading is", async () => {
    expect(await said({ read: 430, of: 10_000 })).toBe("430 van 10.000 notities doorzoekbaar");
  });

  it("is nothing where the first screen held them all, or nobody has counted them yet", async () => {
    expect(await said({ read: 9, of: 9 })).toBeUndefined();
    expect(await said({ read: 9 })).toBeUndefined();
  });
});
