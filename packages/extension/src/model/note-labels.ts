/** A word the reader gave to notes, and how many notes have it. */
export interface LabelCount {
  readonly label: string;
  readonly count: number;
}

/** Every tag and kind that notes have, the most used first. */
export interface NoteLabels {
  readonly tags: readonly LabelCount[];
  readonly kinds: readonly LabelCount[];
}

/** Tags to be given to notes and taken from them, in one go. */
export interface Tagging {
  readonly ids: readonly string[];
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** What came of a tagging, by the ids of the notes. */
export interface Tagged {
  readonly changed: readonly string[];
  /** Left as they were: with the tag gone nothing would be left to keep, or there are as many tags as a note can have. */
  readonly left: readonly string[];
}
