/** The version that the texts under `news` are about: its first two numbers. */
export const NEWS_OF = "0.2";

/** What is new since the reader last looked. */
export interface NewsPort {
  /** True where this version has news that the reader has not seen. */
  isNew(): Promise<boolean>;
  /** The reader has seen it, here and on every other surface. */
  dismiss(): Promise<void>;
  /** Opens the list of what is new. */
  open(): void;
}
