import { browser } from "wxt/browser";
import type { PapersPort } from "../ui/ports.ts";

/** Papers are recognised in the surface itself; what that needs is loaded when a reader first asks for one. */
export function createPapersPort(): PapersPort {
  return {
    read: async (words) => {
      const { parseWritten } = await import("@kantlijn/core/written");
      return parseWritten(words);
    },
    open: (href) => void browser.tabs.create({ url: href }),
  };
}
