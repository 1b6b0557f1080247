import type { NoteLine } from "../../../library/line.ts";
import { t } from "../../../words/t.ts";

/** What a note is called where there is no room for it: the first of its words there are. */
export function startOf({ body, quote, about, tags, title }: NoteLine): string {
  const labels = tags.map((tag) => `#${tag}`).join(" ");
  return body || quote || about || labels || title || t("library.untitled");
}
