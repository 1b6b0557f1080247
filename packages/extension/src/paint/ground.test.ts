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

  it("is light where the page sets no background", () => {
    expect(groundWith("", "")).toBe("light");
  });
});
