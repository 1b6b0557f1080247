/** The forms in which notes leave. `json` is the backup; the others are for reading elsewhere, and do not come back. */
export const EXPORT_FORMS = ["json", "markdown", "markdown-by-document", "web-annotation", "csv", "csl"] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];
