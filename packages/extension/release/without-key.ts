import type { Files } from "./zip-of.ts";

/** A build without the key that gives it our id wherever it is loaded: a store has keys of its own, and refuses others. */
export function withoutKey(files: Files): Files {
  const text = new TextDecoder().decode(files.get("manifest.json"));
  const { key: _, ...manifest } = JSON.parse(text);
  return new Map(files).set("manifest.json", new TextEncoder().encode(JSON.stringify(manifest)));
}
