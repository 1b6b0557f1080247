/** What the benchmark of the notes measures, in the order in which it does. */
export const NOTES_PARTS = ["store", "library", "news", "search", "archive", "anchoring"] as const;
export type NotesPart = (typeof NOTES_PARTS)[number];
