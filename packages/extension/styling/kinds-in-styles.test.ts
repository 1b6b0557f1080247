import { join } from "node:path";
import { preprocessCSS, resolveConfig } from "vite";
import { describe, expect, it } from "vitest";
import { kindsInStyles } from "./kinds-in-styles.ts";

/** The style sheet as the build makes it, without room between. */
async function built(css: string): Promise<string> {
  const config = await resolveConfig(
    { configFile: false, logLevel: "silent", css: { postcss: { plugins: [kindsInStyles] } } },
    "build",
  );
  return (await preprocessCSS(css, join(import.meta.dirname, "sheet.css"), config)).code.replaceAll(/\s+/g, "");
}

describe("a style sheet is given", () => {
  it("the colour we drew a kind in, for light pages and dark ones", async () => {
    expect(await built(".a { --k: --ours(land, light) } .b { --k: var(--own-land-dark, --ours(land, dark)) }")).toBe(
      ".a{--k:#1d6e42}.b{--k:var(--own-land-dark,#86cfa1)}",
    );
  });

  it("the line of a kind", async () => {
    expect(await built(".a { text-decoration: underline --line(route) red }")).toBe(
      ".a{text-decoration:underlinewavy1pxred}",
    );
  });

  it("that colour as faint as its line is, and how faint that is", async () => {
    expect(await built(".a { --k: --ours-line(land, light); --m: --ours-line(begrip, light) }")).toBe(
      ".a{--k:#1d6e42ff;--m:#4f5a67cc}",
    );
    expect(await built(".a { --c: color-mix(in srgb, var(--k-begrip) --part(begrip), white) }")).toBe(
      ".a{--c:color-mix(insrgb,var(--k-begrip)80%,white)}",
    );
  });

  it("nothing where it asks for nothing", async () => {
    expect(await built(".a { --parting: 2px; margin: var(--part) }")).toBe(".a{--parting:2px;margin:var(--part)}");
  });

  it.each(["--ours(dier, light)", "--ours(land, grijs)", "--part()"])(
    "no colour that there is not: %s",
    async (call) => {
      await expect(built(`.a { --k: ${call} }`)).rejects.toThrow(/asks for a kind or a ground/);
    },
  );
});
