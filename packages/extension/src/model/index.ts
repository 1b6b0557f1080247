export * from "./note.ts";
export * from "./page-identity.ts";
export * from "./page-summary.ts";
export * from "./quote-limits.ts";
export * from "./result.ts";
export * from "./selector.ts";
export * from "./store-trouble.ts";
