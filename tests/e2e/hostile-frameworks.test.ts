import type { Page } from "puppeteer-core";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIRST, policyPage, STEPS } from "../page-scripts/policy-page.ts";
import type { Stage } from "../page-scripts/stage.ts";
import { bundleScript } from "../support/bundle-script.ts";
import { untilMarked } from "../support/on-page.ts";
import { troubleOn } from "../support/page-trouble.ts";
import { Reader } from "../support/reader.ts";
import { type Answer, onSite } from "../support/served-pages.ts";

declare global {
  interface Window {
    stage: Stage;
  }
}

const FRAMEWORKS = ["react", "preact"] as const;
type Framework = (typeof FRAMEWORKS)[number];

/** What a root is written with: as Next.js does, and with nothing that tells whose it is. */
const ROOTS = {
  marked: 'id="__next"',
  plain: 'class="inhoud"',
} as const;

const FROM_SERVER: Record<Framework, string> = {
  react: renderToString(policyPage<ReactElement>(createElement, FIRST)),
  preact: renderToStaticMarkup(policyPage<ReactElement>(createElement, FIRST)),
};

describe.each(FRAMEWORKS)("a page that %s owns", (framework) => {
  let reader: Reader;
  let script: Answer;

  beforeAll(async () => {
    script = { body: await bundleScript(`${framework}-page`), contentType: "text/javascript" };
    reader = await Reader.open(`hostile-${framework}`);
  });
  afterAll(() => reader?.close());

  const visit = (root: string, inside: string, search = "") =>
    reader.visit(onSite(`/toepassing${search}`), {
      "/toepassing": { body: application(root, inside) },
      "/toepassing.js": script,
    });

  it.each(Object.entries(ROOTS))("keeps every word through all its renders, in a root that is %s", async (_, root) => {
    const page = await visit(root, "");
    await playAll(page);
    await page.close();
  });

  it.each(Object.entries(ROOTS))("hydrates what the server sent, in a root that is %s", async (_, root) => {
    const page = await visit(root, FROM_SERVER[framework]);
    await playAll(page);
    await page.close();
  });

  it.each(Object.entries(ROOTS))("hydrates with the marks on, in a root that is %s", async (_, root) => {
    const page = await visit(root, FROM_SERVER[framework], "?later");
    await untilMarked(page, "nr. 788");
    await page.evaluate(() => window.stage.take());
    await playAll(page);
    await page.close();
  });
});

/** Plays the play with marks on before each step, and compares the page with one that has none. */
async function playAll(page: Page): Promise<void> {
  await untilMarked(page, `nr. ${FIRST.number}`);
  await expectUnharmed(page);
  for (const [step, { number }] of STEPS.entries()) {
    await page.evaluate((at) => window.stage.play(at), step);
    await expectUnharmed(page);
    await untilMarked(page, `nr. ${number}`);
    await expectUnharmed(page);
  }
  await page.evaluate(() => window.stage.leave());
  await expectUnharmed(page);
}

async function expectUnharmed(page: Page): Promise<void> {
  const { expected, actual } = await page.evaluate(() => ({
    expected: window.stage.expected(),
    actual: window.stage.actual(),
  }));
  expect(actual).toBe(expected);
  expect(troubleOn(page)).toEqual([]);
}

function application(root: string, inside: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Toepassing</title><link rel="icon" href="data:,">
<script type="module" src="/toepassing.js"></script></head><body><div ${root} data-stage>${inside}</div></body></html>`;
}
