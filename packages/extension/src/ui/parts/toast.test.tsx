import { beforeEach, expect, it } from "vitest";
import { draw, press } from "../../testing/screen.ts";
import { ToastPlace } from "./toast.tsx";

let done: string[];
let root: HTMLElement;

beforeEach(async () => {
  done = [];
  const notice = { message: "Notitie staat in de prullenbak.", undo: () => void done.push("undone") };
  root = await draw(
    <>
      <input />
      <ToastPlace notice={notice} onGone={() => void done.push("gone")} />
    </>,
  );
});

it("takes back by Ctrl+Z what it tells of", async () => {
  await press(document.body, "z", { ctrlKey: true });
  expect(done).toEqual(["undone", "gone"]);
});

it("leaves Ctrl+Z to a field, and Ctrl+Shift+Z, z alone and a key without a name to the page", async () => {
  await press(root.querySelector("input") ?? root, "z", { ctrlKey: true });
  await press(document.body, "Z", { ctrlKey: true, shiftKey: true });
  await press(document.body, "z");
  // What a browser sends that fills in a form by itself.
  document.dispatchEvent(new Event("keydown"));
  expect(done).toEqual([]);
});
