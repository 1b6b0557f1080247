import { type Browser, browser } from "wxt/browser";
import type { DescriptionForm } from "./description.ts";
import { destinationOf } from "./destination.ts";
import { type CountNotes, suggest } from "./suggest.ts";

/** Firefox takes descriptions as text, and would show the signs of XML. */
const FORM: DescriptionForm = import.meta.env.FIREFOX ? "text" : "xml";

/** Opens papers, and the notes on them, from the address bar: `kst 32317 788`. */
export function bindOmnibox(countNotes: CountNotes): void {
  const { omnibox } = browser;
  let asked = 0;
  const answer = async (typed: string, show: (suggestions: { content: string; description: string }[]) => void) => {
    asked += 1;
    const own = asked;
    const { first, others } = await suggest(typed, countNotes, FORM);
    // An answer to what stood there before is of no use any more.
    if (own !== asked) return;
    omnibox.setDefaultSuggestion({ description: first });
    show([...others]);
  };
  omnibox.onInputStarted.addListener(() => void answer("", () => undefined));
  omnibox.onInputChanged.addListener((typed, show) => void answer(typed, show));
  omnibox.onInputEntered.addListener((typed, disposition) => void go(typed, disposition));
}

async function go(typed: string, disposition: `${Browser.omnibox.OnInputEnteredDisposition}`): Promise<void> {
  const url = destinationOf(typed, browser.runtime.getURL("/library.html"));
  if (url === undefined) return;
  if (disposition === "currentTab") await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === "newForegroundTab" });
}
