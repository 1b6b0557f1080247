import { browser } from "wxt/browser";
import type { ScriptPublicPath } from "wxt/utils/inject-script";

/** The files of the content script, as the manifest names them for the sites that everyone has. */
export interface ReaderFiles {
  readonly js: ScriptPublicPath[];
  readonly css: string[];
}

export function readerFiles(): ReaderFiles {
  const [reader] = browser.runtime.getManifest().content_scripts ?? [];
  return { js: (reader?.js ?? []).filter(isScript), css: [...(reader?.css ?? [])] };
}

/** WXT knows the files of the build by name. */
function isScript(file: string): file is ScriptPublicPath {
  return file.endsWith(".js");
}
