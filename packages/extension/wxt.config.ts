import { join } from "node:path";
import type { InlineConfig } from "vite";
import { defineConfig, type Entrypoint, type ResolvedPublicFile, type Wxt } from "wxt";
import { packTexts } from "./bundling/pack-texts.ts";
import { sharedChunks } from "./bundling/shared-chunks.ts";
import { matchPatterns } from "./src/settings/sites.ts";
import { kindsInStyles } from "./styling/kinds-in-styles.ts";

/** Names the extension to Firefox. Renaming it orphans every note stored there. */
const GECKO_ID = "kantlijn@kantlijn.nl";

/** The oldest browsers that we are made for, and what is built may know what they know. */
const OLDEST = { chrome: "120", firefox: "142.0" };

/** Public half of a key pair; Chrome makes our id of it: bdimcfjdohdfnjppdpbemjhfgmlpifmp. */
const CHROME_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoXXHCplEK7AZyNCyrv9MW/9W2g7x3xcv+IXw+Uyij8Kkv1ol7DTeJ5tZppdxqQywOQRfVbviEwjn3cuGR7IFiKD75N0S2kf/fHT/tG0ZCQYSY0lFs9bS/Oduplva0lfOwa16z7KBrMl2kzpQOx1tVbWNoeZfpE/hCn0+3NiKYAXiZV7AtQVhYqHcuNbPJsJ1qzH+C+dXjMBZ8sA9OqtP8qdEZ5hZ2+1eenWTyFYJGJfK06Vc6AXXR31syoB8kzMG1p99Z5ad10LliLklMqFjDhozlNxE/Bo+L4OegQ5vWenr6Q7YhFjYx83lOL0Zc8g/RMikaKKVAypzhZUFuJ/OqQIDAQAB";

/** The one site we ever ask something of ourselves, and only where the reader switched that on: the title of a paper. */
const ASKED = "https://zoek.officielebekendmakingen.nl";

const EXTENSION_PAGES = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${ASKED}`;

/** The development server sends its own scripts and styles; only there. */
const EXTENSION_PAGES_WHILE_DEVELOPING = `default-src 'none'; script-src 'self' http://localhost:*; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src ${ASKED} ws://localhost:* http://localhost:*`;

const PERMISSIONS = ["activeTab", "storage", "unlimitedStorage", "contextMenus", "alarms", "scripting"];

/** What only Firefox knows. */
const OF_FIREFOX = {
  // Else it lays the button, and the count on it, away under a menu.
  action: { default_area: "navbar" as const },
  browser_specific_settings: {
    gecko: {
      id: GECKO_ID,
      strict_min_version: OLDEST.firefox,
      data_collection_permissions: { required: ["none" as const] },
    },
  },
};

/** The workers of the library, by the name under which they stand in the package. */
const WORKERS = {
  "library-worker": "src/entrypoints/library/worker.ts",
  "archive-worker": "src/entrypoints/library/archive-worker.ts",
};

/** Builds the workers beside the pages and the background, so that what several need is in the package once. */
function buildWorkersToo(together: readonly Entrypoint[], { build }: InlineConfig): void {
  const input = build?.rollupOptions?.input;
  if (typeof input !== "object" || Array.isArray(input) || !together.some(({ name }) => name === "library")) return;
  for (const [name, file] of Object.entries(WORKERS)) input[name] = join(import.meta.dirname, file);
}

/**
 * Names files by what is in them alone. A hash in a name keeps caches of the web right, and a package has none; it stands
 * in every import, where nothing compresses it.
 */
function nameWithoutHash(_: readonly Entrypoint[], { build }: InlineConfig): void {
  const output = build?.rollupOptions?.output;
  if (output === undefined || Array.isArray(output) || output.chunkFileNames === undefined) return;
  const { entryFileNames = "[name].js" } = output;
  output.codeSplitting = { groups: sharedChunks() };
  output.chunkFileNames = "chunks/[name].js";
  output.assetFileNames = "assets/[name].[ext]";
  output.entryFileNames = (entry) =>
    (typeof entryFileNames === "string" ? entryFileNames : entryFileNames(entry)).replace("-[hash]", "");
}

/** The texts as `t` finds them, and as JSON without the room between that only people need. */
function writeTextsTightly(files: ResolvedPublicFile[]): void {
  for (const file of files)
    if ("contents" in file && file.relativeDest.endsWith("messages.json"))
      file.contents = JSON.stringify(packTexts(JSON.parse(file.contents)));
}

/** With `imports: false` WXT still imports its own `storage` into every file that has a word of that name. */
function importNothingUnasked({ config }: Wxt): void {
  config.imports.presets = [];
}

export default defineConfig({
  srcDir: "src",
  imports: false,
  modules: ["@wxt-dev/i18n/module"],
  manifestVersion: 3,
  hooks: {
    "config:resolved": importNothingUnasked,
    "vite:build:extendConfig": (together, config) => {
      buildWorkersToo(together, config);
      nameWithoutHash(together, config);
    },
    "build:publicAssets": (_, files) => writeTextsTightly(files),
  },
  vite: ({ browser }) => ({
    build: {
      target: browser === "firefox" ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
      modulePreload: {
        // Both browsers know what it stands in for.
        polyfill: false,
        // A page names its files in its head; what it loads later names its own, and they are on this machine.
        resolveDependencies: (_, files, { hostType }) => (hostType === "html" ? files : []),
      },
    },
    css: { postcss: { plugins: [kindsInStyles] } },
    // What they export by default is written for browsers that know no classes.
    resolve: { alias: { dexie: "dexie/dist/modern/dexie.mjs", "mark.js": "mark.js/dist/mark.es6.js" } },
    // In Chromium a page with a form named `browser` would take the place of the browser.
    define: browser === "firefox" ? {} : { "globalThis.browser": "globalThis.chrome" },
  }),
  manifest: ({ browser, mode, command }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_about__",
    default_locale: "nl",
    permissions: [...PERMISSIONS, ...(browser === "firefox" ? [] : ["sidePanel", "offscreen"])],
    // Asked only when the reader wants a file with all notes on a schedule.
    optional_permissions: ["downloads"],
    host_permissions: matchPatterns(mode),
    // Of these one site at a time is asked, when a reader adds it.
    optional_host_permissions: ["https://*/*"],
    omnibox: { keyword: "kst" },
    commands: {
      _execute_action: { description: "__MSG_commands_openPopup__" },
      "open-panel": {
        suggested_key: { default: "Alt+Shift+L" },
        description: "__MSG_commands_openPanel__",
      },
      "write-note": {
        suggested_key: { default: "Alt+Shift+K" },
        description: "__MSG_commands_writeNote__",
      },
      "open-card": {
        suggested_key: { default: "Alt+Shift+U" },
        description: "__MSG_commands_openCard__",
      },
      "next-reference": {
        suggested_key: { default: "Alt+Shift+J" },
        description: "__MSG_commands_nextReference__",
      },
      // Chrome suggests no more than four keys; readers may give these one.
      "previous-reference": { description: "__MSG_commands_previousReference__" },
      "next-term": { description: "__MSG_commands_nextTerm__" },
      "previous-term": { description: "__MSG_commands_previousTerm__" },
      "go-back": { description: "__MSG_commands_goBack__" },
    },
    content_security_policy: {
      extension_pages: command === "serve" ? EXTENSION_PAGES_WHILE_DEVELOPING : EXTENSION_PAGES,
    },
    ...(browser === "firefox" ? OF_FIREFOX : { key: CHROME_KEY, minimum_chrome_version: OLDEST.chrome }),
  }),
});
