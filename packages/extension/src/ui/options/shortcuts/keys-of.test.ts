import { expect, it } from "vitest";
import { keysOf, type Press } from "./keys-of.ts";

const NONE: Press = { key: "", code: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

it.each<[string, Partial<Press>]>([
  ["Alt+Shift+K", { key: "K", code: "KeyK", altKey: true, shiftKey: true }],
  // On a Mac Alt makes another sign of the letter.
  ["Alt+K", { key: "˚", code: "KeyK", altKey: true }],
  ["Ctrl+Shift+9", { key: "(", code: "Digit9", ctrlKey: true, shiftKey: true }],
  ["F8", { key: "F8", code: "F8" }],
  ["Ctrl+F2", { key: "F2", code: "F2", ctrlKey: true }],
])("reads %s as browsers write it", (written, press) => {
  expect(keysOf({ ...NONE, ...press })).toEqual({ kind: "keys", written });
});

it.each<[string, Partial<Press>]>([
  ["a letter alone", { key: "k", code: "KeyK" }],
  ["a letter with Shift only", { key: "K", code: "KeyK", shiftKey: true }],
  ["the key of the system", { key: "k", code: "KeyK", metaKey: true, altKey: true }],
  ["all modifiers together", { key: "K", code: "KeyK", ctrlKey: true, altKey: true, shiftKey: true }],
  ["a sign", { key: ";", code: "Semicolon", altKey: true }],
])("refuses %s", (_what, press) => {
  expect(keysOf({ ...NONE, ...press })).toEqual({ kind: "refused" });
});

it.each(["Alt", "Control", "Shift", "Meta"])("waits while only %s is pressed", (key) => {
  expect(keysOf({ ...NONE, key, code: `${key}Left`, altKey: key === "Alt" })).toEqual({ kind: "waiting" });
});
