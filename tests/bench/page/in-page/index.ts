export { extract } from "./extract.ts";
export { readOn } from "./read-on.ts";
export { run } from "./run-method.ts";
