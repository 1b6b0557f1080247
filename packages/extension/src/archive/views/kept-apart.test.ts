// @vitest-environment node
import { describe, expect, it } from "vitest";
import { keptApart } from "./kept-apart.ts";

const CODE = 'Zo stond het er:\n\n```json\n{ "dossier": 19637 }\n```\n\nEn dan verder.';

describe("what a reader wrote, before the notes of others", () => {
  it.each([
    ["plain words", "Het kabinet verwacht er **weinig** van.\n\n- eerst\n- dan\n\n> een citaat"],
    ["code that ends", CODE],
    ["two pieces of code", `${CODE}\n~~~\nde motie\n~~~~`],
    ["a row of signs in a line", "Dit is `code` en ``` ook ` dit."],
    ["a row of other signs in code", "```\n~~~\n```"],
    ["HTML in code", "```\n<script>\n<!--\n```"],
    ["an address", "<https://www.tweedekamer.nl>"],
  ])("stays as it is: %s", (_, words) => {
    expect(keptApart(words)).toBe(words);
  });

  it.each([
    ["code that is left open", "Let op:\n```\nde rest", "Let op:\n\\`\\`\\`\nde rest"],
    ["code with a language", "```js", "\\`\\`\\`js"],
    ["code that fewer signs do not end", "````\nde rest\n```", "\\`\\`\\`\\`\nde rest\n\\`\\`\\`"],
    ["code that other signs do not end", "~~~\nde rest\n```", "\\~\\~\\~\nde rest\n\\`\\`\\`"],
    ["code that words behind the signs do not end", "```\nde rest\n``` einde", "\\`\\`\\`\nde rest\n\\`\\`\\` einde"],
    [
      "code in a list, which may end with the list",
      "- eerst\n  ```\n\nverder\n```",
      "- eerst\n  \\`\\`\\`\n\nverder\n\\`\\`\\`",
    ],
    ["a remark in HTML that is left open", "<!-- nog nakijken", "\\<!-- nog nakijken"],
    ["an element that keeps all that follows", "  <TEXTAREA>", "  \\<TEXTAREA>"],
    ["HTML behind code", "```\n<pre>\n```\n<pre>", "```\n<pre>\n```\n\\<pre>"],
  ])("is text where it would go on: %s", (_, words, text) => {
    expect(keptApart(words)).toBe(text);
  });
});
