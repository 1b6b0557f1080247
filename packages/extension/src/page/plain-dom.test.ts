import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { kindOf } from "./element-kinds.ts";
import { plain } from "./plain-dom.ts";
import { isElement, parentAcrossTrees } from "./trees.ts";

const NAMES = "nodeType localName parentNode firstChild matches".split(" ");

/** What real browsers do with these names, pages of `hostile-names` tell; happy-dom lets fields take no property. */
describe("a form whose field has the names of its properties", () => {
  const form = document.createElement("form");
  const field = document.createElement("input");
  form.id = "formulier";

  beforeEach(() => {
    form.replaceChildren("Zie ook het COA.", field);
    document.body.replaceChildren(form);
    for (const name of NAMES) Object.defineProperty(form, name, { value: field, configurable: true });
  });
  afterEach(() => {
    for (const name of NAMES) Reflect.deleteProperty(form, name);
  });

  it("has those properties still", () => {
    expect(form.parentNode).toBe(field);
    expect(plain(form).parentNode).toBe(document.body);
    expect(plain(form).firstChild?.textContent).toBe("Zie ook het COA.");
    expect(plain(form).localName).toBe("form");
    expect(plain(form).matches("#formulier")).toBe(true);
  });

  it("is an element, that is read with care, in what it stands in", () => {
    expect(isElement(form)).toBe(true);
    expect(kindOf(form)).toBe("named-inside");
    expect(parentAcrossTrees(form)).toBe(document.body);
  });
});

describe("any other node", () => {
  it("is itself", () => {
    expect(plain(document.body)).toBe(document.body);
    expect(plain(document)).toBe(document);
  });
});
