import { BROWSER_NAMES, type BrowserName } from "./find-browser.ts";

/** What the reader asked for on the command line. */
export interface StartOptions {
  readonly browser?: BrowserName;
}

/** Reads the arguments; a wrong one gives a sentence that says what to write. */
export function readOptions(args: readonly string[]): StartOptions | { readonly trouble: string } {
  const words = args.flatMap((arg) => (arg.startsWith("--browser=") ? ["--browser", arg.slice(10)] : [arg]));
  const [option, name, ...rest] = words;
  if (option === undefined) return {};
  if (option !== "--browser" || rest.length > 0) {
    return { trouble: `Onbekende optie: ${rest[0] ?? option}. Alleen --browser ${BROWSER_NAMES.join("|")} kan.` };
  }
  const browser = BROWSER_NAMES.find((known) => known === name);
  if (browser === undefined) {
    return { trouble: `Onbekende browser: ${name ?? "(geen naam)"}. Kies uit ${BROWSER_NAMES.join(", ")}.` };
  }
  return { browser };
}
