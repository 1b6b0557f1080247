import { afterEach, expect, it } from "vitest";
import { headingsIn } from "./headings-in.ts";
import { indexText } from "./index-text.ts";

afterEach(() => {
  document.body.innerHTML = "";
});

it("knows the headings of a page by their levels, whatever stands inside them", () => {
  document.body.innerHTML =
    "<main><h1>Migratiebrief</h1><p>Geachte voorzitter,</p><section><h2>De <em>Oostelijke</em>\n route</h2><p>In 2023.</p>" +
    "<h3></h3><h3><span>Turkije</span></h3><p>De verklaring.</p></section></main>";
  const index = indexText(document.body);
  const headings = headingsIn(index).map(({ start, end, level }) => [level, index.source.text.slice(start, end)]);
  expect(headings).toEqual([
    [1, "Migratiebrief"],
    [2, "De Oostelijke\n route"],
    [3, "Turkije"],
  ]);
});

it("knows the headings that a page makes of other elements", () => {
  document.body.innerHTML =
    '<main><h1>Migratiebrief</h1><div role="heading" aria-level="3">De Oostelijke route</div><p>In 2023.</p>' +
    '<p role="heading">Turkije</p><p>De verklaring.</p></main>';
  const index = indexText(document.body);
  const headings = headingsIn(index).map(({ start, end, level }) => [level, index.source.text.slice(start, end)]);
  expect(headings).toEqual([
    [1, "Migratiebrief"],
    [3, "De Oostelijke route"],
    [2, "Turkije"],
  ]);
});
