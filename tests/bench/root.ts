import { fileURLToPath } from "node:url";

/** The root of the checkout; the benchmarks run from tests/.output, which lies as deep as tests/bench. */
export const ROOT: string = fileURLToPath(new URL("../../", import.meta.url));
