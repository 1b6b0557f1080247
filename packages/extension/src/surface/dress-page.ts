import { browser } from "wxt/browser";
import { createKindColours } from "../settings/kind-colours.ts";
import { tellLanguage } from "../words/tell-language.ts";
import { wearColours } from "./wear-colours.ts";

/** Gives a page of ours its language and its title, and the colours that the reader gave to kinds. */
export function dressPage(page: Document, title: string): void {
  tellLanguage(page);
  page.title = title;
  wearColours(createKindColours(browser.storage.local), page.documentElement);
}
