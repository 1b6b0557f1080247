import { ARCHIVE } from "./archive.ts";
import { LIBRARY } from "./library.ts";
import { OPTIONS } from "./options.ts";
import type { Scene } from "./scene.ts";

/** Where notes are kept: the library and what stands in it, and the settings. */
export const KEEPING: readonly Scene[] = [...LIBRARY, ...ARCHIVE, ...OPTIONS];
