import type { Page } from "puppeteer-core";

interface Storage {
  readonly storage: { readonly local: { set(entries: object): Promise<void> } };
}

/** Keeps a choice of the reader as the options do; `own` is a page of the extension. */
export function keepChosen(own: Page, key: string, value: boolean | string | object): Promise<void> {
  return own.evaluate(
    async (name, chosen) => {
      const { browser, chrome } = globalThis as unknown as Record<string, Storage | undefined>;
      await (browser ?? chrome)?.storage.local.set({ [name]: chosen });
    },
    key,
    value,
  );
}
