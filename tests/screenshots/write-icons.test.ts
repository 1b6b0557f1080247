import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { distance, ICONS, pathOf, render } from "../support/icons.ts";
import { Reader } from "../support/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await Reader.open("write-icons");
});
afterAll(() => reader?.close());

it.each(ICONS)("writes $file as $drawing has it", async (icon) => {
  const page = await reader.visitOwn("library.html");
  writeFileSync(pathOf(icon), await render(page, icon));
  expect(await distance(page, icon)).toBe(0);
});
