import type { HTTPRequest, Page } from "puppeteer-core";
import type { BrowserUnderTest } from "./browser-under-test.ts";
import { answerTo, type OwnAnswers } from "./served-pages.ts";
import { backgroundWorker } from "./stop-background.ts";

const HTML = "text/html; charset=utf-8";

/** What was asked of the internet. */
export interface HTTPQuestion {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers every request of a page from now on: by the test's own answers, else by the served pages. */
export async function answerPage(page: Page, own: OwnAnswers): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    // A page that was closed or went elsewhere meanwhile waits for no answer any more.
    void answer(request, own).catch(() => undefined);
  });
}

/**
 * Answers what the background itself asks of the internet, from now on; gives what it asked. Only Chromium lets a test
 * come between.
 */
export async function answerBackground(
  under: BrowserUnderTest,
  answer: (address: string) => string | undefined,
): Promise<readonly HTTPQuestion[]> {
  const asked: HTTPQuestion[] = [];
  const session = await (await backgroundWorker(under)).createCDPSession();
  session.on("Fetch.requestPaused", ({ requestId, request: { url, headers } }) => {
    asked.push({ url, headers });
    const body = answer(url);
    void session.send("Fetch.fulfillRequest", {
      requestId,
      responseCode: body === undefined ? 404 : 200,
      body: Buffer.from(body ?? "").toString("base64"),
    });
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "https://*" }] });
  return asked;
}

function answer(request: HTTPRequest, own: OwnAnswers): Promise<void> {
  const isOfWeb = request.url().startsWith("http");
  const found = isOfWeb ? answerTo(request.url(), own) : undefined;
  if (found !== undefined) return request.respond({ status: 200, contentType: HTML, ...found });
  return isOfWeb ? request.abort() : request.continue();
}
