import { describe, expect, it } from "vitest";
import { leaveTrace } from "./trace.ts";

function page(html: string): { readonly target: Text; readonly list: HTMLElement } {
  document.body.innerHTML = html;
  const target = document.querySelector("#target")?.firstChild;
  const list = document.querySelector<HTMLElement>("#list");
  if (!(target instanceof Text) || list === null) throw new Error("the page needs a #list and a #target with words");
  return { target, list };
}

describe("the way back", () => {
  it("leads to what was scrolled, selected and focused, inside parts that scroll by themselves too", () => {
    const { target, list } = page(
      `<p id="from">Hier las ik.</p><a href="#" id="link">Link</a><div id="list"><p id="target">Frontex</p></div>`,
    );
    const link = document.querySelector<HTMLElement>("#link");
    link?.focus();
    const from = document.querySelector("#from")?.firstChild ?? null;
    document.getSelection()?.setBaseAndExtent(from ?? document.body, 5, from ?? document.body, 8);
    list.scrollTop = 30;
    const goBack = leaveTrace(document, target);
    list.scrollTop = 400;
    link?.blur();
    document.getSelection()?.collapse(target, 0);
    goBack();
    expect(list.scrollTop).toBe(30);
    expect(document.activeElement).toBe(link);
    expect(document.getSelection()?.anchorNode).toBe(from);
    expect(document.getSelection()?.anchorOffset).toBe(5);
  });

  it("is found where the page took away meanwhile what was selected", () => {
    const { target, list } = page(`<p id="from">Hier las ik.</p><div id="list"><p id="target">Frontex</p></div>`);
    const from = document.querySelector("#from");
    document.getSelection()?.collapse(from?.firstChild ?? null, 8);
    list.scrollTop = 30;
    const goBack = leaveTrace(document, target);
    from?.remove();
    list.scrollTop = 400;
    goBack();
    expect(list.scrollTop).toBe(30);
  });

  it("is found through a form whose fields are named as what an element says of itself", () => {
    const { target } = page(
      `<form><input name="parentElement"><input name="parentNode"><input name="scrollTo"><div id="list"><p id="target">Frontex</p></div></form>`,
    );
    expect(() => leaveTrace(document, target)()).not.toThrow();
  });
});
