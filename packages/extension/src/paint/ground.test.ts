import { describe, expect, it } from "vitest";
import { groundOf } from "./ground.ts";

function groundWith(body: string, main: string): string {
  document.body.style.backgroundColor = body;
  document.body.innerHTML = "<main><p>Kamerbrief</p></main>";
  (document.querySelector("main") as HTMLElement).style.backgroundColor = main;
  return groundOf(document.querySelector("p") as Element);
}

describe("what the text stands on", () => {
  it("is the nearest background behind it", () => {
    expect(groundWith("rgb(23, 27, 32)", "rgb(255, 255, 255)")).toBe("light");
    expect(groundWith("rgb(255, 255, 255)", "rgb(23, 27, 32)")).toBe("dark");
    expect(groundWith("rgb(23, 27, 32)", "rgba(0, 0, 0, 0)")).toBe("dark");
  });

  it("is light where the page sets no colour at all", () => {
    expect(groundWith("", "")).toBe("light");
  });

  it("is told by the text where the page sets no background, as with a dark colour scheme of the browser", () => {
    document.body.style.color = "rgb(255, 255, 255)";
    expect(groundWith("", "")).toBe("dark");
    document.body.style.color = "rgb(0, 0, 0)";
    expect(groundWith("", "")).toBe("light");
    document.body.style.color = "";
  });

  it("is told by the text too where the background is written in a way we do not read", () => {
    document.body.style.color = "rgb(240, 240, 240)";
    expect(groundWith("oklch(0.2 0 0)", "")).toBe("dark");
    document.body.style.color = "";
  });
});
